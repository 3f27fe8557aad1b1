using CareerCoach.Data.Interviews;
using CareerCoach.Web.Platform;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Interviews;

/// <summary>Interviews as iCalendar (RFC 5545). Times stand in the zone in which the interview was arranged, with that zone's changes; the UID stays the same for good, SEQUENCE rises with each change.</summary>
public sealed class InterviewCalendar(IStringLocalizer<InterviewsText> text)
{
    /// <summary>The text of a calendar with these rows, whose jobs must be loaded. Cancelled and deleted ones stay in it as cancelled, so that programs take them off.</summary>
    public string Write(IEnumerable<Interview> interviews)
    {
        var rows = interviews.ToList();
        var calendar = new Calendar { ProductId = "-//CareerCoach//Interviews//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", text["CalendarName"]);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.Events.AddRange(rows.Select(Event));
        foreach (var zone in rows.GroupBy(i => i.Timezone))
        {
            if (ZoneOf(zone.Key) is { } known)
            {
                calendar.AddChild(CalendarZones.Component(known, zone.Min(i => i.ScheduledAt), zone.Max(i => i.ScheduledAt)));
            }
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private CalendarEvent Event(Interview interview) => new()
    {
        Uid = $"{interview.Id:N}@careercoach",
        Sequence = interview.Sequence + (interview.Job.DeletedAt is null ? 0 : 1),
        DtStamp = Utc(interview.UpdatedAt),
        Created = Utc(interview.CreatedAt),
        LastModified = Utc(interview.UpdatedAt),
        Start = Local(interview.ScheduledAt, interview.Timezone),
        End = Local(interview.ScheduledAt.AddMinutes(interview.Duration ?? InterviewFields.UsualMinutes), interview.Timezone),
        Summary = text["EventTitle", text[$"Type.{interview.InterviewType}"], interview.Job.Company],
        Location = interview.Location,
        Description = string.Join('\n', new[] { interview.Job.Title, interview.InterviewerName is { } who ? text["With", who].Value : null, interview.PrepNotes }.OfType<string>()),
        Status = interview.CancelledAt is null && interview.DeletedAt is null && interview.Job.DeletedAt is null ? EventStatus.Confirmed : EventStatus.Cancelled,
        Class = "PRIVATE",
    };

    // an hour that comes twice has no name of its own in iCalendar: that one is written in UTC
    private static CalDateTime Local(DateTimeOffset instant, string? zone) =>
        ZoneOf(zone) is { } known && TimeZoneInfo.ConvertTime(instant, known).DateTime is var local && !WallClock.ComesTwice(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), known)
            ? new CalDateTime(local, known.Id) : Utc(instant);

    private static TimeZoneInfo? ZoneOf(string? name) =>
        name is not null && name.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    private static CalDateTime Utc(DateTimeOffset instant) => new(instant.UtcDateTime);
}
