using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class InsightsWalkTests(AppFixture app)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1440, false)]
    [InlineData(360, true)]
    public async Task A_search_is_counted_shown_as_charts_and_tables_and_reported_as_files(int width, bool dark)
    {
        await using var person = await app.OpenAsync(width, dark);
        var page = person.Page;
        var email = await person.RegisterAsync();
        await person.GoToAsync("insights");
        await Expect(page.GetByText("Nothing in this period")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "All time" }).ClickAsync();
        await Expect(page.GetByText("Nothing to count yet")).ToBeVisibleAsync();
        await CheckAsync(person, $"insights-empty-{width}");
        await SearchAsync(email);

        await person.GoToAsync("insights");
        await Expect(page.Locator(".tiles")).ToContainTextAsync("50 %3 of 6");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "How far they got" })).ToContainTextAsync("86 % (6 of 7) went on");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "By source" })).ToContainTextAsync("Answered: 1 of 2");
        await CheckAsync(person, $"insights-{width}");
        foreach (var name in new[] { "How far they got", "Week by week", "By source", "By resume", "Time in each stage" })
        {
            await page.GetByRole(AriaRole.Group, new() { Name = $"Show {name} as" }).GetByText("Table").ClickAsync();
            await Expect(page.GetByRole(AriaRole.Region, new() { Name = name }).GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        }

        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "Interviewed 2" })).ToContainTextAsync("33 % (2 of 6)");
        await CheckAsync(person, $"insights-tables-{width}");

        await page.GetByLabel("From").FillAsync("2099-01-01");
        await page.GetByLabel("From").BlurAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("not after the last one");

        await page.GetByRole(AriaRole.Link, new() { Name = "Proof of job search" }).ClickAsync();
        await Expect(page.Locator("#applications")).ToContainTextAsync("6");
        await CheckAsync(person, $"report-{width}");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByText("Signature:")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "PDF" })).ToBeHiddenAsync();
        await person.ShootAsync($"report-print-{width}", fullPage: true);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "PDF" }).ClickAsync());
        Assert.EndsWith(".pdf", download.SuggestedFilename, StringComparison.Ordinal);
        using var pdf = PdfDocument.Open(await File.ReadAllBytesAsync(await download.PathAsync(), Stop));
        Assert.Contains("St.Mary", pdf.GetPage(1).Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        person.CheckConsole();
    }

    [Fact]
    public async Task The_files_are_for_their_owner_and_for_nobodys_cache()
    {
        await using var ada = await app.OpenAsync();
        await SearchAsync(await ada.RegisterAsync());
        await using var bob = await app.OpenAsync();
        await bob.RegisterAsync();
        await using var nobody = await app.OpenAsync();
        foreach (var (ending, type) in new[] { ("pdf", "application/pdf"), ("csv", "text/csv; charset=utf-8") })
        {
            var path = $"insights/report.{ending}?from=2020-01-01&to=2099-01-01";
            var own = await ada.Page.APIRequest.GetAsync(path);
            Assert.Equal((200, type, "nosniff"), (own.Status, own.Headers["content-type"], own.Headers["x-content-type-options"]));
            Assert.Contains("no-store", own.Headers["cache-control"], StringComparison.Ordinal);
            Assert.StartsWith("attachment; filename=job-search-2020-01-01-2099-01-01", own.Headers["content-disposition"], StringComparison.Ordinal);
            Assert.Equal(400, (await ada.Page.APIRequest.GetAsync($"insights/report.{ending}?from=2099-01-01&to=2020-01-01")).Status);
            Assert.NotEqual(type, (await nobody.Page.APIRequest.GetAsync(path)).Headers["content-type"]);
        }

        const string Csv = "insights/report.csv?from=2020-01-01&to=2099-01-01";
        Assert.Contains("St. Mary", await (await ada.Page.APIRequest.GetAsync(Csv)).TextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("St. Mary", await (await bob.Page.APIRequest.GetAsync(Csv)).TextAsync(), StringComparison.Ordinal);
    }

    // seven jobs: six applied, two of them interviewed, one rejected
    private async Task SearchAsync(string email)
    {
        await using var system = app.Database.ForSystem();
        var id = await system.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync(Stop);
        await using var db = app.Database.For(id);
        var begin = DateTimeOffset.UtcNow.AddDays(-20);
        for (var i = 0; i < 7; i++)
        {
            var job = new Job { Title = $"Night nurse {i}", Company = "St. Mary", Source = i < 2 ? "LinkedIn" : null, Position = Rank.Spread(1).First() };
            db.Add(job);
            job.Begin(begin.AddDays(i));
            if (i < 6)
            {
                job.MoveTo(JobStatus.Applied, null, begin.AddDays(i + 2));
            }

            if (i is 0 or 4)
            {
                job.MoveTo(JobStatus.InterviewScheduled, null, begin.AddDays(i + 6));
            }
            else if (i == 5)
            {
                job.MoveTo(JobStatus.Rejected, null, begin.AddDays(12));
            }
        }

        await db.SaveChangesAsync(Stop);
    }

    private static async Task CheckAsync(AppSession person, string name)
    {
        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync(name, fullPage: true);
    }
}
