using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads a page that is nothing but a list of jobs: title, place and link of each row.</summary>
internal static partial class JobList
{
    private const int Most = 200, MostOther = 400, MostBesideOne = 150; // one link beside some prose is a margin sooner than a list
    private const string Labels = ".sr-only, .visually-hidden, .field-label, .screen-reader-text";

    /// <summary>The rows; empty when the page has words of its own beside the rows, since then the list is only its margin.</summary>
    public static IReadOnlyList<PostingPage> Read(IHtmlDocument page)
    {
        var links = page.QuerySelectorAll("a[href]").Where(a => JobLink().IsMatch(a.GetAttribute("href")!) && Title(a) is not null).Take(Most).ToList();
        var rows = links.Select(Row).ToList();
        if (links.Count == 0 || HtmlText.Of(page.Body).Length - rows.Distinct().Sum(row => HtmlText.Of(row).Length) > (links.Count == 1 ? MostBesideOne : MostOther))
        {
            return [];
        }

        var company = PageTitle.Read(page).Company;
        return [.. links.Zip(rows, (link, row) => new PostingPage
        {
            Input = new PostingInput("", null, Title(link), company, Place(row, link)),
            FoundBy = "list",
            Link = link.GetAttribute("href"),
        }).DistinctBy(posting => posting.Link)];
    }

    private static IElement Row(IElement link) => link.Closest("tr, li, article") ?? link.ParentElement ?? link;

    private static string? Title(IElement link) => Named(link.QuerySelector("h1, h2, h3, h4, [class*=title i]") ?? link) is { Length: > 3 } title && !Verb().IsMatch(title) ? title : null;

    private static string? Place(IElement row, IElement link)
    {
        var place = row.QuerySelectorAll("[class*=location i], [data-field=location]").FirstOrDefault(e => !e.Contains(link));
        if (place is null && row.QuerySelectorAll(Labels).FirstOrDefault(e => e.TextContent.Contains("location", StringComparison.OrdinalIgnoreCase)) is { } label)
        {
            place = label.NextElementSibling ?? label.ParentElement;
        }

        return place is null ? null : Named(place);
    }

    private static string? Named(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var label in copy.QuerySelectorAll(Labels).ToList())
        {
            label.Remove();
        }

        return PageTitle.Clean(copy.TextContent);
    }

    [GeneratedRegex(@"/(?:jobs?|careers?|positions?|openings?|postings?|vacanc(?:y|ies)|requisitions?|o|j)/(?:[^/?#]*/)*[^/?#]*[\w-]{4,}|job-?opening|[?&](?:req|jobid|job_id|gh_jid|jid|jk|requisitionid)=\w+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex JobLink();

    [GeneratedRegex("^(?:apply|view|see|read|learn|show|more|details?|back|next|previous|search|all jobs|sign|log)(?: |$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();
}
