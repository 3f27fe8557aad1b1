using CareerCoach.Web.Intelligence.Rules.Postings;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Postings;

public sealed class PostingPageReaderTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("You care for patients at night and keep their records in order.", 6));

    [Fact]
    public void A_pages_structured_data_wins_over_its_text()
    {
        var page = PostingPageReader.Read($$$$"""
            <html><head><title>Careers</title>
            <script type="application/ld+json">{ broken</script>
            <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["JobPosting"],"title":"Night nurse",
              "hiringOrganization":{"@type":"Organization","name":"St. Mary","sameAs":"https://mary.example"},"datePosted":"2026-11-02T08:00:00Z","validThrough":"2026-12-01",
              "employmentType":["PART_TIME"],"jobLocationType":"TELECOMMUTE","jobLocation":[{"address":{"addressLocality":"Leeds","addressRegion":"","addressCountry":{"name":"UK"}}}],
              "baseSalary":{"currency":"GBP","value":{"minValue":"15.50","maxValue":18,"unitText":"HOUR"}},
              "description":"&lt;p&gt;You care.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;At night&lt;/li&gt;&lt;/ul&gt;"}]}</script></head>
            <body><h1>Something else</h1><p>{{{{Long}}}}</p></body></html>
            """)!;

        Assert.Equal("json-ld", page.FoundBy);
        Assert.Equal(("Night nurse", "St. Mary", "Leeds, UK"), (page.Input.Title, page.Input.Company, page.Input.Location));
        Assert.Equal("You care.\n• At night", page.Input.Text);
        Assert.Equal((new DateOnly(2026, 11, 2), new DateOnly(2026, 12, 1)), (page.PostedOn!.Value, page.Deadline!.Value));
        Assert.Equal((JobType.PartTime, WorkMode.Remote), (page.JobType, page.WorkMode));
        Assert.Equal((15.50m, 18m, "GBP", SalaryPeriod.Hour), (page.SalaryMin, page.SalaryMax, page.SalaryCurrency, page.SalaryPeriod));
    }

    [Fact]
    public void A_known_boards_markup_gives_title_company_and_description()
    {
        var page = PostingPageReader.Read($"""
            <body><nav>Jobs People Learning</nav><h1 class="top-card-layout__title">Night nurse</h1><a class="topcard__org-name-link"> St. Mary </a>
            <div class="show-more-less-html__markup"><p>{Long}</p></div><section>Similar jobs: driver, cook</section></body>
            """)!;

        Assert.Equal("board", page.FoundBy);
        Assert.Equal(("Night nurse", "St. Mary"), (page.Input.Title, page.Input.Company));
        Assert.DoesNotContain("Similar jobs", page.Input.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_other_page_gives_its_main_text_without_navigation()
    {
        var page = PostingPageReader.Read($"<head><meta property='og:site_name' content='St. Mary'></head><body><header>Menu</header><main><h1>Night nurse</h1><p>{Long}</p></main><footer>Imprint</footer></body>")!;

        Assert.Equal("page", page.FoundBy);
        Assert.Equal(("Night nurse", "St. Mary"), (page.Input.Title, page.Input.Company));
        Assert.DoesNotContain("Imprint", page.Input.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<script>alert(1)</script>")]
    public void A_page_without_text_gives_nothing(string html) => Assert.Null(PostingPageReader.Read(html));

    [Theory]
    [InlineData("<script type='application/ld+json'>[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]</script><p>x</p>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":5,\"baseSalary\":{\"value\":\"much\"},\"jobLocation\":7,\"description\":[]}</script><p>x</p>")]
    public void Broken_data_never_throws(string html) => Assert.Equal("page", PostingPageReader.Read(html)!.FoundBy);
}
