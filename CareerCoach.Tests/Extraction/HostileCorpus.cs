using System.Text.Json;
using System.Text.RegularExpressions;
using CareerCoach.Web.Extraction;

namespace CareerCoach.Tests.Extraction;

/// <summary>The files an uploader must survive (<c>Corpus/hostile</c>), with what is expected of each.</summary>
internal static partial class HostileCorpus
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Corpus", "hostile");

    public static IReadOnlyList<HostileCase> Cases()
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(Folder, "manifest.json")));
        return
        [
            .. json.RootElement.GetProperty("cases").EnumerateArray()
                .Where(item => item.GetProperty("stored").GetBoolean())   // the large bombs are made by the corpus' generator
                .Select(item => item.Deserialize<HostileCase>(Options)! with { Path = Path.Combine(Folder, item.GetProperty("file").GetString()!) }),
        ];
    }

    public static byte[] File(string id) => System.IO.File.ReadAllBytes(Cases().Single(item => item.Id == id).Path);

    /// <summary>What is wrong with an outcome; null when it is as expected.</summary>
    public static string? Complaint(HostileCase item, ReadOutcome outcome)
    {
        if (outcome.Document is not { } document)
        {
            return item.Expect == "text" ? $"rejected as {outcome.Reason}"
                : item.Reasons.Contains(outcome.Reason!) ? null : $"wrong reason {outcome.Reason}";
        }

        var text = Flat(document.Text);
        var wrong = new List<string>();
        if (item.Expect == "reject")
        {
            wrong.Add("should be rejected");
        }

        wrong.AddRange(item.MustContain.Where(part => !text.Contains(Flat(part), StringComparison.Ordinal)).Select(part => $"misses '{part}'"));
        wrong.AddRange(item.MustNotContain.Where(part => text.Contains(Flat(part), StringComparison.Ordinal)).Select(part => $"leaks '{part}'"));
        wrong.AddRange(item.MaxCount.Where(limit => Regex.Count(text, Regex.Escape(limit.Key)) > limit.Value).Select(limit => $"repeats {limit.Key}"));
        var places = item.MustBeInOrder.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();
        if (!places.SequenceEqual(places.Order()))
        {
            wrong.Add("wrong order");
        }

        return wrong.Count == 0 ? null : string.Join(", ", wrong);
    }

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static string Flat(string text) => White().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}

/// <summary>One case of a manifest.</summary>
internal sealed record HostileCase(string Id, string UploadName, string Expect, string Severity)
{
    public string Path { get; init; } = "";
    public IReadOnlyList<string> Reasons { get; init; } = [];
    public IReadOnlyList<string> MustContain { get; init; } = [];
    public IReadOnlyList<string> MustNotContain { get; init; } = [];
    public IReadOnlyList<string> MustBeInOrder { get; init; } = [];
    public IReadOnlyDictionary<string, int> MaxCount { get; init; } = new Dictionary<string, int>();
}
