using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>What a resume analysis is made from; the same input gives the same result everywhere.</summary>
/// <param name="Resume">The resume as read, or as corrected by the person.</param>
/// <param name="Document">The file's text and traits.</param>
/// <param name="Target">What it is held against; <see cref="AnalysisTarget.None"/> for a general analysis.</param>
/// <param name="Today">The day to count years of current jobs to.</param>
/// <param name="Language">ISO 639-1 of the resume; rules about English wording are left out for others.</param>
public sealed record ResumeAnalysisInput(JsonResume Resume, DocumentText Document, AnalysisTarget Target, DateOnly Today, string Language = "en");

/// <summary>A role, an industry, or the words of a posting, most important first.</summary>
public sealed record AnalysisTarget(string? Role = null, string? Industry = null, IReadOnlyList<string>? Keywords = null)
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
