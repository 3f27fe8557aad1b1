using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;

namespace CareerCoach.Data.Resumes;

/// <summary>How good a resume is, in general or for one job: one a pair, a new analysis replaces the old one.</summary>
public sealed class ResumeAnalysis : EditedRow
{
    public Guid ResumeId { get; set; }
    public Guid? JobId { get; set; }
    /// <summary>All scores are 0 to 100.</summary>
    public int OverallScore { get; set; }
    public int AtsScore { get; set; }
    public int ReadabilityScore { get; set; }
    public int? SummaryScore { get; set; }
    public int? ExperienceScore { get; set; }
    public int? EducationScore { get; set; }
    public int? SkillsScore { get; set; }
    public string[] Strengths { get; set; } = [];
    public string[] Weaknesses { get; set; } = [];
    public ResumeSections Sections { get; set; } = new();
    public KeywordAnalysis KeywordAnalysis { get; set; } = new();
    public string[] AtsIssues { get; set; } = [];
    public IReadOnlyList<ResumeSuggestion> Suggestions { get; set; } = [];
    public string? TargetRole { get; set; }
    public string? TargetIndustry { get; set; }
    public AnalysisMetadata? AnalysisMetadata { get; set; }
    /// <summary>Every point won or lost.</summary>
    public ResumeScoreReasons ScoreReasons { get; set; } = new();

    public Resume Resume { get; private set; } = null!;
    public Job? Job { get; private set; }
}
