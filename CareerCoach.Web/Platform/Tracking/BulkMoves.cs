using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Components;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Platform.Tracking;

/// <summary>Moves many jobs at once: all or none, one save, one event, and one receipt that takes everything back.</summary>
public sealed class BulkMoves(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<SharedText> text)
{
    /// <summary>Moves the jobs to the end of a column, in their order. The number of queries does not grow with the jobs.</summary>
    /// <param name="ids">The jobs.</param>
    /// <param name="to">The status to move to.</param>
    /// <param name="columnId">The person's own column of that status; null, or one that is gone, for the default one.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>A receipt for each job that changed.</returns>
    /// <exception cref="UserErrorException">One of them was being changed elsewhere; none was moved.</exception>
    public async Task<IReadOnlyList<MoveReceipt>> MoveAsync(IReadOnlyCollection<Guid> ids, JobStatus to, Guid? columnId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var own = columnId is null ? null : await db.BoardColumns.FirstOrDefaultAsync(c => c.Id == columnId && c.Status == to, cancellation);
        var target = own?.Id;
        var jobs = await db.Jobs.ForMove().Where(j => ids.Contains(j.Id) && (j.Status != to || j.BoardColumnId != target)).OrderBy(j => j.Position).ToListAsync(cancellation);
        var last = await db.Jobs.Where(j => j.Status == to && j.BoardColumnId == target && !ids.Contains(j.Id)).MaxAsync(j => j.Position, cancellation);
        var (receipts, now) = (new List<Func<MoveReceipt>>(), clock.GetUtcNow());
        foreach (var job in jobs)
        {
            last = Rank.Between(last, null);
            var before = (job.Status, job.Position, job.BoardColumnId);
            var change = job.MoveTo(to, null, now, last, own);
            receipts.Add(() => new MoveReceipt(job.Id, job.Title, change?.Id, before.Status, to, before.Position, before.BoardColumnId));
        }

        await SaveAsync(db, cancellation);
        return [.. receipts.Select(r => r())];
    }

    /// <summary>Takes a bulk move back. Jobs that have moved on since stay where they are.</summary>
    public async Task UndoAsync(IReadOnlyList<MoveReceipt> receipts, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var (ids, changeIds, now) = (receipts.Select(r => r.JobId).ToList(), receipts.Select(r => r.ChangeId).ToList(), clock.GetUtcNow());
        var jobs = await db.Jobs.ForMove().Where(j => ids.Contains(j.Id)).ToDictionaryAsync(j => j.Id, cancellation);
        var changes = await db.StatusChanges.Where(c => changeIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellation);
        var columns = await db.BoardColumns.ToDictionaryAsync(c => c.Id, cancellation);
        foreach (var receipt in receipts)
        {
            if (!jobs.TryGetValue(receipt.JobId, out var job) || job.Status != receipt.To)
            {
                continue;
            }

            if (receipt.ChangeId is not { } changeId)
            {
                job.MoveTo(receipt.From, null, now, receipt.Position, receipt.ColumnId is { } column ? columns.GetValueOrDefault(column) : null);
            }
            else if (changes.TryGetValue(changeId, out var change) && change.UndoneAt is null)
            {
                job.UndoMove(change, now);
            }
        }

        await db.LeaveMissingColumnsAsync([.. jobs.Values], cancellation);
        await SaveAsync(db, cancellation);
    }

    private async Task SaveAsync(CareerCoachDbContext db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Job.BulkBusy"], e);
        }

        await events.PublishAsync(user.Id, new JobsChanged());
    }
}
