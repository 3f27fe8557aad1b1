using CareerCoach.Data;
using CareerCoach.Data.Platform;
using CareerCoach.Data.Users;
using CareerCoach.Web.Mail;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Reminders;

/// <summary>
/// Tells people what is due: once in their inbox, once by mail, whatever the number of nodes and wherever one dies.
/// A reminder's unique key makes one row of it; a row is claimed with <c>FOR UPDATE SKIP LOCKED</c> and a lease; the inbox entry's unique reminder id
/// makes one entry. Of a mail, the Message-ID is stored at the moment of handing it over: a worker that died before leaves none, and another one mails;
/// a row with a Message-ID and no <see cref="Reminder.SentAt"/> is one whose worker died while the server took the mail or after: it is not mailed again, and
/// the inbox has it for certain. A server that fails in between is asked again with the same Message-ID, as SMTP wants it.
/// </summary>
public sealed partial class ReminderWorker(CareerCoachContexts contexts, OccasionReader occasions, ReminderMail mail, UserEvents events, TimeProvider clock, ILogger<ReminderWorker> log)
{
    private const int Batch = 100, MostAttempts = 5;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Tells what is due now.</summary>
    /// <returns>How many reminders this run dealt with.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        await using (var db = contexts.ForSystem())
        {
            await NoteAsync(db, await occasions.DueAsync(db, cancellation), cancellation);
        }

        var done = 0;
        for (IReadOnlyList<Reminder> claimed; (claimed = await ClaimAsync(cancellation)).Count > 0;)
        {
            // read after the claim: another node may have noted what this one did not see before
            await using var db = contexts.ForSystem();
            var due = (await occasions.DueAsync(db, cancellation)).ToDictionary(o => (o.UserId, o.Kind, o.SubjectId, o.Slot));
            foreach (var reminder in claimed)
            {
                await TellAsync(reminder, due.GetValueOrDefault((reminder.UserId, reminder.Kind, reminder.SubjectId, reminder.Slot)), cancellation);
                done++;
            }
        }

        return done;
    }

    // one row a reminder, whoever comes first
    private static async Task NoteAsync(CareerCoachDbContext db, IReadOnlyList<Occasion> due, CancellationToken cancellation)
    {
        foreach (var part in due.Chunk(Batch * 5))
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into reminders (id, user_id, kind, subject_id, slot, due_at, attempts, created_at, updated_at)
                select gen_random_uuid(), t.user_id, t.kind::reminder_kind, t.subject_id, t.slot, t.due_at, 0, now(), now()
                from unnest({part.Select(o => o.UserId).ToArray()}, {part.Select(o => LabelOf(o.Kind)).ToArray()}, {part.Select(o => o.SubjectId).ToArray()},
                    {part.Select(o => o.Slot).ToArray()}, {part.Select(o => o.DueAt).ToArray()}) as t(user_id, kind, subject_id, slot, due_at)
                on conflict (user_id, kind, subject_id, slot) do nothing
                """, cancellation);
        }
    }

    private async Task<IReadOnlyList<Reminder>> ClaimAsync(CancellationToken cancellation)
    {
        var (now, until) = (clock.GetUtcNow(), clock.GetUtcNow() + Lease);
        await using var db = contexts.ForSystem();
        var ids = await db.Database.SqlQuery<Guid>(
            $"""
            update reminders set claimed_until = {until}, attempts = attempts + 1
            where id in (select id from reminders where due_at <= {now} and sent_at is null and skipped_at is null and (claimed_until is null or claimed_until < {now})
                order by due_at limit {Batch} for update skip locked)
            returning id as "Value"
            """).ToListAsync(cancellation);
        return await db.Reminders.AcrossUsers().AsNoTracking().Where(r => ids.Contains(r.Id)).OrderBy(r => r.DueAt).ToListAsync(cancellation);
    }

    private async Task TellAsync(Reminder claimed, Occasion? occasion, CancellationToken cancellation)
    {
        await using var db = contexts.For(claimed.UserId);
        var reminder = await db.Reminders.SingleAsync(r => r.Id == claimed.Id, cancellation);
        if (occasion is null)
        {
            // moved, cancelled, done, over, or not its time after all (quiet hours): a goal's row waits, any other comes again by itself
            if (!await IsWaitingGoalAsync(db, reminder, cancellation))
            {
                reminder.SkippedAt = clock.GetUtcNow();
            }

            await db.SaveChangesAsync(cancellation);
            return;
        }

        var choices = await db.UserSettings.Select(s => s.Notifications).SingleOrDefaultAsync(cancellation) ?? new();
        var (inApp, byMail) = choices.Of(reminder.Kind);
        var mayBeMailed = reminder.MessageId is not null;
        if ((inApp || mayBeMailed) && !await db.Notifications.AnyAsync(n => n.ReminderId == reminder.Id, cancellation))
        {
            db.Notifications.Add(new Notification { Kind = Enum.Parse<NotificationKind>(reminder.Kind.ToString()), Title = mail.Title(occasion), Text = mail.When(occasion, await db.ZoneAsync(cancellation)), Link = occasion.Link, ReminderId = reminder.Id });
            await db.SaveChangesAsync(cancellation);
            await events.PublishAsync(reminder.UserId, new NotificationsChanged());
        }

        if (byMail && !mayBeMailed && !await MailAsync(db, reminder, occasion, cancellation))
        {
            return;
        }

        reminder.SentAt = clock.GetUtcNow();
        await db.SaveChangesAsync(cancellation);
    }

    // false: the mail server could not be used, and another try is due
    private async Task<bool> MailAsync(CareerCoachDbContext db, Reminder reminder, Occasion occasion, CancellationToken cancellation)
    {
        var to = await db.Users.Where(u => u.Id == reminder.UserId && u.EmailConfirmed && u.Status == UserStatus.Active).Select(u => u.Email).SingleOrDefaultAsync(cancellation);
        if (to is null)
        {
            return true;
        }

        try
        {
            await mail.SendAsync(to, reminder, occasion, await db.ZoneAsync(cancellation), async () =>
            {
                reminder.MessageId = ReminderMail.MessageIdOf(reminder);
                await db.SaveChangesAsync(CancellationToken.None);
            }, cancellation);
            return true;
        }
        catch (MailFailedException e)
        {
            LogFailure(reminder.Id, e.Message);
            var again = !e.IsFinal && reminder.Attempts < MostAttempts;
            (reminder.Error, reminder.MessageId) = (e.Message, null);
            reminder.ClaimedUntil = clock.GetUtcNow() + TimeSpan.FromMinutes(reminder.Attempts);
            await db.SaveChangesAsync(cancellation);
            return !again;
        }
    }

    private async Task<bool> IsWaitingGoalAsync(CareerCoachDbContext db, Reminder reminder, CancellationToken cancellation) =>
        reminder.Kind == ReminderKind.Goal && await db.CareerGoals.AnyAsync(g => g.Id == reminder.SubjectId && g.TargetDate >= DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
            && (g.Status == Data.Goals.GoalStatus.NotStarted || g.Status == Data.Goals.GoalStatus.InProgress), cancellation);

    private static string LabelOf(ReminderKind kind) => System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(kind.ToString());

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail of reminder {Reminder} was not taken: {Reason}")]
    private partial void LogFailure(Guid reminder, string reason);
}
