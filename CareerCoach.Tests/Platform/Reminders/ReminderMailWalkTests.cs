using System.Net;
using CareerCoach.Data;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareerCoach.Tests.Platform.Reminders;

/// <summary>The whole way of a reminder: the running app, a real mail server, the mail as it arrived, and the click that ends such mails.</summary>
public sealed class ReminderMailWalkTests(PostgresFixture postgres)
{
    [Fact]
    public async Task A_reminder_is_read_in_maildev_and_its_one_click_ends_these_mails_alone()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var mails = await MailDev.StartAsync();
        await using var app = await AccountApp.StartAsync(postgres, "Mail:Host=127.0.0.1", $"Mail:Port={mails.Port}", "Mail:Security=None", "Reminders:PublicAddress=https://coach.example.org");
        var person = await app.AddPersonAsync("ada@example.org");
        var job = await PlanAsync("Zażółć & Söhne");

        await TellAsync();
        var mail = Assert.Single(await mails.MailsAsync(1));

        Assert.Equal("Interview: Night nurse, Zażółć & Söhne", mail.Subject);
        Assert.Contains("It begins on", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
        var link = new Uri(mail.Headers["List-Unsubscribe"]!.Trim('<', '>'));
        Assert.Equal("coach.example.org", link.Host);
        Assert.Contains(link.AbsoluteUri, mail.TextBody, StringComparison.Ordinal);

        using var http = new HttpClient { BaseAddress = app.Address };
        using var click = await http.PostAsync(link.PathAndQuery, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]), stop);
        Assert.Equal(HttpStatusCode.OK, click.StatusCode);
        await PlanAsync("Another one");
        await OfferAsync();
        await TellAsync();

        var later = await mails.MailsAsync(2);
        Assert.Equal(["Answer the offer: Night nurse, Zażółć & Söhne", "Interview: Night nurse, Zażółć & Söhne"], later.Select(m => m.Subject).Order(StringComparer.Ordinal));
        await using var db = app.Contexts.For(person);
        Assert.Equal(3, await db.Notifications.CountAsync(stop)); // the inbox has all of them
        Assert.Equal(2, await db.Reminders.CountAsync(r => r.MessageId != null, stop));

        async Task<Guid> PlanAsync(string company)
        {
            await using var rows = app.Contexts.For(person);
            var row = new Job { Title = "Night nurse", Company = company, Position = Rank.Spread(1).First() };
            rows.Add(row);
            row.Begin(app.Clock.Now.AddDays(-3));
            row.Interviews.Add(new Interview { ScheduledAt = app.Clock.Now.AddHours(5), CreatedAt = app.Clock.Now.AddDays(-3) });
            await rows.SaveChangesAsync(stop);
            return row.Id;
        }

        async Task OfferAsync()
        {
            await using var rows = app.Contexts.For(person);
            (await rows.Jobs.ForMove().SingleAsync(j => j.Id == job, stop)).MoveTo(JobStatus.OfferReceived, null, app.Clock.Now);
            rows.Add(new Offer { JobId = job, Deadline = app.Clock.Now.AddHours(20), CreatedAt = app.Clock.Now.AddDays(-2) });
            await rows.SaveChangesAsync(stop);
        }

        // Hangfire runs it each minute as well; whoever comes first
        async Task TellAsync()
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ReminderWorker>().RunAsync(stop);
        }
    }
}
