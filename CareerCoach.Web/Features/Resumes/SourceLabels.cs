using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>What a value of a resume is called on the page: "Job 1 · bullet 3" for <c>work[0].highlights[2]</c>.</summary>
internal static partial class SourceLabels
{
    public static string Of(string path, IStringLocalizer<ResumesText> text) =>
        string.Join(" · ", Step().Matches(path).Select((m, i) => Name(i == 0 ? $"Path.{m.Groups["name"].Value}" : $"Part.{m.Groups["name"].Value}", text) + (m.Groups["index"].Success ? $" {int.Parse(m.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) + 1}" : "")).Where(n => n.Length > 0));

    private static string Name(string key, IStringLocalizer<ResumesText> text) =>
        text[key] is { ResourceNotFound: false } found ? found.Value : Hump().Replace(key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..], " $0").ToLowerInvariant();

    [GeneratedRegex(@"(?<name>\w+)(?:\[(?<index>\d{1,4})\])?")]
    private static partial Regex Step();

    [GeneratedRegex(@"(?<=\p{Ll})\p{Lu}")]
    private static partial Regex Hump();
}
