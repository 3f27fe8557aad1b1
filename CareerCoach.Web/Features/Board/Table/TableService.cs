using System.Linq.Expressions;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Board.Table;

/// <summary>The person's jobs as a table: filtered, sorted and paged by the database.</summary>
public sealed class TableService(UserDb userDb, UserTime time, TimeProvider clock)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 50;

    /// <summary>One page. Three queries, whatever the number of jobs.</summary>
    public async Task<JobTablePage> PageAsync(BoardFilter filter, int number, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = userDb.Open();
        var columns = await db.BoardColumns.AsInfo().ToListAsync(cancellation);
        var jobs = db.Jobs.Where(filter, time);
        var total = await jobs.CountAsync(cancellation);
        var page = Math.Clamp(number, 0, Math.Max(0, (total - 1) / PageSize));
        var now = clock.GetUtcNow();
        var rows = await Sorted(jobs, filter.Sort, filter.Descending, now).ThenByDescending(j => j.Id).Skip(page * PageSize).Take(PageSize)
            .Select(j => new JobRow(j.Id, j.Title, j.Company, j.Status, j.BoardColumnId, j.Location, j.WorkMode, j.JobType, j.SalaryMin, j.SalaryMax, j.SalaryCurrency, j.SalaryPeriod,
                j.MatchScore, j.Interviews.Where(i => i.CancelledAt == null && i.ScheduledAt >= now).Min(i => (DateTimeOffset?)i.ScheduledAt),
                j.Source, j.Tags, j.SavedAt, j.AppliedAt, j.ApplicationDeadline, j.UpdatedAt))
            .ToListAsync(cancellation);
        return new(rows, total, page, BoardColumnInfo.InOrder(columns));
    }

    /// <summary>All jobs that the filter lets through, for a bulk action. One query.</summary>
    public async Task<IReadOnlyList<Guid>> AllAsync(BoardFilter filter, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Jobs.Where(filter, time).Select(j => j.Id).ToListAsync(cancellation);
    }

    // what is not known stands last, in either direction; a name that is no column sorts as nothing chosen: the newest first
    private static IOrderedQueryable<Job> Sorted(IQueryable<Job> jobs, string? sort, bool descending, DateTimeOffset now) => sort switch
    {
        "Title" => By(jobs, j => j.Title.ToLower(), descending),
        "Company" => By(jobs, j => j.Company.ToLower(), descending),
        "Status" => By(jobs, j => j.Status, descending),
        "Place" => By(jobs.OrderBy(j => string.IsNullOrEmpty(j.Location)), j => j.Location!.ToLower(), descending),
        "WorkMode" => By(jobs, j => j.WorkMode, descending),
        "JobType" => By(jobs, j => j.JobType, descending),
        "Pay" => By(jobs.OrderBy(j => j.SalaryMax == null && j.SalaryMin == null), BoardFilters.PayAYear, descending),
        "Match" => By(jobs.OrderBy(j => j.MatchScore == null), j => j.MatchScore, descending),
        "Interview" => By(jobs.OrderBy(j => !j.Interviews.Any(i => i.CancelledAt == null && i.ScheduledAt >= now)),
            j => j.Interviews.Where(i => i.CancelledAt == null && i.ScheduledAt >= now).Min(i => (DateTimeOffset?)i.ScheduledAt), descending),
        "Deadline" => By(jobs.OrderBy(j => j.ApplicationDeadline == null), j => j.ApplicationDeadline, descending),
        "Source" => By(jobs.OrderBy(j => string.IsNullOrEmpty(j.Source)), j => j.Source!.ToLower(), descending),
        "Saved" => By(jobs, j => j.SavedAt, descending),
        "Applied" => By(jobs.OrderBy(j => j.AppliedAt == null), j => j.AppliedAt, descending),
        "Changed" => By(jobs, j => j.UpdatedAt, descending),
        _ => jobs.OrderByDescending(j => j.SavedAt),
    };

    private static IOrderedQueryable<Job> By<T>(IQueryable<Job> jobs, Expression<Func<Job, T>> key, bool descending) => descending ? jobs.OrderByDescending(key) : jobs.OrderBy(key);

    private static IOrderedQueryable<Job> By<T>(IOrderedQueryable<Job> jobs, Expression<Func<Job, T>> key, bool descending) => descending ? jobs.ThenByDescending(key) : jobs.ThenBy(key);
}
