using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>Where the values of a resume stand in its text.</summary>
internal sealed class ResumePlaces(string text, IReadOnlyList<FieldSource> sources)
{
    private readonly TextPlaces places = new(text);
    private readonly Dictionary<string, FieldSource> read = sources.DistinctBy(s => s.Path).ToDictionary(s => s.Path, StringComparer.Ordinal);

    /// <summary>The range of a value, by where it was read, else by its words; null when it can't be found.</summary>
    public (int Start, int Length)? Of(string path, string words) =>
        read.TryGetValue(path, out var source) && places.Find(words, source.Start, source.Length + 1) is { } exact ? exact : places.Find(words);

    /// <summary>The range of some words within another range.</summary>
    public (int Start, int Length)? Within((int Start, int Length) range, string words) => places.Find(words, range.Start, range.Length);
}
