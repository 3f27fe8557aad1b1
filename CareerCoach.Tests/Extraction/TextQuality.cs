using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerCoach.Tests.Extraction;

/// <summary>
/// How much of what a resume is known to say stands in its extracted text, and how well together: the measures of the
/// corpus' <c>text_metrics.py</c>, as sums that add up over files.
/// </summary>
internal sealed partial record TextQuality(int Words, int WordsFound, int Pairs, int PairsFound, int Bullets, int BulletsWhole)
{
    public double Recall => WordsFound / (double)Words;
    public double PairsKept => PairsFound / (double)Pairs;
    public double Intact => BulletsWhole / (double)Math.Max(1, Bullets);

    public static TextQuality operator +(TextQuality a, TextQuality b) => new(
        a.Words + b.Words, a.WordsFound + b.WordsFound, a.Pairs + b.Pairs, a.PairsFound + b.PairsFound, a.Bullets + b.Bullets, a.BulletsWhole + b.BulletsWhole);

    public static TextQuality Measure(JsonElement expected, string text)
    {
        var read = Split(text);
        var counts = read.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        var pairs = read.Zip(read.Skip(1)).ToHashSet();
        var strings = Strings(expected).Select(Split).ToList();
        var truth = strings.SelectMany(words => words).GroupBy(word => word).ToList();
        var truePairs = strings.SelectMany(words => words.Zip(words.Skip(1))).ToList();
        var squeezed = Squeeze(text);
        var bullets = expected.GetProperty("experience").EnumerateArray().SelectMany(job => job.GetProperty("bullets").EnumerateArray()).Select(bullet => bullet.GetString()!).ToList();
        return new TextQuality(
            truth.Sum(group => group.Count()),
            truth.Sum(group => Math.Min(group.Count(), counts.GetValueOrDefault(group.Key))),
            truePairs.Count,
            truePairs.Count(pairs.Contains),
            bullets.Count,
            bullets.Count(bullet => squeezed.Contains(Squeeze(bullet), StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Strings(JsonElement expected)
    {
        foreach (var key in (string[])["name", "email", "phone", "summary"])
        {
            if (expected.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String)
            {
                yield return value.GetString()!;
            }
        }

        foreach (var value in expected.GetProperty("skills").EnumerateArray())
        {
            yield return value.GetString()!;
        }

        foreach (var job in expected.GetProperty("experience").EnumerateArray())
        {
            foreach (var value in job.GetProperty("bullets").EnumerateArray().Append(job.GetProperty("company")).Append(job.GetProperty("position")).Where(value => value.ValueKind == JsonValueKind.String))
            {
                yield return value.GetString()!;
            }
        }
    }

    private static List<string> Split(string text) => [.. Word().Matches(Fold(text)).Select(match => match.Value)];

    private static string Squeeze(string text) => string.Concat(Word().Matches(Fold(text)).Select(match => match.Value)).Replace("_", "", StringComparison.Ordinal);

    private static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace("\u00AD", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
