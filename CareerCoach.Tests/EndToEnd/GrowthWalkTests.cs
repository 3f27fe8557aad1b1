using CareerCoach.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class GrowthWalkTests(AppFixture app)
{
    [Fact]
    public async Task A_goal_is_made_ticked_thrown_away_and_brought_back()
    {
        await using var person = await app.OpenAsync(width: 360);
        await person.RegisterAsync();
        await person.GoToAsync("/goals");
        var page = person.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Add your first goal" }).ClickAsync();
        await page.GetByLabel("Goal", new() { Exact = true }).FillAsync("Learn Terraform");
        await page.GetByLabel("Milestones, one a line").FillAsync("Read\nBuild");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        var card = page.GetByRole(AriaRole.Article, new() { Name = "Learn Terraform" });
        await Expect(card).ToBeVisibleAsync();

        await card.GetByRole(AriaRole.Checkbox, new() { Name = "Read" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(card.GetByRole(AriaRole.Progressbar)).ToHaveAttributeAsync("aria-valuenow", "50");
        await person.CheckAccessibilityAsync();
        await person.CheckFitsAsync();

        await card.GetByRole(AriaRole.Button, new() { Name = "Delete Learn Terraform" }).ClickAsync();
        await Expect(card).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).Last.ClickAsync();
        await Expect(card).ToBeVisibleAsync();
        person.CheckConsole();
    }

    [Fact]
    public async Task An_assessment_is_left_gone_on_with_and_its_goals_accepted()
    {
        await using var person = await app.OpenAsync(width: 1280);
        await person.RegisterAsync();
        await person.GoToAsync("/assessments");
        await person.CheckAccessibilityAsync();
        await person.GoToAsync("/assessments/take/interview-readiness");
        var page = person.Page;
        await page.Locator("fieldset").First.GetByRole(AriaRole.Radio).First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator(".take-progress")).ToContainTextAsync("1 of");
        await person.GoToAsync("/assessments/take/interview-readiness");
        await Expect(page.Locator(".take-progress")).ToContainTextAsync("1 of");
        await person.CheckAccessibilityAsync();

        for (var next = page.GetByRole(AriaRole.Button, new() { Name = "Next" }); ;)
        {
            foreach (var item in await page.Locator("fieldset").AllAsync())
            {
                await item.GetByRole(AriaRole.Radio).First.CheckAsync();
            }

            if (await next.CountAsync() == 0)
            {
                break;
            }

            var first = await page.Locator("legend").First.TextContentAsync();
            await next.ClickAsync();
            await Expect(page.Locator("legend").First).Not.ToHaveTextAsync(first!);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "See the result" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your result" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make it a goal" }).First.ClickAsync();
        await Expect(page.GetByText("Is a goal").First).ToBeVisibleAsync();
        await person.CheckAccessibilityAsync();
        person.CheckConsole();
    }

    [Fact]
    public async Task A_mock_interview_is_typed_left_gone_on_with_and_scored()
    {
        await using var person = await app.OpenAsync(width: 360, dark: true);
        await person.RegisterAsync();
        await person.GoToAsync("/mock-interviews");
        var page = person.Page;
        await person.CheckAccessibilityAsync();
        await page.GetByLabel("Role", new() { Exact = true }).FillAsync("Nurse");
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin interview" }).ClickAsync();
        var answer = page.GetByLabel("Your answer");
        await answer.FillAsync("When I worked as a nurse");
        await Expect(page.Locator(".saved-indicator")).ToContainTextAsync("Saved");
        await page.ReloadAsync();
        await Expect(answer).ToHaveValueAsync("When I worked as a nurse");
        await person.CheckAccessibilityAsync();
        await person.CheckFitsAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Send answer" }).ClickAsync();
        await Expect(page.GetByText("Follow-up", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish now" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Finish now" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your scores" })).ToBeVisibleAsync();
        await page.Locator("details.answer summary").First.ClickAsync();
        await Expect(page.GetByText("What a good answer holds").First).ToBeVisibleAsync();
        await person.CheckAccessibilityAsync();
        await person.CheckFitsAsync();
        person.CheckConsole();
    }
}
