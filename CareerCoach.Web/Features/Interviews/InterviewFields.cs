using CareerCoach.Data.Interviews;
using CareerCoach.Web.Platform;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Interviews;

/// <summary>The fields of a round between its row and the form that edits it.</summary>
internal static class InterviewFields
{
    public const int UsualMinutes = 60, MostMinutes = 24 * 60;
    private const int LongestShort = 500, LongestText = 2_000_000;

    /// <summary>When it begins. Throws a <see cref="UserErrorException"/> when a field can't be.</summary>
    public static DateTimeOffset Check(InterviewForm form, TimeZoneInfo zone, IStringLocalizer<InterviewsText> text)
    {
        var error = form switch
        {
            { Day: null } or { Time: null } => "Error.NoTime",
            { Duration: < 1 or > MostMinutes } => "Error.Duration",
            _ when form.Zone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(form.Zone, out _) => "Error.Zone",
            _ when form.Day.Value.Year is < 1990 or > 2200 => "Error.Year",
            _ when new[] { form.Location, form.InterviewerName, form.InterviewerEmail, form.InterviewerPhone }.Any(f => f?.Length > LongestShort) => "Error.LongField",
            _ when new[] { form.PrepNotes, form.Questions, form.Feedback }.Any(f => f?.Length > LongestText) => "Error.LongText",
            _ => null,
        };
        return error is not null ? throw new UserErrorException(text[error, MostMinutes, LongestShort, form.Zone])
            : WallClock.Instant(form.Day!.Value, form.Time!.Value, zone) ?? throw new UserErrorException(text["Error.SkippedHour", form.Time.Value, zone.Id]);
    }

    /// <summary>Takes what is in the form. A new time, length or place raises the calendar's sequence.</summary>
    public static void Write(InterviewForm form, Interview interview, DateTimeOffset start, TimeZoneInfo zone)
    {
        if (form.Id is not null && (interview.ScheduledAt != start || interview.Duration != form.Duration || interview.Location != Clean(form.Location)))
        {
            interview.Sequence++;
        }

        (interview.InterviewType, interview.ScheduledAt, interview.Timezone, interview.Duration, interview.Location) = (form.Type, start, zone.Id, form.Duration, Clean(form.Location));
        (interview.InterviewerName, interview.InterviewerEmail, interview.InterviewerPhone) = (Clean(form.InterviewerName), Clean(form.InterviewerEmail), Clean(form.InterviewerPhone));
        interview.Outcome = form.Outcome;
        interview.CompletedAt = Noon(form.CompletedOn, interview.CompletedAt, zone);
        interview.FollowUpSentAt = Noon(form.FollowUpSentOn, interview.FollowUpSentAt, zone);
        (interview.PrepNotes, interview.Feedback) = (Clean(form.PrepNotes), Clean(form.Feedback));
        interview.QuestionsAsked = [.. (form.Questions ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    /// <summary>The form of a row, on the wall clock of its zone.</summary>
    public static InterviewForm Read(Interview row, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(row.ScheduledAt, zone).DateTime;
        return new()
        {
            Id = row.Id,
            JobId = row.JobId,
            Type = row.InterviewType,
            Day = DateOnly.FromDateTime(local),
            Time = TimeOnly.FromDateTime(local),
            Zone = zone.Id,
            Duration = row.Duration,
            Location = row.Location,
            InterviewerName = row.InterviewerName,
            InterviewerEmail = row.InterviewerEmail,
            InterviewerPhone = row.InterviewerPhone,
            Outcome = row.Outcome,
            CompletedOn = DayOf(row.CompletedAt, zone),
            PrepNotes = row.PrepNotes,
            Questions = string.Join('\n', row.QuestionsAsked),
            Feedback = row.Feedback,
            FollowUpSentOn = DayOf(row.FollowUpSentAt, zone),
            RowVersion = row.RowVersion,
        };
    }

    private static DateOnly? DayOf(DateTimeOffset? instant, TimeZoneInfo zone) => instant is { } at ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime) : null;

    // a day is all that the page asks for; an instant of that day which is known already stays
    private static DateTimeOffset? Noon(DateOnly? day, DateTimeOffset? known, TimeZoneInfo zone) =>
        day is not { } d ? null : DayOf(known, zone) == d ? known : WallClock.Instant(d, new TimeOnly(12, 0), zone);

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
