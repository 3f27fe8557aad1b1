using CareerCoach.Web.Platform.Links;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace CareerCoach.Tests.Support;

/// <summary>Classes with <c>[Collection(BrowserCollection.Name)]</c> share one running application, one browser and one database.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<AppFixture>
{
    public const string Name = "Browser";
}

/// <summary>The application on a real port of this process, and a real browser; both start with the first session.</summary>
public sealed class AppFixture(PostgresFixture postgres) : IAsyncDisposable
{
    private readonly SemaphoreSlim starting = new(1, 1);
    // in memory where there is such a folder: a file that is flushed there waits for nobody else's writing
    private readonly string files = Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"careercoach-test-files-{Guid.NewGuid():N}");
    private TestDatabase? database;
    private RunningApp? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The pages that this application can fetch; there are no others.</summary>
    public TestSite Site { get; } = new();

    /// <summary>The database behind the running application. Open a session first.</summary>
    public TestDatabase Database => database ?? throw new InvalidOperationException("Open a session first.");

    /// <summary>The running application's services; starts the application, not the browser.</summary>
    public async Task<IServiceProvider> ServicesAsync()
    {
        await StartAsync(withBrowser: false);
        return app!.Services;
    }

    /// <summary>A person in front of a fresh browser profile. Sessions are independent: each has its own cookies.</summary>
    /// <param name="width">Width of the window in CSS pixels: 360, 768 and 1440 are the sizes we promise.</param>
    /// <param name="dark">Prefers the dark look.</param>
    /// <param name="touch">Has a touch screen.</param>
    /// <param name="address">Another application than the shared one.</param>
    /// <param name="withoutPolicy">The content security policy is not obeyed: what it would hide is seen.</param>
    public async Task<AppSession> OpenAsync(int width = 1440, bool dark = false, bool touch = false, Uri? address = null, bool withoutPolicy = false)
    {
        await StartAsync(withBrowser: true, withApp: address is null);
        address ??= app!.ClientOptions.BaseAddress;
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            BypassCSP = withoutPolicy,
            ViewportSize = new() { Width = width, Height = width < 600 ? 740 : 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce, // screenshots and axe must not look into the middle of a fade
            HasTouch = touch,
            Locale = "en-GB",
            TimezoneId = "UTC",
        });
        context.SetDefaultTimeout(20_000);
        return new(context, await context.NewPageAsync(), address);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        if (database is not null)
        {
            await database.DisposeAsync();
        }

        if (Directory.Exists(files))
        {
            Directory.Delete(files, recursive: true);
        }

        Site.Dispose();
        starting.Dispose();
    }

    private async Task StartAsync(bool withBrowser, bool withApp = true)
    {
        await starting.WaitAsync();
        try
        {
            if (withApp)
            {
                database ??= await postgres.CreateDatabaseAsync();
                app ??= RunningApp.Start(database.ConnectionString, files, Site);
            }

            if (withBrowser && browser is null)
            {
                playwright ??= await Playwright.CreateAsync();
                browser = await Chromium.LaunchAsync(playwright);
            }
        }
        finally
        {
            starting.Release();
        }
    }

    private sealed class RunningApp(string connectionString, string files, TestSite site) : WebApplicationFactory<Program>
    {
        public static RunningApp Start(string connectionString, string files, TestSite site)
        {
            var app = new RunningApp(connectionString, files, site);
            app.UseKestrel(0);
            app.StartServer();
            return app;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
            .UseEnvironment("Development")
            .ConfigureTestServices(services => services.AddSingleton<LinkDialer>(site))
            .UseSetting("ConnectionStrings:CareerCoach", connectionString)
            .UseSetting("Storage:Folder", files)
            // all tests register from one address, and confirming by mail has its own tests
            .UseSetting("Accounts:RequireConfirmedEmail", "false")
            .UseSetting("Accounts:RegistrationsPerHour", "100000")
            .UseSetting("Accounts:SignInsPerMinute", "100000")
            .UseSetting("Accounts:MailsPerHour", "100000")
            .UseSetting("Accounts:RevalidationSeconds", "5")
            .UseSetting("Logging:LogLevel:Default", "Warning");
    }
}
