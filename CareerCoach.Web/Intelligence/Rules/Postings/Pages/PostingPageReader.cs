using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>
/// Finds the posting on a web page: first as schema.org JobPosting, then by the markup of known applicant-tracking systems, then in the data that the page
/// brings for its own scripts, then as the page's main text. A feed of such a system (JSON, XML) and a page that only lists jobs give several.
/// </summary>
public static class PostingPageReader
{
    private const int MaxContent = 4_000_000;
    private const int LeastText = 200;

    /// <summary>The posting on the page; null when there is no text to speak of. Never throws for any markup.</summary>
    public static PostingPage? Read(string content, string? link = null) => ReadAll(content, link).FirstOrDefault();

    /// <summary>All postings on the page, the one that <paramref name="link"/> leads to first. Never throws for any markup.</summary>
    /// <param name="content">A page's markup, or a feed as JSON or XML.</param>
    /// <param name="link">Where it came from, if known.</param>
    public static IReadOnlyList<PostingPage> ReadAll(string content, string? link = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        content = content.Length > MaxContent ? content[..MaxContent] : content;
        var found = IsJson(content) ? PostingJson.Read(content) : IsFeed(content) ? PostingXml.Read(content) : FromPage(content);
        return [.. found.OrderByDescending(posting => link is not null && posting.Link is { Length: > 8 } own && link.Contains(Tail(own), StringComparison.OrdinalIgnoreCase))
            .Select(posting => WithEmployer(posting, posting.Link ?? link))];
    }

    /// <summary>True for text that begins as JSON does.</summary>
    public static bool IsJson(string content) => content.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{' or '[', ..];

    /// <summary>True for text that begins as an XML feed does, and not as a page.</summary>
    public static bool IsFeed(string content)
    {
        var start = content.AsSpan().TrimStart("\uFEFF \t\r\n");
        return (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && !start[..Math.Min(start.Length, 1000)].Contains("<html", StringComparison.OrdinalIgnoreCase))
            || start.StartsWith("<rss", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<workzag-jobs", StringComparison.OrdinalIgnoreCase);
    }

    private static IReadOnlyList<PostingPage> FromPage(string html)
    {
        html = MarkupDepth.Cut(html);
        var page = new HtmlParser().ParseDocument(html);
        var stated = JobPostingData.Read(page);
        if (stated.Count > 0)
        {
            // some sites state a job's facts as data and leave its description to the page
            return stated.Count == 1 && stated[0].Input.Text.Length < LeastText && KnownPages.Read(page) is { } shown
                ? [stated[0] with { Input = stated[0].Input with { Text = shown.Input.Text, Company = stated[0].Input.Company ?? shown.Input.Company } }] : stated;
        }

        if (KnownPages.Read(page) is { } known)
        {
            return [known];
        }

        var data = PageScripts.Of(page).Select(PostingJson.Read).Where(postings => postings.Count > 0).MaxBy(postings => postings[0].Input.Text.Length);
        var list = JobList.Read(page);
        var main = MainText(page, html);
        if (data is not null && (data[0].Input.Text.Length >= LeastText || (main?.Input.Text.Length ?? 0) < LeastText))
        {
            return data;
        }

        return list.Count > 0 ? list : main is null ? [] : [main];
    }

    private static PostingPage? MainText(IHtmlDocument page, string html)
    {
        var (title, company, place) = PageTitle.Read(page);
        foreach (var aside in page.QuerySelectorAll("nav, header, footer, aside, form, [role=navigation], [role=banner], [role=contentinfo], [aria-hidden=true], dialog").ToList())
        {
            aside.Remove();
        }

        var main = page.QuerySelector("main, [role=main], article");
        var (text, all) = (HtmlText.Of(main), HtmlText.Of(page.Body));
        text = text.Length >= LeastText ? text : all.Length >= 2 * LeastText ? Readable(html) ?? all : all;
        return text.Length == 0 ? null : new PostingPage
        {
            Input = new PostingInput(text, null, PageTitle.Clean((main ?? page.Body)?.QuerySelector("h1")?.TextContent) ?? title, company, place),
            FoundBy = "page",
        };
    }

    // pages that do not mark their main part: Mozilla's way of finding it
    private static string? Readable(string html)
    {
        var article = new SmartReader.Reader("https://page.invalid/", html).GetArticle();
        return article is { IsReadable: true, Content: { Length: > 0 } content } && HtmlText.Of(content) is { Length: >= 2 * LeastText } text ? text : null;
    }

    private static PostingPage WithEmployer(PostingPage posting, string? link) =>
        posting.Input.Company is null && BoardLinks.Employer(link) is { } employer ? posting with { Input = posting.Input with { Company = employer } } : posting;

    private static string Tail(string link) => link.TrimEnd('/').Split('/', '?', '#') is [.., var last] && last.Length > 5 ? last : link;
}
