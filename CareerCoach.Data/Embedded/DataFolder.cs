using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerCoach.Data.Embedded;

/// <summary>Decides where the server's data, socket and (if need be) programs lie.</summary>
internal static partial class DataFolder
{
    /// <summary>Longest folder in which PostgreSQL's socket still fits into the 107 bytes of a Unix address.</summary>
    private const int LongestSocketFolder = 90;

    /// <summary>The folder of the solution when the app runs from its sources, else null (published).</summary>
    public static string? SourceTree(string contentRoot)
    {
        var parent = Path.GetDirectoryName(Path.GetFullPath(contentRoot).TrimEnd('/'));
        return parent is not null && File.Exists(Path.Combine(parent, "CareerCoach.sln")) ? parent : null;
    }

    /// <summary>
    /// The data root as a physical path. Root's server runs under another account: where that account may not pass the default
    /// folder (a source tree below <c>/root</c>), the data go to <c>/var/lib/careercoach</c>, one folder per source tree.
    /// </summary>
    /// <exception cref="EmbeddedPostgresException">The folder named in the options is closed to the server's account.</exception>
    public static async Task<string> ChooseRootAsync(EmbeddedPostgresOptions options, string contentRoot, string serverUser, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(options.DataRoot))
        {
            var named = await PhysicalAsync(options.DataRoot, ct);
            return await IsOpenToAsync(serverUser, named, ct) ? named : throw new EmbeddedPostgresException(
                $"PostgreSQL runs as '{serverUser}' and may not enter {named}: choose another folder with EmbeddedPostgres:DataRoot, or open the folders above it (chmod a+x).");
        }

        var tree = SourceTree(contentRoot);
        var usual = await PhysicalAsync(tree is null ? PersonalFolder() : Path.Combine(tree, ".data"), ct);
        return await IsOpenToAsync(serverUser, usual, ct) ? usual : $"/var/lib/careercoach/{ShortHash(usual)}";
    }

    /// <summary>Folder for the socket: the data's own, or a short one where that is too deep for a Unix address or needs quoting in the server's settings.</summary>
    public static string SocketFolder(string home, string serverUser) => home.Length <= LongestSocketFolder && PlainPath().IsMatch(home)
        ? home
        : Path.Combine(serverUser.Length > 0 ? "/run" : "/tmp", $"careercoach-{ShortHash($"{Environment.UserName} {home}")}");

    /// <summary>The programs, or a copy of them below the data root where the server's account cannot reach them.</summary>
    public static async Task<PostgresBinaries> ReachableAsync(PostgresBinaries binaries, string root, string serverUser, CancellationToken ct)
    {
        if (serverUser.Length == 0 || (await UnixCommand.TryRunAsync(serverUser, "test", ["-x", Path.Combine(binaries.BinDir, "postgres")], ct)).Code == 0)
        {
            return binaries;
        }

        var copy = Path.Combine(root, $"server-{binaries.Version}");
        if (!Directory.Exists(copy))
        {
            var unfinished = $"{copy}.new-{Guid.NewGuid():N}"; // renamed when complete: a killed copy is never used
            await UnixCommand.RunAsync("", "cp", ["-R", "-P", Path.GetDirectoryName(binaries.BinDir.TrimEnd('/'))!, unfinished], ct);
            await UnixCommand.RunAsync("", "chmod", ["-R", "a+rX", unfinished], ct);
            try
            {
                Directory.Move(unfinished, copy);
            }
            catch (IOException) when (Directory.Exists(copy))
            {
                Directory.Delete(unfinished, recursive: true); // another instance was faster
            }
        }

        return binaries with { BinDir = Path.Combine(copy, "bin") };
    }

    /// <summary>/proc shows physical paths: a symbolic link on the way would hide a live server from the check for one.</summary>
    private static async Task<string> PhysicalAsync(string path, CancellationToken ct) =>
        (await UnixCommand.RunAsync("", "realpath", ["-m", Path.GetFullPath(path)], ct)).TrimEnd('\n');

    private static async Task<bool> IsOpenToAsync(string user, string path, CancellationToken ct)
    {
        var existing = path;
        while (!Directory.Exists(existing))
        {
            existing = Path.GetDirectoryName(existing)!;
        }

        return user.Length == 0 || (await UnixCommand.TryRunAsync(user, "test", ["-x", existing], ct)).Code == 0;
    }

    private static string PersonalFolder()
    {
        var personal = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData); // $XDG_DATA_HOME or ~/.local/share
        return Environment.IsPrivilegedProcess || personal.Length == 0 ? "/var/lib/careercoach" : Path.Combine(personal, "careercoach");
    }

    [GeneratedRegex(@"^[\w./+ -]+$")]
    private static partial Regex PlainPath();

    private static string ShortHash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
