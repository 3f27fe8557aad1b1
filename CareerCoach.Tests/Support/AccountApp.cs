using CareerCoach.Data;
using CareerCoach.Tests.Data;
using CareerCoach.Web.Platform.Accounts;
using CareerCoach.Web.Platform.Sessions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCoach.Tests.Support;

/// <summary>The whole application on a port and a database of its own, with a clock that the test moves. Talked to over HTTP, without a browser.</summary>
internal sealed class AccountApp : WebApplicationFactory<Program>
{
    private readonly TestDatabase database;
    private readonly Dictionary<string, string> settings;

    private AccountApp(TestDatabase database, Dictionary<string, string> settings) => (this.database, this.settings) = (database, settings);

    /// <summary>Starts at the real time, or cookies would be old on arrival.</summary>
    public HandClock Clock { get; } = new() { Now = TimeProvider.System.GetUtcNow() };

    public CareerCoachContexts Contexts => Services.GetRequiredService<CareerCoachContexts>();

    public SessionStore Sessions => Services.GetRequiredService<SessionStore>();

    public Uri Address => ClientOptions.BaseAddress;

    public string Files { get; } = Path.Combine(Path.GetTempPath(), $"careercoach-test-files-{Guid.NewGuid():N}");

    /// <summary>Starts the application; <paramref name="settings"/> are <c>Section:Key=value</c>.</summary>
    public static async Task<AccountApp> StartAsync(PostgresFixture postgres, params string[] settings)
    {
        var app = new AccountApp(await postgres.CreateDatabaseAsync(), settings.Select(s => s.Split('=', 2)).ToDictionary(s => s[0], s => s[1]));
        app.UseKestrel(0);
        app.StartServer();
        return app;
    }

    /// <summary>Makes a confirmed account without the pages.</summary>
    public async Task<Guid> AddPersonAsync(string email, string password = AppSession.Password)
    {
        await using var scope = Services.CreateAsyncScope();
        var user = (await scope.ServiceProvider.GetRequiredService<Registration>().CreateAsync(email, password, null, null))!;
        var users = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<CareerCoach.Data.Users.User>>();
        await scope.ServiceProvider.GetRequiredService<Registration>().ConfirmEmailAsync(user.Id, await users.GenerateEmailConfirmationTokenAsync(user));
        return user.Id;
    }

    /// <summary>A browser without scripts, with cookies of its own.</summary>
    public PlainBrowser Open() => new(Address);

    /// <summary>A browser in which this person has just signed in.</summary>
    public async Task<PlainBrowser> SignInAsync(string email, string password = AppSession.Password)
    {
        var browser = Open();
        await browser.SignInAsync(email, password);
        Xunit.Assert.Equal("/", browser.Path);
        return browser;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await database.DisposeAsync();
        if (Directory.Exists(Files))
        {
            Directory.Delete(Files, recursive: true);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development").UseSetting("ConnectionStrings:CareerCoach", database.ConnectionString).UseSetting("Storage:Folder", Files)
            .UseSetting("Logging:LogLevel:Default", "Error");
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
