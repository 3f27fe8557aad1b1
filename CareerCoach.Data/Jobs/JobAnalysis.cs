using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;

namespace CareerCoach.Data.Jobs;

/// <summary>What a posting says, and how a resume matches it. One a job: a new analysis replaces the old one in one transaction.</summary>
public sealed class JobAnalysis : EditedRow
{
    public Guid JobId { get; set; }
    /// <summary>The resume that was matched; null for the posting alone.</summary>
    public Guid? ResumeId { get; set; }
    /// <summary>entry, mid, senior, lead or executive.</summary>
    public string RoleLevel { get; set; } = "mid";
    public IReadOnlyList<string> KeyResponsibilities { get; set; } = [];
    public string[] RequiredSkills { get; set; } = [];
    public string[] PreferredSkills { get; set; } = [];
    public string[] RedFlags { get; set; } = [];
    public string[] Highlights { get; set; } = [];
    /// <summary>0 to 100, as the next two; null without a resume.</summary>
    public double? OverallMatch { get; set; }
    public double? SkillsMatch { get; set; }
    public double? ExperienceMatch { get; set; }
    public string[] MatchReasons { get; set; } = [];
    public string[] Gaps { get; set; } = [];
    public IReadOnlyList<string> Recommendations { get; set; } = [];
    public double? EstimatedSalaryMin { get; set; }
    public double? EstimatedSalaryMax { get; set; }
    /// <summary>ISO 4217.</summary>
    public string? SalaryCurrency { get; set; } = "USD";
    /// <summary>above, at or below the person's own market; "unknown" where no data stand behind it.</summary>
    public string MarketComparison { get; set; } = "unknown";
    public string[] SalaryFactors { get; set; } = [];
    public IReadOnlyList<string> ApplicationTips { get; set; } = [];
    public JobAnalysisContext? AnalysisContext { get; set; }
    public AnalysisMetadata? AnalysisMetadata { get; set; }

    /// <summary>Each requirement with the resume's line that covers it.</summary>
    public IReadOnlyList<RequirementMatch> Requirements { get; set; } = [];
    /// <summary><see cref="RedFlags"/> with the sentences that show them.</summary>
    public IReadOnlyList<Finding> FlagFindings { get; set; } = [];
    /// <summary><see cref="Highlights"/> with the sentences that show them.</summary>
    public IReadOnlyList<Finding> HighlightFindings { get; set; } = [];
    public JobScoreReasons ScoreReasons { get; set; } = new();

    public Job Job { get; private set; } = null!;
    public Resume? Resume { get; private set; }
}
