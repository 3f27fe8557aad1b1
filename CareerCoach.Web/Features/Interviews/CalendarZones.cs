using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace CareerCoach.Web.Features.Interviews;

/// <summary>A time zone as iCalendar knows it (VTIMEZONE), with the changes of its clock as they are, not as a rule that may not hold.</summary>
internal static class CalendarZones
{
    private const string Stamp = "yyyyMMdd'T'HHmmss";

    /// <summary>The zone from a year before the first instant to a year after the last.</summary>
    public static CalendarComponent Component(TimeZoneInfo zone, DateTimeOffset first, DateTimeOffset last)
    {
        var component = new CalendarComponent("VTIMEZONE");
        component.AddProperty("TZID", zone.Id);
        var (begin, end) = (first.AddYears(-1).ToUniversalTime(), last.AddYears(1).ToUniversalTime());
        foreach (var kind in Changes(zone, begin, end).GroupBy(c => (c.From, c.To, c.IsSummer)))
        {
            var observance = new CalendarComponent(kind.Key.IsSummer ? "DAYLIGHT" : "STANDARD");
            var starts = kind.Select(c => c.At.ToOffset(kind.Key.From).ToString(Stamp, CultureInfo.InvariantCulture)).ToList();
            observance.AddProperty("DTSTART", starts[0]);
            observance.AddProperty("TZOFFSETFROM", Offset(kind.Key.From));
            observance.AddProperty("TZOFFSETTO", Offset(kind.Key.To));
            starts.ForEach(start => observance.AddProperty("RDATE", start));
            component.AddChild(observance);
        }

        return component;
    }

    // the first entry is the state in the beginning
    private static IEnumerable<(DateTimeOffset At, TimeSpan From, TimeSpan To, bool IsSummer)> Changes(TimeZoneInfo zone, DateTimeOffset begin, DateTimeOffset end)
    {
        yield return (begin, zone.GetUtcOffset(begin), zone.GetUtcOffset(begin), zone.IsDaylightSavingTime(begin));
        for (var day = begin; day < end; day = day.AddDays(1))
        {
            var (before, after) = (day, day.AddDays(1));
            if (zone.GetUtcOffset(before) == zone.GetUtcOffset(after))
            {
                continue;
            }

            while (after - before > TimeSpan.FromSeconds(1))
            {
                var middle = before + ((after - before) / 2);
                (before, after) = zone.GetUtcOffset(middle) == zone.GetUtcOffset(day) ? (middle, after) : (before, middle);
            }

            var change = new DateTimeOffset(after.Ticks - (after.Ticks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
            yield return (change, zone.GetUtcOffset(day), zone.GetUtcOffset(after), zone.IsDaylightSavingTime(after));
        }
    }

    private static string Offset(TimeSpan offset) => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);
}
