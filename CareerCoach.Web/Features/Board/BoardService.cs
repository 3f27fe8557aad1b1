using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Board;

/// <summary>The person's board: what stands on it, and moving cards.</summary>
public sealed class BoardService(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<BoardText> text)
{
    private const int Attempts = 4;

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

    /// <summary>Moves a job right below <paramref name="previousId"/> (null: to the top) of a column, in one save with its history and application.</summary>
    /// <param name="id">The job.</param>
    /// <param name="column">Where to.</param>
    /// <param name="previousId">The card above the place.</param>
    /// <param name="origin">The page that moves it, named in the event.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What taking it back needs.</returns>
    /// <exception cref="UserErrorException">The job is gone.</exception>
    public async Task<MoveReceipt> MoveAsync(Guid id, BoardColumnInfo column, Guid? previousId, Guid origin, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(column);
        return await ChangeAsync(id, origin, async (db, job) =>
        {
            var own = column.Id is { } columnId ? await db.BoardColumns.FirstOrDefaultAsync(c => c.Id == columnId, cancellation) : null;
            var position = await db.Jobs.RankAfterAsync(id, column.Status, own?.Id, previousId, cancellation);
            var (from, oldPosition, oldColumn) = (job.Status, job.Position, job.BoardColumnId);
            var change = job.MoveTo(column.Status, null, clock.GetUtcNow(), position, own);
            return () => new MoveReceipt(id, job.Title, change?.Id, from, column.Status, oldPosition, oldColumn);
        }, cancellation);
    }

    /// <summary>Takes a move back: status, place, dates and application are as before.</summary>
    /// <exception cref="UserErrorException">The job is gone or has moved on since.</exception>
    public async Task UndoAsync(MoveReceipt receipt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        await ChangeAsync(receipt.JobId, null, async (db, job) =>
        {
            if (receipt.ChangeId is { } changeId)
            {
                var change = await db.StatusChanges.FirstOrDefaultAsync(c => c.Id == changeId, cancellation);
                if (change is null || change.UndoneAt is not null || change.ToStatus != job.Status)
                {
                    throw new UserErrorException(text["Error.MovedOn", job.Title]);
                }

                job.UndoMove(change, clock.GetUtcNow());
            }
            else if (job.Status == receipt.From)
            {
                var own = receipt.ColumnId is { } columnId ? await db.BoardColumns.FirstOrDefaultAsync(c => c.Id == columnId, cancellation) : null;
                job.MoveTo(receipt.From, null, clock.GetUtcNow(), receipt.Position, own);
            }

            return () => true;
        }, cancellation);
    }

    // A move does not depend on the job's other fields, so an edit saved in between is no conflict: it is done again on the newer row.
    private async Task<T> ChangeAsync<T>(Guid id, Guid? origin, Func<Data.CareerCoachDbContext, Job, Task<Func<T>>> change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = userDb.Open();
            var job = await db.Jobs.ForMove().FirstOrDefaultAsync(j => j.Id == id, cancellation) ?? throw new UserErrorException(text["Error.JobGone"]);
            var result = await change(db, job);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                continue;
            }
            catch (DbUpdateConcurrencyException e)
            {
                throw new UserErrorException(text["Error.Busy", job.Title], e);
            }

            await events.PublishAsync(user.Id, new JobMoved(id, origin));
            return result();
        }
    }
}
