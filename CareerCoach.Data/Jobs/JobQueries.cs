using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Data.Jobs;

/// <summary>What has to be loaded with a job for its verbs.</summary>
public static class JobQueries
{
    /// <summary>Jobs with what <see cref="Job.MoveTo"/> keeps in step. For <see cref="Job.UndoMove"/> load the change too.</summary>
    public static IQueryable<Job> ForMove(this IQueryable<Job> jobs) =>
        jobs.Include(j => j.BoardColumn).Include(j => j.Applications).ThenInclude(a => a.Resume);
}
