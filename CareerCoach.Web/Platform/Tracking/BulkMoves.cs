using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Components;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Platform.Tracking;

/// <summary>Moves and tags many jobs at once: all or none, one save, one event, and one receipt that takes everything back.</summary>
public sealed class BulkMoves(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<SharedText> text)
{
    /// <summary>Moves the jobs to the end of a status's default column, in their order. The number of queries does not grow with the jobs.</summary>
    /// <returns>A receipt for each job that changed.</returns>
    /// <exception cref="UserErrorException">One of them was being changed elsewhere; none was moved.</exception>
    public async Task<IReadOnlyList<MoveReceipt>> MoveAsync(IReadOnlyCollection<Guid> ids, JobStatus to, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var jobs = await db.Jobs.ForMove().Where(j => ids.Contains(j.Id)).OrderBy(j => j.Position).ToListAsync(cancellation);
        var last = await db.Jobs.Where(j => j.Status == to && j.BoardColumnId == null && !ids.Contains(j.Id)).MaxAsync(j => j.Position, cancellation);
        var (receipts, now) = (new List<Func<MoveReceipt>>(), clock.GetUtcNow());
        foreach (var job in jobs.Where(j => j.Status != to))
        {
            last = Rank.Between(last, null);
            var before = (job.Status, job.Position, job.BoardColumnId);
            var change = job.MoveTo(to, null, now, last);
            receipts.Add(() => new MoveReceipt(job.Id, job.Title, change?.Id, before.Status, to, before.Position, before.BoardColumnId));
        }

        await SaveAsync(db, cancellation);
        return [.. receipts.Select(r => r())];
    }

    /// <summary>Takes a bulk move back. Jobs that have moved on since stay where they are.</summary>
    public async Task UndoAsync(IReadOnlyList<MoveReceipt> receipts, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var (ids, changeIds) = (receipts.Select(r => r.JobId).ToList(), receipts.Select(r => r.ChangeId).ToList());
        var jobs = await db.Jobs.ForMove().Where(j => ids.Contains(j.Id)).ToDictionaryAsync(j => j.Id, cancellation);
        var changes = await db.StatusChanges.Where(c => changeIds.Contains(c.Id)).ToListAsync(cancellation);
        foreach (var change in changes.Where(c => c.UndoneAt is null && jobs.TryGetValue(c.JobId, out var job) && job.Status == c.ToStatus))
        {
            jobs[change.JobId].UndoMove(change, clock.GetUtcNow());
        }

        await SaveAsync(db, cancellation);
    }

    /// <summary>Gives the jobs a tag.</summary>
    /// <returns>The jobs that did not have it before.</returns>
    public async Task<IReadOnlyList<Guid>> TagAsync(IReadOnlyCollection<Guid> ids, string tag, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var jobs = await db.Jobs.Where(j => ids.Contains(j.Id) && !j.Tags.Contains(tag)).ToListAsync(cancellation);
        jobs.ForEach(j => j.Tags = [.. j.Tags, tag]);
        await SaveAsync(db, cancellation);
        return [.. jobs.Select(j => j.Id)];
    }

    /// <summary>Takes a tag from the jobs.</summary>
    public async Task UntagAsync(IReadOnlyCollection<Guid> ids, string tag, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var jobs = await db.Jobs.Where(j => ids.Contains(j.Id)).ToListAsync(cancellation);
        jobs.ForEach(j => j.Tags = [.. j.Tags.Where(t => t != tag)]);
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
