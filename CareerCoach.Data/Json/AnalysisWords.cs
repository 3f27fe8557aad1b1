namespace CareerCoach.Data.Json;

/// <summary>What a model wrote to an analysis, checked by rules; scores are never in it.</summary>
public sealed record AnalysisWords
{
    /// <summary>Name of the model that wrote all of it.</summary>
    public string Model { get; init; } = "";
    /// <summary>Version of the prompt.</summary>
    public string Prompt { get; init; } = "";
    public DateTimeOffset WrittenAt { get; init; }
    /// <summary>By section of a resume ("summary", "experience", "education", "skills"), or "role" for a posting.</summary>
    public IReadOnlyList<WrittenFeedback> Feedback { get; init; } = [];
    /// <summary>Other wordings of lines of the resume.</summary>
    public IReadOnlyList<WrittenLine> Lines { get; init; } = [];
    /// <summary>The posting's duties in plain words; <see cref="WrittenDuty.Index"/> counts in the rules' list.</summary>
    public IReadOnlyList<WrittenDuty> Duties { get; init; } = [];
    public IReadOnlyList<WrittenSkill> SoftSkills { get; init; } = [];
    /// <summary>How many pieces the check took out.</summary>
    public int Dropped { get; init; }
    public int InputTokens { get; init; }
    public int OutputTokens { get; init; }
    /// <summary>In the currency of the configured prices.</summary>
    public decimal Cost { get; init; }
    public long Milliseconds { get; init; }
}

public sealed record WrittenFeedback(string Section, string Text);

/// <param name="Path">The line of the resume, such as <c>work[0].highlights[2]</c>.</param>
/// <param name="Before">Its words.</param>
/// <param name="After">The model's words.</param>
/// <param name="NotInProfile">What the new words claim and the person's facts do not hold.</param>
public sealed record WrittenLine(string Path, string Before, string After, IReadOnlyList<string> NotInProfile);

public sealed record WrittenDuty(int Index, string Text);

/// <param name="Quote">The posting's own words that show it.</param>
public sealed record WrittenSkill(string Skill, string Quote);
