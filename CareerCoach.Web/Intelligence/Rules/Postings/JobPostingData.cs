using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads schema.org JobPosting from a page's JSON-LD (https://schema.org/JobPosting).</summary>
internal static class JobPostingData
{
    private const int MaxDepth = 32;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    /// <summary>The page's first posting; null when it has none.</summary>
    public static PostingPage? Read(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, Lenient);
                if (Find(json.RootElement) is { } posting)
                {
                    return Read(posting);
                }
            }
            catch (JsonException)
            {
                // a broken block says nothing; the next one or the page's text may
            }
        }

        return null;
    }

    private static JsonElement? Find(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            return json.EnumerateArray().Select(Find).FirstOrDefault(p => p is not null);
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return Texts(json, "@type").Any(t => t.EndsWith("JobPosting", StringComparison.OrdinalIgnoreCase)) ? json
            : json.TryGetProperty("@graph", out var graph) ? Find(graph)
            : json.TryGetProperty("mainEntity", out var entity) ? Find(entity) : null;
    }

    private static PostingPage? Read(JsonElement posting)
    {
        // descriptions come as markup, as markup escaped once more, or as plain text with line feeds
        var description = Text(posting, "description") ?? "";
        description = description.Contains("&lt;", StringComparison.Ordinal) ? Decode(description) : description;
        var text = description.Contains("</", StringComparison.Ordinal) || description.Contains("<br", StringComparison.OrdinalIgnoreCase) ? HtmlText.Of(description) : Decode(description);
        var organization = First(posting, "hiringOrganization");
        var title = Text(posting, "title") ?? Text(posting, "name");
        var (min, max, currency, period) = Salary(First(posting, "baseSalary"));
        return text.Length == 0 && title is null ? null : new PostingPage
        {
            Input = new PostingInput(text, null, title, organization is { ValueKind: JsonValueKind.String } name ? name.GetString() : organization is { } o ? Text(o, "name") : null, Place(posting)),
            FoundBy = "json-ld",
            PostedOn = Day(Text(posting, "datePosted")),
            Deadline = Day(Text(posting, "validThrough")),
            JobType = Texts(posting, "employmentType").Select(Type).FirstOrDefault(t => t is not null),
            WorkMode = Texts(posting, "jobLocationType").Any(t => t.Equals("TELECOMMUTE", StringComparison.OrdinalIgnoreCase)) ? Postings.WorkMode.Remote : null,
            SalaryMin = min,
            SalaryMax = max,
            SalaryCurrency = currency,
            SalaryPeriod = period,
            CompanyUrl = organization is { ValueKind: JsonValueKind.Object } company ? Text(company, "sameAs") ?? Text(company, "url") : null,
        };
    }

    private static string Decode(string text) => text.Contains('&', StringComparison.Ordinal) ? new HtmlParser().ParseDocument(text).Body?.TextContent ?? "" : text;

    private static string? Place(JsonElement posting)
    {
        if (First(posting, "jobLocation") is not { ValueKind: JsonValueKind.Object } place || First(place, "address") is not { } address)
        {
            return null;
        }

        var parts = address.ValueKind == JsonValueKind.String ? [address.GetString()]
            : new[] { Text(address, "addressLocality"), Text(address, "addressRegion"), Text(address, "addressCountry") ?? (First(address, "addressCountry") is { } country ? Text(country, "name") : null) };
        var words = string.Join(", ", parts.Where(p => !string.IsNullOrWhiteSpace(p)).Distinct(StringComparer.OrdinalIgnoreCase));
        return words.Length == 0 ? null : words;
    }

    private static (decimal? Min, decimal? Max, string? Currency, SalaryPeriod? Period) Salary(JsonElement? salary)
    {
        if (salary is not { ValueKind: JsonValueKind.Object } pay || First(pay, "value") is not { } value)
        {
            return default;
        }

        var currency = Text(pay, "currency") ?? (value.ValueKind == JsonValueKind.Object ? Text(value, "currency") : null);
        var (min, max) = value.ValueKind == JsonValueKind.Object ? (Number(value, "minValue") ?? Number(value, "value"), Number(value, "maxValue") ?? Number(value, "value")) : (AsNumber(value), AsNumber(value));
        SalaryPeriod? period = (value.ValueKind == JsonValueKind.Object ? Text(value, "unitText") : null)?.ToUpperInvariant() switch
        {
            "HOUR" => SalaryPeriod.Hour,
            "DAY" => SalaryPeriod.Day,
            "WEEK" => SalaryPeriod.Week,
            "MONTH" => SalaryPeriod.Month,
            "YEAR" => SalaryPeriod.Year,
            _ => null,
        };
        return min is null or 0 && max is null or 0 ? default : (min, max, currency, period);
    }

    private static JobType? Type(string type) => type.ToUpperInvariant().Replace('-', '_') switch
    {
        "FULL_TIME" => JobType.FullTime,
        "PART_TIME" => JobType.PartTime,
        "CONTRACTOR" or "CONTRACT" => JobType.Contract,
        "INTERN" or "INTERNSHIP" => JobType.Internship,
        "TEMPORARY" => JobType.Temporary,
        _ => null,
    };

    private static DateOnly? Day(string? text) => text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static JsonElement? First(JsonElement json, string name) =>
        json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var value) ? null
        : value.ValueKind != JsonValueKind.Array ? value : value.GetArrayLength() > 0 ? value[0] : null;

    private static string? Text(JsonElement json, string name) =>
        First(json, name) is { ValueKind: JsonValueKind.String } value && value.GetString()?.Trim() is { Length: > 0 } text ? text : null;

    private static IEnumerable<string> Texts(JsonElement json, string name) =>
        !json.TryGetProperty(name, out var value) ? [] : (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value]).Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!);

    private static decimal? Number(JsonElement json, string name) => First(json, name) is { } value ? AsNumber(value) : null;

    private static decimal? AsNumber(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number,
        JsonValueKind.String when decimal.TryParse(value.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
