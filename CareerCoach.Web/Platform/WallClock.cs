namespace CareerCoach.Web.Platform;

/// <summary>
/// Wall-clock times of a zone and the instants they stand for, right across changes of the clock. Reckoned from the zone's offsets alone: .NET's own
/// tests for times that are skipped or come twice miss zones whose summer time is the standard one (Africa/Casablanca).
/// </summary>
public static class WallClock
{
    /// <summary>The instant; null where the clock jumps over that time. Of a time that comes twice, the first is meant.</summary>
    public static DateTimeOffset? Instant(DateOnly day, TimeOnly time, TimeZoneInfo zone) =>
        Instants(day.ToDateTime(time), zone) is [var first, ..] ? first : null;

    /// <summary>The instant; where the clock jumps over that time, the first one after the jump.</summary>
    public static DateTimeOffset InstantOrNext(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        for (var local = day.ToDateTime(time); ; local = local.AddMinutes(15))
        {
            if (Instants(local, zone) is [var first, ..])
            {
                return first;
            }
        }
    }

    /// <summary>True where the clock shows that time twice.</summary>
    public static bool ComesTwice(DateOnly day, TimeOnly time, TimeZoneInfo zone) => Instants(day.ToDateTime(time), zone).Count > 1;

    /// <summary>The zone of this IANA name, or <paramref name="otherwise"/> where the machine does not know it.</summary>
    public static TimeZoneInfo Zone(string? name, TimeZoneInfo otherwise) =>
        name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : otherwise;

    // the offsets of the day before and the day after are the only ones that may hold: no zone changes twice so soon
    private static List<DateTimeOffset> Instants(DateTime local, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var utc = new DateTimeOffset(local, TimeSpan.Zero);
        TimeSpan[] offsets = [zone.GetUtcOffset(utc.AddDays(-1)), zone.GetUtcOffset(utc.AddDays(1))];
        return [.. offsets.Distinct().Select(offset => new DateTimeOffset(local, offset).ToUniversalTime()).Where(instant => zone.GetUtcOffset(instant) == utc - instant).Order()];
    }
}
