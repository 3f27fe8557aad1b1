using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>
/// Adds up a score of 0 to 100 from rules that each may win a share of their weight, and remembers why. The sentences of a rule stand
/// in <paramref name="texts"/> under <c>rule.won</c> and <c>rule.lost</c>.
/// </summary>
public sealed class Scorecard(RuleTexts texts)
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
    /// <param name="weight">Most points it can win.</param>
    /// <param name="share">What it wins of them, 0 to 1; other values are brought into the range.</param>
    /// <param name="said">What goes into the sentences.</param>
    public void Count(string rule, double weight, double share, RuleWords said)
    {
        ArgumentNullException.ThrowIfNull(said);
        share = Math.Clamp(double.IsNaN(share) ? 0 : share, 0, 1);
        possible += weight;
        var points = Math.Round(weight * share, 1);
        won += points;
        if (points > 0)
        {
            reasons.Add(new ScoreReason(rule, points, texts[said.WonKey ?? rule + ".won", said.Won], Short(said.WonEvidence)));
        }

        if (points < weight)
        {
            reasons.Add(new ScoreReason(rule, Math.Round(points - weight, 1), texts[said.LostKey ?? rule + ".lost", said.Lost], Short(said.LostEvidence)));
        }
    }

    /// <summary>Counts a rule that is either met or not; the evidence shows whichever it is.</summary>
    public void Check(string rule, double weight, bool met, string? evidence = null, params object?[] said) =>
        Count(rule, weight, met ? 1 : 0, new() { Won = said, Lost = said, WonEvidence = evidence, LostEvidence = evidence });

    private static string? Short(string? evidence) => evidence is { Length: > 160 } ? evidence[..157] + "..." : evidence;
}

/// <summary>What a rule says when it wins and when it loses: the figures in its sentences, and the words of the document that show it.</summary>
public sealed record RuleWords
{
    public object?[] Won { get; init; } = [];
    public object?[] Lost { get; init; } = [];
    public string? WonEvidence { get; init; }
    public string? LostEvidence { get; init; }
    /// <summary>Another sentence than <c>rule.won</c>.</summary>
    public string? WonKey { get; init; }
    /// <summary>Another sentence than <c>rule.lost</c>.</summary>
    public string? LostKey { get; init; }

    /// <summary>"3 of 5" won, "2 of 5" lost.</summary>
    public static RuleWords Of(int met, int all, string? lost = null, string? won = null) => new() { Won = [met, all], Lost = [all - met, all], LostEvidence = lost, WonEvidence = won };
}
