using System.Text.RegularExpressions;

namespace CareerCoach.Web.Extraction.Reading;

internal static partial class Spaces
{
    /// <summary>Runs of white space as one space each; the ends are not trimmed.</summary>
    public static string Collapse(string text) => White().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
