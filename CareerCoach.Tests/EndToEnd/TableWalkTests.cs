using CareerCoach.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class TableWalkTests(AppFixture app)
{
    [Fact]
    public async Task The_table_keeps_the_filter_is_remembered_sorts_and_opens_a_job()
    {
        await using var person = await TrackingWalk.OpenAsync(app, 12, "board");
        var page = person.Page;
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("acme job 1"); // Job 1, Job 10 and Job 11; m is no shortcut in a field
        await Expect(page.Locator(".card")).ToHaveCountAsync(3);
        await page.Locator("h1").FocusAsync();
        await page.Keyboard.PressAsync("v");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"view=table&q=acme(%20|\+)job(%20|\+)1"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Match" }).ClickAsync();
        await Expect(page.Locator(".row-link")).ToHaveTextAsync(["Job 1", "Job 10", "Job 11"]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Match" }).ClickAsync();
        await Expect(page.Locator(".row-link")).ToHaveTextAsync(["Job 11", "Job 10", "Job 1"]);
        await Expect(page.Locator("th[aria-sort=descending]")).ToHaveTextAsync("Match↓");

        await page.Locator("tbody tr").Nth(1).Locator(".c-pay").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Job 10" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "← Board" }).ClickAsync();
        await Expect(page.Locator(".row-link")).ToHaveTextAsync(["Job 11", "Job 10", "Job 1"]);

        await person.GoToAsync("board");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(12);
        person.CheckConsole();
    }

    [Fact]
    public async Task Rows_are_walked_selected_and_moved_by_keyboard()
    {
        await using var person = await TrackingWalk.OpenAsync(app, 5, "board?view=table");
        var page = person.Page;
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(":focus")).ToHaveTextAsync("Job 0");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Shift+X");
        await Expect(page.Locator("tbody tr[data-selected]")).ToHaveCountAsync(3);
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("tbody tr[data-selected]")).ToHaveCountAsync(0);

        await page.Keyboard.PressAsync("m");
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Offer" }).ClickAsync();
        await Expect(page.Locator("tbody tr").Nth(3).Locator(".status-badge")).ToHaveTextAsync("Offer");
        await Expect(page.Locator(":focus")).ToHaveTextAsync("Job 3");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Job 3" })).ToBeVisibleAsync();
        person.CheckConsole();
    }

    [Fact]
    public async Task All_pages_are_selected_tagged_and_deleted_with_one_undo_and_the_second_tab_follows()
    {
        await using var person = await TrackingWalk.OpenAsync(app, 60, "board?view=table");
        var page = person.Page;
        var second = await person.NewTabAsync();
        await second.GotoAsync("board?view=table");
        await Expect(second.Locator("tbody tr")).ToHaveCountAsync(50);

        await page.GetByLabel("Select all on this page").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Select all 60" }).ClickAsync();
        await Expect(page.GetByText("60 selected")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "Tags" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByLabel("Add a tag").FillAsync("spring");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(second.Locator("tbody tr").First.Locator(".tag")).ToHaveTextAsync(["dream", "spring"]);
        await Expect(page.Locator(".bulk-bar")).ToHaveCountAsync(0);

        await page.GetByLabel("Select all on this page").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Select all 60" }).ClickAsync();
        await page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Expect(second.Locator(".empty-state")).ToBeVisibleAsync();
        await page.Locator(".mud-snackbar").Filter(new() { HasText = "60 jobs are in the trash" }).GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(second.Locator("tbody tr")).ToHaveCountAsync(50);
        await second.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Expect(second.Locator("tbody tr")).ToHaveCountAsync(10);

        // the way back from a job finds the page that it was opened from
        await second.Locator("tbody .row-link").First.ClickAsync();
        await second.GetByRole(AriaRole.Link, new() { Name = "← Board" }).ClickAsync();
        await Expect(second.Locator("tbody tr")).ToHaveCountAsync(10);
        await Expect(second.GetByText("51 to 60 of 60")).ToBeVisibleAsync();
        person.CheckConsole();
    }

    [Fact]
    public async Task Chosen_columns_are_remembered()
    {
        await using var person = await TrackingWalk.OpenAsync(app, 2, "board?view=table");
        var page = person.Page;
        await page.Locator("[data-chooser] summary").ClickAsync();
        await page.Locator(".chooser-list").GetByLabel("Last changed").CheckAsync();
        await page.Locator(".chooser-list").GetByLabel("Company").UncheckAsync();
        await Expect(page.Locator("th.c-changed")).ToBeVisibleAsync();

        await person.GoToAsync("board?view=table");
        await Expect(page.Locator("th.c-changed")).ToBeVisibleAsync();
        await Expect(page.Locator("th.c-company")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(360, true)]
    [InlineData(768, false)]
    [InlineData(1440, false)]
    public async Task The_table_and_its_panels_fit_and_axe_finds_nothing_serious(int width, bool dark)
    {
        await using var person = await TrackingWalk.OpenAsync(app, 12, "board?view=table", width, dark, applied: 2);
        var page = person.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await page.Locator(".row-link").First.EvaluateAsync("link => link.closest('tr').querySelector('input').click()");
        await Expect(page.Locator(".bulk-bar")).ToBeVisibleAsync();
        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync($"table-{width}-{(dark ? "dark" : "light")}");
        person.CheckConsole();
    }
}
