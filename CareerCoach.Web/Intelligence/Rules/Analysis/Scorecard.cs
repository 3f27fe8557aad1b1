using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>Adds up a score of 0 to 100 from rules that each may win a share of their weight, and remembers why.</summary>
public sealed class Scorecard
{
    private readonly List<ScoreReason> reasons = [];
    private double won;
    private double possible;

    /// <summary>Every point won or lost, in the order of the rules.</summary>
    public IReadOnlyList<ScoreReason> Reasons => reasons;

    /// <summary>Points won of the points possible, scaled to 0 to 100 and rounded half up; 0 without rules.</summary>
    public int Score => possible == 0 ? 0 : (int)Math.Round(100 * won / possible, MidpointRounding.AwayFromZero);

    /// <summary>Counts one rule.</summary>
    /// <param name="rule">Stable name, listed in docs/scoring.md.</param>
    /// <param name="weight">Points possible.</param>
    /// <param name="share">Share won, 0 to 1; other values are clamped.</param>
    /// <param name="wonText">Why points were won, as a sentence.</param>
    /// <param name="lostText">Why points were lost, as a sentence.</param>
    /// <param name="lostEvidence">The words of the document that cost the points; null when something is missing.</param>
    /// <param name="wonEvidence">The words that won them.</param>
    public void Count(string rule, double weight, double share, string wonText, string lostText, string? lostEvidence = null, string? wonEvidence = null)
    {
        share = Math.Clamp(double.IsNaN(share) ? 0 : share, 0, 1);
        possible += weight;
        var points = Math.Round(weight * share, 1);
        won += points;
        if (points > 0)
        {
            reasons.Add(new ScoreReason(rule, points, wonText, Short(wonEvidence)));
        }

        if (points < weight)
        {
            reasons.Add(new ScoreReason(rule, Math.Round(points - weight, 1), lostText, Short(lostEvidence)));
        }
    }

    /// <summary>Counts a rule that is either met or not.</summary>
    public void Check(string rule, double weight, bool met, string wonText, string lostText, string? evidence = null) =>
        Count(rule, weight, met ? 1 : 0, wonText, lostText, met ? null : evidence, met ? evidence : null);

    private static string? Short(string? evidence) => evidence is { Length: > 160 } ? evidence[..157] + "..." : evidence;
}
