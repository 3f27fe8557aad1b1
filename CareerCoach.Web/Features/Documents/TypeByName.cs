using System.Text.RegularExpressions;
using CareerCoach.Data.Documents;

namespace CareerCoach.Web.Features.Documents;

/// <summary>What a document probably is, by its file's name; the person corrects it.</summary>
internal static partial class TypeByName
{
    /// <summary>The type that the name speaks of, else <see cref="DocumentType.Other"/>.</summary>
    public static DocumentType Guess(string fileName) =>
        Letter().IsMatch(fileName) ? DocumentType.CoverLetter
        : Reference().IsMatch(fileName) ? DocumentType.Reference
        : Transcript().IsMatch(fileName) ? DocumentType.Transcript
        : Portfolio().IsMatch(fileName) ? DocumentType.Portfolio
        : Resume().IsMatch(fileName) ? DocumentType.Resume
        : DocumentType.Other;

    [GeneratedRegex("cover|letter|anschreiben|motivation", RegexOptions.IgnoreCase)]
    private static partial Regex Letter();

    [GeneratedRegex("reference|recommendation|zeugnis|testimonial", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex("transcript|diploma|degree|grades|certificate", RegexOptions.IgnoreCase)]
    private static partial Regex Transcript();

    [GeneratedRegex("portfolio|samples?", RegexOptions.IgnoreCase)]
    private static partial Regex Portfolio();

    [GeneratedRegex(@"r[eé]sum[eé]|curriculum|lebenslauf|(?<![a-z])cv(?![a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Resume();
}
