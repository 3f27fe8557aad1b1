using CareerCoach.Data.Platform;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class RemindersWalkTests(AppFixture app)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1440, false)]
    [InlineData(360, true)]
    public async Task What_reaches_me_and_how_is_chosen_and_kept(int width, bool dark)
    {
        await using var person = await app.OpenAsync(width, dark);
        var page = person.Page;
        var email = await person.RegisterAsync();
        await person.GoToAsync("settings");
        await CheckAsync(person, $"settings-{width}");
        await page.GetByLabel("Interviews: by mail").UncheckAsync();
        await page.GetByLabel("Goals: by mail").CheckAsync();
        await page.GetByLabel("3 hours").CheckAsync();
        await page.GetByLabel("Quiet hours").CheckAsync();
        await page.GetByLabel("Quiet from").FillAsync("21:30");
        await page.GetByLabel("Quiet from").BlurAsync();
        await page.GetByLabel("Time zone").FillAsync("Asia/Kathmandu");
        await page.GetByLabel("Time zone").BlurAsync();
        await Expect(page.GetByText("Saved", new() { Exact = false }).First).ToBeVisibleAsync();
        await CheckAsync(person, $"settings-quiet-{width}");
        await Poll(async () =>
        {
            await using var db = await DbAsync(email);
            return await db.UserProfiles.AnyAsync(p => p.Timezone == "Asia/Kathmandu", Stop);
        });

        await page.ReloadAsync();
        await Expect(page.GetByLabel("Interviews: by mail")).Not.ToBeCheckedAsync();
        await Expect(page.GetByLabel("Interviews: in the app")).ToBeCheckedAsync();
        await Expect(page.GetByLabel("Goals: by mail")).ToBeCheckedAsync();
        await Expect(page.GetByLabel("3 hours")).ToBeCheckedAsync();
        await Expect(page.GetByLabel("Quiet from")).ToHaveValueAsync("21:30");
        await Expect(page.GetByLabel("Quiet until")).ToHaveValueAsync("07:00");
        await Expect(page.GetByLabel("Time zone")).ToHaveValueAsync("Asia/Kathmandu");
        await page.GetByLabel("Time zone").FillAsync("Europe/Atlantis");
        await page.GetByLabel("Time zone").BlurAsync();
        await Expect(page.GetByText("No time zone is called Europe/Atlantis")).ToBeVisibleAsync();
        person.CheckConsole();
    }

    [Theory]
    [InlineData(1440, false)]
    [InlineData(360, true)]
    public async Task The_inbox_is_read_marked_and_put_back_in_step_with_another_tab(int width, bool dark)
    {
        await using var person = await app.OpenAsync(width, dark);
        var page = person.Page;
        var email = await person.RegisterAsync();
        await person.GoToAsync("notifications");
        await Expect(page.GetByText("Nothing yet")).ToBeVisibleAsync();
        await CheckAsync(person, $"notifications-empty-{width}");
        await using (var db = await DbAsync(email))
        {
            var now = DateTimeOffset.UtcNow;
            db.Notifications.AddRange(Enumerable.Range(0, 60).Select(i => new Notification { Kind = (NotificationKind)(i % 7), Title = $"Interview: Night nurse {i}, Zażółć", Text = "It begins on Monday 8 March, 14:00 (Europe/Berlin).", Link = "interviews", CreatedAt = now.AddHours(-i), ReadAt = i == 2 ? now : null }));
            await db.SaveChangesAsync(Stop);
        }

        var second = await person.NewTabAsync();
        await second.GotoAsync("notifications");
        await person.GoToAsync("notifications");
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Night nurse" })).ToHaveCountAsync(50);
        await CheckAsync(person, $"notifications-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Night nurse" })).ToHaveCountAsync(60);
        await page.GetByRole(AriaRole.Button, new() { Name = "Mark as read: Interview: Night nurse 0, Zażółć" }).ClickAsync();
        await Expect(second.GetByRole(AriaRole.Button, new() { Name = "Unread (58)" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Mark all as read" }).ClickAsync();
        await Expect(second.GetByRole(AriaRole.Button, new() { Name = "Unread (0)" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(second.GetByRole(AriaRole.Button, new() { Name = "Unread (58)" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Unread (58)" }).ClickAsync();
        await Expect(page.GetByText("Interview: Night nurse 2, Zażółć")).ToHaveCountAsync(0);
        if (width > 640)
        {
            await Expect(page.Locator(".side-nav .inbox-count")).ToHaveTextAsync("58");
        }

        person.CheckConsole();
    }

    private async Task<CareerCoach.Data.CareerCoachDbContext> DbAsync(string email)
    {
        await using var system = app.Database.ForSystem();
        return app.Database.For(await system.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync(Stop));
    }

    private static async Task Poll(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 100; i++)
        {
            if (await condition())
            {
                return;
            }

            await Task.Delay(100, Stop);
        }

        Assert.Fail("It was not saved within 10 s.");
    }

    private static async Task CheckAsync(AppSession person, string name)
    {
        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync(name, fullPage: true);
    }
}
