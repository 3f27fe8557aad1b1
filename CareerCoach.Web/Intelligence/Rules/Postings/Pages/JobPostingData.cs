using System.Text.Json;
using AngleSharp.Html.Dom;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads schema.org JobPosting from a page's JSON-LD (https://schema.org/JobPosting).</summary>
internal static class JobPostingData
{
    private const int MaxDepth = 32;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    /// <summary>The page's postings in their order; broken blocks say nothing.</summary>
    public static IReadOnlyList<PostingPage> Read(IHtmlDocument page)
    {
        var postings = new List<PostingPage>();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, Lenient);
                postings.AddRange(Find(json.RootElement, 0).Select(posting => Read(posting, null)).OfType<PostingPage>());
            }
            catch (JsonException)
            {
                // a broken block says nothing; the next one or the page's text may
            }
        }

        return postings;
    }

    /// <summary>True for an object of the type JobPosting.</summary>
    public static bool Is(JsonElement json) => Texts(json, "@type").Any(t => t.EndsWith("JobPosting", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<JsonElement> Find(JsonElement json, int depth) => json.ValueKind switch
    {
        _ when depth > MaxDepth => [],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Find(item, depth + 1)),
        JsonValueKind.Object => Is(json) ? [json] : json.EnumerateObject().SelectMany(member => Find(member.Value, depth + 1)),
        _ => [],
    };

    /// <summary>The posting that a JobPosting object describes; null when it has neither title nor text.</summary>
    /// <param name="posting">The object.</param>
    /// <param name="company">The employer where the object names none.</param>
    public static PostingPage? Read(JsonElement posting, string? company)
    {
        string[] parts = ["description", "responsibilities", "qualifications", "skills", "experienceRequirements", "educationRequirements", "jobBenefits"];
        var texts = parts.Select(part => string.Join('\n', Texts(posting, part).Select(HtmlText.OfAny))).Where(part => part.Length > 0).ToList();
        // sources repeat in the smaller fields what the description has already
        var text = string.Join("\n\n", texts.Where((part, i) => i == 0 || !texts[0].Contains(part, StringComparison.OrdinalIgnoreCase)));
        var organization = First(posting, "hiringOrganization");
        var title = (Text(posting, "title") ?? Text(posting, "name")) is { } written ? HtmlText.OfAny(written) : null;
        var (min, max, currency, period) = Salary(First(posting, "baseSalary"));
        return text.Length == 0 && title is null ? null : new PostingPage
        {
            Input = new PostingInput(text, null, title, (organization is { ValueKind: JsonValueKind.String } name ? name.GetString() : organization is { } o ? Text(o, "name") : null) ?? company, Place(posting)),
            FoundBy = "json-ld",
            PostedOn = StatedValues.Day(Text(posting, "datePosted")),
            Deadline = StatedValues.Day(Text(posting, "validThrough")),
            JobType = Texts(posting, "employmentType").Select(StatedValues.Type).FirstOrDefault(t => t is not null),
            WorkMode = Texts(posting, "jobLocationType").Any(t => t.Equals("TELECOMMUTE", StringComparison.OrdinalIgnoreCase)) ? Postings.WorkMode.Remote : null,
            SalaryMin = min,
            SalaryMax = max,
            SalaryCurrency = currency,
            SalaryPeriod = period,
            CompanyUrl = organization is { ValueKind: JsonValueKind.Object } employer ? Text(employer, "sameAs") ?? Text(employer, "url") : null,
            Link = Text(posting, "url"),
        };
    }

    private static string? Place(JsonElement posting)
    {
        if (First(posting, "jobLocation") is not { ValueKind: JsonValueKind.Object } place || First(place, "address") is not { } address)
        {
            return First(posting, "jobLocation") is { ValueKind: JsonValueKind.String } named ? named.GetString()
                : First(posting, "applicantLocationRequirements") is { ValueKind: JsonValueKind.Object } area ? Text(area, "name") : null;
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
        var (min, max) = value.ValueKind == JsonValueKind.Object ? (Number(value, "minValue") ?? Number(value, "value"), Number(value, "maxValue") ?? Number(value, "value")) : (JsonFields.AsNumber(value), JsonFields.AsNumber(value));
        var period = StatedValues.Period(value.ValueKind == JsonValueKind.Object ? Text(value, "unitText") : Text(pay, "unitText"));
        return min is null or 0 && max is null or 0 ? default : (min, max, currency, period);
    }

    private static JsonElement? First(JsonElement json, string name) =>
        json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var value) ? null
        : value.ValueKind != JsonValueKind.Array ? value : value.GetArrayLength() > 0 ? value[0] : null;

    private static string? Text(JsonElement json, string name) =>
        First(json, name) is { ValueKind: JsonValueKind.String } value && value.GetString()?.Trim() is { Length: > 0 } text ? text : null;

    private static IEnumerable<string> Texts(JsonElement json, string name) =>
        json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var value) ? [] : (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value]).Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!);

    private static decimal? Number(JsonElement json, string name) => First(json, name) is { } value ? JsonFields.AsNumber(value) : null;
}
