using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>The place of a posting from an applicant-tracking system's data: words, a named place, or its city, region and country.</summary>
internal static partial class PostingJsonPlace
{
    private const int Most = 3;

    public static string? Of(JsonFields fields)
    {
        string[] names = ["location", "primarylocation", "fulllocation", "worklocation", "office", "locations", "alllocations", "standardizedlocations", "locationname", "locationstext", "joblocation", "address"];
        var places = names.Select(name => fields[name] is { } value ? Place(value) : null).OfType<string>().ToList();
        return places.FirstOrDefault(p => StatedValues.Mode(p) is null || p.Contains(',', StringComparison.Ordinal) || p.Contains('(', StringComparison.Ordinal))
            ?? Parts(fields) ?? places.FirstOrDefault();
    }

    private static string? Place(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString()?.Trim() is { Length: > 0 and <= 300 } words && !SeveralPlaces().IsMatch(words) ? words : null;
            case JsonValueKind.Array:
                var all = value.EnumerateArray().Select(Place).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(Most).ToList();
                return all.Count == 0 ? null : string.Join("; ", all);
            case JsonValueKind.Object:
                var fields = new JsonFields(value);
                return fields.Words("fulllocation") ?? Parts(fields)
                    ?? (fields["postaladdress", "address"] is { ValueKind: JsonValueKind.Object } address ? Parts(new JsonFields(address)) : null)
                    ?? fields.Words("name", "label", "descriptor", "location", "text");
            default:
                return null;
        }
    }

    private static string? Parts(JsonFields fields)
    {
        var parts = new[] { fields.Words("city", "addresslocality"), fields.Words("statename", "state", "region", "addressregion", "province"), fields.Words("countryname", "country", "addresscountry") }
            .OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    [GeneratedRegex(@"^\d+ (?:locations|more)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeveralPlaces();
}
