using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Data.Resumes;

/// <summary>The one resume that matches and scores are made with.</summary>
public static class PrimaryResume
{
    /// <summary>
    /// Makes a resume of the context's owner the primary one, at once and in its own transaction (or the running one).
    /// Two at a time are served one after the other; the last one stays.
    /// </summary>
    /// <returns>False when the person has no such resume, or it lies in the trash: nothing changed.</returns>
    public static async Task<bool> MakePrimaryAsync(this CareerCoachDbContext db, Guid resumeId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;

        // Row locks are not enough: a second call would not see the first one's new primary, only wait for its old one.
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"primary resume " + db.OwnerId}, 0))", cancellationToken);
        if (!await db.Resumes.AnyAsync(r => r.Id == resumeId, cancellationToken))
        {
            return false;
        }

        await db.Resumes.WithTrash().Where(r => r.IsPrimary && r.Id != resumeId).ExecuteUpdateAsync(s => s.SetProperty(r => r.IsPrimary, false), cancellationToken);
        await db.Resumes.Where(r => r.Id == resumeId).ExecuteUpdateAsync(s => s.SetProperty(r => r.IsPrimary, true), cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return true;
    }
}
