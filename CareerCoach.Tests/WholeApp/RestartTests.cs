using CareerCoach.Data.Embedded;
using CareerCoach.Tests.Data.Embedded;
using CareerCoach.Tests.Support;
using Microsoft.Playwright;
using Npgsql;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.WholeApp;

/// <summary>The app is killed while it works, and the database goes away while a person works: nothing is lost, nothing is doubled.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RestartTests(AppFixture app, PostgresFixture postgres) : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("cc-restart-").FullName;

    private string Files => Path.Combine(root, "files");

    public void Dispose()
    {
        foreach (var id in Unix.ProcessesWith(root))
        {
            Unix.Kill(id);
        }

        Directory.Delete(root, recursive: true);
    }

    [Fact]
    public async Task Resumes_that_waited_or_were_being_read_when_the_app_was_killed_are_read_after_the_next_start()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString + ";Pooling=false");
        var connection = $"ConnectionStrings:CareerCoach={database.ConnectionString}";
        using (var killed = await AppProcess.StartAsync(Files, connection, "Extraction:Parallel=1", "Extraction:StandbyWorkers=0"))
        {
            await using var person = await OpenAsync(killed.Address);
            await person.RegisterAsync();
            await person.GoToAsync("resumes");
            await person.Page.Locator("input[type=file]").SetInputFilesAsync(
                Directory.GetFiles(SourceTree.PathOf("CareerCoach.Tests", "Corpus", "resumes"), "*.pdf").Order(StringComparer.Ordinal).Take(8));
            await Expect(person.Page.Locator(".resume-row")).ToHaveCountAsync(8);
            await killed.KillAsync();
        }

        Assert.NotEqual(0L, await ReadAsync(source, "select count(*) from resumes where state <> 'DONE'"));
        // the minutes pass after which another node takes over what a dead one held
        await ReadAsync(source, "with passed as (update resumes set claimed_until = claimed_until - interval '1 hour', updated_at = updated_at - interval '1 hour' returning 1) select count(*) from passed");

        using var next = await AppProcess.StartAsync(Files, connection);
        await Unix.UntilAsync(async () => await ReadAsync(source, "select count(*) from resumes where state <> 'DONE'") == 0, "all are read");
        Assert.Equal(8L, await ReadAsync(source, "select count(distinct resume_id) from resume_analyses"));
        Assert.Equal(8L, await ReadAsync(source, "select count(*) from resumes where raw_text <> '' and parsed_data is not null"));
        await next.InterruptAsync();
    }

    [Fact]
    public async Task While_the_database_is_away_pages_say_so_keep_what_is_typed_and_go_on_when_it_is_back()
    {
        var options = new EmbeddedPostgresOptions { DataRoot = Path.Combine(root, "data") };
        Directory.CreateDirectory(options.DataRoot);
        await Unix.RunAsync("chmod", "a+rx", root);
        await using var server = await EmbeddedPostgres.StartAsync(options, SourceTree.Web, durable: false, TestContext.Current.CancellationToken);
        await server.EnsureDatabaseAsync("careercoach", TestContext.Current.CancellationToken);
        using var running = await AppProcess.StartAsync(Files, $"ConnectionStrings:CareerCoach={server.ConnectionString("careercoach")}");
        await using var person = await OpenAsync(running.Address);
        var page = person.Page;
        await person.RegisterAsync();
        await person.AddJobAsync("Nurse", "City Hospital");
        await page.Locator(".card-link").First.ClickAsync();
        var notes = page.Locator("textarea[aria-labelledby=notes-title]");
        await Expect(notes).ToBeVisibleAsync();
        var board = await person.NewTabAsync();
        await board.GotoAsync("board");
        await Expect(board.Locator(".card")).ToHaveCountAsync(1);
        await page.EvaluateAsync("() => window.neverReloaded = true");
        await board.EvaluateAsync("() => window.neverReloaded = true");

        var walking = await person.NewTabAsync();
        await walking.GotoAsync("goals");
        await Expect(walking.Locator("main h1")).ToBeVisibleAsync();

        await StopAsync(server.DataDir);

        await walking.GetByRole(AriaRole.Link, new() { Name = "Interviews" }).First.ClickAsync();
        await Expect(walking.GetByText("The database does not answer just now").First).ToBeVisibleAsync();
        await notes.FillAsync("Ask about the night shifts.");
        await Expect(page.GetByText("Not saved yet").First).ToBeVisibleAsync();
        await board.Locator(".card-more").First.ClickAsync();
        await board.Locator("[data-menu] [data-to=Applied]").ClickAsync();
        await Expect(board.GetByText("The database does not answer just now").First).ToBeVisibleAsync();
        await Expect(board.Locator(".column[data-column=Interested] .card")).ToHaveCountAsync(1);
        var refused = await person.NewTabAsync();
        var answer = await refused.GotoAsync("goals");
        Assert.Equal(500, answer!.Status);
        await Expect(refused.GetByText("try again in a moment")).ToBeVisibleAsync();

        await using var again = await EmbeddedPostgres.StartAsync(options, SourceTree.Web, durable: false, TestContext.Current.CancellationToken);
        await Expect(page.GetByText("Not saved yet")).ToHaveCountAsync(0);
        await Unix.UntilAsync(async () => await IsReadyAsync(running.Address), "the app is ready again");
        await board.Locator(".card-more").First.ClickAsync();
        await board.Locator("[data-menu] [data-to=Applied]").ClickAsync();
        await Expect(board.Locator(".column[data-column=Applied] .card")).ToHaveCountAsync(1);

        await walking.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(walking.GetByRole(AriaRole.Heading, new() { Name = "Interviews" }).First).ToBeVisibleAsync();

        await using var source = NpgsqlDataSource.Create(again.ConnectionString("careercoach") + ";Pooling=false");
        // the card moves at once, the row follows
        await Unix.UntilAsync(async () => await ReadAsync(source, "select count(*) from status_changes where to_status = 'APPLIED'") > 0, "the move is saved");
        Assert.Equal(1L, await ReadAsync(source, "select count(*) from status_changes where to_status = 'APPLIED'"));
        Assert.Equal(1L, await ReadAsync(source, "select count(*) from applications"));
        await Unix.UntilAsync(async () => await ReadAsync(source, "select count(*) from jobs where notes <> ''") > 0, "the notes are saved");
        Assert.Equal(1L, await ReadAsync(source, "select count(*) from jobs where notes = 'Ask about the night shifts.'"));
        Assert.True(await page.EvaluateAsync<bool>("() => window.neverReloaded"));
        Assert.True(await board.EvaluateAsync<bool>("() => window.neverReloaded"));
        await running.InterruptAsync();
    }

    [Fact]
    public async Task A_page_whose_server_was_killed_says_so_and_comes_back_by_itself_with_what_was_typed()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString + ";Pooling=false");
        var connection = $"ConnectionStrings:CareerCoach={database.ConnectionString}";
        Uri address;
        AppSession person;
        using (var killed = await AppProcess.StartAsync(Files, connection))
        {
            address = killed.Address;
            person = await OpenAsync(address);
            await person.RegisterAsync();
            await person.GoToAsync("board/add");
            await person.Page.Locator(".mud-dialog textarea").First.FillAsync("Night nurse at Harbour Hospital");
            await Unix.UntilAsync(async () => await ReadAsync(source, "select count(*) from drafts where content like '%Night nurse%'") == 1, "the draft is kept");
            await killed.KillAsync();
        }

        await using var _ = person;
        await Expect(person.Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await Expect(person.Page.Locator("#components-reconnect-modal")).ToContainTextAsync("onnect");
        await person.CheckAccessibilityAsync();

        using var next = await AppProcess.StartAsync(Files, connection, $"ASPNETCORE_URLS={address.ToString().TrimEnd('/')}");
        await Expect(person.Page.Locator("#components-reconnect-modal")).Not.ToBeVisibleAsync();
        await Expect(person.Page.Locator(".mud-dialog textarea").First).ToHaveValueAsync("Night nurse at Harbour Hospital");
        await next.InterruptAsync();
    }

    private async Task<AppSession> OpenAsync(Uri address)
    {
        var person = await app.OpenAsync(address: address);
        person.Page.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(60_000);
        return person;
    }

    private static async Task StopAsync(string dataDir)
    {
        await Unix.RunAsync("kill", "-QUIT", (await File.ReadAllLinesAsync(Path.Combine(dataDir, "postmaster.pid")))[0]); // immediate shutdown: as rude as a crash
        await Unix.UntilAsync(() => !File.Exists(Path.Combine(dataDir, "postmaster.pid")), "the server is gone");
    }

    private static async Task<bool> IsReadyAsync(Uri address)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(address, "health/ready"));
        return answer.IsSuccessStatusCode;
    }

    private static async Task<long> ReadAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
