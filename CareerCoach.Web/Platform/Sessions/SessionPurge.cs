using CareerCoach.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Sessions;

/// <summary>Removes session rows that can no longer sign anybody in.</summary>
public sealed class SessionPurge(CareerCoachContexts contexts, TimeProvider clock)
{
    /// <summary>Deletes expired and revoked sessions of all people.</summary>
    public async Task RunAsync()
    {
        var now = clock.GetUtcNow();
        await using var db = contexts.ForSystem();
        await db.Sessions.AcrossUsers().Where(s => s.ExpiresAt <= now || s.RevokedAt != null).ExecuteDeleteAsync();
    }
}
