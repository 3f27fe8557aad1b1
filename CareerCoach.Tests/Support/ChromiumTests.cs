using Microsoft.Playwright;
using Xunit;

namespace CareerCoach.Tests.Support;

public sealed class ChromiumTests
{
    [Fact]
    public async Task A_browser_is_found_or_fetched_and_renders_a_page()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync();
        await page.SetContentAsync("<h1>Good morning</h1>");
        Assert.Equal("Good morning", await page.InnerTextAsync("h1"));
    }
}
