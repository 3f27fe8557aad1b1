using System.Globalization;
using Xunit;

namespace CareerCoach.Tests.Data.Embedded;

/// <summary>What can happen to the app, its server and its watchdog, done to real processes.</summary>
public sealed class EmbeddedPostgresTests : IDisposable
{
    private readonly string root = Path.Combine(Path.GetTempPath(), $"cc-pg-{Guid.NewGuid():N}"[..20]);

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
    public async Task Data_stay_between_runs_and_the_server_ends_with_the_app()
    {
        using var first = await Probe.StartAsync(root, milliseconds: 60_000);
        await first.WriteAsync(20);
        await first.StopAsync();
        Assert.False(IsRunning(first.DataDir), "The server should have stopped before the app ended.");

        using var second = await Probe.StartAsync(root);
        Assert.Contains("created=False attached=False", second.Ready, StringComparison.Ordinal);
        Assert.Equal(first.LastWritten, second.RowsFound);
        await second.EndAsync();
    }

    [Fact]
    public async Task A_killed_app_loses_no_acknowledged_row_and_the_next_start_works_at_once()
    {
        using var killed = await Probe.StartAsync(root, milliseconds: 60_000);
        await killed.WriteAsync(200);
        await killed.KillAsync();

        using var next = await Probe.StartAsync(root);
        Assert.True(next.RowsFound >= killed.LastWritten, $"{killed.LastWritten} rows were acknowledged, {next.RowsFound} are there.");
        await next.EndAsync();
        Assert.False(IsRunning(next.DataDir));
    }

    [Fact]
    public async Task Six_instances_started_together_share_one_server_and_the_last_one_stops_it()
    {
        var probes = Enumerable.Range(0, 6).Select(_ => Probe.Launch(root, milliseconds: 1500)).ToList();
        await Task.WhenAll(probes.Select(p => p.ReadyAsync()));
        Assert.Single(probes, p => p.Ready.Contains("created=True", StringComparison.Ordinal));
        Assert.Equal(5, probes.Count(p => p.Ready.Contains("attached=True", StringComparison.Ordinal)));

        await Task.WhenAll(probes.Select(p => p.EndAsync()));
        await Unix.UntilAsync(() => !IsRunning(probes[0].DataDir), "the server stops after its last user");
        probes.ForEach(p => p.Dispose());
    }

    [Fact]
    public async Task App_server_and_watchdog_killed_together_lose_nothing()
    {
        using var killed = await Probe.StartAsync(root, milliseconds: 60_000);
        await killed.WriteAsync(200);
        foreach (var id in Unix.ProcessesWith(root, "flock").Append(ServerId(killed.DataDir)))
        {
            Unix.Kill(id);
        }

        await killed.KillAsync();
        Assert.True(File.Exists(PidFile(killed.DataDir)), "A killed server leaves its pid file behind.");

        using var next = await Probe.StartAsync(root);
        Assert.True(next.RowsFound >= killed.LastWritten);
        await next.EndAsync();
    }

    [Fact]
    public async Task A_killed_server_is_started_again_by_a_second_instance_while_the_first_goes_on()
    {
        using var first = await Probe.StartAsync(root, milliseconds: 6000);
        await first.WriteAsync(100);
        Unix.Kill(ServerId(first.DataDir));

        using var second = await Probe.StartAsync(root, milliseconds: 6000);
        var before = first.LastWritten;
        await first.EndAsync();
        Assert.True(first.LastWritten > before, "The first instance should write again on the new server.");
        await second.EndAsync();
    }

    [Fact]
    public async Task A_pid_file_whose_number_now_belongs_to_another_program_does_not_stop_the_start()
    {
        using var first = await Probe.StartAsync(root);
        await first.EndAsync();
        var own = Environment.ProcessId.ToString(CultureInfo.InvariantCulture); // alive, and not a server
        await File.WriteAllTextAsync(PidFile(first.DataDir), $"{own}\n{first.DataDir}\n0\n5432\n{Path.GetDirectoryName(first.DataDir)}\n\n\n");

        using var next = await Probe.StartAsync(root);
        Assert.Contains("attached=False", next.Ready, StringComparison.Ordinal);
        await next.EndAsync();
    }

    [Fact]
    public async Task A_server_left_alone_without_its_watchdog_is_joined_and_then_stopped_by_the_next_app()
    {
        using var first = await Probe.StartAsync(root, milliseconds: 60_000);
        foreach (var id in Unix.ProcessesWith(root, "flock"))
        {
            Unix.Kill(id);
        }

        await first.KillAsync();
        Assert.True(IsRunning(first.DataDir));

        using var next = await Probe.StartAsync(root);
        Assert.Contains("attached=True", next.Ready, StringComparison.Ordinal);
        await next.EndAsync();
        Assert.False(IsRunning(next.DataDir));
    }

    [Fact]
    public async Task An_app_killed_while_the_data_folder_is_being_made_leaves_no_half_made_one()
    {
        using var killed = Probe.Launch(root);
        await Unix.UntilAsync(() => Directory.Exists(root) && Directory.GetDirectories(root, "data.new-*", SearchOption.AllDirectories).Length > 0, "initdb begins");
        await killed.KillAsync();

        using var next = await Probe.StartAsync(root, milliseconds: 200);
        Assert.Contains("created=True", next.Ready, StringComparison.Ordinal);
        await next.EndAsync();
    }

    [Fact]
    public async Task An_ordinary_account_can_run_it_as_well()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return; // then every other test here has just shown it
        }

        Directory.CreateDirectory(root);
        var copy = Path.Combine(root, "program"); // the sources may lie in a folder closed to that account
        await Unix.RunAsync("cp", "-R", Support.SourceTree.Metadata("PgProbe"), copy);
        var data = Path.Combine(root, "data-of-nobody");
        await Unix.RunAsync("install", "-d", "-o", "nobody", data);
        await Unix.RunAsync("chmod", "-R", "a+rX", root);

        using var first = await Probe.StartAsync(data, milliseconds: 60_000, asUser: "nobody", folder: copy);
        await first.WriteAsync(20);
        await first.KillAsync();
        using var second = await Probe.StartAsync(data, asUser: "nobody", folder: copy);
        Assert.True(second.RowsFound >= first.LastWritten);
        await second.EndAsync();
        Assert.False(IsRunning(second.DataDir));
    }

    private static string PidFile(string dataDir) => Path.Combine(dataDir, "postmaster.pid");

    private static bool IsRunning(string dataDir) => File.Exists(PidFile(dataDir));

    private static int ServerId(string dataDir) => int.Parse(File.ReadLines(PidFile(dataDir)).First(), CultureInfo.InvariantCulture);
}
