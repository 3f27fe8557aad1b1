using System.Text;
using CareerCoach.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

/// <summary>Bringing jobs in: by link, file, drop and bookmark, and many at once.</summary>
[Collection(BrowserCollection.Name)]
public sealed class IntakeWalkTests(AppFixture app)
{
    private const string Posting = """
        <html><head><title>Careers</title><script type="application/ld+json">{"@type":"JobPosting","title":"Night nurse","hiringOrganization":{"name":"St. Mary"},"datePosted":"2026-11-02",
        "validThrough":"2027-02-01","employmentType":"PART_TIME","jobLocation":{"address":{"addressLocality":"Leeds","addressCountry":"UK"}},"baseSalary":{"currency":"GBP","value":{"minValue":30000,"maxValue":40000,"unitText":"YEAR"}},
        "description":"<p>You care for patients at night.</p><h3>Requirements</h3><ul><li>A nursing licence</li></ul>"}</script></head><body><h1>Careers</h1></body></html>
        """;

    private static readonly string Resume = Path.Combine(SourceTree.Root, "CareerCoach.Tests", "Corpus", "resumes", "d02-kendall.pdf");

    [Theory]
    [InlineData(1440, false)]
    [InlineData(768, true)]
    [InlineData(360, false)]
    public async Task A_link_becomes_a_card_and_the_same_link_is_known_the_next_time(int width, bool dark)
    {
        app.Site.Pages[$"/nurse-{width}"] = Posting;
        await using var person = await OpenAsync(width, dark);
        var page = person.Page;
        await page.Locator("#add-box").FillAsync($"https://jobs.example/nurse-{width}".Replace("https", "http", StringComparison.Ordinal));

        await Expect(page.Locator("#add-title")).ToHaveValueAsync("Night nurse");
        await Expect(page.Locator("#add-company")).ToHaveValueAsync("St. Mary");
        await Expect(page.Locator("#add-location")).ToHaveValueAsync("Leeds, UK");
        await Expect(page.Locator("#add-deadline")).ToHaveValueAsync("2027-02-01");
        await Expect(page.Locator("#add-pay-min")).ToHaveValueAsync("30000");
        await Expect(page.GetByText("read from the text").First).ToBeVisibleAsync();
        await person.CheckAccessibilityAsync();
        await person.CheckFitsAsync();
        await person.ShootAsync($"add-link-{width}");
        await SaveAsync(page);

        await person.GoToAsync("board/add");
        await page.Locator("#add-box").FillAsync($"http://www.jobs.example/nurse-{width}?utm_source=mail");
        await Expect(page.GetByText("You may have saved this job already.")).ToBeVisibleAsync();
        await Expect(page.Locator(".known").GetByRole(AriaRole.Link, new() { Name = "Night nurse" })).ToBeVisibleAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync($"add-known-{width}");
        person.CheckConsole();
    }

    [Fact]
    public async Task A_link_that_cannot_be_opened_is_kept_while_the_text_is_pasted()
    {
        await using var person = await OpenAsync();
        var page = person.Page;
        await page.Locator("#add-box").FillAsync("http://192.168.1.1/jobs/7");
        await Expect(page.GetByText("only public web pages can")).ToBeVisibleAsync();
        await Expect(page.Locator("#add-link")).ToHaveValueAsync("http://192.168.1.1/jobs/7");
        await page.Locator("#add-box").FillAsync("http://jobs.example/nothing-here");
        await Expect(page.GetByText("did not let us read this page")).ToBeVisibleAsync();
        await page.Locator("#add-box").FillAsync("Night nurse\nCompany: St. Mary\nLocation: Leeds\n\nRequirements\n- A nursing licence");

        await Expect(page.Locator("#add-title")).ToHaveValueAsync("Night nurse");
        await Expect(page.Locator("#add-link")).ToHaveValueAsync("http://jobs.example/nothing-here");
    }

    [Fact]
    public async Task Files_are_read_by_what_is_in_them_chosen_or_dropped()
    {
        await using var person = await OpenAsync();
        var page = person.Page;
        var input = page.Locator("#add-file");
        await input.SetInputFilesAsync(new FilePayload { Name = "picture.html", MimeType = "text/html", Buffer = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] });
        await Expect(page.GetByText("is no text that can be read as a posting")).ToBeVisibleAsync();
        await input.SetInputFilesAsync(new FilePayload { Name = "empty.pdf", MimeType = "application/pdf", Buffer = [] });
        await Expect(page.GetByText("This file is empty")).ToBeVisibleAsync();
        await input.SetInputFilesAsync(new FilePayload { Name = "saved.bin", MimeType = "application/octet-stream", Buffer = Encoding.UTF8.GetBytes(Posting) });
        await Expect(page.Locator("#add-title")).ToHaveValueAsync("Night nurse");
        await input.SetInputFilesAsync(Resume);
        await Expect(page.GetByText("Read from the text.")).ToBeVisibleAsync(new() { Timeout = 60_000 }); // a worker process reads it

        await page.EvaluateAsync("""
            html => {
              const data = new DataTransfer();
              data.items.add(new File([html.replace("Night nurse", "Day nurse")], "page.html", { type: "text/html" }));
              const box = document.querySelector("#add-box");
              for (const kind of ["dragenter", "dragover", "drop"]) { box.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data })); }
            }
            """, Posting);
        await Expect(page.Locator("#add-title")).ToHaveValueAsync("Day nurse");
        await SaveAsync(page);
        person.CheckConsole();
    }

    [Fact]
    public async Task Who_types_before_the_dialog_is_all_there_stays_in_the_field_and_keeps_the_words()
    {
        await using var person = await OpenAsync();
        var page = person.Page;
        await page.Locator("#add-title").FillAsync("An older draft");
        await page.WaitForTimeoutAsync(1500); // longer than the pause after which a draft is kept
        var slow = new TaskCompletionSource();
        await page.RouteAsync("**/AddJobDialog.razor.js*", async route => { await slow.Task; await route.ContinueAsync(); });
        await page.AddInitScriptAsync("""
            new MutationObserver((_, own) => { const field = document.querySelector("#add-company"); if (field) { own.disconnect(); field.focus(); } }).observe(document, { childList: true, subtree: true });
            """);

        await page.ReloadAsync();
        await Expect(page.Locator("#add-company")).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("City Hospital", new() { Delay = 60 });
        slow.SetResult();
        await page.Locator("#add-title").FillAsync("Nurse");
        await page.WaitForTimeoutAsync(1500);

        await Expect(page.Locator("#add-box")).ToHaveValueAsync("");
        await Expect(page.Locator("#add-company")).ToHaveValueAsync("City Hospital");
        await SaveAsync(page);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Nurse" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_half_filled_form_outlives_its_page_and_swapped_pay_gets_a_sentence()
    {
        await using var person = await OpenAsync();
        var page = person.Page;
        await page.Locator("#add-title").FillAsync("Pilot 👩‍✈️ <script>alert(1)</script>");
        await page.Locator("#add-company").FillAsync("שלום Air");
        await page.Locator("summary").GetByText("More fields").ClickAsync();
        await page.Locator("#add-pay-min").FillAsync("90000");
        await page.GetByLabel("to", new() { Exact = true }).FillAsync("50000");
        await page.Locator("#add-location").FillAsync("Leeds");
        await page.WaitForTimeoutAsync(1500); // longer than the pause after which a draft is kept

        await page.ReloadAsync();

        await Expect(page.Locator("#add-title")).ToHaveValueAsync("Pilot 👩‍✈️ <script>alert(1)</script>");
        await Expect(page.Locator("#add-company")).ToHaveValueAsync("שלום Air");
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.GetByText("The pay makes no sense")).ToBeVisibleAsync();
        await page.Locator("summary").GetByText("More fields").ClickAsync();
        await page.Locator("#add-pay-min").FillAsync("40000");
        await page.Locator("#add-pay-min").PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Pilot" }).First).ToBeVisibleAsync();
        person.CheckConsole();
    }

    [Fact]
    public async Task The_bookmark_carries_the_page_of_another_origin_into_the_dialog_and_only_the_person_saves()
    {
        app.Site.Pages["/clip"] = Posting;
        app.Site.Pages["/plain"] = $"<html><head><title>Cook @ Corner Café</title></head><body><nav>Menu</nav><main><h1>Cook</h1><p onclick='alert(1)'>{string.Join(' ', Enumerable.Repeat("You cook for guests & keep the kitchen clean.", 20))}</p><script>document.title='x'</script></main></body></html>";
        await using var person = await app.OpenAsync();
        await person.RegisterAsync();
        await person.GoToAsync("board/bookmarklet");
        await person.CheckAccessibilityAsync();
        await person.CheckFitsAsync();
        var mark = await person.Page.Locator(".clip-mark").GetAttributeAsync("href");
        Assert.StartsWith("javascript:", mark, StringComparison.Ordinal);

        var dialog = await ClipAsync(person, mark!, "/clip");
        await Expect(dialog.Locator("#add-title")).ToHaveValueAsync("Night nurse");
        await Expect(dialog.Locator("#add-link")).ToHaveValueAsync(app.Site.Origin + "/clip");
        Assert.DoesNotContain("clip=", dialog.Url, StringComparison.Ordinal);
        await SaveAsync(dialog);

        var plain = await ClipAsync(person, mark!, "/plain");
        await Expect(plain.Locator("#add-title")).ToHaveValueAsync("Cook");
        await plain.ReloadAsync(); // what came is not lost with the page
        await Expect(plain.Locator("#add-title")).ToHaveValueAsync("Cook");
        await plain.CloseAsync();
        await person.GoToAsync("board");
        await Expect(person.Page.GetByRole(AriaRole.Link, new() { Name = "Night nurse" })).ToHaveCountAsync(1);
        await Expect(person.Page.GetByRole(AriaRole.Link, new() { Name = "Cook" })).ToHaveCountAsync(0);
        person.CheckConsole();
    }

    [Fact]
    public async Task The_bookmark_waits_through_a_sign_in()
    {
        app.Site.Pages["/later"] = Posting;
        await using var person = await app.OpenAsync();
        var email = await person.RegisterAsync();
        await person.GoToAsync("board/bookmarklet");
        var mark = await person.Page.Locator(".clip-mark").GetAttributeAsync("href");
        await person.Page.Context.ClearCookiesAsync();

        var dialog = await ClipAsync(person, mark!, "/later");
        await dialog.GetByLabel("Email").FillAsync(email);
        await dialog.GetByLabel("Password", new() { Exact = true }).FillAsync(AppSession.Password);
        await dialog.Locator("form button[type=submit]").First.ClickAsync();

        await Expect(dialog.Locator("#add-title")).ToHaveValueAsync("Night nurse");
    }

    [Theory]
    [InlineData(1440, false)]
    [InlineData(768, true)]
    [InlineData(360, true)]
    public async Task A_spreadsheet_is_mapped_looked_over_imported_and_taken_back(int width, bool dark)
    {
        await using var person = await app.OpenAsync(width, dark);
        await person.RegisterAsync();
        await person.GoToAsync("board/import");
        var page = person.Page;
        await person.CheckAccessibilityAsync();
        await person.CheckFitsAsync();
        await person.ShootAsync($"import-{width}", fullPage: true);
        var rows = string.Concat(Enumerable.Range(1, 600).Select(i => $"Job {i};Firm {i};Applied;3/4/2026;\n"));
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "search.csv", MimeType = "text/csv", Buffer = Encoding.Latin1.GetBytes($"What;Who;Stage;Date applied;Note\nKöchin;Café;purple;3/4/2026;gut\n;Nobody;;;\n{rows}") });

        await Expect(page.GetByText("What the columns hold")).ToBeVisibleAsync();
        await page.GetByLabel("What", new() { Exact = true }).SelectOptionAsync("Title");
        await page.GetByLabel("Who", new() { Exact = true }).SelectOptionAsync("Company");
        await Expect(page.Locator("[data-import]")).ToBeDisabledAsync();
        await page.GetByLabel("“purple”").SelectOptionAsync("OfferReceived");
        await page.GetByLabel("3 Apr 2026", new() { Exact = false }).CheckAsync();
        await Expect(page.GetByText("Köchin").First).ToBeVisibleAsync();
        await Expect(page.GetByText("The job's title is missing.")).ToHaveCountAsync(1); // all other rows are in order by now
        await Expect(page.Locator("[data-import]")).ToHaveTextAsync("Import 601 jobs");
        await person.CheckAccessibilityAsync();
        await person.CheckFitsAsync();
        await person.ShootAsync($"import-map-{width}", fullPage: true);

        await page.ReloadAsync(); // the mapping is a row
        await Expect(page.Locator("[data-import]")).ToHaveTextAsync("Import 601 jobs");
        await page.Locator("[data-import]").ClickAsync();
        await Expect(page.GetByText("601 jobs are on the board")).ToBeVisibleAsync(new() { Timeout = 90_000 }); // a background worker's work
        await Expect(page.GetByText("1 row was left out")).ToBeVisibleAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync($"import-done-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo the whole import" }).ClickAsync();
        await Expect(page.GetByText("601 jobs were taken back")).ToBeVisibleAsync();
        person.CheckConsole();
    }

    private async Task<AppSession> OpenAsync(int width = 1440, bool dark = false)
    {
        var person = await app.OpenAsync(width, dark);
        await person.RegisterAsync();
        await person.GoToAsync("board/add");
        await Expect(person.Page.Locator("#add-box")).ToBeVisibleAsync();
        return person;
    }

    private async Task<IPage> ClipAsync(AppSession person, string mark, string path)
    {
        var page = await person.NewTabAsync();
        await page.GotoAsync(app.Site.Origin + path);
        return await page.RunAndWaitForPopupAsync(() => page.EvaluateAsync("code => { const s = document.createElement('script'); s.textContent = decodeURIComponent(code.slice('javascript:'.length)); document.body.append(s); s.remove(); }", mark));
    }

    private static async Task SaveAsync(IPage page)
    {
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator(".card").First).ToBeVisibleAsync();
    }
}
