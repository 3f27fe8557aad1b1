using System.Globalization;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>Years of experience from the dates of jobs; overlapping jobs count once.</summary>
public static class WorkYears
{
    /// <summary>Years, 0 when no job has a readable start. A missing end of a past job counts one year; a year without a month counts from its middle.</summary>
    public static double Of(JsonResume resume, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(resume);
        return Of(resume.Work, today);
    }

    /// <summary>Years over these jobs.</summary>
    public static double Of(IEnumerable<ResumeWork> work, DateOnly today)
    {
        var spans = work.Select(w => Span(w, today)).OfType<(int From, int To)>().OrderBy(s => s.From).ToList();
        int months = 0, reached = int.MinValue;
        foreach (var (from, to) in spans)
        {
            var start = Math.Max(from, reached);
            if (to > start)
            {
                months += to - start;
                reached = to;
            }
        }

        return months / 12.0;
    }

    private static (int, int)? Span(ResumeWork work, DateOnly today)
    {
        if (Month(work.StartDate) is not { } from)
        {
            return null;
        }

        var now = (today.Year * 12) + today.Month;
        var to = work.IsCurrent ? now : Month(work.EndDate) + 1 ?? from + 12;
        return to > from ? (from, Math.Min(to, now)) : null;
    }

    private static int? Month(string? date)
    {
        if (date is null || date.Length < 4 || !int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        var month = date.Length >= 7 && int.TryParse(date.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var m) ? m : 6;
        return (year * 12) + month;
    }
}
