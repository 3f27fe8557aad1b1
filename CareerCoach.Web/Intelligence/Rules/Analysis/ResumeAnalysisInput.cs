using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>What a resume analysis is made from; the same input gives the same result everywhere.</summary>
/// <param name="Resume">The resume as read, or as corrected by the person.</param>
/// <param name="Document">The file's text and traits.</param>
/// <param name="Target">What it is held against; <see cref="AnalysisTarget.None"/> for a general analysis.</param>
/// <param name="Today">The day to count years of current jobs to.</param>
/// <param name="Language">ISO 639-1 of the resume; rules about English wording are left out for others.</param>
public sealed record ResumeAnalysisInput(JsonResume Resume, DocumentText Document, AnalysisTarget Target, DateOnly Today, string Language = "en")
{
    /// <summary>The sentences of the result, in the language of its reader.</summary>
    public RuleTexts Texts { get; init; } = RuleTexts.Load("Analysis/Texts", "resume");
}

/// <summary>A word that the target asks for.</summary>
/// <param name="Name">Its name in the vocabulary, or the posting's own words.</param>
/// <param name="Kind">A must or nice to have.</param>
/// <param name="Asked">How often the posting (or how many postings) names it.</param>
public sealed record TargetKeyword(string Name, RequirementKind Kind = RequirementKind.Required, int Asked = 1);

/// <summary>A role, an industry, or the words of one posting or of several, most important first.</summary>
/// <param name="Postings">How many postings the keywords were counted over; 0 for one job's own.</param>
public sealed record AnalysisTarget(string? Role = null, string? Industry = null, IReadOnlyList<TargetKeyword>? Keywords = null, int Postings = 0)
{
    /// <summary>No target: a general analysis.</summary>
    public static AnalysisTarget None { get; } = new();
}

/// <summary>A resume's scores (0 to 100), the reasons of each point, and what to do.</summary>
public sealed record ResumeAnalysisResult
{
    public required int OverallScore { get; init; }
    public required int AtsScore { get; init; }
    public required int ReadabilityScore { get; init; }
    /// <summary>Null where the resume has no such section.</summary>
    public int? SummaryScore { get; init; }
    public int? ExperienceScore { get; init; }
    public int? EducationScore { get; init; }
    public int? SkillsScore { get; init; }
    /// <summary>3 to 5 sentences where the resume gives as many; the rules with the most points won.</summary>
    public required IReadOnlyList<string> Strengths { get; init; }
    /// <summary>Up to 5 sentences; the rules with the most points lost.</summary>
    public required IReadOnlyList<string> Weaknesses { get; init; }
    public required ResumeSections Sections { get; init; }
    public required KeywordAnalysis Keywords { get; init; }
    /// <summary>What an applicant-tracking system may stumble over, as sentences.</summary>
    public required IReadOnlyList<string> AtsIssues { get; init; }
    public required IReadOnlyList<ResumeSuggestion> Suggestions { get; init; }
    public required ResumeScoreReasons Reasons { get; init; }
}
