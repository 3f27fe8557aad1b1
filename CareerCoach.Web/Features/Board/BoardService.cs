using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Board;

/// <summary>The person's board: what stands on it.</summary>
public sealed class BoardService(UserDb userDb, UserTime time, TimeProvider clock)
{
    /// <summary>The columns with the cards that the filter lets through. Two queries, whatever the number of jobs.</summary>
    public async Task<BoardState> LoadAsync(BoardFilter filter, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var own = await db.BoardColumns.AsInfo().ToListAsync(cancellation);
        var cards = await db.Jobs.Where(filter, time).AsCards(clock.GetUtcNow()).ToListAsync(cancellation);
        return new BoardState(BoardColumnInfo.InOrder(own), cards);
    }

    /// <summary>One job as its card is now; null when the filter hides it or it is gone.</summary>
    public async Task<JobCard?> CardAsync(Guid id, BoardFilter filter, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Jobs.Where(j => j.Id == id).Where(filter, time).AsCards(clock.GetUtcNow()).FirstOrDefaultAsync(cancellation);
    }
}
