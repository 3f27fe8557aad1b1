using AngleSharp.Html.Dom;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads the markup of known applicant-tracking systems and job boards: where each keeps description, title, company and place.</summary>
internal static class KnownPages
{
    private const int LeastText = 200;

    // the first whose description is there and long enough wins
    private static readonly Board[] Boards =
    [
        new(".show-more-less-html__markup, .description__text, .jobs-description__content, .jobs-box__html-content, #job-details",
            ".top-card-layout__title, .topcard__title, .job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title",
            ".topcard__org-name-link, .topcard__flavor, .job-details-jobs-unified-top-card__company-name, .jobs-unified-top-card__company-name",
            ".topcard__flavor--bullet, .job-details-jobs-unified-top-card__primary-description-container .tvm__text, .jobs-unified-top-card__bullet"), // LinkedIn
        new("#jobDescriptionText, .jobsearch-jobDescriptionText", ".jobsearch-JobInfoHeader-title, [data-testid=jobsearch-JobInfoHeader-title]",
            "[data-company-name], [data-testid=inlineHeader-companyName], .jobsearch-InlineCompanyRating > div:first-child",
            "[data-testid=inlineHeader-companyLocation], [data-testid=job-location], [data-testid=jobsearch-JobInfoHeader-companyLocation]", "#salaryInfoAndJobType"), // Indeed
        new("#app_body #content, #header ~ #content, .job__description, .job-post .job-description", "h1.app-title, .job__title h1, .job-post h1", ".company-name, .logo img[alt]", ".location, .job__location", ".job__pay-ranges, .pay-range"), // Greenhouse
        new("[data-qa=job-description], .posting-requirements, .posting-page .section.page-centered:not(.last-section-apply)", ".posting-headline h2", ".main-header-logo img[alt]", ".posting-categories .location", ".posting-categories .commitment, .posting-categories .workplaceTypes, [data-qa=salary-range]"), // Lever
        new("[data-automation-id=jobPostingDescription]", "[data-automation-id=jobPostingHeader]", "[data-automation-id=company]", "[data-automation-id=locations] dd, [data-automation-id=location]", "[data-automation-id=time] dd, [data-automation-id=remoteType] dd"), // Workday
        new("[class*=_descriptionText], .ashby-job-posting-description, #overview [class*=_description]", ".ashby-job-posting-heading, h1[class*=_title]", "[class*=_navLogo] img[alt], .ashby-job-board-logo[alt]", ".ashby-job-posting-left-pane [class*=_section] p"), // Ashby
        new("[data-ui=job-description], [data-ui=job-requirements], [data-ui=job-benefits]", "[data-ui=job-title]", "[data-ui=company-name], [data-ui=header] img[alt]", "[data-ui=job-location]", "[data-ui=job-type], [data-ui=job-workplace]"), // Workable
        new(".job-sections, [itemprop=description].details, .jobad-main .job-section", ".job-title, h1[itemprop=title]", "[itemprop=hiringOrganization] [itemprop=name], .header-logo img[alt]", "[itemprop=jobLocation], spl-job-location"), // SmartRecruiters
        new(".iCIMS_JobContent, .iCIMS_InfoMsg_Job", ".iCIMS_Header, .iCIMS_JobContent h1", null, ".iCIMS_JobHeaderGroup dd, .header.left span:not(.sr-only)"), // iCIMS
        new(".jv-job-detail-description", ".jv-header", ".jv-logo img[alt]", ".jv-job-detail-meta"), // Jobvite
        new(".jd-info, .job-description[data-ph-at-id], [data-ph-at-id=jobdescription-text]", "h1.job-title, [data-ph-at-id=job-title-text]", null, ".job-location, [data-ph-at-id=job-location-text]"), // Phenom
        new(".job-details__description-content, .job-description__content, [data-bind*='pageData().job.description']", ".job-details__title", null, ".job-details__subtitle, [data-bind*='primaryLocation']"), // Oracle
        new(".jobdescription, .jobDisplay .job", "[data-careersite-propertyid=title], #job-title", "[data-careersite-propertyid=company]", "[data-careersite-propertyid=location], .jobGeoLocation"), // SuccessFactors
        new(".BambooRichText, .ResAts__page", ".BambooHR-ATS-Job-Title, .ResAts__page h2", ".ResAts__company-name, header img[alt]", ".ResAts__location"), // BambooHR
        new("[data-at=job-ad-content], [data-at=content-container]", "[data-at=header-job-title]", "[data-at=metadata-company-name]", "[data-at=metadata-location]", "[data-at=metadata-work-type], [data-at=metadata-contract-type]"), // StepStone
        new("[class*=JobDetails_jobDescription], .jobDescriptionContent", "[class*=JobDetails_jobTitle], [data-test=job-title]", "[class*=EmployerProfile_employerName], [data-test=employer-name]", "[data-test=location]", "[data-test=detailSalary]"), // Glassdoor
        new("#job-description, .job-details .description", ".job-header h1", ".company-logo img[alt], .logo img[alt]", ".job-attributes-container [title=Location], .job-header .location"), // JazzHR and others alike
        new("[itemtype$='schema.org/JobPosting'] [itemprop=description]", "[itemprop=title]", "[itemprop=hiringOrganization] [itemprop=name], [itemprop=hiringOrganization]", "[itemprop=jobLocation]", "[itemprop=baseSalary], [itemprop=employmentType]"), // microdata
    ];

    /// <summary>The posting, when the page is one of a known kind; else null.</summary>
    public static PostingPage? Read(IHtmlDocument page)
    {
        foreach (var board in Boards)
        {
            var text = string.Join("\n\n", page.QuerySelectorAll(board.Description).Where(e => e.ParentElement?.Closest(board.Description) is null).Select(HtmlText.Of).Where(t => t.Length > 0));
            if (text.Length >= LeastText)
            {
                var (title, company, place) = PageTitle.Read(page);
                var facts = board.Facts is null ? "" : string.Join('\n', page.QuerySelectorAll(board.Facts).Select(HtmlText.Of).Where(f => f.Length is > 0 and < 200 && !text.Contains(f, StringComparison.Ordinal)));
                return new PostingPage
                {
                    // pay and form of employment often stand in the head alone
                    Input = new PostingInput(facts.Length == 0 ? text : $"{text}\n\n{facts}", null, Words(page, board.Title) ?? title, Employer(Words(page, board.Company)) ?? company, Words(page, board.Location) ?? place),
                    FoundBy = "board",
                    JobType = StatedValues.Type(facts),
                    WorkMode = StatedValues.Mode(facts),
                };
            }
        }

        return null;
    }

    private static string? Words(IHtmlDocument page, string? selector)
    {
        if (selector is null)
        {
            return null;
        }

        foreach (var element in page.QuerySelectorAll(selector))
        {
            if (PageTitle.Clean(element is IHtmlImageElement image ? image.AlternativeText : HtmlText.Of(element)) is { } words)
            {
                return words;
            }
        }

        return null;
    }

    // "at Acme" and "Acme logo" name Acme
    private static string? Employer(string? words) => words is null ? null
        : words.StartsWith("at ", StringComparison.OrdinalIgnoreCase) ? PageTitle.Clean(words[3..])
        : words.EndsWith(" logo", StringComparison.OrdinalIgnoreCase) ? PageTitle.Clean(words[..^5])
        : words.Equals("logo", StringComparison.OrdinalIgnoreCase) ? null : words;

    private sealed record Board(string Description, string Title, string? Company, string Location, string? Facts = null);
}
