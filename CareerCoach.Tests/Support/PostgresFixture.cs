using CareerCoach.Data;
using CareerCoach.Data.Embedded;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace CareerCoach.Tests.Support;

/// <summary>
/// One real server for the whole run, started by the first test that needs it; every test gets its own clone of a migrated template.
/// Runs at the same time share the server (folder: <c>CAREERCOACH_TEST_PG</c>, else one in the temporary folder).
/// </summary>
public sealed class PostgresFixture : IAsyncDisposable
{
    private readonly string template = $"cc_{Environment.ProcessId}_template";
    private readonly Lazy<Task<EmbeddedPostgres>> server;
    private int clones;

    public PostgresFixture() => server = new(StartAsync);

    /// <summary>A fresh database with the current schema and no rows; dispose it to drop it.</summary>
    /// <param name="clock">Stamps rows; the system's clock where none is given.</param>
    public async Task<TestDatabase> CreateDatabaseAsync(TimeProvider? clock = null)
    {
        var postgres = await server.Value;
        var name = $"cc_{Environment.ProcessId}_{Interlocked.Increment(ref clones)}";
        await ExecuteAsync(postgres, $"create database {name} template {template} strategy file_copy");

        // Many databases on one server: idle connections must go soon.
        var connection = new NpgsqlConnectionStringBuilder(postgres.ConnectionString(name))
        {
            MaxPoolSize = 20,
            ConnectionIdleLifetime = 2,
            ConnectionPruningInterval = 1,
        };
        return new(connection.ConnectionString, clock, () => ExecuteAsync(postgres, $"drop database if exists {name} with (force)"));
    }

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated && server.Value.IsCompletedSuccessfully)
        {
            var postgres = await server.Value;
            await ExecuteAsync(postgres, $"drop database if exists {template} with (force)");
            await postgres.DisposeAsync();
        }
    }

    private async Task<EmbeddedPostgres> StartAsync()
    {
        var root = Environment.GetEnvironmentVariable("CAREERCOACH_TEST_PG")
            ?? Path.Combine(Path.GetTempPath(), $"careercoach-test-pg-{Environment.UserName}");
        var postgres = await EmbeddedPostgres.StartAsync(new() { DataRoot = root }, SourceTree.Web, durable: false);
        await DropLeftoversAsync(postgres);

        await postgres.EnsureDatabaseAsync(template);
        var connection = postgres.ConnectionString(template) + ";Pooling=false"; // a template with open connections cannot be cloned
        await using var database = new CareerCoachContexts(TestDatabase.Options(connection, clock: null)).ForSystem();
        await database.Database.MigrateAsync();
        return postgres;
    }

    /// <summary>Drops the databases of runs that were killed; those of a run at the same time stay, for its process lives.</summary>
    private static async Task DropLeftoversAsync(EmbeddedPostgres postgres)
    {
        var names = new List<string>();
        await using (var source = NpgsqlDataSource.Create(postgres.ConnectionString("postgres") + ";Pooling=false"))
        await using (var query = source.CreateCommand("select datname from pg_database where datname ~ '^cc_[0-9]+_'"))
        await using (var rows = await query.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                names.Add(rows.GetString(0));
            }
        }

        foreach (var name in names.Where(n => !Directory.Exists($"/proc/{n.Split('_')[1]}")))
        {
            await ExecuteAsync(postgres, $"drop database if exists \"{name}\" with (force)");
        }
    }

    private static async Task ExecuteAsync(EmbeddedPostgres postgres, string sql)
    {
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString("postgres") + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
