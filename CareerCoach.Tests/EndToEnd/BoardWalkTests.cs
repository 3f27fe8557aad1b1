using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class BoardWalkTests(AppFixture app)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_is_added_dragged_by_mouse_and_undone()
    {
        await using var person = await OpenBoardAsync(0);
        var page = person.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Add your first job" }).ClickAsync();
        await page.GetByLabel("Title").FillAsync("Night nurse");
        await page.GetByLabel("Company", new() { Exact = false }).First.FillAsync("St. Mary");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save job" }).ClickAsync();
        var card = Column(page, "Interested").GetByRole(AriaRole.Link, new() { Name = "Night nurse" });
        await Expect(card).ToBeVisibleAsync();

        await person.DragAsync(card, Column(page, "Applied").Locator(".cards"));
        await Expect(Column(page, "Applied").GetByRole(AriaRole.Link, new() { Name = "Night nurse" })).ToBeVisibleAsync();
        await Expect(Column(page, "Applied").Locator(".column-count")).ToHaveTextAsync("1");
        await Expect(page.Locator("[data-lifted], [data-copy], .card-gap")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(card).ToBeVisibleAsync();
        person.CheckConsole();
    }

    [Fact]
    public async Task A_card_is_carried_by_keyboard_with_every_step_announced()
    {
        await using var person = await OpenBoardAsync(3);
        var page = person.Page;
        await Column(page, "Interested").Locator(".card-link").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(":focus")).ToHaveTextAsync("Job 1");
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("[data-live]")).ToContainTextAsync("Job 1 lifted from place 2 of 3 in Interested");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("[data-live]")).ToContainTextAsync("Applied, place 1 of 1");
        await page.Keyboard.PressAsync("Space");

        await Expect(Column(page, "Applied").Locator(".card:not([data-copy]) .card-link")).ToHaveTextAsync(["Job 1"]);
        await Expect(page.Locator(":focus")).ToHaveTextAsync("Job 1");
        Assert.Equal(JobStatus.Applied, await StatusAsync("Job 1"));
    }

    [Fact]
    public async Task Escape_puts_a_carried_card_back_and_the_menu_moves_one()
    {
        await using var person = await OpenBoardAsync(2);
        var page = person.Page;
        await Column(page, "Interested").Locator(".card-link").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Escape");
        await Expect(Column(page, "Interested").Locator(".card-link")).ToHaveTextAsync(["Job 0", "Job 1"]);
        await Expect(page.Locator(":focus")).ToHaveTextAsync("Job 0");

        await page.Keyboard.PressAsync("m");
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Rejected" }).ClickAsync();
        await Expect(Column(page, "Rejected").Locator(".card:not([data-copy]) .card-link")).ToHaveTextAsync(["Job 0"]);
    }

    [Fact]
    public async Task A_second_tab_shows_the_move_and_another_person_does_not()
    {
        await using var person = await OpenBoardAsync(1);
        var second = await person.NewTabAsync();
        await second.GotoAsync("board");
        await Expect(Column(second, "Interested").Locator(".card")).ToHaveCountAsync(1);
        await using var other = await OpenBoardAsync(0);

        await person.DragAsync(Column(person.Page, "Interested").Locator(".card"), Column(person.Page, "Applied").Locator(".cards"));

        await Expect(Column(second, "Applied").Locator(".card")).ToHaveCountAsync(1, new() { Timeout = 2000 });
        await Expect(other.Page.Locator(".card")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_finger_that_rests_lifts_a_card_and_one_that_swipes_does_not()
    {
        await using var person = await OpenBoardAsync(2, width: 768, touch: true);
        var page = person.Page;
        var card = (await Column(page, "Interested").Locator(".card").First.BoundingBoxAsync())!;
        var target = (await Column(page, "Applied").Locator(".cards").BoundingBoxAsync())!;
        var finger = await page.Context.NewCDPSessionAsync(page);
        Task TouchAsync(string type, double x, double y) => finger.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = type == "touchEnd" ? Array.Empty<object>() : [new { x, y }],
        });

        await TouchAsync("touchStart", card.X + 60, card.Y + 40);
        await Expect(page.Locator(".card-ghost")).ToHaveCountAsync(1);
        for (var i = 1; i <= 8; i++)
        {
            await TouchAsync("touchMove", card.X + 60 + ((target.X - card.X) * i / 8), card.Y + 40);
        }

        await TouchAsync("touchEnd", 0, 0);
        await Expect(Column(page, "Applied").Locator(".card:not([data-copy])")).ToHaveCountAsync(1);

        await TouchAsync("touchStart", card.X + 60, card.Y + 40);
        await TouchAsync("touchMove", card.X + 60, card.Y + 10);
        await TouchAsync("touchEnd", 0, 0);
        await Expect(page.Locator(".card-ghost")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(360, false)]
    [InlineData(768, true)]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    public async Task Board_and_job_page_fit_and_axe_finds_nothing_serious(int width, bool dark)
    {
        await using var person = await OpenBoardAsync(12, width, dark);
        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync($"board-{width}-{(dark ? "dark" : "light")}");

        await person.Page.Locator(".card-link").First.ClickAsync();
        await Expect(person.Page.GetByRole(AriaRole.Tab, new() { Name = "Posting" })).ToBeVisibleAsync();
        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync($"job-{width}-{(dark ? "dark" : "light")}");
        person.CheckConsole();
    }

    [Fact]
    public async Task A_long_column_brings_more_cards_as_it_is_scrolled()
    {
        await using var person = await OpenBoardAsync(120);
        var list = Column(person.Page, "Interested").Locator(".cards");
        await Expect(list.Locator(".card").Nth(7)).ToBeAttachedAsync(); // the first six, then what the height has room for
        Assert.InRange(await list.Locator(".card").CountAsync(), 8, 60);

        await list.EvaluateAsync("list => list.scrollTop = list.scrollHeight");

        await Expect(list.GetByText("Job 119")).ToBeVisibleAsync();
    }

    private static ILocator Column(IPage page, string key) => page.Locator($".column[data-column={key}]");

    private Task<AppSession> OpenBoardAsync(int jobs, int width = 1440, bool dark = false, bool touch = false) => TrackingWalk.OpenAsync(app, jobs, "board", width, dark, touch);

    private async Task<JobStatus> StatusAsync(string title)
    {
        await using var db = app.Database.ForSystem();
        return await db.Jobs.AcrossUsers().Where(j => j.Title == title).OrderByDescending(j => j.UpdatedAt).Select(j => j.Status).FirstAsync(Stop);
    }
}
