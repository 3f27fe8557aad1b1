using System.Net;
using CareerCoach.Data.Platform;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareerCoach.Tests.Platform.Reminders;

public sealed class UnsubscribeTests(PostgresFixture postgres)
{
    [Fact]
    public async Task A_link_asks_and_one_click_ends_the_mails_of_that_kind_without_signing_in()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var app = await AccountApp.StartAsync(postgres);
        var person = await app.AddPersonAsync("ada@example.org");
        var token = app.Services.GetRequiredService<ReminderLinks>().Token(person, ReminderKind.Interview);
        using var http = new HttpClient { BaseAddress = app.Address };
        var path = $"unsubscribe?token={Uri.EscapeDataString(token)}";

        Assert.Contains("Stop mails about your interviews?", await http.GetStringAsync(path, stop), StringComparison.Ordinal);
        await using (var db = app.Contexts.For(person))
        {
            Assert.DoesNotContain(await db.UserSettings.Select(s => s.Notifications).ToListAsync(stop), n => !n.InterviewsByMail); // a mail scanner that opens links changes nothing
        }

        var answer = await http.PostAsync(path, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]), stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using (var db = app.Contexts.For(person))
        {
            var choices = (await db.UserSettings.SingleAsync(stop)).Notifications;
            Assert.Equal((true, false), choices.Of(ReminderKind.Interview));
            Assert.Equal((true, true), choices.Of(ReminderKind.Offer));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await http.PostAsync("unsubscribe?token=made-up", null, stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("unsubscribe", stop)).StatusCode);
    }
}
