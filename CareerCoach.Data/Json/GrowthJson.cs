namespace CareerCoach.Data.Json;

/// <summary>A step towards a goal.</summary>
public sealed record Milestone
{
    public Guid Id { get; init; }
    public string Title { get; init; } = "";
    public DateOnly? DueOn { get; init; }
    public DateTimeOffset? DoneAt { get; init; }
    /// <summary>Where it was shown: a mock interview, an assessment, a certificate.</summary>
    public string? Evidence { get; init; }
}

/// <summary>Answers given so far, and after the last one the result by dimension.</summary>
public sealed record AssessmentResults
{
    /// <summary>Question id to the answer's id or number.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();
    public IReadOnlyList<DimensionScore> Dimensions { get; init; } = [];
    /// <summary>The role of a self-assessment of skills; null for the others.</summary>
    public string? Role { get; init; }
    /// <summary>Skills that were added to the role's own, so that the statements stay the same until the end.</summary>
    public IReadOnlyList<string> ExtraSkills { get; init; } = [];
}

/// <param name="Id">Stable name of the dimension.</param>
/// <param name="Name">What the person reads.</param>
/// <param name="Score">0 to 100.</param>
public sealed record DimensionScore(string Id, string Name, double Score, string? Text = null);

/// <summary>What the result means, by rules or in a model's words.</summary>
public sealed record AssessmentInsights
{
    public IReadOnlyList<string> Insights { get; init; } = [];
    public IReadOnlyList<string> ProposedGoals { get; init; } = [];
    public AnalysisMetadata Metadata { get; init; } = new();
}
