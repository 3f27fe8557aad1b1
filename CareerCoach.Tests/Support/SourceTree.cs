using System.Reflection;

namespace CareerCoach.Tests.Support;

/// <summary>Where the sources lie that this assembly was built from.</summary>
internal static class SourceTree
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(Metadata("SourceTree"));

    /// <summary>The web application's content root.</summary>
    public static string Web => PathOf("CareerCoach.Web");

    /// <summary>An absolute path from one below the solution.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A value that the project file wrote into this assembly.</summary>
    public static string Metadata(string key) =>
        typeof(SourceTree).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    /// <summary>Our own files with one of these endings, build output and fetched packages left out.</summary>
    public static IEnumerable<string> Files(params string[] endings) => Walk(Root).Where(f => endings.Length == 0 || endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)));

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(d => Path.GetFileName(d) is not ("bin" or "obj" or "node_modules" or ".git" or ".data" or "wt" or "TestResults")).SelectMany(Walk));
}
