using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Platform.Tracking;
using Xunit;

namespace CareerCoach.Tests.Features.Board;

public sealed class PostingLikenessTests
{
    [Theory]
    [InlineData("https://jobs.example/42", "http://www.jobs.example/42/?utm_source=mail&ref=abc#apply")]
    [InlineData("https://jobs.example/view?id=42&team=a", "https://jobs.example/view?team=a&gclid=1&id=42")]
    [InlineData("https://www.linkedin.com/jobs/view/3712345678/?trk=x", "https://de.linkedin.com/jobs/view/night-nurse-at-st-mary-3712345678")]
    [InlineData("https://www.linkedin.com/jobs/collections/recommended/?currentJobId=3712345678", "https://www.linkedin.com/jobs/view/3712345678")]
    [InlineData("https://www.indeed.com/viewjob?jk=0123456789abcdef&from=serp", "https://uk.indeed.com/rc/clk?jk=0123456789abcdef")]
    [InlineData("https://boards.greenhouse.io/mary/jobs/4011001?gh_src=x", "https://mary.example/careers?gh_jid=4011001")]
    [InlineData("https://jobs.lever.co/mary/aaaa-bbbb/apply", "https://jobs.lever.co/mary/aaaa-bbbb?lever-source=LinkedIn")]
    [InlineData("https://jobs.ashbyhq.com/mary/1234/application", "https://jobs.ashbyhq.com/mary/1234")]
    public void One_posting_under_several_addresses_is_one(string a, string b) => Assert.Equal(PostingLikeness.Link(a), PostingLikeness.Link(b));

    [Theory]
    [InlineData("https://jobs.example/42", "https://jobs.example/43")]
    [InlineData("https://jobs.example/opening?req=1", "https://jobs.example/opening?req=2")]
    [InlineData("https://www.linkedin.com/jobs/view/3712345678", "https://www.linkedin.com/jobs/view/3712345679")]
    public void Other_postings_of_one_site_are_others(string a, string b) => Assert.NotEqual(PostingLikeness.Link(a), PostingLikeness.Link(b));

    [Theory]
    [InlineData("")]
    [InlineData("no link")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://jobs.example/1")]
    [InlineData(null)]
    public void What_is_no_web_address_has_no_likeness(string? url) => Assert.Null(PostingLikeness.Link(url));

    [Theory]
    [InlineData("ACME Foods, Inc.", "Acme Foods")]
    [InlineData("The Acme Company", "acme")]
    [InlineData("Müller GmbH & Co. KG", "müller")]
    public void Legal_forms_do_not_tell_employers_apart(string a, string b) => Assert.Equal(EmployerName.Plain(a), EmployerName.Plain(b));

    [Theory]
    [InlineData("Senior Data Engineer (m/f/d)", "Data Engineer, Senior", true)]
    [InlineData("Sr. Data Engineer", "Senior Data Engineer", true)]
    [InlineData("C++ Developer", "C# Developer", false)]
    [InlineData("Data Engineer", "Night Nurse", false)]
    public void Titles_are_compared_by_their_words(string a, string b, bool similar) => Assert.Equal(similar, PostingLikeness.Titles(a, b) >= PostingLikeness.SimilarTitle);
}
