using Npgsql;

namespace CareerCoach.Data.Embedded;

/// <summary>
/// A real PostgreSQL that belongs to the app: no TCP port, only a Unix socket in a folder closed to others (0700).
/// Every user of the server holds a shared lock; a detached watchdog waits for the exclusive one, which it gets when the last
/// user is gone, however it went (exit, crash, kill -9), and then stops the server cleanly. Several processes may share it.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private readonly ServerCluster cluster;
    private readonly ServerUse use;

    private EmbeddedPostgres(ServerCluster cluster, ServerUse use) => (this.cluster, this.use) = (cluster, use);

    /// <summary>Folder with the programs in use.</summary>
    public string BinDir => cluster.BinDir;

    /// <summary>Folder with the data.</summary>
    public string DataDir => cluster.DataDir;

    /// <summary>True when another process had the server running already.</summary>
    public bool Attached => cluster.Attached;

    /// <summary>True when this start made the data folder.</summary>
    public bool Created => cluster.Created;

    /// <summary>Starts the server, or joins the one that runs on the same data. The first start takes 2 to 5 s, a later one about 1 s.</summary>
    /// <param name="options">Folders, all optional.</param>
    /// <param name="contentRoot">The web application's content root, from which the default folders follow.</param>
    /// <param name="durable">False only for throw-away data: commits are then lost with the machine's power.</param>
    /// <param name="ct">Gives up starting.</param>
    /// <exception cref="EmbeddedPostgresException">It cannot run here; the message says why and what to do.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(
        EmbeddedPostgresOptions options, string contentRoot, bool durable = true, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!OperatingSystem.IsLinux())
        {
            throw new EmbeddedPostgresException("The app's own PostgreSQL runs on Linux only so far: set ConnectionStrings:CareerCoach to a server of yours.");
        }

        var serverUser = ServerUser();
        var root = await DataFolder.ChooseRootAsync(options, contentRoot, serverUser, ct);
        var binaries = await PostgresBinaries.FindAsync(options, contentRoot, major => ServerCluster.HasData(root, major), ct);
        ServerCluster.CreateRoot(root);
        binaries = await DataFolder.ReachableAsync(binaries, root, serverUser, ct);
        var cluster = new ServerCluster(root, binaries, serverUser, durable);
        await cluster.PrepareAsync(ct);

        using var starting = await ServerUse.LockForStartAsync(cluster, ct);
        var use = await ServerUse.BeginAsync(cluster, ct);
        try
        {
            await cluster.InitialiseAsync(ct);
            await cluster.RunAsync(ct);
            return new(cluster, use);
        }
        catch
        {
            await use.DisposeAsync();
            throw;
        }
    }

    /// <summary>How to reach a database of this server.</summary>
    public string ConnectionString(string database) => cluster.ConnectionString(database);

    /// <summary>Makes the database if it is not there yet.</summary>
    public async Task EnsureDatabaseAsync(string name, CancellationToken ct = default)
    {
        await using var source = NpgsqlDataSource.Create(cluster.ConnectionString("postgres") + ";Pooling=false");
        await using var create = source.CreateCommand($"create database \"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        try
        {
            await create.ExecuteNonQueryAsync(ct);
        }
        catch (PostgresException problem) when (problem.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // it exists, or another instance made it in this moment: asking first could not tell the second
        }
    }

    /// <summary>Lets go of the server; if this was its last user, waits until it has stopped (at most 30 s).</summary>
    public ValueTask DisposeAsync() => use.DisposeAsync();

    /// <summary>PostgreSQL refuses to run as root: then it runs as 'postgres', or as 'nobody' where there is no such account.</summary>
    private static string ServerUser()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return "";
        }

        return File.ReadLines("/etc/passwd").Any(l => l.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
    }
}
