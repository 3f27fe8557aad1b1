using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Board;

/// <summary>The person's board: what stands on it.</summary>
public sealed class BoardService(UserDb userDb, TimeProvider clock)
{
    /// <summary>The columns with the cards that the filter lets through. Two queries, whatever the number of jobs.</summary>
    public async Task<BoardState> LoadAsync(BoardFilter filter, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var own = await db.BoardColumns.OrderBy(c => c.SortKey).Select(c => new BoardColumnInfo(c.Status, c.Id, c.Name, c.Color)).ToListAsync(cancellation);
        var cards = await db.Jobs.Where(filter).AsCards(clock.GetUtcNow()).ToListAsync(cancellation);
        return new BoardState(Enum.GetValues<JobStatus>().SelectMany(s => own.Where(c => c.Status == s).Prepend(new BoardColumnInfo(s))), cards);
    }

    /// <summary>One job as its card is now; null when the filter hides it or it is gone.</summary>
    public async Task<JobCard?> CardAsync(Guid id, BoardFilter filter, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Jobs.Where(j => j.Id == id).Where(filter).AsCards(clock.GetUtcNow()).FirstOrDefaultAsync(cancellation);
    }
}
