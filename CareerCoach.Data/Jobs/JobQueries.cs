using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Data.Jobs;

/// <summary>What has to be loaded with a job for its verbs.</summary>
public static class JobQueries
{
    /// <summary>Jobs with what <see cref="Job.MoveTo"/> keeps in step. For <see cref="Job.UndoMove"/> load the change too.</summary>
    public static IQueryable<Job> ForMove(this IQueryable<Job> jobs) =>
        jobs.Include(j => j.BoardColumn).Include(j => j.Applications).ThenInclude(a => a.Resume);

    /// <summary>Takes jobs out of columns that are gone: an undone move may lead back into one. One query. Not saved yet.</summary>
    public static async Task LeaveMissingColumnsAsync(this CareerCoachDbContext db, IReadOnlyCollection<Job> jobs, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(jobs);
        var ids = jobs.Select(j => j.BoardColumnId).OfType<Guid>().Distinct().ToList();
        var there = ids.Count == 0 ? [] : await db.BoardColumns.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Status, cancellation);
        foreach (var job in jobs.Where(j => j.BoardColumnId is { } id && (!there.TryGetValue(id, out var status) || status != j.Status)))
        {
            job.LeaveColumn();
        }
    }
}
