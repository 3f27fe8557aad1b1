using CareerCoach.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class HomeWalkTests(AppFixture app)
{
    [Theory]
    [InlineData(1440, false)]
    [InlineData(768, true)]
    [InlineData(360, false)]
    public async Task A_new_person_sees_three_steps_looks_around_in_the_example_and_removes_it(int width, bool dark)
    {
        await using var session = await app.OpenAsync(width, dark);
        await session.RegisterAsync();
        await session.GoToAsync("");
        await Expect(session.Page.GetByRole(AriaRole.Heading, new() { Name = "Three steps to begin" })).ToBeVisibleAsync();
        // icons are drawings in a file of their own: one that is not found there is drawn nowhere
        await session.Page.WaitForFunctionAsync("() => { const drawn = [...document.querySelectorAll('main svg use')].map(icon => icon.getBBox().width > 0); return drawn.length > 0 && drawn.every(d => d); }");
        await session.CheckAccessibilityAsync();
        await session.CheckFitsAsync();

        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Load an example search" }).ClickAsync();
        await Expect(session.Page.GetByRole(AriaRole.Heading, new() { Name = "How you grow" })).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(session.Page.GetByText("Ask Tom about the second site")).ToBeVisibleAsync();
        await Expect(session.Page.GetByText("Learn Python to working level").First).ToBeVisibleAsync();
        await session.CheckAccessibilityAsync();
        await session.CheckFitsAsync();
        await session.ShootAsync($"home-example-{width}", fullPage: true);

        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Remove the example" }).ClickAsync();
        await Expect(session.Page.GetByRole(AriaRole.Button, new() { Name = "Load an example search" })).ToBeVisibleAsync();
        await Expect(session.Page.GetByRole(AriaRole.Heading, new() { Name = "How you grow" })).ToHaveCountAsync(0);
        session.CheckConsole();
    }
}
