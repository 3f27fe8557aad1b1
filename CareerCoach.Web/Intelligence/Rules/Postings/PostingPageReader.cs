using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Finds the posting on a web page: first as schema.org JobPosting, then by the markup of known applicant-tracking systems, then as the page's main text.</summary>
public static class PostingPageReader
{
    private const int MaxHtml = 4_000_000;
    private const int LeastText = 200;

    // where the systems keep description, title and company; the first that is there and long enough wins
    private static readonly Board[] Boards =
    [
        new(".show-more-less-html__markup, .description__text", ".top-card-layout__title, .topcard__title", ".topcard__org-name-link, .topcard__flavor", ".topcard__flavor--bullet"), // LinkedIn
        new("#jobDescriptionText", ".jobsearch-JobInfoHeader-title", "[data-company-name], [data-testid=inlineHeader-companyName]", "[data-testid=inlineHeader-companyLocation]"), // Indeed
        new("#content, .job__description", "h1.app-title, .job__title h1", ".company-name", ".location, .job__location"), // Greenhouse
        new(".posting-page .section-wrapper.page-full-width, [data-qa=job-description]", ".posting-headline h2", ".main-header-logo img[alt]", ".posting-categories .location"), // Lever
        new("[data-automation-id=jobPostingDescription]", "[data-automation-id=jobPostingHeader]", "[data-automation-id=company]", "[data-automation-id=locations] dd"), // Workday
        new(".iCIMS_JobContent", ".iCIMS_Header, .iCIMS_JobContent h1", null, ".iCIMS_JobHeaderGroup dd"), // iCIMS
        new(".jv-job-detail-description", ".jv-header", null, ".jv-job-detail-meta"), // Jobvite
        new(".jd-info, .job-description[data-ph-at-id]", "h1.job-title", null, ".job-location"), // Phenom
        new("[itemtype$='schema.org/JobPosting'] [itemprop=description]", "[itemprop=title]", "[itemprop=hiringOrganization] [itemprop=name], [itemprop=hiringOrganization]", "[itemprop=jobLocation]"), // microdata
    ];

    /// <summary>The posting on the page; null when there is no text to speak of. Never throws for any markup.</summary>
    public static PostingPage? Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var page = new HtmlParser().ParseDocument(html.Length > MaxHtml ? html[..MaxHtml] : html);
        return JobPostingData.Read(page) ?? ByBoard(page) ?? ByMainText(page);
    }

    private static PostingPage? ByBoard(IHtmlDocument page)
    {
        foreach (var board in Boards)
        {
            var text = string.Join('\n', page.QuerySelectorAll(board.Description).Where(e => e.ParentElement?.Closest(board.Description) is null).Select(HtmlText.Of));
            if (text.Length >= LeastText)
            {
                return new PostingPage
                {
                    Input = new PostingInput(text, null, Words(page, board.Title) ?? PageTitle(page), Words(page, board.Company) ?? Meta(page, "og:site_name"), Words(page, board.Location)),
                    FoundBy = "board",
                };
            }
        }

        return null;
    }

    private static PostingPage? ByMainText(IHtmlDocument page)
    {
        foreach (var aside in page.QuerySelectorAll("nav, header, footer, aside, form, [role=navigation], [role=banner], [role=contentinfo], [aria-hidden=true], dialog").ToList())
        {
            aside.Remove();
        }

        var main = page.QuerySelector("main, [role=main], article") ?? page.Body;
        var text = HtmlText.Of(main);
        if (text.Length < LeastText && main != page.Body)
        {
            text = HtmlText.Of(page.Body);
        }

        return text.Length == 0 ? null : new PostingPage
        {
            Input = new PostingInput(text, null, Clean(main?.QuerySelector("h1")?.TextContent) ?? PageTitle(page), Meta(page, "og:site_name"), null),
            FoundBy = "page",
        };
    }

    private static string? PageTitle(IHtmlDocument page) => Meta(page, "og:title") ?? Clean(page.Title);

    private static string? Meta(IHtmlDocument page, string name) => Clean(page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content"));

    private static string? Words(IHtmlDocument page, string? selector)
    {
        var element = selector is null ? null : page.QuerySelector(selector);
        return Clean(element is IHtmlImageElement image ? image.AlternativeText : element?.TextContent);
    }

    private static string? Clean(string? text)
    {
        var clean = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length is 0 or > 300 ? null : clean;
    }

    private sealed record Board(string Description, string Title, string? Company, string Location);
}
