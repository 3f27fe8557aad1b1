using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Components;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Platform.Tracking;

/// <summary>Moves jobs through the pipeline, from the board, the job's page or a proposal of the coach: one save with history and application, then the event.</summary>
public sealed class JobMoves(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<SharedText> text)
{
    private const int Attempts = 4;

    /// <summary>Moves a job right below <paramref name="previousId"/> (null: to the top) of a column.</summary>
    /// <param name="id">The job.</param>
    /// <param name="to">The status to move to.</param>
    /// <param name="columnId">The person's own column of that status; null for the default one.</param>
    /// <param name="previousId">The card above the place.</param>
    /// <param name="reason">The person's reason, if given.</param>
    /// <param name="origin">The page that moves it, named in the event so that it need not follow itself.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What taking it back needs.</returns>
    /// <exception cref="UserErrorException">The job is gone.</exception>
    public Task<MoveReceipt> MoveAsync(Guid id, JobStatus to, Guid? columnId, Guid? previousId, string? reason, Guid? origin, CancellationToken cancellation) =>
        ChangeAsync(id, origin, async (db, job) =>
        {
            var own = columnId is null ? null : await db.BoardColumns.FirstOrDefaultAsync(c => c.Id == columnId && c.Status == to, cancellation);
            var position = await db.Jobs.RankAfterAsync(id, to, own?.Id, previousId, cancellation);
            var before = (job.Status, job.Position, job.BoardColumnId);
            var change = job.MoveTo(to, reason, clock.GetUtcNow(), position, own);
            return () => new MoveReceipt(id, job.Title, change?.Id, before.Status, to, before.Position, before.BoardColumnId);
        }, cancellation);

    /// <summary>Takes a move back: status, place, dates and application are as before.</summary>
    /// <exception cref="UserErrorException">The job is gone or has moved on since.</exception>
    public Task UndoAsync(MoveReceipt receipt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return ChangeAsync(receipt.JobId, null, async (db, job) =>
        {
            if (receipt.ChangeId is { } changeId)
            {
                var change = await db.StatusChanges.FirstOrDefaultAsync(c => c.Id == changeId, cancellation);
                if (change is null || change.UndoneAt is not null || change.ToStatus != job.Status)
                {
                    throw new UserErrorException(text["Job.MovedOn", job.Title]);
                }

                job.UndoMove(change, clock.GetUtcNow());
                await db.LeaveMissingColumnsAsync([job], cancellation);
            }
            else if (job.Status == receipt.From)
            {
                var own = receipt.ColumnId is null ? null : await db.BoardColumns.FirstOrDefaultAsync(c => c.Id == receipt.ColumnId, cancellation);
                job.MoveTo(receipt.From, null, clock.GetUtcNow(), receipt.Position, own);
            }

            return () => receipt;
        }, cancellation);
    }

    // A move does not depend on the job's other fields, so an edit saved in between is no conflict: it is done again on the newer row.
    private async Task<MoveReceipt> ChangeAsync(Guid id, Guid? origin, Func<CareerCoachDbContext, Job, Task<Func<MoveReceipt>>> change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = userDb.Open();
            var job = await db.Jobs.ForMove().AsSingleQuery().FirstOrDefaultAsync(j => j.Id == id, cancellation) ?? throw new UserErrorException(text["Job.Gone"]);
            var receipt = await change(db, job);
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
                throw new UserErrorException(text["Job.Busy", job.Title], e);
            }

            await events.PublishAsync(user.Id, new JobMoved(id, origin));
            return receipt();
        }
    }
}
