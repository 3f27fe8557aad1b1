using CareerCoach.Data;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Trash;

/// <summary>
/// Deletes for good, with everything below it and its files, what has waited in the trash long enough; files that a sealed application names stay with it.
/// Rows are claimed with <c>FOR UPDATE SKIP LOCKED</c> and their files go before the commit: several nodes share the work, and one that dies halfway
/// leaves rows that the next run finds again. Nobody can restore them in between, since they are past their days.
/// </summary>
public sealed partial class TrashPurge(CareerCoachContexts contexts, IFileStore files, UserEvents events, TrashOptions options, TimeProvider clock, ILogger<TrashPurge> log)
{
    private const int Batch = 50;
    private const string Expired = " where deleted_at <= {0} and (user_id = {1} or {1} = '00000000-0000-0000-0000-000000000000') and id <> all ({2}) order by deleted_at limit {3} for update skip locked";

    /// <summary>What was deleted at this instant or before is past its days.</summary>
    public DateTimeOffset Cutoff => clock.GetUtcNow().AddDays(-options.Days);

    /// <summary>Purges everybody's trash.</summary>
    public Task RunAsync(CancellationToken cancellation) => RunAsync(Guid.Empty, cancellation);

    /// <summary>Purges the trash of one person, or of everybody where <paramref name="owner"/> is empty.</summary>
    public async Task RunAsync(Guid owner, CancellationToken cancellation)
    {
        var owners = new HashSet<Guid>();
        foreach (var kind in Enum.GetValues<TrashKind>())
        {
            var (size, failed) = (Batch, new List<Guid>());
            while (await PurgeBatchAsync(kind, owner, size, failed, cancellation) is { } purged)
            {
                owners.UnionWith(purged);
                size = failed.Count > 0 ? 1 : Batch; // one row's files that can't be deleted hold nothing else up
            }
        }

        foreach (var changed in owners)
        {
            await events.PublishAsync(changed, new TrashChanged());
        }
    }

    // the owners whose rows went; null when nothing is left to do
    private async Task<IReadOnlyList<Guid>?> PurgeBatchAsync(TrashKind kind, Guid owner, int size, List<Guid> failed, CancellationToken cancellation)
    {
        await using var db = contexts.ForSystem();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var ids = await db.Database.SqlQueryRaw<Guid>(ClaimSql(kind), Cutoff, owner, failed.ToArray(), size).ToListAsync(cancellation);
        if (ids.Count == 0)
        {
            return null;
        }

        try
        {
            var keys = await KeysAsync(db, kind, ids, cancellation);
            var owners = await DeleteAsync(db, kind, ids, cancellation);
            foreach (var key in keys.Except(await StillNamedAsync(db, keys, cancellation)))
            {
                await files.DeleteAsync(key, cancellation);
            }

            await transaction.CommitAsync(cancellation);
            return owners;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or HttpRequestException)
        {
            LogFailure(e, ids.Count, kind);
            failed.AddRange(size == 1 ? ids : [Guid.Empty]);
            return [];
        }
    }

    private static string ClaimSql(TrashKind kind) => kind switch
    {
        TrashKind.Job => "select id as \"Value\" from jobs" + Expired,
        TrashKind.Resume => "select id as \"Value\" from resumes" + Expired,
        TrashKind.Document => "select id as \"Value\" from documents" + Expired,
        TrashKind.Conversation => "select id as \"Value\" from conversations" + Expired,
        TrashKind.Contact => "select id as \"Value\" from contacts" + Expired,
        TrashKind.Interview => "select id as \"Value\" from interviews" + Expired,
        TrashKind.Offer => "select id as \"Value\" from offers" + Expired,
        _ => "select id as \"Value\" from career_goals" + Expired,
    };

    private static async Task<IReadOnlyList<string>> KeysAsync(CareerCoachDbContext db, TrashKind kind, List<Guid> ids, CancellationToken cancellation) => kind switch
    {
        TrashKind.Job => await db.Documents.AcrossUsers().WithTrash().Where(d => d.JobId != null && ids.Contains(d.JobId.Value)).Select(d => d.FileUrl)
            .Union(db.Applications.AcrossUsers().WithTrash().Where(a => a.SentResumeKey != null && ids.Contains(a.JobId)).Select(a => a.SentResumeKey!)).ToListAsync(cancellation),
        TrashKind.Resume => await db.Resumes.AcrossUsers().WithTrash().Where(r => ids.Contains(r.Id)).Select(r => r.FileUrl).Distinct().ToListAsync(cancellation),
        TrashKind.Document => await db.Documents.AcrossUsers().WithTrash().Where(d => ids.Contains(d.Id)).Select(d => d.FileUrl).Distinct().ToListAsync(cancellation),
        _ => [],
    };

    private static Task<IReadOnlyList<Guid>> DeleteAsync(CareerCoachDbContext db, TrashKind kind, List<Guid> ids, CancellationToken cancellation) => kind switch
    {
        TrashKind.Job => DeleteAsync(db.Jobs, ids, cancellation),
        TrashKind.Resume => DeleteAsync(db.Resumes, ids, cancellation),
        TrashKind.Document => DeleteAsync(db.Documents, ids, cancellation),
        TrashKind.Conversation => DeleteAsync(db.Conversations, ids, cancellation),
        TrashKind.Contact => DeleteAsync(db.Contacts, ids, cancellation),
        TrashKind.Interview => DeleteAsync(db.Interviews, ids, cancellation),
        TrashKind.Offer => DeleteAsync(db.Offers, ids, cancellation),
        _ => DeleteAsync(db.CareerGoals, ids, cancellation),
    };

    private static async Task<IReadOnlyList<Guid>> DeleteAsync<T>(DbSet<T> rows, List<Guid> ids, CancellationToken cancellation) where T : OwnedRow
    {
        var claimed = rows.AcrossUsers().WithTrash().Where(r => ids.Contains(r.Id));
        var owners = await claimed.Select(r => r.UserId).Distinct().ToListAsync(cancellation);
        await claimed.ExecuteDeleteAsync(cancellation);
        return owners;
    }

    private static async Task<IReadOnlyList<string>> StillNamedAsync(CareerCoachDbContext db, IReadOnlyList<string> keys, CancellationToken cancellation) => keys.Count == 0 ? [] :
        await db.Resumes.AcrossUsers().WithTrash().Where(r => keys.Contains(r.FileUrl)).Select(r => r.FileUrl)
            .Union(db.Documents.AcrossUsers().WithTrash().Where(d => keys.Contains(d.FileUrl)).Select(d => d.FileUrl))
            .Union(db.Applications.AcrossUsers().WithTrash().Where(a => keys.Contains(a.SentResumeKey!)).Select(a => a.SentResumeKey!))
            .ToListAsync(cancellation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Files of {Count} rows of kind {Kind} could not be deleted; they stay in the trash and are tried again.")]
    private partial void LogFailure(Exception e, int count, TrashKind kind);
}
