using System.Text.RegularExpressions;
using System.Xml.Linq;
using CareerCoach.Tests.Support;
using Xunit;

namespace CareerCoach.Tests.Architecture;

/// <summary>Every string a person sees is in a resource file, under a key that exists and is used.</summary>
public sealed partial class ResourceKeyTests
{
    private static readonly Dictionary<string, HashSet<string>> Resources = SourceTree.Files(".resx")
        .Where(f => !Path.GetFileNameWithoutExtension(f).Contains('.', StringComparison.Ordinal)) // "HomeText.de" is a translation of "HomeText"
        .ToDictionary(f => Path.GetFileNameWithoutExtension(f), KeysOf);

    private static readonly List<(string Path, string Text)> Sources = [.. SourceTree.Files(".razor", ".cs")
        .Where(f => f.Contains("/CareerCoach.Web/", StringComparison.Ordinal)).Select(f => (f, File.ReadAllText(f)))];

    [Fact]
    public void Every_key_that_a_source_asks_for_exists()
    {
        var missing = new List<string>();
        foreach (var (path, text) in Sources)
        {
            // A code-behind uses what its markup injects, and the other way round.
            var declared = Localizer().Matches(text + Twin(path)).GroupBy(m => m.Groups["name"].Value).ToDictionary(g => g.Key, g => g.First().Groups["type"].Value);
            missing.AddRange(
                from Match use in Lookup().Matches(text)
                where declared.TryGetValue(use.Groups["name"].Value, out var type) && !(Resources.TryGetValue(type, out var keys) && keys.Contains(use.Groups["key"].Value))
                select $"{Path.GetFileName(path)}: {use.Value} is not in {declared[use.Groups["name"].Value]}.resx");
        }

        Assert.True(missing.Count == 0, string.Join("\n", missing));
    }

    [Fact]
    public void Every_key_in_a_resource_file_is_used()
    {
        var literals = Sources.SelectMany(s => Literal().Matches(s.Text)).Select(m => m.Groups[1].Value).ToHashSet();
        var prefixes = Sources.SelectMany(s => BuiltKey().Matches(s.Text)).Select(m => m.Groups[1].Value + m.Groups[2].Value).ToHashSet();
        var unused =
            from resource in Resources
            from key in resource.Value
            where !literals.Contains(key) && !prefixes.Any(p => key.StartsWith(p, StringComparison.Ordinal))
            select $"{resource.Key}: {key}";
        Assert.True(!unused.Any(), string.Join("\n", unused));
    }

    [Fact]
    public void A_translation_has_exactly_the_keys_of_the_English_text()
    {
        foreach (var file in SourceTree.Files(".resx"))
        {
            var name = Path.GetFileNameWithoutExtension(file).Split('.')[0];
            Assert.Equal(Resources[name].Order(), KeysOf(file).Order());
        }
    }

    private static HashSet<string> KeysOf(string file) => [.. XDocument.Load(file).Root!.Elements("data").Select(d => d.Attribute("name")!.Value)];

    private static string Twin(string path)
    {
        var twin = path.EndsWith(".razor.cs", StringComparison.Ordinal) ? path[..^3] : path + ".cs";
        return File.Exists(twin) ? File.ReadAllText(twin) : "";
    }

    [GeneratedRegex(@"IStringLocalizer<(?:\w+\.)*(?<type>\w+)>\s+(?<name>\w+)")]
    private static partial Regex Localizer();

    [GeneratedRegex(@"\b(?<name>\w+)\[""(?<key>[^""]+)""(?!\s*\+)")]
    private static partial Regex Lookup();

    [GeneratedRegex(@"""([A-Za-z0-9_.]+)""")]
    private static partial Regex Literal();

    /// <summary>A key made at run time: <c>L[$"Status.{status}"]</c> or <c>L["Status." + status]</c>.</summary>
    [GeneratedRegex(@"(?:\$""([A-Za-z0-9_.]+)\{|""([A-Za-z0-9_]+\.)""\s*\+)")]
    private static partial Regex BuiltKey();
}
