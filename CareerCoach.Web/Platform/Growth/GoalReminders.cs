using CareerCoach.Data;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Platform;
using CareerCoach.Web.Platform.Reminders;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Growth;

/// <summary>Keeps a goal's reminders in step with its target date: a week before and on the day, at nine in the person's zone.</summary>
public static class GoalReminders
{
    private static readonly (string Slot, int DaysBefore)[] Slots = [("week", 7), ("day", 0)];

    /// <summary>Adds, moves or cancels the goal's reminders; times already past are not told. The caller saves.</summary>
    public static async Task KeepRemindersAsync(this CareerCoachDbContext db, CareerGoal goal, TimeZoneInfo zone, DateTimeOffset now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(goal);
        var existing = await db.Reminders.Where(r => r.Kind == ReminderKind.Goal && r.SubjectId == goal.Id).ToListAsync(cancellation);
        var isOpen = goal.DeletedAt is null && goal.Status is GoalStatus.NotStarted or GoalStatus.InProgress;
        foreach (var (slot, before) in Slots)
        {
            var reminder = existing.FirstOrDefault(r => r.Slot == slot);
            var due = isOpen && goal.TargetDate is { } day ? ReminderTimes.MorningOf(day.AddDays(-before), zone) : (DateTimeOffset?)null;
            if (due is null || due <= now)
            {
                if (reminder is { SentAt: null, SkippedAt: null })
                {
                    reminder.SkippedAt = now;
                }
            }
            else if (reminder is null)
            {
                db.Reminders.Add(new Reminder { Kind = ReminderKind.Goal, SubjectId = goal.Id, Slot = slot, DueAt = due.Value });
            }
            else if (reminder.DueAt != due || reminder.SkippedAt is not null)
            {
                // another date is another reminder: what was sent for the old one does not count
                (reminder.DueAt, reminder.SentAt, reminder.SkippedAt, reminder.ClaimedUntil, reminder.Attempts, reminder.MessageId, reminder.Error) = (due.Value, null, null, null, 0, null, null);
            }
        }
    }
}
