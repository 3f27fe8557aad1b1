using CareerCoach.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

/// <summary>A resume is held against a job, a suggestion is accepted and taken back, another declined; the marked text and the job's analysis are read by keyboard.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnalysisWalkTests(AppFixture app)
{
    private const string Posting = """
        Restaurant manager at Harbour Kitchen

        Location: Leeds
        Responsibilities
        - Lead the team of the restaurant
        - Plan shifts and budgets

        Requirements
        - Food safety certificate
        - 3 years of experience leading a team
        - Kubernetes

        Nice to have
        - Excel

        Salary: £32,000 - £36,000 per year, full time. We are a family and work hard, play hard.
        """;

    private static readonly string Resume = Path.Combine(SourceTree.Root, "CareerCoach.Tests", "Corpus", "resumes", "d01-jake.pdf");

    [Theory]
    [InlineData(1440, false)]
    [InlineData(360, true)]
    public async Task A_person_makes_a_resume_better_line_by_line(int width, bool dark)
    {
        await using var person = await app.OpenAsync(width, dark);
        var page = person.Page;
        page.SetDefaultTimeout(90_000); // a background job and a worker process take part
        SetDefaultExpectTimeout(90_000);
        await person.RegisterAsync();
        await person.GoToAsync("board/add");
        await page.Locator(".mud-dialog textarea, main textarea").First.FillAsync(Posting);
        await Expect(page.GetByLabel("Company", new() { Exact = false }).First).ToHaveValueAsync("Harbour Kitchen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save job" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Restaurant manager", Exact = false }).First).ToBeVisibleAsync();

        await person.GoToAsync("resumes");
        await page.Locator("input[type=file]").SetInputFilesAsync(Resume);
        await Expect(page.Locator(".resume-scores")).ToBeVisibleAsync();
        await page.Locator(".resume-title").ClickAsync();
        await Expect(page.Locator(".score-row").First).ToBeVisibleAsync();
        await page.Locator(".score-row summary").First.ClickAsync();
        await Expect(page.Locator(".score-row code").First).ToBeAttachedAsync();

        await HoldAgainstJobAsync(page);
        await CheckAsync(person, $"analysis-resume-{width}");
        await AcceptAndUndoAsync(page);
        await DeclineAsync(page);
        await AddKeywordAsync(page);
        await CheckAsync(person, $"analysis-version-{width}");

        await page.GetByRole(AriaRole.Tab, new() { Name = "Your text, marked" }).ClickAsync();
        await ReadMarksAsync(page);
        await CheckAsync(person, $"analysis-marks-{width}");
        await page.GetByRole(AriaRole.Tab, new() { Name = "What a machine reads" }).ClickAsync();
        await CheckAsync(person, $"analysis-machine-{width}");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Versions" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare with version 1" }).ClickAsync();
        await Expect(page.Locator(".difference ins").First).ToBeVisibleAsync();
        await CheckAsync(person, $"analysis-compare-{width}");

        await ReadJobAsync(person, width);
        person.CheckConsole();
    }

    private static async Task HoldAgainstJobAsync(IPage page)
    {
        var job = await page.Locator(".target-bar option", new() { HasText = "Harbour Kitchen" }).GetAttributeAsync("value");
        await page.Locator(".target-bar select").SelectOptionAsync(job!);
        var table = page.Locator(".keywords");
        await Expect(table.GetByRole(AriaRole.Row, new() { Name = "Kubernetes", Exact = false })).ToContainTextAsync("missing");
        await table.GetByRole(AriaRole.Button, new() { Name = "Keyword" }).ClickAsync();
        await Expect(table.Locator("th").First).ToHaveAttributeAsync("aria-sort", "ascending");
        await table.GetByRole(AriaRole.Button, new() { Name = "Keyword" }).ClickAsync();
        await Expect(table.Locator("th").First).ToHaveAttributeAsync("aria-sort", "descending");
    }

    private static async Task AcceptAndUndoAsync(IPage page)
    {
        var card = page.Locator(".suggestion:has(.gap)").First;
        var before = await card.Locator("dd").First.InnerTextAsync();
        await Expect(card.GetByRole(AriaRole.Button, new() { Name = "Accept" })).ToBeDisabledAsync();
        await card.Locator(".gap input").Last.FillAsync("for 40 guests an evening");
        await card.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        var note = page.Locator(".edit-note");
        await Expect(note.Locator("ins")).ToContainTextAsync("for 40 guests an evening");
        await Expect(note.Locator("del")).ToHaveTextAsync(before);
        await Expect(page.Locator(".trend")).ToBeVisibleAsync();
        await note.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(note).ToHaveCountAsync(0);
        await Expect(page.Locator(".suggestion").First).ToBeVisibleAsync();
    }

    private static async Task DeclineAsync(IPage page)
    {
        var cards = page.Locator(".suggestion:visible");
        var title = await cards.First.GetAttributeAsync("aria-label");
        await cards.First.GetByRole(AriaRole.Button, new() { Name = "Not for me" }).ClickAsync();
        await Expect(page.Locator(".declined > summary")).ToHaveTextAsync("1 suggestion that you did not want");
        await page.ReloadAsync();
        await Expect(page.Locator(".declined > summary")).ToBeVisibleAsync();
        await page.Locator(".declined > summary").ClickAsync();
        await Expect(page.Locator(".declined .suggestion")).ToHaveAttributeAsync("aria-label", title!);
    }

    private static async Task AddKeywordAsync(IPage page)
    {
        var job = await page.Locator(".target-bar option", new() { HasText = "Harbour Kitchen" }).GetAttributeAsync("value");
        await page.Locator(".target-bar select").SelectOptionAsync(job!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to my skills: Kubernetes" }).ClickAsync();
        await Expect(page.Locator(".edit-note ins")).ToHaveTextAsync("Kubernetes");
        await Expect(page.Locator(".keywords").GetByRole(AriaRole.Row, new() { Name = "Kubernetes", Exact = false })).ToContainTextAsync("only listed");
    }

    private static async Task ReadMarksAsync(IPage page)
    {
        var mark = page.Locator(".marked mark").First;
        await mark.FocusAsync();
        await Expect(page.Locator(".meaning strong")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".marked mark").Nth(1)).ToHaveAttributeAsync("aria-pressed", "true");
        var count = await page.Locator(".marked mark").CountAsync();
        await page.Locator(".legend-item").First.ClickAsync();
        await Expect(page.Locator(".legend-item").First).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.True(await page.Locator(".marked mark").CountAsync() < count);
    }

    private static async Task ReadJobAsync(AppSession person, int width)
    {
        var page = person.Page;
        await person.GoToAsync("board");
        var link = await page.GetByRole(AriaRole.Link, new() { Name = "Restaurant manager", Exact = false }).First.GetAttributeAsync("href");
        await person.GoToAsync(link!);
        await Expect(page.Locator(".marked mark").First).ToBeVisibleAsync();
        await CheckAsync(person, $"analysis-posting-{width}");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Analysis" }).ClickAsync();
        await Expect(page.Locator(".rings .score-row").First).ToBeVisibleAsync();
        await Expect(page.Locator(".requirement").First).ToBeVisibleAsync();
        await Expect(page.Locator("section.pay")).ToContainTextAsync("32,000");
        await CheckAsync(person, $"analysis-job-{width}");
    }

    private static async Task CheckAsync(AppSession person, string name)
    {
        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync(name, fullPage: true);
    }
}
