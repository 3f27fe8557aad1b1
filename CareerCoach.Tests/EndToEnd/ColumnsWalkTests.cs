using CareerCoach.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class ColumnsWalkTests(AppFixture app)
{
    [Fact]
    public async Task A_column_is_added_filled_by_drag_renamed_and_deleted_while_a_second_tab_follows()
    {
        await using var person = await TrackingWalk.OpenAsync(app, 3, "board");
        var page = person.Page;
        var second = await person.NewTabAsync();
        await second.GotoAsync("board");
        await Expect(second.Locator(".card")).ToHaveCountAsync(3);

        await page.Locator(".column-add").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add a column" }).ClickAsync();
        await dialog.GetByLabel("Name").FillAsync("Shortlist <b>");
        await dialog.GetByLabel("Teal").CheckAsync(new() { Force = true });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(second.Locator(".column-head h2").Nth(1)).ToHaveTextAsync("Shortlist <b>");
        await person.CheckAccessibilityAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(page.Locator(".column-head h2").Nth(1)).ToHaveTextAsync("Shortlist <b>");

        await person.DragAsync(page.Locator(".card").First, page.Locator(".column").Nth(1).Locator(".cards"));
        await Expect(second.Locator(".column").Nth(1).Locator(".card-link")).ToHaveTextAsync(["Job 0"]);

        await page.GetByRole(AriaRole.Button, new() { Name = "Columns of the board" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Edit Shortlist" }).ClickAsync();
        await dialog.GetByLabel("Name").FillAsync("Best");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(second.Locator(".column-head h2").Nth(1)).ToHaveTextAsync("Best");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Move Best to the left" }).ClickAsync();
        await Expect(second.Locator(".column-head h2").First).ToHaveTextAsync("Best");

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Delete the column Best" }).ClickAsync();
        await Expect(second.Locator(".column")).ToHaveCountAsync(8);
        await Expect(second.Locator(".column").First.Locator(".card")).ToHaveCountAsync(3);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).Last.ClickAsync();
        await Expect(second.Locator(".column").First.Locator(".card-link")).ToHaveTextAsync(["Job 0"]);
        person.CheckConsole();
    }

    [Fact]
    public async Task Applications_without_an_answer_are_marked_and_go_to_a_column_of_their_own_in_one_click()
    {
        await using var person = await TrackingWalk.OpenAsync(app, 4, "board", applied: 2);
        var page = person.Page;
        await Expect(page.Locator(".card-silent")).ToHaveCountAsync(2);
        await Expect(page.GetByText("2 applications have had no answer for 30 days or more.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Move them to a “Ghosted” column" }).ClickAsync();
        var ghosted = page.Locator(".column").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Ghosted" }) });
        await Expect(ghosted.Locator(".card")).ToHaveCountAsync(2);
        await Expect(page.Locator(".ghosted")).ToHaveCountAsync(0);
        await person.CheckAccessibilityAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).Last.ClickAsync();
        await Expect(page.Locator(".column")).ToHaveCountAsync(8);
        await page.GetByRole(AriaRole.Button, new() { Name = "Not now" }).ClickAsync();
        await Expect(page.Locator(".ghosted")).ToHaveCountAsync(0);
        person.CheckConsole();
    }

    [Fact]
    public async Task A_view_is_saved_chosen_renamed_and_deleted_with_undo()
    {
        await using var person = await TrackingWalk.OpenAsync(app, 4, "board?status=Applied", applied: 1);
        var page = person.Page;
        await Expect(page.Locator(".card")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save view" }).ClickAsync();
        await page.GetByLabel("Name of this view").FillAsync("Waiting");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Waiting", Exact = true })).ToHaveAttributeAsync("aria-pressed", "true");
        await page.GetByRole(AriaRole.Button, new() { Name = "All jobs" }).ClickAsync();
        await Expect(page.Locator(".card")).ToHaveCountAsync(4);

        await page.GetByRole(AriaRole.Button, new() { Name = "Waiting", Exact = true }).ClickAsync();
        await Expect(page.Locator(".card")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Rename the view Waiting" }).ClickAsync();
        await page.GetByLabel("Name of this view").FillAsync("Sent");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget the view Sent" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sent", Exact = true })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sent", Exact = true })).ToBeVisibleAsync();
        person.CheckConsole();
    }

    [Theory]
    [InlineData(360, false)]
    [InlineData(1440, true)]
    public async Task What_was_deleted_waits_in_the_trash_comes_back_and_goes_for_good(int width, bool dark)
    {
        await using var person = await TrackingWalk.OpenAsync(app, 3, "board", width, dark);
        var page = person.Page;
        foreach (var _ in new[] { 1, 2 })
        {
            var before = await page.Locator(".card").CountAsync();
            await page.Locator(".card-link").First.FocusAsync();
            await page.Keyboard.PressAsync("m");
            await page.GetByRole(AriaRole.Menuitem, new() { Name = "Delete" }).ClickAsync();
            await Expect(page.Locator(".card")).ToHaveCountAsync(before - 1);
        }

        await person.GoToAsync("trash");
        await Expect(page.Locator(".trash li")).ToHaveCountAsync(2);
        await Expect(page.GetByText("30 days left").First).ToBeVisibleAsync();
        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync($"trash-{width}-{(dark ? "dark" : "light")}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Restore Job 1" }).ClickAsync();
        await Expect(page.Locator(".trash li")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete now: Job 0" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Delete now" }).ClickAsync();
        await Expect(page.Locator(".empty-state")).ToBeVisibleAsync();

        await person.GoToAsync("board");
        await Expect(page.Locator(".card-link")).ToHaveTextAsync(["Job 1", "Job 2"]);
        person.CheckConsole();
    }
}
