using CareerCoach.Data;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

/// <summary>A job's page with everything around it: people, offers, documents, what was sent.</summary>
[Collection(BrowserCollection.Name)]
public sealed class JobPapersWalkTests(AppFixture app)
{
    private static readonly string Resume = Path.Combine(SourceTree.Root, "CareerCoach.Tests", "Corpus", "resumes", "d02-kendall.pdf");

    [Theory]
    [InlineData(1440, false)]
    [InlineData(360, true)]
    public async Task People_offers_and_documents_belong_to_a_job_and_offers_are_compared(int width, bool dark)
    {
        await using var person = await OpenAsync(width, dark);
        var page = person.Page;
        await person.RegisterAsync();
        var first = await AddJobAsync(person, "Head of operations", "Acme");
        var second = await AddJobAsync(person, "Operations lead", "Borealis");

        await TabAsync(person, first, "contacts");
        await page.GetByLabel("Name of a person").FillAsync("Eve Stone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await page.GetByLabel("Next step", new() { Exact = true }).FillAsync("Send thanks");
        await page.GetByLabel("On", new() { Exact = true }).FillAsync("2024-05-06");
        await page.GetByLabel("E-mail", new() { Exact = true }).FillAsync("eve@example.com");
        await page.GetByLabel("E-mail", new() { Exact = true }).BlurAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Write to them" })).ToBeVisibleAsync();
        await Expect(page.Locator(".next")).ToContainTextAsync("Send thanks");
        await CheckAsync(person, $"job-contacts-{width}");
        await person.GoToAsync("contacts");
        await page.GetByLabel("Only follow-ups due").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Eve Stone", Exact = true })).ToBeVisibleAsync();
        await CheckAsync(person, $"contacts-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Next step with Eve Stone is done" }).ClickAsync();
        await Expect(page.GetByText("Nobody fits")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.Locator(".next")).ToContainTextAsync("Send thanks");

        await TabAsync(person, first, "offers");
        await OfferAsync(page, "5000", "per month", "EUR");
        await CheckAsync(person, $"job-offers-{width}");
        await TabAsync(person, second, "offers");
        await OfferAsync(page, "70000", "per year", "USD");
        await person.GoToAsync("offers");
        await page.GetByLabel("Compare in").FillAsync("EUR");
        await page.GetByLabel("Compare in").BlurAsync();
        await Expect(page.Locator("table.offers")).ToContainTextAsync("no rate for USD");
        await page.GetByLabel("1 USD is").FillAsync("0.8");
        await page.GetByLabel("1 USD is").BlurAsync();
        await Expect(page.Locator("tr.total")).ToContainTextAsync("56,000");
        await Expect(page.Locator("table.offers")).ToContainTextAsync("5,000 × 12 months");
        await Expect(page.Locator("table.offers")).ToContainTextAsync("USD 70,000 × 0.8");
        await Expect(page.Locator("table.offers")).ToContainTextAsync("−4,000");
        await CheckAsync(person, $"offers-{width}");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("1 USD is")).ToHaveValueAsync("0.8");

        await TabAsync(person, first, "documents");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "reference.txt", MimeType = "text/plain", Buffer = "She is great."u8.ToArray() });
        await Expect(page.Locator(".document")).ToHaveCountAsync(1);
        await Expect(page.Locator("#tab-documents .count")).ToHaveTextAsync("1");
        await CheckAsync(person, $"job-documents-{width}");
        await TabAsync(person, first, width < 1100 ? "details" : "timeline");
        await CheckAsync(person, $"job-details-{width}");
        person.CheckConsole();
    }

    [Theory]
    [InlineData(1440, true)]
    [InlineData(360, false)]
    public async Task What_was_sent_is_sealed_survives_the_resume_and_is_compared_with_the_next_submission(int width, bool dark)
    {
        await using var person = await OpenAsync(width, dark);
        var page = person.Page;
        var email = await person.RegisterAsync();
        await person.GoToAsync("resumes");
        await page.Locator("input[type=file]").SetInputFilesAsync(Resume);
        await Expect(page.Locator(".resume-scores")).ToBeVisibleAsync();
        var first = await AddJobAsync(person, "Night nurse", "St. Mary");
        var second = await AddJobAsync(person, "Ward nurse", "St. Mary Ltd");

        await SubmitAsync(person, first, "I am glad to apply");
        await CheckAsync(person, $"job-sent-{width}");
        await SubmitAsync(person, second, "I am happy to apply");
        await page.GetByLabel("Compare with").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Expect(page.Locator(".difference del").First).ToHaveTextAsync("glad");
        await Expect(page.Locator(".difference ins").First).ToHaveTextAsync("happy");
        await CheckAsync(person, $"compare-{width}");

        // the resume is deleted, and then purged: its row goes, its sealed file stays
        await using (var db = app.Database.ForSystem())
        {
            var owner = await db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync(TestContext.Current.CancellationToken);
            await db.Resumes.AcrossUsers().Where(r => r.UserId == owner).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        await TabAsync(person, first, "application");
        await Expect(page.Locator(".sent")).ToContainTextAsync("d02-kendall.pdf");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "The exact file" }).ClickAsync());
        Assert.Equal(await File.ReadAllBytesAsync(Resume, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        person.CheckConsole();
    }

    [Fact]
    public async Task Two_tabs_that_write_one_letter_are_shown_both_versions()
    {
        await using var person = await OpenAsync(1440, false);
        await person.RegisterAsync();
        var job = await AddJobAsync(person, "Pilot", "Sky");
        await TabAsync(person, job, "application");
        var other = await person.NewTabAsync();
        await other.GotoAsync($"{job}?part=application");
        await Expect(other.GetByLabel("Confirmation number")).ToBeVisibleAsync();
        // what one tab has saved comes to the other; both type at once: neither is lost
        await person.Page.GetByLabel("Confirmation number").FillAsync("A-1");
        await Expect(other.GetByLabel("Confirmation number")).ToHaveValueAsync("A-1");
        await Task.WhenAll(person.Page.GetByLabel("Confirmation number").FillAsync("A-2"), other.GetByLabel("Confirmation number").FillAsync("B-2"));
        await await Task.WhenAny(person.Page.Locator(".conflict").WaitForAsync(), other.Locator(".conflict").WaitForAsync());
        var tab = await person.Page.Locator(".conflict").CountAsync() > 0 ? person.Page : other;
        await Expect(tab.Locator(".conflict")).ToContainTextAsync("A-2");
        await Expect(tab.Locator(".conflict")).ToContainTextAsync("B-2");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Keep what I typed" }).ClickAsync();
        var kept = tab == other ? "B-2" : "A-2";
        await Expect(person.Page.GetByLabel("Confirmation number")).ToHaveValueAsync(kept);
        await Expect(other.GetByLabel("Confirmation number")).ToHaveValueAsync(kept);
        await other.GetByLabel("Portal link").FillAsync("javascript:alert(1)");
        await other.GetByLabel("Portal link").BlurAsync();
        await Expect(person.Page.GetByLabel("Portal link")).ToHaveValueAsync("javascript:alert(1)"); // in step, and never a link
        await Expect(person.Page.GetByRole(AriaRole.Link, new() { Name = "Open the portal" })).ToHaveCountAsync(0);
    }

    private async Task<AppSession> OpenAsync(int width, bool dark)
    {
        var person = await app.OpenAsync(width, dark);
        person.Page.SetDefaultTimeout(90_000);
        SetDefaultExpectTimeout(90_000);
        return person;
    }

    private static async Task<string> AddJobAsync(AppSession person, string title, string company)
    {
        await person.AddJobAsync(title, company);
        return (await person.Page.GetByRole(AriaRole.Link, new() { Name = title }).First.GetAttributeAsync("href"))!.TrimStart('/');
    }

    private static async Task TabAsync(AppSession person, string job, string part)
    {
        await person.GoToAsync($"{job}?part={part}");
        await Expect(person.Page.Locator($"#tab-{part}")).ToHaveAttributeAsync("aria-selected", "true");
    }

    private static async Task OfferAsync(IPage page, string amount, string period, string currency)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Write down an offer" }).ClickAsync();
        await page.Locator(".offer").GetByLabel("Paid", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = period });
        await page.Locator(".offer").GetByLabel("Currency").FillAsync(currency);
        await page.Locator(".offer").GetByLabel("Base", new() { Exact = true }).FillAsync(amount);
        await page.Locator(".offer").GetByLabel("Base", new() { Exact = true }).BlurAsync();
        await Expect(page.Locator(".offer .saved-indicator")).ToContainTextAsync("Saved");
    }

    private static async Task SubmitAsync(AppSession person, string job, string letter)
    {
        var page = person.Page;
        await TabAsync(person, job, "application");
        await page.GetByLabel("Resume to send").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Cover letter").FillAsync(letter);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a question" }).ClickAsync();
        await page.GetByLabel("Question 1", new() { Exact = true }).FillAsync("Why us?");
        await page.GetByLabel("Answer 1").FillAsync("Because of the ward.");
        await page.GetByLabel("Answer 1").BlurAsync();
        await Expect(page.GetByText("Saved ", new() { Exact = false }).First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Mark as submitted" }).ClickAsync();
        await Expect(page.Locator(".sent")).ToContainTextAsync("SHA-256");
        await page.GetByText("The letter", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator(".sent")).ToContainTextAsync(letter);
        await page.GetByText("The answers (1)").ClickAsync();
        await Expect(page.Locator(".sent")).ToContainTextAsync("Because of the ward.");
    }

    private static async Task CheckAsync(AppSession person, string name)
    {
        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync(name, fullPage: true);
    }
}
