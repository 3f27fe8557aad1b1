using System.Globalization;
using CareerCoach.Data;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Platform;
using CareerCoach.Data.Users;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Reminders;

/// <summary>Finds what is to be reminded of, over all people, in a constant number of queries. It reads the interviews, jobs, offers, contacts and goals as they are now, so that a moved or cancelled one needs no upkeep.</summary>
public sealed class OccasionReader(TimeProvider clock)
{
    private const int MostMinutesBefore = 14 * 1440, OfferHoursLong = 48, OfferHoursShort = 24, FollowUpKnownDays = 3;

    /// <summary>What is due now: its time has come, and the event has not.</summary>
    public async Task<IReadOnlyList<Occasion>> DueAsync(CareerCoachDbContext db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var now = clock.GetUtcNow();
        var people = await PeopleAsync(db, cancellation);
        List<Occasion> found = [.. await InterviewsAsync(db, now, people, cancellation), .. await JobsAsync(db, now, people, cancellation),
            .. await OffersAsync(db, now, people, cancellation), .. await ContactsAsync(db, now, people, cancellation), .. await GoalsAsync(db, now, people, cancellation)];
        return [.. found.Where(o => o.DueAt <= now && now < o.EventAt)];
    }

    private static async Task<People> PeopleAsync(CareerCoachDbContext db, CancellationToken cancellation)
    {
        var known = await (from u in db.Users.Where(u => u.Status == UserStatus.Active)
                           join s in db.UserSettings.AcrossUsers() on u.Id equals s.UserId into settings
                           from s in settings.DefaultIfEmpty()
                           join p in db.UserProfiles.AcrossUsers() on u.Id equals p.UserId into profiles
                           from p in profiles.DefaultIfEmpty()
                           where s != null || p.Timezone != null
                           select new { u.Id, Choices = s == null ? null : s.Notifications, Zone = p == null ? null : p.Timezone }).ToListAsync(cancellation);
        return new(known.ToDictionary(k => k.Id, k => Person.Of(k.Choices, k.Zone)));
    }

    private static async Task<List<Occasion>> InterviewsAsync(CareerCoachDbContext db, DateTimeOffset now, People people, CancellationToken cancellation)
    {
        var rows = await db.Interviews.AcrossUsers().Where(i => i.ScheduledAt > now && i.ScheduledAt < now.AddMinutes(MostMinutesBefore) && i.CancelledAt == null)
            .Select(i => new { i.Id, i.UserId, i.ScheduledAt, i.CreatedAt, i.Job.Title, i.Job.Company }).ToListAsync(cancellation);
        return [.. rows.SelectMany(i => people.Of(i.UserId).Choices.InterviewMinutesBefore.Distinct()
            .Select(minutes => (Minutes: minutes, Due: people.Of(i.UserId).Later(i.ScheduledAt.AddMinutes(-minutes), i.ScheduledAt)))
            .Where(s => s.Due <= now && s.Due >= i.CreatedAt) // who has just planned it knows
            .OrderByDescending(s => s.Due).Take(1) // after a standstill the nearest one alone
            .Select(s => new Occasion(i.UserId, ReminderKind.Interview, i.Id, Slot(s.Minutes, i.ScheduledAt), s.Due, i.ScheduledAt, $"{i.Title}, {i.Company}", $"interviews/{i.Id}")))];
    }

    private static async Task<List<Occasion>> JobsAsync(CareerCoachDbContext db, DateTimeOffset now, People people, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var deadlines = await db.Jobs.AcrossUsers().Where(j => j.Status == JobStatus.Interested && j.ArchivedAt == null && j.ApplicationDeadline >= today.AddDays(-1) && j.ApplicationDeadline <= today.AddDays(3))
            .Select(j => new { j.Id, j.UserId, Day = j.ApplicationDeadline!.Value, j.CreatedAt, j.Title, j.Company }).ToListAsync(cancellation);
        var (soonest, latest) = (people.FollowUpDays.Min() - 1, people.FollowUpDays.Max() + FollowUpKnownDays + 2); // a day more on both sides, for zones
        var silent = await db.Jobs.AcrossUsers().Where(j => j.Status == JobStatus.Applied && j.ArchivedAt == null && j.AppliedAt > now.AddDays(-latest) && j.AppliedAt < now.AddDays(-soonest) && !j.Applications.Any(a => a.ResponseReceivedAt != null))
            .Select(j => new { j.Id, j.UserId, AppliedAt = j.AppliedAt!.Value, j.Title, j.Company }).ToListAsync(cancellation);
        return
        [
            .. deadlines.SelectMany(j => new[] { 2, 0 }.Select(days => people.Of(j.UserId).OnMorning(j.Day.AddDays(-days), j.Day.AddDays(1)) is var (due, end) && due >= j.CreatedAt
                ? new Occasion(j.UserId, ReminderKind.Deadline, j.Id, Slot(days, j.Day), due, end, $"{j.Title}, {j.Company}", $"jobs/{j.Id}") : null).OfType<Occasion>()
                .Where(o => o.DueAt <= now).OrderByDescending(o => o.DueAt).Take(1)),
            .. silent.Select(j =>
            {
                var day = people.Of(j.UserId).DayOf(j.AppliedAt).AddDays(people.Of(j.UserId).Choices.FollowUpAfterDays);
                var (due, end) = people.Of(j.UserId).OnMorning(day, day.AddDays(FollowUpKnownDays));
                return new Occasion(j.UserId, ReminderKind.FollowUp, j.Id, Slot(people.Of(j.UserId).Choices.FollowUpAfterDays, j.AppliedAt), due, end, $"{j.Title}, {j.Company}", $"jobs/{j.Id}");
            }),
        ];
    }

    private static async Task<List<Occasion>> OffersAsync(CareerCoachDbContext db, DateTimeOffset now, People people, CancellationToken cancellation)
    {
        var rows = await db.Offers.AcrossUsers().Where(o => o.Deadline > now && o.Deadline < now.AddDays(4) && o.Job.Status != JobStatus.Accepted && o.Job.Status != JobStatus.Rejected && o.Job.Status != JobStatus.Withdrawn)
            .Select(o => new { o.Id, o.UserId, Deadline = o.Deadline!.Value, o.CreatedAt, o.JobId, o.Job.Title, o.Job.Company }).ToListAsync(cancellation);
        return [.. rows.SelectMany(o => new[] { OfferHoursLong, OfferHoursShort }
            .Select(hours => (Hours: hours, Due: people.Of(o.UserId).Later(o.Deadline.AddHours(-hours), o.Deadline)))
            .Where(s => s.Due <= now && s.Due >= o.CreatedAt).OrderByDescending(s => s.Due).Take(1)
            .Select(s => new Occasion(o.UserId, ReminderKind.Offer, o.Id, Slot(s.Hours, o.Deadline), s.Due, o.Deadline, $"{o.Title}, {o.Company}", $"jobs/{o.JobId}?part=offers")))];
    }

    private static async Task<List<Occasion>> ContactsAsync(CareerCoachDbContext db, DateTimeOffset now, People people, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var rows = await db.Contacts.AcrossUsers().Where(c => c.NextStepOn >= today.AddDays(-FollowUpKnownDays) && c.NextStepOn <= today.AddDays(1))
            .Select(c => new { c.Id, c.UserId, Day = c.NextStepOn!.Value, c.Name, c.NextStep }).ToListAsync(cancellation);
        return [.. rows.Select(c => people.Of(c.UserId).OnMorning(c.Day, c.Day.AddDays(FollowUpKnownDays)) is var (due, end)
            ? new Occasion(c.UserId, ReminderKind.FollowUp, c.Id, Slot(0, c.Day), due, end, c.NextStep is null ? c.Name : $"{c.NextStep} ({c.Name})", "contacts") : null).OfType<Occasion>()];
    }

    private static async Task<List<Occasion>> GoalsAsync(CareerCoachDbContext db, DateTimeOffset now, People people, CancellationToken cancellation)
    {
        var rows = await (from r in db.Reminders.AcrossUsers().Where(r => r.Kind == ReminderKind.Goal && r.DueAt <= now && r.SentAt == null && r.SkippedAt == null)
                          join g in db.CareerGoals.AcrossUsers() on r.SubjectId equals g.Id
                          where g.Status == GoalStatus.NotStarted || g.Status == GoalStatus.InProgress
                          select new { r.UserId, r.SubjectId, r.Slot, r.DueAt, g.Title, g.TargetDate }).ToListAsync(cancellation);
        return [.. rows.Where(g => g.TargetDate is not null).Select(g =>
        {
            var (_, end) = people.Of(g.UserId).OnMorning(g.TargetDate!.Value, g.TargetDate.Value.AddDays(1));
            return new Occasion(g.UserId, ReminderKind.Goal, g.SubjectId, g.Slot, people.Of(g.UserId).Later(g.DueAt, end), end, g.Title, $"goals/{g.SubjectId}");
        })];
    }

    private static string Slot(int before, DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"{before}@{at.UtcDateTime:yyyyMMddHHmm}");

    private static string Slot(int before, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{before}@{day:yyyyMMdd}");

    private sealed class People(Dictionary<Guid, Person> known)
    {
        public IEnumerable<int> FollowUpDays => known.Values.Append(Person.Unknown).Select(p => p.Choices.FollowUpAfterDays);

        public Person Of(Guid id) => known.GetValueOrDefault(id) ?? Person.Unknown;
    }

    private sealed record Person(NotificationChoices Choices, TimeZoneInfo Zone)
    {
        public static Person Unknown { get; } = new(new(), TimeZoneInfo.Utc);

        public static Person Of(NotificationChoices? choices, string? zone) =>
            new(choices ?? new(), TimeZoneInfo.TryFindSystemTimeZoneById(zone ?? choices?.Zone ?? "UTC", out var known) ? known : TimeZoneInfo.Utc);

        public DateTimeOffset Later(DateTimeOffset due, DateTimeOffset end) => ReminderTimes.OutsideQuietHours(due, end, Choices, Zone);

        public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

        // told at nine on the first day, of no use once the last one is over
        public (DateTimeOffset Due, DateTimeOffset End) OnMorning(DateOnly day, DateOnly end)
        {
            var last = ReminderTimes.MorningOf(end, Zone).AddHours(-9);
            return (Later(ReminderTimes.MorningOf(day, Zone), last), last);
        }
    }
}
