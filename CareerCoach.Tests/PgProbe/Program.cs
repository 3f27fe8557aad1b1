// A stand-in for the app that tests can kill: starts the app's own PostgreSQL, writes numbered rows for a while, says what was
// acknowledged. Usage: PgProbe DATA_ROOT MILLISECONDS [BIN_DIR]. One line an event on standard output; SIGTERM ends it cleanly.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using CareerCoach.Data.Embedded;
using Npgsql;

using var stop = new CancellationTokenSource();
using var onTerm = PosixSignalRegistration.Create(PosixSignal.SIGTERM, s => { s.Cancel = true; stop.Cancel(); });
var options = new EmbeddedPostgresOptions { DataRoot = args[0], BinDir = args.ElementAtOrDefault(2) };
var duration = TimeSpan.FromMilliseconds(int.Parse(args[1], CultureInfo.InvariantCulture));

await using var postgres = await EmbeddedPostgres.StartAsync(options, AppContext.BaseDirectory);
await postgres.EnsureDatabaseAsync("probe");
await using var source = NpgsqlDataSource.Create(postgres.ConnectionString("probe"));
await ExecuteAsync("select pg_advisory_lock(1); create table if not exists written (id bigint generated always as identity primary key); select pg_advisory_unlock(1)");
Console.WriteLine($"ready created={postgres.Created} attached={postgres.Attached} rows={await ExecuteAsync("select count(*) from written")} data={postgres.DataDir}");

var clock = Stopwatch.StartNew();
while (clock.Elapsed < duration && !stop.IsCancellationRequested)
{
    try
    {
        Console.WriteLine($"wrote {await ExecuteAsync("insert into written default values returning id")}");
    }
    catch (NpgsqlException)
    {
        await Task.Delay(50); // the test killed the server; a web app goes on as well
    }
}

Console.WriteLine("done");

async Task<object?> ExecuteAsync(string sql)
{
    await using var command = source.CreateCommand(sql);
    return await command.ExecuteScalarAsync();
}
