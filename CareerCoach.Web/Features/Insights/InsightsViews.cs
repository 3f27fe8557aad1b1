using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Insights;

/// <summary>So many of so many.</summary>
public readonly record struct Share(int Part, int Whole)
{
    /// <summary>With fewer than this a percentage says more than is known.</summary>
    public const int Fewest = 5;

    /// <summary>0 to 100, rounded; null where the sample is smaller than <see cref="Fewest"/>.</summary>
    public int? Percent => Whole < Fewest ? null : (int)Math.Round(100.0 * Part / Whole, MidpointRounding.AwayFromZero);
}

/// <summary>Jobs of the period by the furthest stage that they reached, each stage with those that went on.</summary>
public sealed record Funnel(int Saved, int Applied, int Interviewed, int Offered, int Accepted)
{
    /// <summary>The stages from the first to the last; their names are keys of the words.</summary>
    public IReadOnlyList<(string Name, int Count)> Stages => [("Saved", Saved), ("Applied", Applied), ("Interviewed", Interviewed), ("Offered", Offered), ("Accepted", Accepted)];
}

/// <summary>Applications of the period and the first answers to them.</summary>
/// <param name="MedianDays">Median days from sending to the first answer, over <paramref name="Timed"/> applications; null without any.</param>
public sealed record Answers(int Sent, int Answered, int Timed, double? MedianDays)
{
    public Share Rate => new(Answered, Sent);
}

/// <summary>How applications of one source, or with one resume, went. <paramref name="Name"/> is empty where none was named.</summary>
public sealed record Outcome(string Name, int? Version, int Sent, int Answered, int Interviewed, int Offered);

/// <summary>How long jobs stayed in a status: the median over those that moved on, and how many are still there.</summary>
public sealed record StageTime(JobStatus Status, int Left, int There, double? MedianDays);

/// <summary>What was done in a week that began on <paramref name="Begin"/>, a Monday.</summary>
public sealed record Week(DateOnly Begin, int Saved, int Sent, int Interviews);

/// <summary>All that the insights show of a period.</summary>
public sealed record InsightsView(Period Period, Funnel Funnel, Answers Answers, IReadOnlyList<StageTime> Stages, IReadOnlyList<Outcome> Sources, IReadOnlyList<Outcome> Resumes, IReadOnlyList<Week> Weeks)
{
    /// <summary>True where nothing happened in the period.</summary>
    public bool IsEmpty => Funnel.Saved == 0 && Weeks.All(w => w is { Saved: 0, Sent: 0, Interviews: 0 });
}
