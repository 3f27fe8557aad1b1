using CareerCoach.Data;
using CareerCoach.Data.Json;
using CareerCoach.Data.Profiles;
using CareerCoach.Data.Users;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Settings;

/// <summary>A person's choices: what reaches them, what leaves the server, their name and time zone.</summary>
public sealed class SettingsService(UserDb userDb, IStringLocalizer<SettingsText> text)
{
    private const int LongestName = 100, MostDays = 90;

    /// <summary>The choices as they stand.</summary>
    public async Task<SettingsForm> LoadAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var user = await db.Users.Where(u => u.Id == db.OwnerId).Select(u => new { u.FirstName, u.LastName, u.Email, u.EmailConfirmed }).SingleAsync(cancellation);
        var settings = await db.UserSettings.AsNoTracking().SingleOrDefaultAsync(cancellation) ?? new();
        var zone = await db.UserProfiles.Select(p => p.Timezone).SingleOrDefaultAsync(cancellation);
        return new() { FirstName = user.FirstName, LastName = user.LastName, Email = user.Email, MailWorks = user.EmailConfirmed, Zone = zone, Notifications = settings.Notifications, Privacy = settings.Privacy };
    }

    /// <summary>Saves them all.</summary>
    /// <exception cref="UserErrorException">A value is out of range, or another tab was faster.</exception>
    public async Task SaveAsync(SettingsForm form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.FirstName?.Length > LongestName || form.LastName?.Length > LongestName)
        {
            throw new UserErrorException(text["Error.LongName", LongestName]);
        }

        if (form.Zone is { Length: > 0 } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            throw new UserErrorException(text["Error.Zone", zone]);
        }

        if (form.Notifications.FollowUpAfterDays is < 1 or > MostDays)
        {
            throw new UserErrorException(text["Error.Days", MostDays]);
        }

        await using var db = userDb.Open();
        try
        {
            var user = await db.Users.SingleAsync(u => u.Id == db.OwnerId, cancellation);
            (user.FirstName, user.LastName) = (Clean(form.FirstName), Clean(form.LastName));
            var settings = await db.UserSettings.SingleOrDefaultAsync(cancellation) ?? db.Add(new UserSettings()).Entity;
            (settings.Notifications, settings.Privacy) = (form.Notifications with { Zone = settings.Notifications.Zone }, form.Privacy);
            await SaveZoneAsync(db, Clean(form.Zone), cancellation);
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException e)
        {
            throw new UserErrorException(text["Error.Busy"], e);
        }
    }

    private static async Task SaveZoneAsync(CareerCoachDbContext db, string? zone, CancellationToken cancellation)
    {
        var profile = await db.UserProfiles.SingleOrDefaultAsync(cancellation);
        if (profile is null && zone is not null)
        {
            profile = db.Add(new UserProfile()).Entity;
        }

        if (profile is not null)
        {
            profile.Timezone = zone;
        }
    }

    private static string? Clean(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}

/// <summary>What the settings page edits.</summary>
public sealed class SettingsForm
{
    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? Email { get; init; }
    /// <summary>True when the address is confirmed, so that mails are sent to it.</summary>
    public bool MailWorks { get; init; }
    /// <summary>IANA zone; null for the one that the browser names.</summary>
    public string? Zone { get; set; }
    public NotificationChoices Notifications { get; set; } = new();
    public PrivacyChoices Privacy { get; set; } = new();
}
