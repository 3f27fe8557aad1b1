using System.Net;
using CareerCoach.Data.Profiles;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class InterviewsWalkTests(AppFixture app)
{
    [Theory]
    [InlineData(1440, false)]
    [InlineData(360, true)]
    public async Task A_round_is_planned_shown_in_the_calendar_prepared_cancelled_and_read_by_a_calendar_program(int width, bool dark)
    {
        await using var person = await app.OpenAsync(width, dark);
        var page = person.Page;
        await person.RegisterAsync();
        await person.AddJobAsync("Night nurse", "St. Mary");
        await person.GoToAsync("interviews");
        await CheckAsync(person, $"interviews-empty-{width}");

        await page.GetByRole(AriaRole.Button, new() { Name = "Plan an interview" }).Last.ClickAsync();
        await page.GetByLabel("Job", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Night nurse · St. Mary" });
        await page.GetByLabel("Day", new() { Exact = true }).FillAsync("2030-05-06");
        await page.GetByLabel("Time", new() { Exact = true }).FillAsync("14:30");
        await person.CheckAccessibilityAsync();
        await person.ShootAsync($"interviews-dialog-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        var round = page.GetByRole(AriaRole.Link, new() { Name = "Video interview, St. Mary" });
        await Expect(round).ToBeVisibleAsync();
        await CheckAsync(person, $"interviews-list-{width}");

        await round.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Preparation" })).ToBeVisibleAsync();
        var file = await page.APIRequest.GetAsync(await page.GetByRole(AriaRole.Link, new() { Name = "Calendar file" }).GetAttributeAsync("href") ?? "");
        Assert.Equal("text/calendar; charset=utf-8", file.Headers["content-type"]);
        Assert.All(await Features.Interviews.CalendarReaders.ReadAsync(await file.TextAsync()), events => Assert.Equal("2030-05-06T14:30:00.000Z", Assert.Single(events).Start));
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Preparation" }).FillAsync("Read the ward's report");
        await page.GetByLabel("Place or link").FillAsync("Ward 5");
        await page.GetByLabel("Place or link").BlurAsync();
        await Expect(page.GetByText("Saved", new() { Exact = false }).First).ToBeVisibleAsync();
        await CheckAsync(person, $"interview-{width}");
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Preparation" })).ToHaveValueAsync("Read the ward's report");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel it" }).ClickAsync();
        await Expect(page.GetByText("Cancelled on")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.GetByText("Cancelled on")).ToHaveCountAsync(0);

        await page.GetByLabel("Time zone").FillAsync("Europe/Berlin");
        await page.GetByLabel("Day", new() { Exact = true }).FillAsync("2030-10-27");
        await page.GetByLabel("Time", new() { Exact = true }).FillAsync("02:30");
        await page.GetByLabel("Time", new() { Exact = true }).BlurAsync();
        await Expect(page.GetByText("comes twice that night")).ToContainTextAsync("UTC+02:00");
        await page.GetByLabel("Day", new() { Exact = true }).FillAsync("2030-03-31");
        await page.GetByLabel("Day", new() { Exact = true }).BlurAsync();
        await Expect(page.GetByText("does not exist on that day in Europe/Berlin").First).ToBeVisibleAsync();
        await page.GetByLabel("Time", new() { Exact = true }).FillAsync("14:30");
        await page.GetByLabel("Time", new() { Exact = true }).BlurAsync();
        await Expect(page.GetByText("On your clock: Sun 31 Mar, 12:30")).ToBeVisibleAsync();
        await Expect(page.GetByText("Saved", new() { Exact = false }).First).ToBeVisibleAsync();

        await person.GoToAsync("interviews");
        await Expect(page.GetByText("in Europe/Berlin")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an address" }).ClickAsync();
        var address = await page.GetByLabel("Address").InputValueAsync();
        using var program = new HttpClient();
        var text = await program.GetStringAsync(address, TestContext.Current.CancellationToken);
        Assert.All(await Features.Interviews.CalendarReaders.ReadAsync(text), events => Assert.Equal("Ward 5", Assert.Single(events).Location));
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(address.Replace(".ics", "0.ics", StringComparison.Ordinal), TestContext.Current.CancellationToken)).StatusCode);

        await page.GetByRole(AriaRole.Button, new() { Name = "Month" }).ClickAsync();
        await Expect(page.Locator(".calendar td")).Not.ToHaveCountAsync(0);
        await CheckAsync(person, $"interviews-month-{width}");
        // one stop of the Tab key, then the arrows; a page further with Page Down, Enter plans on that day
        var days = page.Locator(".calendar .day");
        await Expect(page.Locator(".calendar .day[tabindex='0']")).ToHaveCountAsync(1);
        await days.First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(days.Nth(8)).ToBeFocusedAsync();
        var month = await page.Locator(".calendar-head h2").InnerTextAsync();
        await page.Keyboard.PressAsync("PageDown");
        await Expect(page.Locator(".calendar-head h2")).Not.ToHaveTextAsync(month);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Day", new() { Exact = true })).Not.ToHaveValueAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Week" }).ClickAsync();
        await Expect(page.Locator(".calendar[data-weeks='1'] td")).ToHaveCountAsync(7);
        await CheckAsync(person, $"interviews-week-{width}");
        person.CheckConsole();
    }

    [Fact]
    public async Task Every_page_with_times_works_where_the_clock_is_not_UTC()
    {
        await using var person = await app.OpenAsync();
        var page = person.Page;
        var email = await person.RegisterAsync();
        await using (var system = app.Database.ForSystem())
        {
            var id = await system.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync(TestContext.Current.CancellationToken);
            await using var db = app.Database.For(id);
            db.Add(new UserProfile { Timezone = "America/St_Johns" });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await person.AddJobAsync("Night nurse", "St. Mary");
        await person.GoToAsync("interviews?plan=true");
        await page.GetByLabel("Job", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Night nurse · St. Mary" });
        await Expect(page.GetByLabel("Time zone")).ToHaveValueAsync("America/St_Johns");
        await page.GetByLabel("Day", new() { Exact = true }).FillAsync("2030-05-06");
        await page.GetByLabel("Time", new() { Exact = true }).FillAsync("23:45");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByText("Mon 6 May, 11:45")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Month" }).ClickAsync();
        await Expect(page.Locator(".calendar td")).Not.ToHaveCountAsync(0);
        foreach (var path in new[] { "", "board", "insights", "insights/report", "notifications", "settings", "goals", "trash" })
        {
            await person.GoToAsync(path);
            await Expect(page.Locator(".skeleton:visible")).ToHaveCountAsync(0);
            await Expect(page.Locator(".empty-state", new() { HasText = "This page could not be shown" })).ToHaveCountAsync(0);
        }

        person.CheckConsole();
    }

    private static async Task CheckAsync(AppSession person, string name)
    {
        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync(name);
    }
}
