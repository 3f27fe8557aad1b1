namespace CareerCoach.Web.Components.Shared;

/// <summary>The bands that scores are shown in; docs/scoring.md names them too.</summary>
public static class ScoreBand
{
    /// <summary>"good" from 75, "fair" from 50, "poor" below, "none" without a score: names for css and resources.</summary>
    public static string Of(int? score) => score switch { null => "none", >= 75 => "good", >= 50 => "fair", _ => "poor" };
}
