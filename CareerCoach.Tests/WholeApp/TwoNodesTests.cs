using CareerCoach.Tests.Support;
using Npgsql;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.WholeApp;

/// <summary>Two processes on one PostgreSQL and one file folder are one application.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TwoNodesTests(AppFixture app, PostgresFixture postgres) : IDisposable
{
    private readonly string files = Directory.CreateTempSubdirectory("cc-nodes-").FullName;

    public void Dispose() => Directory.Delete(files, recursive: true);

    [Fact]
    public async Task A_sign_in_a_move_and_a_file_on_one_node_are_there_on_the_other_and_work_is_done_once()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        var connection = $"ConnectionStrings:CareerCoach={database.ConnectionString}";
        using var one = await AppProcess.StartAsync(files, connection);
        using var other = await AppProcess.StartAsync(files, connection);
        await using var person = await app.OpenAsync(address: one.Address);
        person.Page.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(60_000);
        await person.RegisterAsync();
        await person.AddJobAsync("Nurse", "City Hospital");

        // cookies know hosts, not ports: a balancer would send the same cookie to either node
        var elsewhere = await person.NewTabAsync();
        await elsewhere.GotoAsync(new Uri(other.Address, "board").ToString());
        var there = elsewhere.Locator(".column[data-column=Applied] .card");
        await Expect(elsewhere.Locator(".column[data-column=Interested] .card")).ToHaveCountAsync(1);
        await Expect(there).ToHaveCountAsync(0);
        await elsewhere.EvaluateAsync("() => window.neverReloaded = true");

        await person.GoToAsync("board");
        await person.BoardIsReadyAsync();
        await person.Page.Locator(".card-more").First.ClickAsync();
        await person.Page.Locator("[data-menu] [data-to=Applied]").ClickAsync();
        await Expect(there).ToHaveCountAsync(1);
        Assert.True(await elsewhere.EvaluateAsync<bool>("() => window.neverReloaded"));

        await person.GoToAsync("resumes");
        await person.Page.Locator("input[type=file]").SetInputFilesAsync(SourceTree.PathOf("CareerCoach.Tests", "Corpus", "resumes", "d02-kendall.pdf"));
        await Expect(person.Page.Locator(".resume-scores")).ToBeVisibleAsync();
        await elsewhere.GotoAsync(new Uri(other.Address, "resumes").ToString());
        await Expect(elsewhere.Locator(".resume-scores")).ToBeVisibleAsync();

        // both nodes took work from one queue: each piece has been taken exactly once
        await using var source = NpgsqlDataSource.Create(database.ConnectionString + ";Pooling=false");
        Assert.Equal("1", await ReadAsync(source, "select attempts::text from resumes"));
        Assert.Equal("0", await ReadAsync(source, "select count(*)::text from (select jobid from hangfire.state where name = 'Processing' group by jobid having count(*) > 1) twice"));

        // signed out on one, refused on the other
        await ReadAsync(source, "update sessions set revoked_at = now() returning id::text");
        await elsewhere.GotoAsync(new Uri(other.Address, "board").ToString());
        Assert.EndsWith("/Account/Login", new Uri(elsewhere.Url).AbsolutePath, StringComparison.Ordinal);

        await one.InterruptAsync();
        await other.InterruptAsync();
    }

    private static async Task<string?> ReadAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return (string?)await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
