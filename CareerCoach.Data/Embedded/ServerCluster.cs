using System.Text.RegularExpressions;
using Npgsql;

namespace CareerCoach.Data.Embedded;

/// <summary>The data folder of one major version and the server process on it.</summary>
internal sealed partial class ServerCluster
{
    private const string Superuser = "careercoach";
    private const int MostTries = 600; // of 100 ms: a minute for crash recovery or for a dying server to go
    private readonly string socketFolder;
    private readonly bool durable;

    public ServerCluster(string root, PostgresBinaries binaries, string serverUser, bool durable)
    {
        Home = HomeOf(root, binaries.Major);
        BinDir = binaries.BinDir;
        ServerUser = serverUser;
        socketFolder = DataFolder.SocketFolder(Home, serverUser);
        this.durable = durable;
    }

    public string Home { get; }

    public string BinDir { get; }

    public string ServerUser { get; }

    public string DataDir => Path.Combine(Home, "data");

    public string UsersLock => Path.Combine(Home, "users.lock");

    public bool Attached { get; private set; }

    public bool Created { get; private set; }

    public bool IsRecordedAsRunning => File.Exists(PidFile);

    private string PidFile => Path.Combine(DataDir, "postmaster.pid");

    public static bool HasData(string root, int major) => File.Exists(Path.Combine(HomeOf(root, major), "data", "PG_VERSION"));

    /// <summary>Makes the data root, which the server's account must be able to pass whatever root's umask is.</summary>
    public static void CreateRoot(string root)
    {
        if (Directory.Exists(root))
        {
            return;
        }

        Directory.CreateDirectory(root);
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            File.SetUnixFileMode(root, (UnixFileMode)0b111_101_101);
        }
    }

    /// <summary>Makes the folders for data and socket (0700, owned by the server's account) and the file of the users' lock.</summary>
    public async Task PrepareAsync(CancellationToken ct)
    {
        string[] owner = ServerUser.Length == 0
            ? []
            : ["-o", ServerUser, "-g", (await UnixCommand.RunAsync("", "id", ["-gn", ServerUser], ct)).Trim()];
        foreach (var folder in new[] { Home, socketFolder }.Distinct())
        {
            await UnixCommand.RunAsync("", "install", ["-d", "-m", "0700", .. owner, folder], ct);
        }

        await UnixCommand.RunAsync(ServerUser, "touch", [UsersLock], ct);
    }

    /// <summary>
    /// Makes the data folder if there is none: in a fresh folder that is renamed when complete, so neither a killed initdb nor
    /// one that outlives its killed parent leaves a half-made one behind.
    /// </summary>
    public async Task InitialiseAsync(CancellationToken ct)
    {
        if (File.Exists(Path.Combine(DataDir, "PG_VERSION")))
        {
            return;
        }

        foreach (var unfinished in Directory.GetDirectories(Home, "data.new-*"))
        {
            await UnixCommand.TryRunAsync(ServerUser, "rm", ["-rf", unfinished], ct); // an orphaned initdb may still write: its rest goes at the next start
        }

        var fresh = $"{DataDir}.new-{Guid.NewGuid():N}";
        await UnixCommand.RunAsync(ServerUser, Path.Combine(BinDir, "initdb"),
            ["-D", fresh, "-U", Superuser, "-E", "UTF8", "--locale=C.UTF-8", "--auth-local=trust", "--auth-host=reject",
                "--data-checksums", durable ? "--no-clean" : "--no-sync"], ct);
        Directory.Move(fresh, DataDir);
        Created = true;
    }

    /// <summary>Starts the server unless one runs on these data, and returns when it answers.</summary>
    /// <exception cref="EmbeddedPostgresException">It does not start, or processes of a dead server stay.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        for (var tries = 0; ; tries++)
        {
            var alive = await ProcessesAsync(ct);
            Attached = IsRecordedAsRunning && alive.Contains(FirstLine(PidFile));
            if (Attached || alive.Count == 0)
            {
                if (!Attached)
                {
                    await LaunchAsync(ct);
                }

                if (await AnswersAsync(lastTry: tries >= MostTries, ct))
                {
                    return;
                }
            }
            else if (tries >= MostTries)
            {
                throw new EmbeddedPostgresException($"Processes {string.Join(", ", alive)} still work in {DataDir}; no server is started beside them.");
            }

            await Task.Delay(100, ct); // backends of a killed server see its death and go
        }
    }

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = socketFolder,
        Port = 5432,
        Username = Superuser,
        Database = database,
        MaxPoolSize = 40,
        MaxAutoPrepare = 50, // planning a query anew costs more than running it: two thirds of what a drop on the board cost the server
        IncludeErrorDetail = true,
    }.ConnectionString;

    private static string HomeOf(string root, int major) => Path.Combine(root, $"pg{major}");

    private static string FirstLine(string path)
    {
        try
        {
            return File.ReadLines(path).FirstOrDefault() ?? "";
        }
        catch (FileNotFoundException)
        {
            return ""; // the server stopped between the question and the look
        }
    }

    private async Task LaunchAsync(CancellationToken ct)
    {
        // Nobody works in this folder. PostgreSQL itself clears a dead server's files; it refuses only where the recorded pid lives
        // on as something else (used again, or a zombie that pid 1 does not reap), so only then they are taken away.
        foreach (var stale in new[] { PidFile, Path.Combine(socketFolder, ".s.PGSQL.5432.lock") })
        {
            if (File.Exists(stale) && Directory.Exists("/proc/" + FirstLine(stale)))
            {
                File.Delete(stale);
            }
        }

        await UnixCommand.RunAsync(ServerUser, Path.Combine(BinDir, "pg_ctl"),
            ["start", "-w", "-t", "120", "-s", "-D", DataDir, "-l", Path.Combine(Home, "postgres.log"), "-o", Settings()], ct);
    }

    private async Task<bool> AnswersAsync(bool lastTry, CancellationToken ct)
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(ConnectionString("postgres") + ";Pooling=false");
            await using var question = source.CreateCommand("select 1");
            await question.ExecuteScalarAsync(ct);
            return true;
        }
        catch (NpgsqlException problem)
        {
            return !lastTry ? false : throw new EmbeddedPostgresException(
                $"PostgreSQL on {DataDir} does not answer ({problem.Message}); its log is {Path.Combine(Home, "postgres.log")}.", problem);
        }
    }

    private string Settings() => string.Join(' ',
        "-c listen_addresses=''", $"-c unix_socket_directories='{socketFolder}'", "-c unix_socket_permissions=0700",
        "-c shared_buffers=64MB", "-c wal_level=minimal", "-c max_wal_senders=0", "-c max_wal_size=256MB", "-c min_wal_size=32MB",
        durable ? "-c max_connections=100" : "-c max_connections=400 -c fsync=off -c synchronous_commit=off -c full_page_writes=off");

    /// <summary>
    /// Live processes that work in the data folder, as the server and its backends do. Asked as the server's account: in a
    /// container root may lack the right to see another account's links.
    /// </summary>
    private async Task<HashSet<string>> ProcessesAsync(CancellationToken ct)
    {
        var pattern = GlobCharacters().Replace(DataDir, @"\$0");
        var (_, found, _) = await UnixCommand.TryRunAsync(ServerUser, "find", ["/proc", "-maxdepth", "2", "-name", "cwd", "-lname", pattern], ct);
        return [.. found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('/')[2])];
    }

    [GeneratedRegex(@"[\\*?\[\]]")]
    private static partial Regex GlobCharacters();
}
