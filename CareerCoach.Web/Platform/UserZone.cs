using CareerCoach.Data;
using CareerCoach.Data.Users;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform;

/// <summary>The person's time zone: the one chosen in the settings, else the one that their browser named last.</summary>
public sealed class UserZone(UserDb userDb, UserTime time, CurrentUser user)
{
    /// <summary>Sets <see cref="UserTime"/>, and keeps the browser's zone for mails, reminders and files.</summary>
    /// <param name="browser">What the browser names (IANA); null where no browser was asked.</param>
    public async Task BeginAsync(string? browser, CancellationToken cancellation)
    {
        await time.InitializeAsync(browser);
        if (!user.IsSignedIn)
        {
            return;
        }

        await using var db = userDb.Open();
        if (browser is not null)
        {
            await RememberAsync(db, browser, cancellation);
        }

        await time.InitializeAsync((await db.ZoneAsync(cancellation)).Id);
    }

    private static async Task RememberAsync(CareerCoachDbContext db, string zone, CancellationToken cancellation)
    {
        var settings = await db.UserSettings.SingleOrDefaultAsync(cancellation);
        if (settings?.Notifications.Zone == zone)
        {
            return;
        }

        settings ??= db.Add(new UserSettings()).Entity;
        settings.Notifications = settings.Notifications with { Zone = zone };
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // another tab of this person was faster
        }
    }
}

/// <summary>Reads the zone of a context's owner.</summary>
public static class ZoneQueries
{
    /// <summary>The zone of the settings, else the browser's; UTC while neither is known.</summary>
    public static async Task<TimeZoneInfo> ZoneAsync(this CareerCoachDbContext db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var chosen = await db.UserProfiles.Select(p => p.Timezone).SingleOrDefaultAsync(cancellation);
        var known = chosen ?? (await db.UserSettings.Select(s => s.Notifications).SingleOrDefaultAsync(cancellation))?.Zone;
        return TimeZoneInfo.TryFindSystemTimeZoneById(known ?? "UTC", out var zone) ? zone : TimeZoneInfo.Utc;
    }
}
