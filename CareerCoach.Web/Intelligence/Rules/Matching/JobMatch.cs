using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>How well a resume fits a posting, with the line that covers each requirement.</summary>
public sealed record JobMatch
{
    /// <summary>0 to 100.</summary>
    public required int Overall { get; init; }
    /// <summary>0 to 100; null when the posting names no skill.</summary>
    public int? Skills { get; init; }
    /// <summary>0 to 100; null when the posting asks for no years and shows no level.</summary>
    public int? Experience { get; init; }
    /// <summary>Each skill asked for, musts first, in the posting's order.</summary>
    public required IReadOnlyList<RequirementMatch> Requirements { get; init; }
    public required IReadOnlyList<string> Reasons { get; init; }
    public required IReadOnlyList<string> Gaps { get; init; }
    public required JobScoreReasons ScoreReasons { get; init; }
    /// <summary>The person's years of experience, counted from the dates of jobs.</summary>
    public required double Years { get; init; }
}
