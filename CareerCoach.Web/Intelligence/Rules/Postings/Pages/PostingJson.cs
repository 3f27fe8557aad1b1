using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>
/// Finds postings in the data of applicant-tracking systems: their public feeds and what their pages carry in scripts.
/// The systems name the same things alike (title, description, location, published), so one reader with their names for each thing serves them all;
/// an object is a posting when it has a title and enough of the rest.
/// </summary>
internal static partial class PostingJson
{
    private const int MaxDepth = 40, MaxObjects = 60_000, MostPostings = 200;
    private const int Enough = 2, EnoughForName = 3;
    private static readonly string[] Types = ["employmenttype", "employmenttypecode", "commitment", "typeofemployment", "employmentstatuslabel", "timetype", "schedule", "jobtype", "contracttype", "type"];
    private static readonly string[] Links = ["absoluteurl", "joburl", "hostedurl", "canonicalpositionurl", "publicurl", "careersurl", "positionurl", "externalurl", "postingurl", "url", "link", "shortlink", "externalpath"];
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The postings in a text that is JSON, those with a description first; empty for anything else.</summary>
    public static IReadOnlyList<PostingPage> Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Lenient);
            return Read(json.RootElement);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <inheritdoc cref="Read(string)" />
    public static IReadOnlyList<PostingPage> Read(JsonElement json)
    {
        var left = MaxObjects;
        return [.. Find(json, null, 0, ref left).Select(found => found.Page)
            .DistinctBy(page => (page.Input.Title, page.Link, page.Input.Location))
            .OrderByDescending(page => page.Input.Text.Length > 0).Take(MostPostings)];
    }

    private static List<(PostingPage Page, int Weight)> Find(JsonElement json, string? company, int depth, ref int left)
    {
        if (depth > MaxDepth || --left < 0 || json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            return [];
        }

        var inside = new List<(PostingPage Page, int Weight)>();
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                inside.AddRange(Find(item, company, depth + 1, ref left));
            }

            return inside;
        }

        var fields = new JsonFields(json);
        company = fields.Words("hiringorganization", "company", "companyname", "organization", "employer", "organizationname", "moduletitle", "subcompany")
            ?? (IsFeed(json) ? fields.Words("name", "title") : null) ?? company;
        foreach (var member in json.EnumerateObject())
        {
            inside.AddRange(Find(member.Value, company, depth + 1, ref left));
        }

        // a feed's own title and description look a little like a posting, and so do a posting's translations: the fuller one is meant
        var own = JobPostingData.Is(json) ? (JobPostingData.Read(json, company), int.MaxValue) : Posting(fields, company);
        return own.Item1 is { } page && inside.All(i => i.Weight <= own.Item2) ? [(page, own.Item2)]
            : inside.Count == 1 && inside[0].Page.Link is null ? [(inside[0].Page with { Link = fields.Words(Links) }, inside[0].Weight)] : inside;
    }

    private static bool IsFeed(JsonElement json) =>
        json.EnumerateObject().Any(m => m.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object && FeedName().Match(m.Name) is { Success: true } name && (m.Value.ValueKind == JsonValueKind.Array || name.Groups["one"].Success));

    private static (PostingPage? Page, int Weight) Posting(JsonFields fields, string? company)
    {
        var named = fields.Words("title", "jobtitle", "jobopeningname", "positiontitle", "postingtitle", "jobname") is not null;
        var title = fields.Words("title", "jobtitle", "jobopeningname", "positiontitle", "postingtitle", "jobname", "text", "name");
        if (title is null or { Length: > 300 } || fields["islisted"] is { ValueKind: JsonValueKind.False })
        {
            return default;
        }

        var text = PostingJsonText.Of(fields);
        var place = PostingJsonPlace.Of(fields);
        var link = fields.Words(Links);
        var posted = fields["dateposted", "posteddate", "publishedat", "publishedon", "publisheddate", "firstpublished", "releaseddate", "postedat", "datepublished",
            "externalpostedstartdate", "advertisefromdateutc", "postedts", "tcreate", "pubdate", "postedon", "createdat", "creationts"];
        var (min, max, currency, period) = PostingJsonPay.Of(fields);
        var type = Types.Select(name => StatedValues.Type(fields.Words(name))).FirstOrDefault(found => found is not null);
        var mode = Mode(fields);
        var weight = (text.Length > 200 ? 2 : text.Length > 0 ? 1 : 0) + Count(place, link, posted, min ?? max, type, mode);
        if (weight < (named ? Enough : EnoughForName) && !(place is not null && link is not null))
        {
            return default;
        }

        return (new PostingPage
        {
            Input = new PostingInput(text, null, title, company, place),
            FoundBy = "data",
            PostedOn = StatedValues.Day(posted),
            Deadline = StatedValues.Day(fields["validthrough", "applicationdeadline", "deadlineat", "deadline", "closingdate", "advertisetodatetimeutc", "advertisetodateutc", "expirationdate", "expiresat"]),
            JobType = type,
            WorkMode = mode,
            SalaryMin = min,
            SalaryMax = max,
            SalaryCurrency = currency,
            SalaryPeriod = period,
            Link = link,
        }, weight);
    }

    private static WorkMode? Mode(JsonFields fields)
    {
        WorkMode? marked = fields.Is("hybrid", "ishybrid") ? WorkMode.Hybrid
            : fields.Is("isremote", "remote", "telecommuting", "telecommute") ? WorkMode.Remote
            : fields.Is("onsite", "isonsite") ? WorkMode.Onsite : null;
        return StatedValues.Mode(fields.Words("workplacetype", "workplacetypetext", "worklocationoption", "workmode", "remotetype", "joblocationtype", "locationtype"))
            ?? marked ?? StatedValues.Mode(fields.Words("locationname"));
    }

    private static int Count(params ReadOnlySpan<object?> values)
    {
        var there = 0;
        foreach (var value in values)
        {
            there += value is null ? 0 : 1;
        }

        return there;
    }

    // a feed with a single row in XML has an object there
    [GeneratedRegex("^(?:jobs|offers|(?<one>item|position)s?|postings|results?|openings|vacancies|requisitions)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FeedName();
}
