using CareerCoach.Tests.Data;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace CareerCoach.Tests.EndToEnd;

/// <summary>The security headers of every page, and that no page, dialog, menu or picker needs more than they allow.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PolicyTests(AppFixture app)
{
    private static readonly Dictionary<string, string> Headers = new()
    {
        ["x-content-type-options"] = "nosniff",
        ["referrer-policy"] = "no-referrer",
        ["cross-origin-opener-policy"] = "same-origin",
        ["cross-origin-resource-policy"] = "same-origin",
        ["content-security-policy"] = "default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; frame-src 'none'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'",
    };

    private const string Layers = ".mud-dialog, .mud-popover-open, [role=menu]:visible";

    private const string Watch = "document.addEventListener('securitypolicyviolation', e => console.error(`policy: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`))";

    [Fact]
    public async Task Every_page_has_the_headers_and_keeps_to_the_policy_with_its_dialogs_menus_and_pickers_open()
    {
        await using var person = await app.OpenAsync();
        var page = person.Page;
        page.SetDefaultTimeout(60_000);
        await page.AddInitScriptAsync(Watch);
        var email = await person.RegisterAsync();
        await using var db = app.Database.ForSystem();
        var me = await db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync(TestContext.Current.CancellationToken);
        await FullPerson.FillAsync(app.Database.Contexts, me, TimeProvider.System.GetUtcNow());

        var (wrong, opened) = (new List<string>(), 0);
        foreach (var address in await AppPages.AllAsync(db, me))
        {
            var answer = (await page.GotoAsync(address))!;
            var headers = await answer.AllHeadersAsync();
            wrong.AddRange(Headers.Where(h => headers.GetValueOrDefault(h.Key)?.TrimEnd(';') != h.Value).Select(h => $"{address}: {h.Key} is {headers.GetValueOrDefault(h.Key)}"));
            if (headers.ContainsKey("server"))
            {
                wrong.Add($"{address} names its server");
            }

            await page.Locator("h1").First.WaitForAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            opened += await OpenWhatOpensAsync(page);
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.DoesNotContain(person.ConsoleErrors, e => e.Contains("policy", StringComparison.OrdinalIgnoreCase));
        Assert.True(opened >= 8, $"Only {opened} dialogs, menus and pickers were opened."); // else the walk has lost its way and shows little
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_answers_404_with_the_headers_and_our_page()
    {
        await using var person = await app.OpenAsync();
        await person.RegisterAsync();
        foreach (var address in new[] { "no/such/page", $"jobs-{Guid.NewGuid()}", "resumes/not-an-id" })
        {
            var answer = (await person.Page.GotoAsync(address))!;
            Assert.Equal(404, answer.Status);
            Assert.Contains("frame-ancestors 'none'", (await answer.AllHeadersAsync())["content-security-policy"], StringComparison.Ordinal);
            await Assertions.Expect(person.Page.GetByRole(AriaRole.Heading, new() { Name = "Page not found" })).ToBeVisibleAsync();
            await person.CheckAccessibilityAsync();
        }
    }

    /// <summary>Opens each menu, select, picker and dialog that a page's own buttons open, one after the other; gives how many.</summary>
    private static async Task<int> OpenWhatOpensAsync(IPage page)
    {
        var address = page.Url;
        var buttons = page.Locator("main button:not([type=submit]):not([disabled]):visible");
        var opened = 0;
        for (var i = 0; i < Math.Min(await buttons.CountAsync(), 4); i++)
        {
            for (var (part, more) = (-1, true); more; part++)
            {
                more = await OpenAsync(page, buttons.Nth(i), part);
                opened += more ? 1 : 0;
                if (page.Url != address || await page.Locator(Layers).CountAsync() > 0)
                {
                    await page.GotoAsync(address);
                    await page.Locator("h1").First.WaitForAsync();
                    await page.WaitForTimeoutAsync(300);
                }
            }
        }

        return opened;
    }

    /// <summary>Opens what a button opens and, in that, the select or picker with the number <paramref name="part"/>; false where there is none.</summary>
    private static async Task<bool> OpenAsync(IPage page, ILocator button, int part)
    {
        if (await button.CountAsync() == 0)
        {
            return false;
        }

        await button.ClickAsync(new() { Force = true });
        await page.WaitForTimeoutAsync(150);
        var parts = page.Locator(".mud-dialog .mud-select:visible, .mud-dialog .mud-picker:visible");
        if (await page.Locator(Layers).CountAsync() == 0 || part >= await parts.CountAsync())
        {
            return false;
        }

        if (part >= 0)
        {
            await parts.Nth(part).ClickAsync(new() { Force = true });
            await page.WaitForTimeoutAsync(150);
        }

        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForTimeoutAsync(150);
        return true;
    }
}
