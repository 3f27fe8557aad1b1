using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>What a page's title tells of the job on it, as job sites write theirs.</summary>
internal static partial class PageTitle
{
    private const int Longest = 300;

    /// <summary>Title, company and place as far as the page's head names them.</summary>
    public static (string? Title, string? Company, string? Place) Read(IHtmlDocument page)
    {
        var site = Meta(page, "og:site_name");
        var whole = Clean(page.Title) ?? Meta(page, "og:title");
        if (whole is null)
        {
            return (Meta(page, "og:title"), site, null);
        }

        foreach (var form in new[] { Application(), Hiring(), Bars(), Indeed(), At(), Careers() })
        {
            if (form.Match(whole) is { Success: true } match)
            {
                return (Group(match, "title"), Group(match, "company") ?? site, Group(match, "place"));
            }
        }

        return (Meta(page, "og:title") ?? whole, site, null);
    }

    /// <summary>The words on one line; null when there are none or too many for a name.</summary>
    public static string? Clean(string? text)
    {
        var clean = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length is 0 or > Longest ? null : clean;
    }

    private static string? Meta(IHtmlDocument page, string name) => Clean(page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content"));

    private static string? Group(Match match, string name) => match.Groups[name] is { Success: true } group ? Clean(group.Value) : null;

    // Greenhouse
    [GeneratedRegex("^Job Application for (?<title>.+) at (?<company>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Application();

    // LinkedIn, seen without an account
    [GeneratedRegex(@"^(?<company>.+?) hiring (?<title>.+?)(?: in (?<place>.+?))? \| LinkedIn$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hiring();

    // LinkedIn, signed in
    [GeneratedRegex(@"^(?:\(\d+\+?\) )?(?<title>.+?) \| (?<company>.+?) \| LinkedIn$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bars();

    [GeneratedRegex(@"^(?<title>.+?)(?: - (?<place>[^-]+))? (?:-|\|) Indeed(?:\.\w+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Indeed();

    // Ashby
    [GeneratedRegex("^(?<title>.+) @ (?<company>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex At();

    // the start page of an employer's list: no title of a job
    [GeneratedRegex(@"^(?:(?:careers|jobs|openings|vacancies)(?: (?:at|with|bei)|\s+[—–|-]) (?<company>.+)|(?<company>.+?)(?:\s+[—–|-])? (?:careers|jobs|openings|vacancies))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Careers();
}
