using CareerCoach.Data.Jobs;
using CareerCoach.Web.Platform;

namespace CareerCoach.Web.Features.Insights;

/// <summary>How a person's search goes, counted in five queries whatever the number of jobs.</summary>
public sealed class InsightsService(UserDb userDb, UserTime time, TimeProvider clock)
{
    /// <summary>The last so many weeks of a period are shown.</summary>
    public const int MostWeeks = 26;

    /// <summary>The figures of a period. Jobs in the trash are left out; archived ones count.</summary>
    public async Task<InsightsView> LoadAsync(Period period, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (from, until) = period.Instants(time);
        await using var db = userDb.Open();
        var totals = await InsightsQueries.TotalsAsync(db, from, until, cancellation);
        var stages = (await InsightsQueries.StagesAsync(db, from, until, cancellation)).Select(s => new StageTime(StatusOf(s.Status), s.Left, s.There, s.MedianDays)).OrderBy(s => s.Status).ToList();
        var sources = await InsightsQueries.SourcesAsync(db, from, until, cancellation);
        var resumes = await InsightsQueries.ResumesAsync(db, from, until, cancellation);
        var mondays = Mondays(period);
        var weeks = await InsightsQueries.WeeksAsync(db, [.. mondays.Select(time.StartOf)], [.. mondays.Select(m => time.StartOf(m.AddDays(7)))], clock.GetUtcNow(), cancellation);
        return new(period,
            new(totals.Saved, totals.Applied, totals.Interviewed, totals.Offered, totals.Accepted),
            new(totals.Applied, totals.Answered, totals.Timed, totals.MedianDays),
            stages, sources, resumes, [.. weeks.Select((w, i) => new Week(mondays[i], w.Saved, w.Sent, w.Interviews))]);
    }

    // whole weeks: the first and the last one may reach beyond the period
    private static List<DateOnly> Mondays(Period period)
    {
        var last = Monday(period.To);
        var first = Monday(period.From);
        var shown = Math.Min(MostWeeks, ((last.DayNumber - first.DayNumber) / 7) + 1);
        return [.. Enumerable.Range(0, shown).Select(i => last.AddDays(-7 * (shown - 1 - i)))];
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static JobStatus StatusOf(string label) => Enum.Parse<JobStatus>(label.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
