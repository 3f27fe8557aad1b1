using CareerCoach.Web.Platform.Accounts;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Sessions;

/// <summary>The signed-in person's sign-ins, to look at and to end.</summary>
public sealed class OwnSessions(UserDb userDb, CurrentUser user, TimeProvider clock, AuditLog audit)
{
    /// <summary>One sign-in; times in UTC.</summary>
    public sealed record Summary(Guid Id, string? UserAgent, string? IpAddress, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt);

    /// <summary>The sign-ins that stand, last seen first.</summary>
    public async Task<IReadOnlyList<Summary>> ListAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        await using var db = userDb.Open();
        return await db.Sessions.Where(s => s.RevokedAt == null && s.ExpiresAt > now).OrderByDescending(s => s.LastSeenAt)
            .Select(s => new Summary(s.Id, s.UserAgent, s.IpAddress, s.CreatedAt, s.LastSeenAt)).ToListAsync(cancellation);
    }

    /// <summary>Ends one sign-in of the person. False when it is not theirs or has ended already.</summary>
    public async Task<bool> EndAsync(Guid id) => await EndWhereAsync(id, null) == 1;

    /// <summary>Ends all sign-ins of the person but <paramref name="current"/>; returns how many.</summary>
    public Task<int> EndOthersAsync(Guid current) => EndWhereAsync(null, current);

    private async Task<int> EndWhereAsync(Guid? only, Guid? except)
    {
        var now = clock.GetUtcNow();
        await using var db = userDb.Open();
        var ended = await db.Sessions.Where(s => s.RevokedAt == null && s.ExpiresAt > now && (only == null || s.Id == only) && (except == null || s.Id != except))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.RevokedAt, now));
        if (ended > 0)
        {
            await audit.WriteAsync(user.Id, AuditLog.SessionRevoked, user.Id, only?.ToString() ?? $"all others ({ended})");
        }

        return ended;
    }
}
