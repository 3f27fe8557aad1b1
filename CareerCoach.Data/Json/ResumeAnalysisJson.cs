using System.Text.Json.Serialization;

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
    /// <summary>Each keyword with where it was asked for and where it stands, the most wanted first.</summary>
    public IReadOnlyList<KeywordRow> Rows { get; init; } = [];
    /// <summary>How many saved postings a target without a job stands on; 0 for a job.</summary>
    public int Postings { get; init; }
}

/// <summary>One keyword of the target.</summary>
/// <param name="Keyword">Its name in the vocabulary, or the posting's own words.</param>
/// <param name="Kind">Asked for as a must or as nice to have.</param>
/// <param name="Asked">How often the posting (or how many postings) names it.</param>
/// <param name="Found">How often the resume names it.</param>
/// <param name="Where">Sections of the resume that name it: "experience", "projects", "education", "certificates", "skills", "languages", "summary".</param>
/// <param name="Verdict">Shown at work, only listed, or missing.</param>
/// <param name="Evidence">The first line of the resume that names it.</param>
public sealed record KeywordRow(string Keyword, RequirementKind Kind, int Asked, int Found, IReadOnlyList<string> Where, KeywordVerdict Verdict, string? Evidence = null);

/// <summary>How well a resume backs a keyword.</summary>
public enum KeywordVerdict
{
    /// <summary>A job, a project or voluntary work shows it.</summary>
    Shown,
    /// <summary>It is named, but no bullet shows it.</summary>
    Listed,
    Missing,
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
    [property: JsonPropertyName("suggestion")] string Text,
    BeforeAfter? Example = null,
    string? Impact = null)
{
    /// <summary>The same for the same rule on the same words, in every version of the resume.</summary>
    public string Id { get; init; } = "";
    /// <summary>The rule behind it (docs/scoring.md).</summary>
    public string Rule { get; init; } = "";
    /// <summary>The value that <see cref="Example"/> replaces, such as <c>work[0].highlights[2]</c>; null for advice on the whole.</summary>
    public string? Path { get; init; }
    /// <summary>The words that show the issue; null where something is missing.</summary>
    public string? Evidence { get; init; }
}

/// <summary>What stands in brackets in <paramref name="After"/> is a fact that only the person knows; a line break makes two bullets of one.</summary>
public sealed record BeforeAfter(string Before, string After);

/// <summary>The points behind each score of a resume analysis.</summary>
public sealed record ResumeScoreReasons
{
    public IReadOnlyList<ScoreReason> Overall { get; init; } = [];
    public IReadOnlyList<ScoreReason> Ats { get; init; } = [];
    public IReadOnlyList<ScoreReason> Readability { get; init; } = [];
    public IReadOnlyList<ScoreReason> Sections { get; init; } = [];
}

/// <summary>What an accepted suggestion changed: the version before it stays as it was.</summary>
/// <param name="Path">The value that was changed, such as <c>work[0].highlights[2]</c> or <c>skills</c>.</param>
/// <param name="Before">Its words before; empty for something new.</param>
/// <param name="After">Its words now.</param>
/// <param name="Rule">The rule that suggested it, or the model's name.</param>
public sealed record ResumeEdit(string Path, string Before, string After, string Rule);
