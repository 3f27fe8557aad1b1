using System.Text.Json;
using CareerCoach.Tests.Support;

namespace CareerCoach.Tests.Platform.Links;

/// <summary>A case of the link guard.</summary>
/// <param name="Url">What a person pastes.</param>
/// <param name="Names">The answers of the first, second ... look-up of each name.</param>
/// <param name="Environment">Variables of the process, such as a proxy.</param>
/// <param name="Expect">"fetch", "block" or "reject".</param>
internal sealed record LinkCase(string Url, Dictionary<string, string[][]> Names, Dictionary<string, string> Environment, string Expect)
{
    /// <summary>All cases; the web server that must not be reached is on port 80 of this machine.</summary>
    public static IReadOnlyList<LinkCase> All()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "CareerCoach.Tests", "Platform", "Links", "ssrf_cases.json")));
        return [.. json.RootElement.GetProperty("cases").EnumerateArray().Select(item => new LinkCase(
            item.GetProperty("url").GetString()!.Replace("PORT", "80", StringComparison.Ordinal),
            item.TryGetProperty("dns", out var dns) ? dns.Deserialize<Dictionary<string, string[][]>>()! : [],
            item.TryGetProperty("env", out var env) ? env.Deserialize<Dictionary<string, string>>()! : [],
            item.GetProperty("expect").GetString()!))];
    }

    /// <summary>The url with its long part filled in; kept apart so that test names stay short.</summary>
    public static string Whole(string url) => url.Replace("LONG", new string('a', 70_000), StringComparison.Ordinal);

    /// <summary>True for a page that never ends: its case gets a short limit.</summary>
    public static bool IsEndless(string url) => url.EndsWith("/drip", StringComparison.Ordinal) || url.EndsWith("/silent", StringComparison.Ordinal);
}
