using CareerCoach.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

/// <summary>The whole walk: sign up, drop a resume, fill the profile, paste a posting, see both understood, move the job, talk with the coach.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MainWalkTests(AppFixture app)
{
    private const string Posting = """
        Secondary mathematics teacher at Harbour School

        Location: Cardiff
        About the role
        You will teach mathematics to pupils aged 11 to 18 and lead the revision programme.

        Requirements
        - Qualified Teacher Status
        - 3 years of experience teaching mathematics
        - Safeguarding

        Nice to have
        - Python

        Salary: £38,000 - £44,000 per year, full time, on site.
        """;

    private static readonly string Resume = Path.Combine(SourceTree.Root, "CareerCoach.Tests", "Corpus", "resumes", "d02-kendall.pdf");

    [Theory]
    [InlineData(1440, false)]
    [InlineData(360, true)]
    public async Task A_new_person_gets_from_nothing_to_a_matched_job_and_an_answer(int width, bool dark)
    {
        await using var person = await app.OpenAsync(width, dark);
        var page = person.Page;
        page.SetDefaultTimeout(90_000); // a background job and a worker process take part
        SetDefaultExpectTimeout(90_000);
        await person.RegisterByHandAsync();

        await person.GoToAsync("resumes");
        await CheckAsync(person, $"walk-resumes-{width}");
        await page.Locator("input[type=file]").SetInputFilesAsync(Resume);
        await Expect(page.Locator(".resume-scores")).ToBeVisibleAsync();
        await page.Locator(".resume-title").ClickAsync();
        await Expect(page.Locator(".score-row").First).ToBeVisibleAsync();
        await CheckAsync(person, $"walk-resume-{width}");

        await page.GetByRole(AriaRole.Link, new() { Name = "Fill my profile with it" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Fill my profile" }).ClickAsync();
        await Expect(page.Locator(".entry").First).ToBeVisibleAsync();
        await CheckAsync(person, $"walk-profile-{width}");

        await person.GoToAsync("board");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add your first job" }).ClickAsync();
        await page.Locator(".mud-dialog textarea").First.FillAsync(Posting);
        await Expect(page.GetByLabel("Company", new() { Exact = false }).First).ToHaveValueAsync("Harbour School");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save job" }).ClickAsync();
        var card = page.GetByRole(AriaRole.Link, new() { Name = "mathematics teacher", Exact = false }).First;
        await Expect(card).ToBeVisibleAsync();
        await CheckAsync(person, $"walk-board-{width}");

        await person.BoardIsReadyAsync();
        var applied = page.Locator(".column[data-column=Applied]");
        if (width > 600)
        {
            await person.DragAsync(page.Locator(".card").First, applied.Locator(".cards"));
        }
        else
        {
            // one column is shown at a time here: a card is moved by its menu, or by the keys
            await page.Locator(".card-more").First.ClickAsync();
            await page.Locator("[data-menu] [data-to=Applied]").ClickAsync();
            await page.Locator("[data-tab=Applied]").ClickAsync();
        }

        await Expect(applied.Locator(".card")).ToHaveCountAsync(1);

        await applied.Locator(".card-link").ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Analysis" }).ClickAsync();
        await Expect(page.Locator(".rings")).ToBeVisibleAsync();
        await CheckAsync(person, $"walk-job-{width}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ask the coach" }).ClickAsync();
        var box = page.GetByLabel("Message to the coach");
        await box.FillAsync("Which gaps do I have for this job?");
        await box.PressAsync("Enter");
        await Expect(page.Locator(".bubble-coach .markdown").GetByText("Safeguarding").First).ToBeVisibleAsync();
        await CheckAsync(person, $"walk-coach-{width}");

        await person.GoToAsync("");
        await Expect(page.Locator(".pipeline")).ToBeVisibleAsync();
        await CheckAsync(person, $"walk-home-{width}");
        person.CheckConsole();
    }

    private static async Task CheckAsync(AppSession person, string name)
    {
        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync(name);
    }
}
