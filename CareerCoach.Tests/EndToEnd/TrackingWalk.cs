using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

/// <summary>A person with jobs in front of the board or the table.</summary>
internal static class TrackingWalk
{
    /// <summary>Registers somebody who has <paramref name="jobs"/> jobs, "Job 0" saved last, and opens <paramref name="path"/>.</summary>
    /// <param name="app">The running application.</param>
    /// <param name="jobs">How many.</param>
    /// <param name="path">The board with its query.</param>
    /// <param name="width">Of the window.</param>
    /// <param name="dark">The dark look.</param>
    /// <param name="touch">A touch screen.</param>
    /// <param name="applied">How many of them, from the first, were applied for 40 days ago.</param>
    public static async Task<AppSession> OpenAsync(AppFixture app, int jobs, string path, int width = 1440, bool dark = false, bool touch = false, int applied = 0)
    {
        var stop = TestContext.Current.CancellationToken;
        var person = await app.OpenAsync(width, dark, touch);
        var email = await person.RegisterAsync();
        await using (var system = app.Database.ForSystem())
        {
            var owner = (await system.Users.SingleAsync(u => u.Email == email, stop)).Id;
            await using var db = app.Database.For(owner);
            var ranks = Rank.Spread(jobs).ToArray();
            for (var i = 0; i < jobs; i++)
            {
                var job = new Job { Title = $"Job {i}", Company = "Acme", Location = "Leeds", Position = ranks[i], Tags = ["dream"], SalaryMin = 40_000 + i, MatchScore = 30 + i, JobDescription = "Nurses wanted.\nYou bring a licence." };
                db.Jobs.Add(job);
                job.Begin(DateTimeOffset.UtcNow.AddDays(i < applied ? -41 : -i));
                if (i < applied)
                {
                    job.MoveTo(JobStatus.Applied, null, DateTimeOffset.UtcNow.AddDays(-40));
                }
            }

            await db.SaveChangesAsync(stop);
        }

        await person.GoToAsync(path);
        await Expect(person.Page.Locator(jobs == 0 ? ".empty-state" : ".card, .row-link").First).ToBeVisibleAsync();
        if (jobs > 0)
        {
            await person.BoardIsReadyAsync();
        }

        return person;
    }
}
