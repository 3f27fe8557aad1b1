using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Features.Board;

/// <summary>Turns a filter into the query for the jobs that it lets through; the same for the board, the table and bulk actions.</summary>
public static class BoardFilters
{
    /// <summary>Jobs that pass every part of the filter that is set. The text is searched over title, company, posting and notes.</summary>
    public static IQueryable<Job> Where(this IQueryable<Job> jobs, BoardFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
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
        query = filter.SalaryFrom is not { } salary ? query : query.Where(j => (j.SalaryMax ?? j.SalaryMin) >= salary);
        query = filter.SalaryCurrency is not { Length: > 0 } currency ? query : query.Where(j => j.SalaryCurrency == currency);
        // days are compared at UTC: a day's edge may be off by the person's offset, never by more
        query = filter.SavedFrom is not { } from ? query : query.Where(j => j.SavedAt >= StartOf(from));
        return filter.SavedTo is not { } to ? query : query.Where(j => j.SavedAt < StartOf(to.AddDays(1)));
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
            + (filter.SalaryFrom is null ? 0 : 1) + (filter.SavedFrom is null ? 0 : 1) + (filter.SavedTo is null ? 0 : 1);
    }

    private static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static T[] Values<T>(IEnumerable<string> names) where T : struct, Enum =>
        [.. names.Select(n => Enum.TryParse<T>(n, out var value) ? value : (T?)null).OfType<T>()];
}
