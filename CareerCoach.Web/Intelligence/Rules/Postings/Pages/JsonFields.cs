using System.Globalization;
using System.Text.Json;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>An object's members by name, however the source writes it: <c>job_title</c>, <c>jobTitle</c> and <c>JobTitle</c> are one. Never throws for any value.</summary>
internal sealed class JsonFields
{
    // groupings that sources put around a posting's own fields
    private static readonly string[] Groups = ["categories", "enrichment", "attributes", "fields"];
    private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);

    public JsonFields(JsonElement json)
    {
        Add(json);
        foreach (var group in Groups)
        {
            if (values.TryGetValue(group, out var inner) && inner.ValueKind == JsonValueKind.Object)
            {
                Add(inner);
            }
        }
    }

    /// <summary>The first of these members that is there and not null.</summary>
    public JsonElement? this[params ReadOnlySpan<string> names]
    {
        get
        {
            foreach (var name in names)
            {
                if (values.TryGetValue(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The first of these members that has words.</summary>
    public string? Words(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value) && Said(value) is { } words)
            {
                return words;
            }
        }

        return null;
    }

    /// <summary>The first of these members that is a number, or says one.</summary>
    public decimal? Number(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value) && AsNumber(value) is { } number and not 0)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>True when one of these members is the value true.</summary>
    public bool Is(params ReadOnlySpan<string> names) => this[names] is { ValueKind: JsonValueKind.True };

    /// <summary>The words of a string, or of an object that stands for a name.</summary>
    public static string? Said(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()?.Trim() is { Length: > 0 } words ? words : null,
        JsonValueKind.Object => new JsonFields(value).Words("name", "label", "fulllocation", "descriptor", "text"),
        _ => null,
    };

    public static decimal? AsNumber(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number,
        JsonValueKind.String when decimal.TryParse(value.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private void Add(JsonElement json)
    {
        foreach (var member in json.EnumerateObject())
        {
            var name = member.Name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
            values.TryAdd(name, member.Value);
        }
    }
}
