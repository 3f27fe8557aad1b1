namespace CareerCoach.Data.Embedded;

/// <summary>
/// "I use the server": a shared lock (flock) on <c>users.lock</c>, which the kernel takes back however the process ends,
/// and the watchdog that waits for the moment when nobody holds it.
/// </summary>
internal sealed class ServerUse : IAsyncDisposable
{
    private const string Watchdog = "exec </dev/null >/dev/null 2>&1; exec 9<\"$1\"; flock 9; exec \"$2/pg_ctl\" stop -D \"$3\" -m fast -w -t 120";
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50), LongestStart = TimeSpan.FromMinutes(2), LongestStop = TimeSpan.FromSeconds(30);
    private readonly ServerCluster cluster;
    private readonly FileStream share;

    private ServerUse(ServerCluster cluster, FileStream share) => (this.cluster, this.share) = (cluster, share);

    /// <summary>Lets one process at a time prepare and start the server; dispose it when done.</summary>
    public static Task<FileStream> LockForStartAsync(ServerCluster cluster, CancellationToken ct) =>
        LockAsync(Path.Combine(cluster.Home, "start.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, ct);

    /// <summary>Takes a share of the server and sets the watchdog. Waits while a server without users is still stopping.</summary>
    public static async Task<ServerUse> BeginAsync(ServerCluster cluster, CancellationToken ct)
    {
        var share = await LockAsync(cluster.UsersLock, FileMode.Open, FileAccess.Read, FileShare.Read, ct);
        await UnixCommand.LaunchAsync(cluster.ServerUser, "setsid",
            ["--fork", "sh", "-c", Watchdog, "careercoach-pg-watchdog", cluster.UsersLock, cluster.BinDir, cluster.DataDir], ct);
        return new(cluster, share);
    }

    /// <summary>Gives the share back, then waits while the watchdog stops the server; returns soon when others still use it.</summary>
    public async ValueTask DisposeAsync()
    {
        await share.DisposeAsync();
        var end = Environment.TickCount64 + (long)LongestStop.TotalMilliseconds;
        var free = 0;
        // The lock can be shared: either others hold it as well, or the watchdog has not yet woken up (it takes milliseconds).
        while (free < 10 && cluster.IsRecordedAsRunning && Environment.TickCount64 < end)
        {
            await Task.Delay(Step);
            free = CanShare() ? free + 1 : 0;
        }
    }

    private bool CanShare()
    {
        try
        {
            new FileStream(cluster.UsersLock, FileMode.Open, FileAccess.Read, FileShare.Read).Dispose();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static async Task<FileStream> LockAsync(string path, FileMode mode, FileAccess access, FileShare share, CancellationToken ct)
    {
        var end = Environment.TickCount64 + (long)LongestStart.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(path, mode, access, share);
            }
            catch (IOException) when (Environment.TickCount64 < end)
            {
                await Task.Delay(Step, ct);
            }
            catch (IOException problem)
            {
                throw new EmbeddedPostgresException($"Another process has kept {path} for two minutes while starting or stopping PostgreSQL.", problem);
            }
        }
    }
}
