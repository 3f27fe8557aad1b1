using CareerCoach.Data.Json;

namespace CareerCoach.Web.Platform.Reminders;

/// <summary>When a reminder is sent: on the person's wall clock, outside their quiet hours, right across daylight saving changes.</summary>
public static class ReminderTimes
{
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>Nine in the morning of that day in the zone.</summary>
    public static DateTimeOffset MorningOf(DateOnly day, TimeZoneInfo zone) => WallClock.InstantOrNext(day, Morning, zone);

    /// <summary>The end of the quiet hours that <paramref name="due"/> falls into, or <paramref name="due"/> itself; also itself where the end would be too late for <paramref name="eventAt"/>.</summary>
    public static DateTimeOffset OutsideQuietHours(DateTimeOffset due, DateTimeOffset eventAt, NotificationChoices choices, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (choices is not { QuietFrom: { } from, QuietUntil: { } until } || from == until)
        {
            return due;
        }

        var local = TimeZoneInfo.ConvertTime(due, zone).DateTime;
        var time = TimeOnly.FromDateTime(local);
        if (!time.IsBetween(from, until)) // over midnight too: 22:00 to 07:00
        {
            return due;
        }

        var day = DateOnly.FromDateTime(local);
        var end = WallClock.InstantOrNext(time < until ? day : day.AddDays(1), until, zone);
        return end < eventAt ? end : due;
    }
}
