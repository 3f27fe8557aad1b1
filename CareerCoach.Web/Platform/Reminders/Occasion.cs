using CareerCoach.Data.Platform;

namespace CareerCoach.Web.Platform.Reminders;

/// <summary>Something that a person is to be reminded of.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Kind">What it is.</param>
/// <param name="SubjectId">The interview, job, offer, contact or goal.</param>
/// <param name="Slot">Which reminder of it; holds the event's time, so that a moved event is another reminder.</param>
/// <param name="DueAt">When to tell, quiet hours taken into account.</param>
/// <param name="EventAt">When it happens: later than that, nothing is told.</param>
/// <param name="Title">Words for the subject: title and company.</param>
/// <param name="Link">Where it leads inside the app.</param>
public sealed record Occasion(Guid UserId, ReminderKind Kind, Guid SubjectId, string Slot, DateTimeOffset DueAt, DateTimeOffset EventAt, string Title, string Link);
