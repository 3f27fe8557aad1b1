using System.Text.RegularExpressions;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>Tells whether two postings are likely one: by link, or by employer and title.</summary>
public static partial class PostingLikeness
{
    /// <summary>Share of common words from which two titles count as similar.</summary>
    public const double SimilarTitle = 0.6;

    /// <summary>Share of common words, 0 to 1: "Senior Data Engineer (m/f/d)" is "Data Engineer, Senior".</summary>
    public static double Titles(string a, string b)
    {
        var (left, right) = (Words(a), Words(b));
        return left.Count == 0 || right.Count == 0 ? 0 : (double)left.Intersect(right).Count() / left.Union(right).Count();
    }

    /// <summary>
    /// A link without what does not name the posting: scheme, "www.", tracking parameters, fragment, the form behind it.
    /// The great boards show one posting under many addresses; there its own number is what counts. Null for what is no web address.
    /// </summary>
    public static string? Link(string? url)
    {
        if (!Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var link) || link.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var host = link.IdnHost.ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var query = link.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !Tracking().IsMatch(p)).Order(StringComparer.Ordinal).ToList();
        if (LinkedIn().Match(host + link.PathAndQuery) is { Success: true } linkedIn)
        {
            return "linkedin.com/" + linkedIn.Groups["id"].Value;
        }

        if (Indeed().Match(host + link.PathAndQuery) is { Success: true } indeed)
        {
            return "indeed.com/" + indeed.Groups["id"].Value.ToLowerInvariant();
        }

        if (Greenhouse().Match(host + link.PathAndQuery) is { Success: true } greenhouse)
        {
            return "greenhouse.io/" + greenhouse.Groups["id"].Value;
        }

        var path = FormBehind().Replace(link.AbsolutePath.TrimEnd('/'), "");
        return host + path + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }

    private static HashSet<string> Words(string title) =>
        [.. NotWord().Split(Gender().Replace(title.ToLowerInvariant(), " ")).Where(w => w.Length > 1).Select(w => w switch { "sr" => "senior", "jr" => "junior", "snr" => "senior", _ => w })];

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}+#]+")]
    private static partial Regex NotWord();

    [GeneratedRegex(@"\((?:all genders|[mwfdxhi](?:\s*/\s*[mwfdxhi])+)\)|\b[mwf]/[mwfd]/[dxi]\b")]
    private static partial Regex Gender();

    [GeneratedRegex("^(?:utm_|mc_|hsa_|_hs|ga_|pk_|gh_src|lever-|ref(?:id|errer|erral)?=|src=|source=|sourceid=|trk|tracking|trackingid|ebp=|gclid|fbclid|msclkid|li_fat_id|igshid|from=|si=|share|lang=|locale=|origin|campaign|cid=|in_iframe|iisn=|recommended|position=|pagenum=|e=|t=\\d+$)", RegexOptions.IgnoreCase)]
    private static partial Regex Tracking();

    [GeneratedRegex(@"^(?:\w+\.)?linkedin\.com/.*?(?:jobs/view/(?:[^/?]*-)?|currentJobId=)(?<id>\d{6,})")]
    private static partial Regex LinkedIn();

    [GeneratedRegex(@"^(?:\w+\.)?indeed\.[a-z.]+/.*?[?&]v?jk=(?<id>[0-9a-fA-F]{8,})")]
    private static partial Regex Indeed();

    [GeneratedRegex(@"(?:greenhouse\.io/.*?(?:jobs/|token=)|[?&]gh_jid=)(?<id>\d{5,})")]
    private static partial Regex Greenhouse();

    [GeneratedRegex("/(?:apply|application|thanks)$", RegexOptions.IgnoreCase)]
    private static partial Regex FormBehind();
}
