using System.Globalization;

namespace CareerCoach.Web.Platform;

/// <summary>The one way to show a day, a time or a span: in the person's own time zone and language.</summary>
public sealed class UserTime(TimeProvider clock)
{
    // as near to the ends of the calendar as any zone's clock can be told
    private static readonly DateOnly FirstDay = DateOnly.MinValue.AddDays(2), LastDay = DateOnly.MaxValue.AddDays(-2);

    /// <summary>The person's time zone; UTC until it is known.</summary>
    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    /// <summary>Now, in the person's time zone.</summary>
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone);

    /// <summary>The person's calendar day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>Takes the zone that the browser or the profile names (IANA, such as "Europe/Berlin"); unknown names leave UTC.</summary>
    public Task InitializeAsync(string? zoneId)
    {
        if (zoneId is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var zone))
        {
            Zone = zone;
        }

        return Task.CompletedTask;
    }

    /// <summary>An instant in the person's time zone.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The instant at which the person's day begins; where the clock jumps over midnight, the first instant after.</summary>
    public DateTimeOffset StartOf(DateOnly day) => WallClock.InstantOrNext(day < FirstDay ? FirstDay : day > LastDay ? LastDay : day, TimeOnly.MinValue, Zone);

    /// <summary>"14:05".</summary>
    public string Clock(DateTimeOffset instant) => Local(instant).ToString("t", CultureInfo.CurrentCulture);

    /// <summary>"22 Nov 2026".</summary>
    public string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>"22 Nov 2026".</summary>
    public string Day(DateTimeOffset instant) => Day(DateOnly.FromDateTime(Local(instant).DateTime));

    /// <summary>"Sun 22 Nov, 14:05".</summary>
    public string Moment(DateTimeOffset instant) => Local(instant).ToString("ddd d MMM, ", CultureInfo.CurrentCulture) + Clock(instant);
}
