using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>A job in the trash.</summary>
public sealed record TrashedJob(Guid Id, string Title, string Company, JobStatus Status, DateTimeOffset DeletedAt);

/// <summary>What lies in the person's trash.</summary>
public sealed class TrashService(UserDb userDb)
{
    /// <summary>Days until what lies here is gone for good.</summary>
    public const int Days = 30;

    /// <summary>Jobs shown at most, newest first.</summary>
    public const int Most = 500;

    /// <summary>The deleted jobs, newest first. One query.</summary>
    public async Task<IReadOnlyList<TrashedJob>> ListAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Jobs.WithTrash().Where(j => j.DeletedAt != null).OrderByDescending(j => j.DeletedAt).Take(Most)
            .Select(j => new TrashedJob(j.Id, j.Title, j.Company, j.Status, j.DeletedAt!.Value)).ToListAsync(cancellation);
    }
}
