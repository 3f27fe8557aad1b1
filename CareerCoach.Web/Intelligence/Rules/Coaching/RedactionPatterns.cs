using System.Text.RegularExpressions;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>What counts as personal in a text: known values of one person, and the usual forms of addresses, numbers and links.</summary>
internal sealed class RedactionPatterns(ResumeBasics basics, IReadOnlyList<string> otherNames)
{
    /// <summary>The name inside a placeholder's brackets.</summary>
    public const string Key = "(?:NAME|EMAIL|PHONE|ADDRESS|LINK|TEXT)(?:_[0-9]{1,7})?";

    private const string Email = @"(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}._%+\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)*\.\p{L}{2,}";
    private const string Link = @"(?:https?://|www\.)[^\s<>""')\]]*[^\s<>""')\].,;:!?]|(?<![\p{L}\p{N}.])(?:[a-z]{2,3}\.)?(?:linkedin\.com|github\.com|gitlab\.com|xing\.com|behance\.net|dribbble\.com|medium\.com|twitter\.com|x\.com|facebook\.com|instagram\.com|orcid\.org|t\.me|wa\.me)/[^\s<>""')\]]*[^\s<>""')\].,;:!?]";
    private const string Street = @"(?<![\p{L}\p{N}])\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}'.\-]* ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Square|Sq|Terrace|Crescent|Close|Gardens|Parkway|Pkwy|Highway|Hwy)\b(?:,? (?:Apt|Apartment|Flat|Unit|Suite|#)\.? ?[\p{L}\p{N}\-]+)?|(?<![\p{L}\p{N}])\p{Lu}[\p{L}\-]*(?:straße|strasse|str\.|weg|gasse|platz|allee) \d{1,4}[a-z]?\b|(?<![\p{L}\p{N}])\d{1,4}(?: ?bis)?,? (?:rue|avenue|boulevard|place|chemin|via|calle) (?:\p{L}[\p{L}'\-]* ?){1,5}(?<! )";

    // Begins as a phone number does (+, a bracketed or zero prefix) or is grouped 3-3-4; a date such as 01.02.2024 is none.
    private const string Phone = @"(?<![\p{L}\p{N}.,\-/])(?!\d{1,2}[./\-]\d{1,2}[./\-]\d{2,4}(?!\d))(?:\+\d(?:[ .\-/()]{0,2}\d){6,14}|\(\d{1,5}\)(?:[ .\-/]{0,2}\d){5,12}|0\d(?:[ .\-/()]{0,2}\d){6,12}|\d{3}[ .\-]\d{3}[ .\-]\d{4})(?![\p{N}])";

    public string? FullName { get; } = Clean(basics.Name);

    /// <summary>One expression with a named group a kind; the first alternative protects text that looks like a placeholder itself.</summary>
    public Regex Build()
    {
        var parts = new List<string> { $@"(?<TEXT>\\?\[{Key}\\?\])", $"(?<EMAIL>{Known(basics.Email)}{Email})", $"(?<LINK>{Known([basics.Url, .. basics.Profiles.Select(p => p.Url)])}{Link})" };
        parts.Add($"(?<ADDRESS>{Known(Addresses())}{Street})");
        parts.Add($"(?<PHONE>{KnownPhone()}{Phone})");
        if (NamePattern() is { Length: > 0 } names)
        {
            parts.Add($"(?<NAME>{names})");
        }

        return new Regex(string.Join('|', parts), RegexOptions.CultureInvariant);
    }

    private string?[] Addresses() => basics.Location is not { } place ? [] :
        [place.Address, Join(place.PostalCode, place.City), Join(place.City, place.PostalCode), place.PostalCode is { Length: >= 4 } ? place.PostalCode : null];

    private static string? Join(string? a, string? b) => string.IsNullOrWhiteSpace(a) || string.IsNullOrWhiteSpace(b) ? null : $"{a.Trim()} {b.Trim()}";

    private static string Known(params IEnumerable<string?> values) =>
        string.Concat(values.Select(Clean).OfType<string>().Where(v => v.Length > 3).Distinct().OrderByDescending(v => v.Length).Select(v => Whole("(?i:" + Spaced(v) + ")") + "|"));

    private string KnownPhone()
    {
        var digits = string.Concat((basics.Phone ?? "").Where(char.IsAsciiDigit));
        return digits.Length < 6 ? "" : @"(?<![\p{N}])\+?\(?" + string.Join(@"[ .\-/()]{0,3}", digits.Select(d => d.ToString())) + @"(?![\p{N}])|";
    }

    // The whole name in any case; its parts alone only as names are written ("Will", "WILL"), because "will" is a word.
    private string NamePattern() => string.Join('|', new[] { FullName }.Concat(otherNames.Select(Clean)).OfType<string>()
        .SelectMany(name => (string[])[Whole("(?i:" + Spaced(name) + ")"), .. name.Split(' ').Where(p => p.Length > 1 && char.IsUpper(p[0])).SelectMany(p => new[] { p, p.ToUpperInvariant() }).Select(p => Whole(Regex.Escape(p)))])
        .Distinct().OrderByDescending(p => p.Length));

    private static string Whole(string pattern) => @"(?<![\p{L}\p{N}])" + pattern + @"(?![\p{L}\p{N}])";

    private static string Spaced(string value) => string.Join(@"\s+", value.Split(' ').Select(Regex.Escape));

    private static string? Clean(string? value) => string.IsNullOrWhiteSpace(value) ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
