using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Data.Jobs;

/// <summary>Places within a column of the board.</summary>
public static class BoardPlaces
{
    /// <summary>The rank of the place right after <paramref name="previousId"/>, or of the first place when that is null or no longer in the column. At most two queries.</summary>
    /// <param name="jobs">The person's jobs.</param>
    /// <param name="moving">The job that is to stand there; null for a new one.</param>
    /// <param name="status">The column's status.</param>
    /// <param name="columnId">The person's own column; null for the default one.</param>
    /// <param name="previousId">The job above the place.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<string> RankAfterAsync(this IQueryable<Job> jobs, Guid? moving, JobStatus status, Guid? columnId, Guid? previousId, CancellationToken cancellation)
    {
        var column = jobs.Where(j => j.Status == status && j.BoardColumnId == columnId && j.Id != moving);
        if (previousId is { } id)
        {
            // equal ranks (two tabs at once) are passed over: the place is before the first greater one
            var neighbours = await column.Where(j => j.Id == id)
                .Select(p => new { p.Position, Next = column.Where(j => j.Position.CompareTo(p.Position) > 0).Min(j => j.Position) })
                .FirstOrDefaultAsync(cancellation);
            if (neighbours is not null)
            {
                return Rank.Between(neighbours.Position, neighbours.Next);
            }
        }

        return Rank.Between(null, await column.MinAsync(j => j.Position, cancellation));
    }
}
