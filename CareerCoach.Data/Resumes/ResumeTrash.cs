using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Data.Resumes;

/// <summary>A resume goes to the trash, and comes back, in all its versions.</summary>
public static class ResumeTrash
{
    /// <summary>Sets <see cref="Resume.DeletedAt"/> of every version of a resume; one that comes back after another became primary is primary no longer. Not saved yet.</summary>
    /// <returns>How many versions it has.</returns>
    public static async Task<int> SetResumeDeletedAsync(this CareerCoachDbContext db, Guid id, DateTimeOffset? when, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var asked = await db.Resumes.WithTrash().Where(r => r.Id == id).Select(r => new { r.ChainId, r.DeletedAt }).SingleOrDefaultAsync(cancellation);
        if (asked is null)
        {
            return 0;
        }

        // what went into the trash together comes back together; a version that was taken back earlier stays there
        var versions = await db.Resumes.WithTrash().Where(r => r.ChainId == asked.ChainId && r.DeletedAt == asked.DeletedAt).ToListAsync(cancellation);
        var anotherIsPrimary = await db.Resumes.AnyAsync(r => r.IsPrimary && r.ChainId != asked.ChainId, cancellation);
        foreach (var version in versions)
        {
            version.DeletedAt = when;
            if (when is null && anotherIsPrimary)
            {
                version.ClearPrimary();
            }
        }

        return versions.Count;
    }
}
