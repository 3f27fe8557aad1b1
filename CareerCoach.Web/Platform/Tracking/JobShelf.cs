using System.Linq.Expressions;
using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Tracking;

/// <summary>Puts jobs away and brings them back: the archive and the trash. Every call takes many jobs and costs one statement.</summary>
public sealed class JobShelf(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock)
{
    /// <summary>Takes the jobs off the board but keeps them; <see cref="UnarchiveAsync"/> brings them back.</summary>
    /// <returns>The jobs that were not archived before.</returns>
    public Task<IReadOnlyList<Guid>> ArchiveAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        SetAsync(ids, j => j.ArchivedAt == null, j => j.ArchivedAt, clock.GetUtcNow(), cancellation);

    /// <summary>Brings archived jobs back to their columns.</summary>
    public Task<IReadOnlyList<Guid>> UnarchiveAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        SetAsync(ids, j => j.ArchivedAt != null, j => j.ArchivedAt, null, cancellation);

    /// <summary>Puts the jobs into the trash, where they wait some days (TrashOptions).</summary>
    /// <returns>The jobs that were not there before.</returns>
    public Task<IReadOnlyList<Guid>> DeleteAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        SetAsync(ids, j => j.DeletedAt == null, j => j.DeletedAt, clock.GetUtcNow(), cancellation);

    /// <summary>Brings jobs back from the trash with everything that belongs to them.</summary>
    public Task<IReadOnlyList<Guid>> RestoreAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        SetAsync(ids, j => j.DeletedAt != null, j => j.DeletedAt, null, cancellation);

    private async Task<IReadOnlyList<Guid>> SetAsync(IReadOnlyCollection<Guid> ids, Expression<Func<Job, bool>> where, Expression<Func<Job, DateTimeOffset?>> field, DateTimeOffset? value, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var touched = await db.Jobs.WithTrash().Where(j => ids.Contains(j.Id)).Where(where).Select(j => j.Id).ToListAsync(cancellation);
        var now = clock.GetUtcNow();
        await db.Jobs.WithTrash().Where(j => touched.Contains(j.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(field, value).SetProperty(j => j.UpdatedAt, now), cancellation);
        await events.PublishAsync(user.Id, touched.Count == 1 ? new JobSaved(touched[0]) : new JobsChanged());
        return touched;
    }
}
