using System.Security.Cryptography;
using System.Text;
using CareerCoach.Data;
using CareerCoach.Data.Platform;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Interviews;

/// <summary>The private address under which a calendar program reads a person's interviews. The address holds the key; the database only its hash.</summary>
public sealed class CalendarFeeds(CareerCoachContexts contexts, CurrentUser user, InterviewCalendar calendar, TimeProvider clock)
{
    private const int KeyBytes = 32, PastDays = 180, Most = 1000;

    /// <summary>When the address in use was made and last read; null where there is none.</summary>
    public async Task<CalendarFeedState?> StateAsync(CancellationToken cancellation)
    {
        await using var db = contexts.For(user.Id);
        return await db.CalendarFeeds.Where(f => f.RevokedAt == null).OrderByDescending(f => f.CreatedAt).Select(f => new CalendarFeedState(f.CreatedAt, f.LastReadAt)).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Makes a new address and ends the one before.</summary>
    /// <returns>The path, to be shown once: it can't be read back.</returns>
    public async Task<string> CreateAsync(CancellationToken cancellation)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        await using var db = contexts.For(user.Id);
        await RevokeAsync(db, cancellation);
        db.CalendarFeeds.Add(new CalendarFeed { TokenHash = Hash(key) });
        await db.SaveChangesAsync(cancellation);
        return $"calendar/{key}.ics";
    }

    /// <summary>Ends the address: calendar programs get nothing any more.</summary>
    public async Task RevokeAsync(CancellationToken cancellation)
    {
        await using var db = contexts.For(user.Id);
        await RevokeAsync(db, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The calendar of the person whose key this is; null for any other key. Nobody is signed in here.</summary>
    public async Task<string?> ReadAsync(string key, CancellationToken cancellation)
    {
        var hash = Hash(key);
        Guid owner;
        var now = clock.GetUtcNow();
        await using (var all = contexts.ForSystem())
        {
            var feed = await all.CalendarFeeds.AcrossUsers().Where(f => f.TokenHash == hash && f.RevokedAt == null).FirstOrDefaultAsync(cancellation);
            if (feed is null)
            {
                return null;
            }

            owner = feed.UserId;
            await all.CalendarFeeds.AcrossUsers().Where(f => f.Id == feed.Id).ExecuteUpdateAsync(f => f.SetProperty(x => x.LastReadAt, now), cancellation);
        }

        // what lies in the trash is told as cancelled: a program keeps an event that is merely missing
        await using var db = contexts.For(owner);
        var since = now.AddDays(-PastDays);
        return calendar.Write(await db.Interviews.WithTrash().AsNoTracking().Include(i => i.Job).Where(i => i.ScheduledAt > since).OrderBy(i => i.ScheduledAt).Take(Most).ToListAsync(cancellation));
    }

    /// <summary>One interview of the signed-in person as a calendar; null when it is not theirs.</summary>
    public async Task<string?> OneAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = contexts.For(user.Id);
        return await db.Interviews.AsNoTracking().Include(i => i.Job).FirstOrDefaultAsync(i => i.Id == id, cancellation) is { } interview ? calendar.Write([interview]) : null;
    }

    private async Task RevokeAsync(CareerCoachDbContext db, CancellationToken cancellation)
    {
        foreach (var feed in await db.CalendarFeeds.Where(f => f.RevokedAt == null).ToListAsync(cancellation))
        {
            feed.RevokedAt = clock.GetUtcNow();
        }
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

/// <summary>What is known of the address in use.</summary>
public sealed record CalendarFeedState(DateTimeOffset CreatedAt, DateTimeOffset? LastReadAt);
