using CareerCoach.Web.Intelligence.Rules.Postings;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Postings;

/// <summary>Data of applicant-tracking systems: feeds, and what their pages carry in scripts. The shapes are the systems', the employers are made up.</summary>
public sealed class PostingFeedTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("You care for patients at night and keep their records in order.", 6));

    [Fact]
    public void Greenhouse() => Check($$$$$$"""{"jobs":[{"absolute_url":"https://boards.greenhouse.io/stmary/jobs/41","location":{"name":"Leeds, UK"},"title":"Night nurse","first_published":"2026-11-02T08:00:00-04:00","application_deadline":"2026-12-01","content":"&lt;p&gt;{{{{{{Long}}}}}}&lt;/p&gt;","departments":[{"id":1,"name":"Wards"}],"offices":[{"id":2,"name":"North","location":"Leeds, England"}]}],"meta":{"total":1}}""",
        "Night nurse", "Stmary", "Leeds, UK", new(2026, 11, 2), new(2026, 12, 1));

    [Fact]
    public void Lever()
    {
        var page = Check($$$$$$"""[{"text":"Night nurse","createdAt":1793606400000,"hostedUrl":"https://jobs.lever.co/st-mary/aaaa","categories":{"commitment":"Part-time","location":"Leeds, UK","team":"Wards"},"workplaceType":"hybrid","description":"<div>{{{{{{Long}}}}}}</div>","lists":[{"text":"What you bring","content":"<li>A licence</li>"}],"salaryRange":{"min":30000,"max":40000,"currency":"GBP","interval":"per-year-salary"}}]""",
            "Night nurse", "St Mary", "Leeds, UK", new(2026, 11, 2));
        Assert.Contains("What you bring\n• A licence", page.Input.Text, StringComparison.Ordinal);
        Assert.Equal((JobType.PartTime, WorkMode.Hybrid), (page.JobType, page.WorkMode));
        Assert.Equal((30_000m, 40_000m, "GBP", SalaryPeriod.Year), (page.SalaryMin, page.SalaryMax, page.SalaryCurrency, page.SalaryPeriod));
    }

    [Fact]
    public void Ashby_within_its_page()
    {
        var page = Check($$$$$$"""<html><head><title>Night nurse @ St. Mary</title></head><body><div id="root"></div><script>window.__appData = {"organization":{"name":"St. Mary","hostedJobsPageSlug":"mary"},"posting":{"title":"Night nurse","locationName":"Leeds, UK","isRemote":false,"workplaceType":"OnSite","employmentType":"FullTime","publishedDate":"2026-11-02","descriptionHtml":"<p>{{{{{{Long}}}}}} \"quoted\" }</p>","compensationTierSummary":"£30K – £40K"}};window.other = {"a":1};</script></body></html>""",
            "Night nurse", "St. Mary", "Leeds, UK", new(2026, 11, 2));
        Assert.Equal((JobType.FullTime, WorkMode.Onsite), (page.JobType, page.WorkMode));
        Assert.Equal((30_000m, 40_000m, "GBP"), (page.Read().Salary!.Min, page.Read().Salary!.Max, page.Read().Salary!.Currency));
    }

    [Fact]
    public void Workday() => Check($$$$$$"""{"jobPostingInfo":{"title":"Night nurse","jobDescription":"<p>{{{{{{Long}}}}}}</p>","location":"Leeds","postedOn":"Posted Yesterday","startDate":"2026-11-02","timeType":"Full time","externalUrl":"https://mary.wd3.myworkdayjobs.com/x/job/Leeds/Night-nurse_R1","country":{"descriptor":"United Kingdom"}},"hiringOrganization":{"name":"St. Mary"}}""",
        "Night nurse", "St. Mary", "Leeds");

    [Fact]
    public void Recruitee_with_its_translations() => Check($$$$$$"""{"offers":[{"title":"Night nurse","company_name":"St. Mary","location":"Leeds, UK","published_at":"2026-11-02 10:10:39 UTC","employment_type_code":"fulltime_permanent","remote":false,"hybrid":true,"careers_url":"https://jobs.mary.example/o/night-nurse","description":"<p>{{{{{{Long}}}}}}</p>","requirements":"<p>A licence.</p>","translations":{"en":{"title":"Night nurse","description":"<p>{{{{{{Long}}}}}}</p>","requirements":"<p>A licence.</p>"}},"salary":{"min":"30000","max":"40000","period":"year","currency":"GBP"}}]}""",
        "Night nurse", "St. Mary", "Leeds, UK", new(2026, 11, 2));

    [Fact]
    public void Smart_recruiters_in_sections()
    {
        var page = Check($$$$$$"""{"id":"7","name":"Night nurse","releasedDate":"2026-11-02T02:11:28.000Z","company":{"identifier":"mary","name":"St. Mary"},"location":{"city":"Leeds","region":"","country":"gb","fullLocation":"Leeds, UK"},"typeOfEmployment":{"id":"part-time","label":"Part-time"},"jobAd":{"sections":{"companyDescription":{"title":"Company Description","text":"<p>We heal.</p>"},"jobDescription":{"title":"Job Description","text":"<p>{{{{{{Long}}}}}}</p>"},"qualifications":{"title":"Qualifications","text":"<ul><li>A licence</li></ul>"}}}}""",
            "Night nurse", "St. Mary", "Leeds, UK", new(2026, 11, 2));
        Assert.Contains("Qualifications\n• A licence", page.Input.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_in_xml_with_its_employer_in_the_head()
    {
        var page = Check($"""
            <?xml version="1.0"?><rss version="2.0" xmlns:joblisting="urn:x"><channel><title>County of Leeds</title><link>https://jobs.example/leeds</link><description>All our jobs</description>
            <item><title>Night nurse</title><link>https://jobs.example/leeds/4</link><description>&lt;p&gt;{Long}&lt;/p&gt;</description><pubDate>Mon, 02 Nov 2026 23:10:38 GMT</pubDate>
            <joblisting:minimumSalary>30000</joblisting:minimumSalary><joblisting:maximumSalary>40000</joblisting:maximumSalary><joblisting:salaryCurrency>GBP</joblisting:salaryCurrency><joblisting:salaryInterval>Year</joblisting:salaryInterval>
            <joblisting:location>Leeds, UK</joblisting:location><joblisting:qualifications>&lt;p&gt;A licence.&lt;/p&gt;</joblisting:qualifications></item></channel></rss>
            """, "Night nurse", "County of Leeds", "Leeds, UK", new(2026, 11, 2));
        Assert.Equal((30_000m, "GBP", SalaryPeriod.Year), (page.SalaryMin, page.SalaryCurrency, page.SalaryPeriod));
    }

    [Fact]
    public void Several_jobs_of_a_feed_are_all_found_and_the_one_that_the_link_leads_to_comes_first()
    {
        const string Feed = """{"name":"St. Mary","jobs":[{"title":"Cook","url":"https://apply.workable.com/j/AAAA000001","city":"Leeds","country":"UK","published_on":"2026-11-02"},{"title":"Night nurse","url":"https://apply.workable.com/j/BBBB000002","telecommuting":true,"city":"","country":"Spain","published_on":"2026-11-03"}]}""";

        Assert.Equal(["Cook", "Night nurse"], PostingPageReader.ReadAll(Feed).Select(p => p.Input.Title!));
        var first = PostingPageReader.Read(Feed, "https://apply.workable.com/mary/j/BBBB000002/")!;
        Assert.Equal(("Night nurse", "St. Mary", "Spain", WorkMode.Remote), (first.Input.Title, first.Input.Company, first.Input.Location, first.WorkMode));
    }

    [Fact]
    public void A_page_that_only_lists_jobs_gives_its_rows()
    {
        var list = PostingPageReader.ReadAll("""
            <html><head><title>Careers at St. Mary</title></head><body><table>
            <tr><td><a href="job-opening.php?req=3762934">Night nurse</a></td><td class="location">Leeds, UK</td></tr>
            <tr><td><a href="job-opening.php?req=3762935">Cook</a></td><td class="location">York, UK</td></tr></table></body></html>
            """);

        Assert.Equal([("Night nurse", "St. Mary", "Leeds, UK"), ("Cook", "St. Mary", "York, UK")], list.Select(p => (p.Input.Title, p.Input.Company, p.Input.Location)));
    }

    [Fact]
    public void A_posting_with_other_jobs_in_its_margin_stays_the_posting()
    {
        var page = PostingPageReader.ReadAll($"<body><main><h1>Night nurse</h1><p>{Long}</p></main><ul><li><a href='/jobs/12345'>Cook in York</a></li></ul><script>var s={{\"similar\":[{{\"title\":\"Cook\",\"location\":\"York\",\"url\":\"/jobs/1\"}}]}};</script></body>");

        Assert.Equal("Night nurse", Assert.Single(page).Input.Title);
    }

    [Theory]
    [InlineData("Job Application for Night nurse at St. Mary", "Night nurse", "St. Mary", null)]
    [InlineData("St. Mary hiring Night nurse in Leeds, UK | LinkedIn", "Night nurse", "St. Mary", "Leeds, UK")]
    [InlineData("(3) Night nurse | St. Mary | LinkedIn", "Night nurse", "St. Mary", null)]
    [InlineData("Night nurse - Leeds - Indeed.com", "Night nurse", null, "Leeds")]
    [InlineData("Night nurse @ St. Mary", "Night nurse", "St. Mary", null)]
    public void The_titles_of_job_sites_are_taken_apart(string title, string? job, string? company, string? place)
    {
        var page = PostingPageReader.Read($"<head><title>{title}</title></head><body><div id='jobDescriptionText'>{Long}</div></body>")!;

        Assert.Equal((job, company, place), (page.Input.Title, page.Input.Company, page.Input.Location));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1,2,3]")]
    [InlineData("{\"title\":\"My page\",\"url\":\"/x\"}")]
    [InlineData("{\"a\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")]
    [InlineData("<?xml version=\"1.0\"?><open>")]
    public void Data_that_hold_no_posting_give_none(string content) => Assert.Empty(PostingPageReader.ReadAll(content));

    [Fact]
    public void A_page_of_open_tags_alone_ends_nothing()
    {
        Assert.NotNull(PostingPageReader.ReadAll(string.Concat(Enumerable.Repeat("<div>", 400_000)) + Long));
        Assert.NotNull(PostingPageReader.ReadAll(string.Concat(Enumerable.Repeat("<b><i><u>", 100_000)) + Long));
    }

    private static PostingPage Check(string content, string title, string company, string place, DateOnly? posted = null, DateOnly? deadline = null)
    {
        var page = Assert.Single(PostingPageReader.ReadAll(content));
        Assert.Equal(("data", title, company, place), (page.FoundBy, page.Input.Title, page.Input.Company, page.Input.Location));
        Assert.Contains("keep their records in order", page.Input.Text, StringComparison.Ordinal);
        Assert.Equal((posted, deadline), (page.PostedOn, page.Deadline));
        return page;
    }
}
