namespace CareerCoach.Data.Json;

/// <summary>Feedback by section; a section that the resume lacks is null.</summary>
public sealed record ResumeSections(SectionFeedback? Summary = null, SectionFeedback? Experience = null, SectionFeedback? Education = null, SectionFeedback? Skills = null);

/// <param name="Score">0 to 100.</param>
/// <param name="Feedback">One or two sentences.</param>
/// <param name="Issues">What to mend, as sentences.</param>
public sealed record SectionFeedback(int Score, string Feedback, IReadOnlyList<string> Issues);

/// <summary>The resume's words against a target role, an industry or a posting.</summary>
public sealed record KeywordAnalysis
{
    public string? TargetRole { get; init; }
    public string? TargetIndustry { get; init; }
    public IReadOnlyList<string> MatchedKeywords { get; init; } = [];
    public IReadOnlyList<string> MissingKeywords { get; init; } = [];
    public IReadOnlyList<string> OverusedWords { get; init; } = [];
}

/// <summary>One improvement to a resume.</summary>
/// <param name="Section">"Experience", "Summary", ...</param>
/// <param name="Priority">"high", "medium" or "low".</param>
/// <param name="Issue">What is wrong.</param>
/// <param name="Text">What to do (<c>suggestion</c> in the given schema).</param>
/// <param name="Example">Before and after, from the person's own words; null where words alone can't show it.</param>
/// <param name="Impact">What it is good for.</param>
public sealed record ResumeSuggestion(
    string Section,
    string Priority,
    string Issue,
    [property: System.Text.Json.Serialization.JsonPropertyName("suggestion")] string Text,
    BeforeAfter? Example = null,
    string? Impact = null);

public sealed record BeforeAfter(string Before, string After);

/// <summary>The points behind each score of a resume analysis.</summary>
public sealed record ResumeScoreReasons
{
    public IReadOnlyList<ScoreReason> Overall { get; init; } = [];
    public IReadOnlyList<ScoreReason> Ats { get; init; } = [];
    public IReadOnlyList<ScoreReason> Readability { get; init; } = [];
    public IReadOnlyList<ScoreReason> Sections { get; init; } = [];
}
