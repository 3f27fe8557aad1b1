using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Board;

public sealed class AddJobServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private AddJobService Jobs => AdasServices.Get<AddJobService>();

    [Fact]
    public async Task Title_and_company_are_enough_and_the_job_stands_on_top()
    {
        await AddJobsAsync(2);

        var id = await Jobs.AddAsync(new NewJob { Title = " Nurse ", Company = "Acme" }, Stop);

        await using var db = Contexts.For(Ada);
        var first = await db.Jobs.Include(j => j.StatusChanges).OrderBy(j => j.Position).FirstAsync(Stop);
        Assert.Equal((id, "Nurse"), (first.Id, first.Title));
        Assert.Null(Assert.Single(first.StatusChanges).FromStatus);
        Assert.Equal([Ada, id, null], Assert.Single(AdasServices.Get<QueuedWork>().Jobs).Args); // its analysis follows
    }

    [Theory]
    [InlineData("", "Acme")]
    [InlineData("Nurse", "  ")]
    public async Task Without_title_or_company_a_sentence_says_so_and_nothing_is_saved(string title, string company)
    {
        await Assert.ThrowsAsync<UserErrorException>(() => Jobs.AddAsync(new NewJob { Title = title, Company = company }, Stop));

        await using var db = Contexts.For(Ada);
        Assert.False(await db.Jobs.AnyAsync(Stop));
    }

    [Fact]
    public async Task The_posting_is_kept_as_it_was_with_a_megabyte_of_text_and_odd_characters()
    {
        var posting = string.Concat(Enumerable.Repeat("שלום 👩‍🚀 <script>alert(1)</script>\n", 30_000));

        var id = await Jobs.AddAsync(new NewJob { Title = "A\0B", Company = "Acme", PostingText = posting + "\0" }, Stop);

        await using var db = Contexts.For(Ada);
        var job = await db.Jobs.SingleAsync(j => j.Id == id, Stop);
        Assert.Equal("AB", job.Title);
        Assert.Equal(posting.Trim(), job.PostingText);
    }

    [Fact]
    public async Task A_job_can_begin_further_on_with_its_history_and_application()
    {
        var id = await Jobs.AddAsync(new NewJob { Title = "Nurse", Company = "Acme", Status = JobStatus.Applied }, Stop);

        await using var db = Contexts.For(Ada);
        var job = await db.Jobs.Include(j => j.StatusChanges).Include(j => j.Applications).SingleAsync(j => j.Id == id, Stop);
        Assert.Equal(2, job.StatusChanges.Count);
        Assert.Single(job.Applications);
    }

    [Theory]
    [InlineData("Acme GmbH", "Senior Nurse (m/f/d)", null, true, true)]
    [InlineData("ACME", "Driver", null, true, false)]
    [InlineData("Acme Foods", "Nurse", null, false, false)]
    [InlineData("Other", "Other", "https://www.jobs.example/42?utm_source=mail", true, true)]
    [InlineData("Other", "Other", "https://jobs.example/43", false, false)]
    public async Task What_is_known_of_an_employer_is_told_and_likely_duplicates_come_first(string company, string title, string? url, bool known, bool duplicate)
    {
        await Jobs.AddAsync(new NewJob { Title = "Nurse, Senior", Company = "Acme", JobUrl = "https://jobs.example/42" }, Stop);

        var found = await AdasServices.Get<KnownBeforeService>().FindAsync(company, title, url, Stop);

        Assert.Equal(known, found.Count == 1);
        Assert.Equal(duplicate, found.Any(k => k.Duplicate));
        Assert.Empty(await BobsServices.Get<KnownBeforeService>().FindAsync(company, title, url, Stop));
    }
}
