using System.Linq.Expressions;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;

namespace CareerCoach.Web.Features.Board;

/// <summary>Turns a filter into the query for the jobs that it lets through; the same for the board, the table and bulk actions.</summary>
public static class BoardFilters
{
    private const int HoursAYear = 2080, DaysAYear = 260, WeeksAYear = 52, MonthsAYear = 12;

    /// <summary>The upper figure of the pay, or the only one, for a year of full-time work; null when no pay is known.</summary>
    public static Expression<Func<Job, long?>> PayAYear { get; } = j => (long?)(j.SalaryMax ?? j.SalaryMin) * (j.SalaryPeriod == SalaryPeriod.Hour ? HoursAYear
        : j.SalaryPeriod == SalaryPeriod.Day ? DaysAYear : j.SalaryPeriod == SalaryPeriod.Week ? WeeksAYear : j.SalaryPeriod == SalaryPeriod.Month ? MonthsAYear : 1);

    /// <summary>Jobs that pass every part of the filter that is set. The text is searched over title, company, posting and notes; days are the person's own.</summary>
    public static IQueryable<Job> Where(this IQueryable<Job> jobs, BoardFilter filter, UserTime time)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(time);
        var statuses = Values<JobStatus>(filter.Statuses);
        var modes = Values<WorkMode>(filter.WorkModes);
        var types = Values<JobType>(filter.JobTypes);
        var tags = filter.Tags.ToArray();
        var sources = filter.Sources.ToArray();
        var query = filter.Archived ? jobs.Where(j => j.ArchivedAt != null) : jobs.Where(j => j.ArchivedAt == null);
        query = query.Matching(filter.Text);
        query = statuses.Length == 0 ? query : query.Where(j => statuses.Contains(j.Status));
        query = modes.Length == 0 ? query : query.Where(j => modes.Contains(j.WorkMode));
        query = types.Length == 0 ? query : query.Where(j => types.Contains(j.JobType));
        query = tags.Length == 0 ? query : query.Where(j => j.Tags.Any(t => tags.Contains(t)));
        query = sources.Length == 0 ? query : query.Where(j => sources.Contains(j.Source));
        query = filter.SalaryFrom is not { } salary ? query : query.Where(AtLeast(salary));
        query = filter.SalaryCurrency is not { Length: > 0 } currency ? query : query.Where(j => j.SalaryCurrency == currency);
        query = filter.SavedFrom is not { } from ? query : query.Where(j => j.SavedAt >= time.StartOf(from));
        query = filter.SavedTo is not { } to ? query : query.Where(j => j.SavedAt < time.StartOf(After(to)));
        query = filter.AppliedFrom is not { } appliedFrom ? query : query.Where(j => j.AppliedAt >= time.StartOf(appliedFrom));
        query = filter.AppliedTo is not { } appliedTo ? query : query.Where(j => j.AppliedAt < time.StartOf(After(appliedTo)));
        query = filter.DeadlineFrom is not { } dueFrom ? query : query.Where(j => j.ApplicationDeadline >= dueFrom);
        return filter.DeadlineTo is not { } dueTo ? query : query.Where(j => j.ApplicationDeadline <= dueTo);
    }

    /// <summary>True when the filter hides anything that a plain board shows.</summary>
    public static bool IsSet(this BoardFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return !string.IsNullOrWhiteSpace(filter.Text) || filter.Archived || filter.Parts() > 0;
    }

    /// <summary>How many parts besides the text are set.</summary>
    public static int Parts(this BoardFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.Statuses.Count + filter.WorkModes.Count + filter.JobTypes.Count + filter.Tags.Count + filter.Sources.Count
            + new object?[] { filter.SalaryFrom, filter.SalaryCurrency, filter.SavedFrom, filter.SavedTo, filter.AppliedFrom, filter.AppliedTo, filter.DeadlineFrom, filter.DeadlineTo }.Count(p => p is not null);
    }

    private static Expression<Func<Job, bool>> AtLeast(int salary) =>
        Expression.Lambda<Func<Job, bool>>(Expression.GreaterThanOrEqual(PayAYear.Body, Expression.Constant((long?)salary, typeof(long?))), PayAYear.Parameters);

    private static DateOnly After(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);

    private static T[] Values<T>(IEnumerable<string> names) where T : struct, Enum =>
        [.. names.Select(n => Enum.TryParse<T>(n, out var value) && Enum.IsDefined(value) ? value : (T?)null).OfType<T>()];
}
