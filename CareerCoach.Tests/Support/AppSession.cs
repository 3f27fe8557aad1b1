using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace CareerCoach.Tests.Support;

/// <summary>One person's browser: a page, what its console complained about, and the checks every screen gets.</summary>
public sealed class AppSession : IAsyncDisposable
{
    /// <summary>A password that satisfies the application's rules.</summary>
    public const string Password = "Correct-horse-7-battery";

    private readonly IBrowserContext context;
    private readonly List<string> consoleErrors = [];

    internal AppSession(IBrowserContext context, IPage page, Uri address)
    {
        (this.context, Address) = (context, address);
        Page = page;
        Watch(page);
    }

    /// <summary>Where the application is.</summary>
    public Uri Address { get; }

    /// <summary>The first tab.</summary>
    public IPage Page { get; }

    /// <summary>Errors written to the console and exceptions nobody caught, of all tabs so far.</summary>
    public IReadOnlyList<string> ConsoleErrors
    {
        get
        {
            lock (consoleErrors)
            {
                return [.. consoleErrors];
            }
        }
    }

    /// <summary>A further tab of the same person.</summary>
    public async Task<IPage> NewTabAsync()
    {
        var page = await context.NewPageAsync();
        Watch(page);
        return page;
    }

    /// <summary>Makes an account with the form that the page has, but draws no page for it, and gives its e-mail address.</summary>
    public async Task<string> RegisterAsync()
    {
        var email = NewAddress();
        using var plain = new PlainBrowser(Address);
        await plain.GoAsync("/Account/Register");
        await plain.SendAsync("register", ("Email", email), ("Password", Password), ("ConfirmPassword", Password));
        await context.AddCookiesAsync([new() { Name = PlainBrowser.SessionCookieName, Value = plain.SessionCookie ?? throw new InvalidOperationException(plain.Alert), Url = Address.ToString() }]);
        return email;
    }

    /// <summary>Makes an account through the page, as a person does, and gives its e-mail address.</summary>
    public async Task<string> RegisterByHandAsync()
    {
        var email = NewAddress();
        await Page.GotoAsync("Account/Register");
        await Page.GetByLabel("Email").FillAsync(email);
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await Page.GetByLabel("Confirm password").FillAsync(Password);
        await Page.Locator("form button[type=submit]").First.ClickAsync();
        await Page.WaitForURLAsync(u => !u.EndsWith("/Account/Register", StringComparison.OrdinalIgnoreCase));
        return email;
    }

    private static string NewAddress() => $"person-{Guid.NewGuid():N}@example.com";

    /// <summary>Saves a job by typing its title and company into the add dialog.</summary>
    public async Task AddJobAsync(string title, string company)
    {
        await GoToAsync("board/add");
        await Page.GetByLabel("Company", new() { Exact = false }).First.FillAsync(company);
        await Page.GetByLabel("Title", new() { Exact = false }).First.FillAsync(title);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Save job" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new() { Name = title }).First).ToBeVisibleAsync();
    }

    /// <summary>Drags with the mouse, in steps as a hand does, from a card's upper left to inside of the target's.</summary>
    public async Task DragAsync(ILocator card, ILocator target)
    {
        await BoardIsReadyAsync();
        await card.ScrollIntoViewIfNeededAsync(); // a wide board may be scrolled to its end
        var from = (await card.BoundingBoxAsync())!;
        var to = (await target.BoundingBoxAsync())!;
        await Page.Mouse.MoveAsync(from.X + 30, from.Y + 10);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(to.X + 60, to.Y + 40, new() { Steps = 6 });
        await Page.Mouse.UpAsync();
    }

    /// <summary>Goes to a page and waits until its circuit answers.</summary>
    public async Task GoToAsync(string path)
    {
        await Page.GotoAsync(path.TrimStart('/'));
        await Assertions.Expect(Page.Locator("main h1").First).ToBeVisibleAsync();
    }

    /// <summary>Waits until the script of the board or the table hears keys, clicks and drags.</summary>
    public Task BoardIsReadyAsync() => Assertions.Expect(Page.Locator("[data-ready] [data-ready]").First).ToBeAttachedAsync();

    /// <summary>Fails when axe finds anything serious or critical on the page.</summary>
    public async Task CheckAccessibilityAsync(IPage? page = null)
    {
        var result = await (page ?? Page).RunAxe();
        var grave = result.Violations.Where(v => v.Impact is "serious" or "critical").Select(Describe).ToList();
        Assert.True(grave.Count == 0, $"{(page ?? Page).Url}: {string.Join("\n", grave)}");
    }

    /// <summary>Fails when the page can be scrolled sideways.</summary>
    public async Task CheckFitsAsync()
    {
        var spare = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(spare <= 0, $"{Page.Url} is {spare} px wider than its window of {Page.ViewportSize?.Width} px.");
    }

    /// <summary>Fails when a console complained.</summary>
    public void CheckConsole() => Assert.True(ConsoleErrors.Count == 0, string.Join("\n", ConsoleErrors));

    /// <summary>Saves a picture into the folder <c>CAREERCOACH_SHOTS</c>; does nothing when that is not set.</summary>
    public async Task ShootAsync(string name, bool fullPage = false)
    {
        if (Environment.GetEnvironmentVariable("CAREERCOACH_SHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = fullPage });
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Impact} {violation.Id}: {violation.Help}; {violation.Nodes.Length} times, first {violation.Nodes[0].Html}";

    private void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Note(message.Text);
            }
        };
        page.PageError += (_, error) => Note(error);
    }

    private void Note(string error)
    {
        lock (consoleErrors)
        {
            consoleErrors.Add(error);
        }
    }
}
