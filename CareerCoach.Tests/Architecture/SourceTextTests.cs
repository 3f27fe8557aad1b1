using System.Text.RegularExpressions;
using CareerCoach.Tests.Support;
using Xunit;

namespace CareerCoach.Tests.Architecture;

/// <summary>House rules that the compiler cannot hold, read from the sources.</summary>
public sealed partial class SourceTextTests
{
    private const int LargestText = 4 << 20;

    // In two parts, or this file would break its own rule.
    private static readonly string[] RegistryHosts =
        ["registry." + "npmjs.org", "registry." + "yarnpkg.com", "api." + "nuget.org", "pypi." + "org", "files." + "pythonhosted.org"];

    [Fact]
    public void No_file_names_the_host_of_a_package_registry()
    {
        var guilty = SourceTree.Files().Where(f => new FileInfo(f).Length < LargestText)
            .Where(f => File.ReadAllText(f) is var text && RegistryHosts.Any(h => text.Contains(h, StringComparison.OrdinalIgnoreCase)));
        Assert.Empty(guilty);
    }

    [Fact]
    public void The_time_comes_from_a_TimeProvider()
    {
        var guilty = SourceTree.Files(".cs", ".razor").Where(f => f.Contains("/CareerCoach.Web/", StringComparison.Ordinal) || f.Contains("/CareerCoach.Data/", StringComparison.Ordinal))
            .Where(f => WallClock().IsMatch(File.ReadAllText(f)));
        Assert.Empty(guilty);
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b")]
    private static partial Regex WallClock();
}
