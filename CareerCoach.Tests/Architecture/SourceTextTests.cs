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

    [Fact]
    public void A_field_that_shows_what_is_typed_into_it_is_bound()
    {
        // value="@x" with @oninput is drawn again with what was typed some keys ago, and a quick person's letters are lost; @bind knows what the field holds
        var guilty = SourceTree.Files(".razor").SelectMany(f => Tags().Matches(File.ReadAllText(f)).Where(tag => tag.Value.Contains("@oninput", StringComparison.Ordinal) && Shown().IsMatch(tag.Value)).Select(tag => $"{f}: {tag.Value}"));
        Assert.Empty(guilty);
    }

    [GeneratedRegex(@"<(input|textarea)\b(""[^""]*""|[^"">])*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s(value|checked)=")]
    private static partial Regex Shown();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b")]
    private static partial Regex WallClock();
}
