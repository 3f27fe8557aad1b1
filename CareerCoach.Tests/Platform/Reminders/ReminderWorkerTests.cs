using CareerCoach.Data.Goals;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Platform;
using CareerCoach.Data.Users;
using CareerCoach.Tests.Data;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Mail;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Growth;
using CareerCoach.Web.Platform.Reminders;
using CareerCoach.Web.Platform.Words;
using MailKit.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace CareerCoach.Tests.Platform.Reminders;

public sealed class ReminderWorkerTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private readonly HandClock clock = new() { Now = new DateTimeOffset(2027, 3, 1, 12, 0, 0, TimeSpan.Zero) };
    private readonly KeptInMemory kept = new();

    [Fact]
    public async Task An_interview_is_reminded_a_day_and_an_hour_before_in_the_inbox_and_by_mail()
    {
        var interview = await PlanAsync(clock.Now.AddDays(3));
        await RunAtAsync(interview.ScheduledAt.AddMinutes(-1441));
        Assert.Empty(kept.Mails);

        await RunAtAsync(interview.ScheduledAt.AddMinutes(-1440));
        await RunAtAsync(interview.ScheduledAt.AddMinutes(-1000));
        Assert.Equal("Interview: Job 0, Company 0", Assert.Single(kept.Mails).Subject);
        await RunAtAsync(interview.ScheduledAt.AddMinutes(-60));
        await RunAtAsync(interview.ScheduledAt.AddMinutes(5));

        Assert.Equal(2, kept.Mails.Count);
        Assert.Equal(2, kept.Mails.Select(m => m.MessageId).Distinct().Count());
        Assert.Equal($"interviews/{interview.Id}", (await NotificationsAsync())[0].Link);
        Assert.Equal(2, (await NotificationsAsync()).Count);
    }

    [Fact]
    public async Task Two_nodes_at_once_tell_once()
    {
        foreach (var days in Enumerable.Range(2, 30))
        {
            await PlanAsync(clock.Now.AddDays(1).AddMinutes(days), job: days == 2);
        }

        clock.Now = clock.Now.AddHours(2);
        var told = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Worker(kept).RunAsync(Stop))));

        Assert.Equal(30, told.Sum());
        Assert.Equal(30, kept.Mails.Count);
        Assert.Equal(30, (await NotificationsAsync()).Count);
    }

    [Fact]
    public async Task A_node_that_dies_between_sending_and_noting_causes_no_second_mail()
    {
        var interview = await PlanAsync(clock.Now.AddDays(2));
        clock.Now = interview.ScheduledAt.AddDays(-1);
        await Assert.ThrowsAsync<NodeDiedException>(() => Worker(new DiesAfterSending(kept)).RunAsync(Stop));
        Assert.Single(kept.Mails);

        await RunAtAsync(clock.Now.AddMinutes(1));
        await RunAtAsync(clock.Now.AddMinutes(10));

        Assert.Single(kept.Mails);
        Assert.Single(await NotificationsAsync());
        await using var db = Contexts.For(Ada);
        Assert.NotNull((await db.Reminders.SingleAsync(Stop)).SentAt);
    }

    [Fact]
    public async Task A_node_that_dies_before_sending_loses_no_mail()
    {
        var interview = await PlanAsync(clock.Now.AddDays(2));
        clock.Now = interview.ScheduledAt.AddDays(-1);
        await Assert.ThrowsAsync<NodeDiedException>(() => Worker(new DiesBeforeSending()).RunAsync(Stop));
        await RunAtAsync(clock.Now.AddMinutes(1)); // the lease of the dead node still holds
        Assert.Empty(kept.Mails);

        await RunAtAsync(clock.Now.AddMinutes(10));

        Assert.Single(kept.Mails);
        Assert.Single(await NotificationsAsync());
    }

    [Fact]
    public async Task A_mail_whose_answer_was_lost_is_repeated_under_the_same_id()
    {
        var interview = await PlanAsync(clock.Now.AddDays(2));
        clock.Now = interview.ScheduledAt.AddDays(-1);
        await Worker(new LosesTheAnswer(kept)).RunAsync(Stop);
        await RunAtAsync(clock.Now.AddMinutes(2));
        await RunAtAsync(clock.Now.AddMinutes(10));

        Assert.Equal(2, kept.Mails.Count);
        Assert.Single(kept.Mails.Select(m => m.MessageId).Distinct());
        Assert.Single(await NotificationsAsync());
    }

    [Fact]
    public async Task Two_workers_send_two_hundred_reminders_through_a_real_server_none_twice_and_none_lost()
    {
        const int Count = 200;
        await using var server = await SmtpServer.StartAsync();
        await PlanAsync(clock.Now.AddDays(1).AddMinutes(1));
        await using (var db = Contexts.For(Ada))
        {
            var job = await db.Jobs.Select(j => j.Id).FirstAsync(Stop);
            db.Interviews.AddRange(Enumerable.Range(2, Count - 1).Select(i => new Interview { JobId = job, ScheduledAt = clock.Now.AddDays(1).AddSeconds(60 + i), CreatedAt = clock.Now, Location = $"Room {i}" }));
            await db.SaveChangesAsync(Stop);
        }

        clock.Now = clock.Now.AddHours(1);
        var smtp = new MailOptions { Host = "127.0.0.1", Port = server.Port, Security = SecureSocketOptions.None };
        var told = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Worker(new SmtpMailSender(smtp)).RunAsync(Stop))));

        Assert.Equal(Count, told.Sum());
        var arrived = new List<string>();
        for (var i = 0; i < Count; i++)
        {
            arrived.Add((await server.NextAsync()).Read().MessageId!);
        }

        Assert.Equal(Count, arrived.Distinct().Count());
        Assert.Equal(Count, (await NotificationsAsync()).Count);
        await Worker(new SmtpMailSender(smtp)).RunAsync(Stop);
        await using var after = Contexts.For(Ada);
        Assert.Equal(arrived.Order(), (await after.Reminders.Select(r => r.MessageId!).ToListAsync(Stop)).Order());
    }

    [Fact]
    public async Task A_mail_server_that_is_down_for_a_while_gets_the_mail_later_and_one_inbox_entry_is_made()
    {
        var interview = await PlanAsync(clock.Now.AddDays(2));
        clock.Now = interview.ScheduledAt.AddDays(-1);
        await Worker(new Refuses(isFinal: false)).RunAsync(Stop);
        Assert.Single(await NotificationsAsync());
        await RunAtAsync(clock.Now.AddSeconds(5));
        Assert.Empty(kept.Mails);

        await RunAtAsync(clock.Now.AddMinutes(2));

        Assert.Single(kept.Mails);
        Assert.Single(await NotificationsAsync());
    }

    [Fact]
    public async Task A_refusal_for_good_is_noted_and_not_tried_for_ever()
    {
        var interview = await PlanAsync(clock.Now.AddDays(2));
        clock.Now = interview.ScheduledAt.AddDays(-1);
        await Worker(new Refuses(isFinal: true)).RunAsync(Stop);
        await RunAtAsync(clock.Now.AddHours(1));
        Assert.Empty(kept.Mails);
        await using var db = Contexts.For(Ada);
        Assert.Contains("refused", (await db.Reminders.SingleAsync(Stop)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("moved")]
    [InlineData("cancelled")]
    [InlineData("trashed")]
    public async Task What_no_longer_takes_place_then_is_not_reminded(string what)
    {
        var interview = await PlanAsync(clock.Now.AddDays(2));
        await using (var db = Contexts.For(Ada))
        {
            var row = await db.Interviews.Include(i => i.Job).SingleAsync(Stop);
            Action change = what switch { "moved" => () => row.ScheduledAt = row.ScheduledAt.AddDays(7), "cancelled" => () => row.CancelledAt = clock.Now, _ => () => row.Job.DeletedAt = clock.Now };
            change();
            await db.SaveChangesAsync(Stop);
        }

        await RunAtAsync(interview.ScheduledAt.AddDays(-1));
        Assert.Empty(kept.Mails);
        if (what == "moved")
        {
            await RunAtAsync(interview.ScheduledAt.AddDays(6));
            Assert.Single(kept.Mails);
        }
    }

    [Fact]
    public async Task After_a_standstill_only_the_nearest_reminder_is_told_and_nothing_once_it_is_over()
    {
        var interview = await PlanAsync(clock.Now.AddDays(2));
        await RunAtAsync(interview.ScheduledAt.AddMinutes(-10));
        Assert.Single(kept.Mails);
        await RunAtAsync(interview.ScheduledAt.AddMinutes(1));
        Assert.Single(kept.Mails);
    }

    [Fact]
    public async Task Nothing_is_mailed_to_an_account_that_is_suspended()
    {
        var interview = await PlanAsync(clock.Now.AddDays(2));
        await using (var system = Contexts.ForSystem())
        {
            await system.Users.ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, UserStatus.Suspended), Stop);
        }

        await RunAtAsync(interview.ScheduledAt.AddDays(-1));
        Assert.Empty(kept.Mails);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public async Task A_follow_up_is_due_after_as_many_days_as_the_person_chose(int days)
    {
        await AddJobsAsync(1);
        await using (var db = Contexts.For(Ada))
        {
            db.Add(new UserSettings { Notifications = new() { FollowUpAfterDays = days } });
            (await db.Jobs.ForMove().SingleAsync(Stop)).MoveTo(JobStatus.Applied, null, clock.Now);
            await db.SaveChangesAsync(Stop);
        }

        var morning = new DateTimeOffset(clock.Now.AddDays(days).Date.AddHours(9), TimeSpan.Zero);
        await RunAtAsync(morning.AddMinutes(-1));
        Assert.Empty(await NotificationsAsync());
        await RunAtAsync(morning);
        await RunAtAsync(morning.AddDays(1));
        Assert.Equal("Follow up: Job 0, Company 0", Assert.Single(await NotificationsAsync()).Title);
    }

    [Fact]
    public async Task A_goal_is_told_a_week_before_its_date_and_on_the_day()
    {
        await ConfirmAsync();
        await using (var db = Contexts.For(Ada))
        {
            db.Add(new UserSettings { Notifications = new() { GoalsByMail = true } });
            var goal = db.Add(new CareerGoal { Title = "Learn Go", TargetDate = new DateOnly(2027, 3, 20) }).Entity;
            await db.SaveChangesAsync(Stop);
            await db.KeepRemindersAsync(goal, TimeZoneInfo.Utc, clock.Now, Stop);
            await db.SaveChangesAsync(Stop);
        }

        for (var day = 1; day <= 21; day++)
        {
            await RunAtAsync(new DateTimeOffset(2027, 3, day, 10, 0, 0, TimeSpan.Zero));
            Assert.Equal(day < 13 ? 0 : day < 20 ? 1 : 2, kept.Mails.Count);
        }

        Assert.All(kept.Mails, m => Assert.Contains("Saturday 20 March", m.Text, StringComparison.Ordinal));
        Assert.Equal(2, (await NotificationsAsync()).Count);
    }

    [Fact]
    public async Task Choices_and_quiet_hours_are_kept_in_the_persons_zone()
    {
        await using (var db = Contexts.For(Ada))
        {
            db.Add(new UserSettings { Notifications = new() { Zone = "America/New_York", QuietFrom = new TimeOnly(20, 0), QuietUntil = new TimeOnly(8, 0), InterviewsInApp = false, InterviewMinutesBefore = [1440] } });
            await db.SaveChangesAsync(Stop);
        }

        await PlanAsync(new DateTimeOffset(2027, 3, 11, 4, 0, 0, TimeSpan.Zero)); // 23:00 in New York: a day before is quiet
        await RunAtAsync(new DateTimeOffset(2027, 3, 10, 12, 59, 0, TimeSpan.Zero));
        Assert.Empty(kept.Mails);
        await RunAtAsync(new DateTimeOffset(2027, 3, 10, 13, 0, 0, TimeSpan.Zero)); // 8:00
        Assert.Contains("23:00 (America/New_York)", Assert.Single(kept.Mails).Text, StringComparison.Ordinal);
        Assert.Empty(await NotificationsAsync());
    }

    [Fact]
    public async Task Deadlines_follow_ups_offers_next_steps_and_goals_are_told()
    {
        await ConfirmAsync();
        var ids = await AddJobsAsync(3);
        var day = DateOnly.FromDateTime(clock.Now.UtcDateTime).AddDays(7);
        await using (var db = Contexts.For(Ada))
        {
            var jobs = await db.Jobs.ForMove().OrderBy(j => j.Title).ToListAsync(Stop);
            foreach (var row in jobs)
            {
                row.CreatedAt = clock.Now;
            }

            jobs[0].ApplicationDeadline = day;
            jobs[1].MoveTo(JobStatus.Applied, null, clock.Now);
            jobs[2].MoveTo(JobStatus.OfferReceived, null, clock.Now);
            db.Offers.Add(new Offer { JobId = ids[2], Deadline = clock.Now.AddDays(7), CreatedAt = clock.Now });
            db.Contacts.Add(new Contact { Name = "Zoë", NextStep = "Call her", NextStepOn = day });
            var goal = db.Add(new CareerGoal { Title = "Learn Go", TargetDate = day }).Entity;
            await db.SaveChangesAsync(Stop);
            await db.KeepRemindersAsync(goal, TimeZoneInfo.Utc, clock.Now, Stop);
            await db.SaveChangesAsync(Stop);
        }

        for (var hour = 0; hour < 24 * 10; hour += 3)
        {
            await RunAtAsync(clock.Now.AddHours(3));
        }

        Assert.Equal(
            ["Answer the offer: Job 2, Company 2", "Answer the offer: Job 2, Company 2", "Apply soon: Job 0, Company 0", "Apply soon: Job 0, Company 0", "Follow up: Call her (Zoë)", "Follow up: Job 1, Company 1", "Your goal: Learn Go"],
            (await NotificationsAsync()).Select(n => n.Title).Order(StringComparer.Ordinal));
        Assert.Equal(4, kept.Mails.Count); // follow-ups and goals come by mail only when asked for
    }

    [Fact]
    public async Task The_mail_arrives_at_a_real_server_with_one_click_to_end_it()
    {
        await using var server = await SmtpServer.StartAsync();
        var interview = await PlanAsync(clock.Now.AddDays(2));
        clock.Now = interview.ScheduledAt.AddDays(-1);
        await Worker(new SmtpMailSender(new MailOptions { Host = "127.0.0.1", Port = server.Port, Security = SecureSocketOptions.None })).RunAsync(Stop);

        var message = (await server.NextAsync()).Read();
        Assert.Equal("Interview: Job 0, Company 0", message.Subject);
        Assert.Contains($"https://coach.example.org/app/interviews/{interview.Id}", message.TextBody, StringComparison.Ordinal);
        Assert.Equal("List-Unsubscribe=One-Click", message.Headers["List-Unsubscribe-Post"]);
        Assert.StartsWith("<https://coach.example.org/app/unsubscribe?token=", message.Headers["List-Unsubscribe"], StringComparison.Ordinal);
        await using var db = Contexts.For(Ada);
        Assert.Equal(message.MessageId, (await db.Reminders.SingleAsync(Stop)).MessageId);
    }

    private async Task<Interview> PlanAsync(DateTimeOffset at, bool job = true)
    {
        await using var db = Contexts.For(Ada);
        await ConfirmAsync();
        var jobId = job ? (await AddJobsAsync(1))[0] : await db.Jobs.Select(j => j.Id).FirstAsync(Stop);
        var interview = new Interview { JobId = jobId, ScheduledAt = at, CreatedAt = clock.Now };
        db.Interviews.Add(interview);
        await db.SaveChangesAsync(Stop);
        return interview;
    }

    private async Task ConfirmAsync()
    {
        await using var system = Contexts.ForSystem();
        await system.Users.ExecuteUpdateAsync(u => u.SetProperty(x => x.EmailConfirmed, true), Stop);
    }

    private async Task RunAtAsync(DateTimeOffset now)
    {
        clock.Now = now;
        await Worker(kept).RunAsync(Stop);
    }

    private async Task<List<Notification>> NotificationsAsync()
    {
        await using var db = Contexts.For(Ada);
        return await db.Notifications.ToListAsync(Stop);
    }

    private ReminderWorker Worker(IMailSender sender)
    {
        var text = new ServiceCollection().AddLogging().AddWords().BuildServiceProvider().GetRequiredService<IStringLocalizer<RemindersText>>();
        var links = new ReminderLinks(new RemindersOptions { PublicAddress = new Uri("https://coach.example.org/app") }, new EphemeralDataProtectionProvider());
        return new(Contexts, new OccasionReader(clock), new ReminderMail(sender, links, text), AdasServices.Get<UserEvents>(), clock, NullLogger<ReminderWorker>.Instance);
    }

    private sealed class NodeDiedException : Exception;

    private sealed class KeptInMemory : IMailSender
    {
        private readonly List<OutgoingMail> mails = [];

        public IReadOnlyList<OutgoingMail> Mails
        {
            get
            {
                lock (mails)
                {
                    return [.. mails];
                }
            }
        }

        public async Task<Guid?> SendAsync(OutgoingMail mail, CancellationToken cancellation = default)
        {
            await (mail.HandingOver?.Invoke() ?? Task.CompletedTask);
            lock (mails)
            {
                mails.Add(mail);
            }

            return null;
        }
    }

    private sealed class DiesAfterSending(IMailSender inner) : IMailSender
    {
        public async Task<Guid?> SendAsync(OutgoingMail mail, CancellationToken cancellation = default)
        {
            await inner.SendAsync(mail, cancellation);
            throw new NodeDiedException();
        }
    }

    private sealed class DiesBeforeSending : IMailSender
    {
        public Task<Guid?> SendAsync(OutgoingMail mail, CancellationToken cancellation = default) => throw new NodeDiedException();
    }

    // as a server that hangs up after it was told everything
    private sealed class LosesTheAnswer(IMailSender inner) : IMailSender
    {
        public async Task<Guid?> SendAsync(OutgoingMail mail, CancellationToken cancellation = default)
        {
            await inner.SendAsync(mail, cancellation);
            throw new MailFailedException("The mail server could not be used.", false, new IOException());
        }
    }

    private sealed class Refuses(bool isFinal) : IMailSender
    {
        public Task<Guid?> SendAsync(OutgoingMail mail, CancellationToken cancellation = default) =>
            throw new MailFailedException("The mail server refused the message.", isFinal, new InvalidOperationException());
    }
}
