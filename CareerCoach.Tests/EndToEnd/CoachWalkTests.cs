using CareerCoach.Data;
using CareerCoach.Data.Json;
using CareerCoach.Data.Platform;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class CoachWalkTests(AppFixture app)
{
    [Theory]
    [InlineData(1440, false)]
    [InlineData(768, true)]
    [InlineData(360, false)]
    public async Task A_person_asks_the_built_in_coach_accepts_its_card_and_takes_it_back(int width, bool dark)
    {
        await using var session = await app.OpenAsync(width, dark);
        await session.RegisterAsync();
        await session.GoToAsync("coach");
        await Expect(session.Page.Locator(".start-question")).ToHaveCountAsync(4);
        await session.CheckAccessibilityAsync();
        await session.CheckFitsAsync();
        await session.ShootAsync($"coach-start-{width}");

        await AskAsync(session.Page, "Add a goal to learn SQL by 2027-03-01");
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Accept", Exact = true }).ClickAsync();
        await Expect(session.Page.GetByText("Accepted", new() { Exact = true })).ToBeVisibleAsync();
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(session.Page.GetByText("Taken back")).ToBeVisibleAsync();
        await session.CheckAccessibilityAsync();
        await session.CheckFitsAsync();
        await session.ShootAsync($"coach-talk-{width}");
        session.CheckConsole();
    }

    [Fact]
    public async Task What_is_typed_is_there_after_a_reload()
    {
        await using var session = await app.OpenAsync();
        await session.RegisterAsync();
        await session.GoToAsync("coach");
        var box = session.Page.GetByLabel("Message to the coach");
        await box.FillAsync("A half-written question");
        await using (var db = app.Database.ForSystem())
        {
            for (var i = 0; i < 200 && !await db.Drafts.AcrossUsers().AnyAsync(d => d.Content == "A half-written question"); i++)
            {
                await Task.Delay(100);
            }
        }

        await session.Page.ReloadAsync();

        await Expect(box).ToHaveValueAsync("A half-written question");
    }

    [Fact]
    public async Task A_models_answer_streams_goes_on_when_the_page_is_left_and_shows_no_script_or_image()
    {
        await using var model = await FakeModel.StartAsync();
        model.Answer = "**Bold** <script>window.__xss=1</script> ![x](http://127.0.0.1:9/p) [bad](javascript:window.__xss=2)\n\nThe second half.";
        await using var session = await app.OpenAsync();
        await session.RegisterAsync();
        await SetUpAsync(new AiProvider { Name = "model", BaseAddress = model.Address, Model = "wait" });
        try
        {
            await session.GoToAsync("coach");
            await AskAsync(session.Page, "Hello");
            await Expect(session.Page.Locator(".bubble-coach strong")).ToHaveTextAsync("Bold", new() { Timeout = 20_000 });
            var talk = session.Page.Url;
            await session.GoToAsync("board");
            model.Half.SetResult();
            await session.Page.GotoAsync(talk);

            await Expect(session.Page.Locator(".markdown").GetByText("The second half.")).ToBeVisibleAsync();
            await Expect(session.Page.Locator(".bubble img, .bubble script")).ToHaveCountAsync(0);
            Assert.Null(await session.Page.EvaluateAsync<object?>("() => window.__xss ?? null"));

            await session.Page.GetByRole(AriaRole.Button, new() { Name = "See what is sent" }).ClickAsync();
            await Expect(session.Page.GetByText("To the model wait")).ToBeVisibleAsync();
            await session.CheckAccessibilityAsync();
        }
        finally
        {
            await SetUpAsync(null);
        }
    }

    [Fact]
    public async Task A_failure_is_said_in_the_bubble_and_retry_works()
    {
        await using var model = await FakeModel.StartAsync();
        await using var session = await app.OpenAsync();
        await session.RegisterAsync();
        await SetUpAsync(new AiProvider { Name = "model", BaseAddress = model.Address, Model = "401" });
        try
        {
            await session.GoToAsync("coach");
            await AskAsync(session.Page, "Hello");
            await Expect(session.Page.GetByText("refused this server's key")).ToBeVisibleAsync(new() { Timeout = 20_000 });
            await session.CheckAccessibilityAsync();
            await SetUpAsync(new AiProvider { Name = "model", BaseAddress = model.Address, Model = "ok" });
            await session.Page.GetByRole(AriaRole.Button, new() { Name = "Retry" }).ClickAsync();
            await Expect(session.Page.Locator(".markdown").GetByText("Here is a plain and useful answer.")).ToBeVisibleAsync();
        }
        finally
        {
            await SetUpAsync(null);
        }
    }

    private static async Task AskAsync(IPage page, string question)
    {
        await page.GetByLabel("Message to the coach").FillAsync(question);
        await page.GetByLabel("Message to the coach").PressAsync("Enter");
        await page.WaitForURLAsync(u => u.Contains("/coach/", StringComparison.Ordinal));
    }

    private async Task SetUpAsync(AiProvider? provider)
    {
        await using var db = app.Database.ForSystem();
        await db.AiSettings.ExecuteDeleteAsync();
        if (provider is not null)
        {
            db.AiSettings.Add(new AiSettings { ActiveProvider = provider.Name, Providers = [provider] });
            await db.SaveChangesAsync();
        }
    }
}
