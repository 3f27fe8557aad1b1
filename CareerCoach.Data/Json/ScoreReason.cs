namespace CareerCoach.Data.Json;

/// <summary>One point won or lost in a score, and what caused it.</summary>
/// <param name="Rule">Stable name of the rule, such as <c>ats.contact.email</c> (listed in docs/scoring.md).</param>
/// <param name="Points">What it added (above 0) or took (below 0), in points of a score of 0 to 100.</param>
/// <param name="Text">The reason as a sentence.</param>
/// <param name="Evidence">The words of the document that show it; null where the reason is that something is missing.</param>
public sealed record ScoreReason(string Rule, double Points, string Text, string? Evidence = null);

/// <summary>A thing seen in a posting, with the place that shows it.</summary>
/// <param name="Kind">Stable name, such as <c>unrealistic_experience</c>.</param>
/// <param name="Text">What it means, as a sentence.</param>
/// <param name="Evidence">The posting's own words.</param>
/// <param name="Start">Index of the first character of the evidence in the posting's text; -1 where it stands in no one place.</param>
/// <param name="Length">Number of characters.</param>
public sealed record Finding(string Kind, string Text, string Evidence, int Start = -1, int Length = 0);

/// <summary>How one requirement of a posting is covered by the resume.</summary>
/// <param name="Requirement">The skill or condition, as the posting asks for it.</param>
/// <param name="Kind">Asked for as a must or as nice to have.</param>
/// <param name="Status">Found, found by a related skill, or not found.</param>
/// <param name="Evidence">The resume's line that covers it; null when missing.</param>
/// <param name="EvidenceSource">Where that line stands, such as <c>work[0].highlights[2]</c>.</param>
public sealed record RequirementMatch(string Requirement, RequirementKind Kind, RequirementStatus Status, string? Evidence = null, string? EvidenceSource = null);

/// <summary>Must or nice to have.</summary>
public enum RequirementKind
{
    Required,
    Preferred,
}

/// <summary>Whether a requirement is covered.</summary>
public enum RequirementStatus
{
    Matched,
    Related,
    Missing,
}

/// <summary>Which engine wrote an analysis, from what, and what it cost.</summary>
public sealed record AnalysisMetadata
{
    /// <summary>"rules" or "rules+model"; scores are the rules' in both.</summary>
    public string Engine { get; init; } = "rules";
    /// <summary>Version of the rules; an analysis of an older one is offered to be renewed.</summary>
    public string EngineVersion { get; init; } = "";
    /// <summary>SHA-256 (hex) of everything that went in: the same input needs no new analysis.</summary>
    public string? InputSha256 { get; init; }
    public string? Model { get; init; }
    public int? InputTokens { get; init; }
    public int? OutputTokens { get; init; }
    /// <summary>In the currency of the configured prices.</summary>
    public decimal? Cost { get; init; }
    public long? Milliseconds { get; init; }
    /// <summary>Why the model's part is missing though one was asked for; a sentence.</summary>
    public string? Fallback { get; init; }
}
