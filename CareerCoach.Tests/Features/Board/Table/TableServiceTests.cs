using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Board.Table;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Board.Table;

public sealed class TableServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private TableService Table => AdasServices.Get<TableService>();

    [Fact]
    public async Task Pages_hold_every_job_once_and_the_last_page_stands_in_for_what_is_beyond()
    {
        var jobs = await AddJobsAsync(120);
        var seen = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            var page = await Table.PageAsync(new() { Sort = "Company" }, i, Stop);
            Assert.Equal((120, i), (page.Total, page.Number));
            seen.AddRange(page.Rows.Select(r => r.Id));
        }

        Assert.Equal(jobs.Order(), seen.Order());
        var beyond = await Table.PageAsync(new(), 99, Stop);
        Assert.Equal((2, 20), (beyond.Number, beyond.Rows.Count));
        Assert.Equal(120, (await Table.AllAsync(new(), Stop)).Count);
    }

    [Fact]
    public async Task A_page_costs_the_same_queries_for_more_jobs()
    {
        await AddJobsAsync(2);
        var few = await CountAsync();
        await AddJobsAsync(200, JobStatus.Applied);
        Assert.Equal(few, await CountAsync());
        Assert.Equal(3, few);
    }

    [Fact]
    public async Task Every_column_sorts_both_ways_with_what_is_unknown_last()
    {
        await using (var db = Contexts.For(Ada))
        {
            var now = DateTimeOffset.UtcNow;
            var low = new Job { Title = "a nurse", Company = "acme", Location = "Aachen", WorkMode = WorkMode.Remote, JobType = JobType.FullTime, SalaryMin = 30, SalaryPeriod = SalaryPeriod.Hour, MatchScore = 10, Source = "A", ApplicationDeadline = new(2027, 1, 1), Position = "a" };
            var high = new Job { Title = "B doctor", Company = "Beta", Location = "Bonn", WorkMode = WorkMode.Onsite, JobType = JobType.Temporary, SalaryMax = 90_000, MatchScore = 90, Source = "B", ApplicationDeadline = new(2028, 1, 1), Position = "b" };
            var unknown = new Job { Title = "C", Company = "Corp", WorkMode = WorkMode.Hybrid, JobType = JobType.Contract, SalaryCurrency = null, Position = "c" };
            db.Jobs.AddRange(low, high, unknown);
            low.Begin(now.AddDays(-3));
            high.Begin(now.AddDays(-2));
            unknown.Begin(now.AddDays(-1));
            low.MoveTo(JobStatus.Applied, null, now.AddDays(-1));
            high.MoveTo(JobStatus.Rejected, null, now);
            low.Interviews.Add(new Interview { ScheduledAt = now.AddDays(1) });
            high.Interviews.Add(new Interview { ScheduledAt = now.AddDays(2) });
            await db.SaveChangesAsync(Stop);
        }

        foreach (var column in new[] { "Place", "Pay", "Match", "Interview", "Deadline", "Source" })
        {
            Assert.Equal(["a nurse", "B doctor", "C"], await TitlesAsync(column, false));
            Assert.Equal(["B doctor", "a nurse", "C"], await TitlesAsync(column, true));
        }

        foreach (var column in new[] { "Title", "Company", "Saved" })
        {
            Assert.Equal(["a nurse", "B doctor", "C"], await TitlesAsync(column, false));
            Assert.Equal(["C", "B doctor", "a nurse"], await TitlesAsync(column, true));
        }

        Assert.Equal(["C", "a nurse", "B doctor"], await TitlesAsync("Status", false));
        Assert.Equal(["a nurse", "C", "B doctor"], await TitlesAsync("WorkMode", false));
        Assert.Equal("a nurse", (await TitlesAsync("Applied", false))[0]);
        Assert.Equal(3, (await TitlesAsync("Changed", true)).Count);
        Assert.Equal(["C", "B doctor", "a nurse"], await TitlesAsync("no such column; drop table jobs", true));
    }

    [Fact]
    public async Task The_filter_of_the_board_holds_here_too()
    {
        var jobs = await AddJobsAsync(3);
        await AdasServices.Get<JobShelf>().ArchiveAsync([jobs[0]], Stop);
        await AdasServices.Get<JobShelf>().DeleteAsync([jobs[1]], Stop);

        Assert.Equal(jobs[2], Assert.Single((await Table.PageAsync(new(), 0, Stop)).Rows).Id);
        Assert.Equal(jobs[0], Assert.Single((await Table.PageAsync(new() { Archived = true }, 0, Stop)).Rows).Id);
        Assert.Empty((await Table.PageAsync(new() { Text = "elephant" }, 0, Stop)).Rows);
    }

    [Fact]
    public async Task Another_persons_jobs_are_on_no_page_and_in_no_selection()
    {
        await AddJobsAsync(3);
        var bobs = BobsServices.Get<TableService>();
        Assert.Equal(0, (await bobs.PageAsync(new(), 0, Stop)).Total);
        Assert.Empty(await bobs.AllAsync(new(), Stop));
    }

    private async Task<IReadOnlyList<string>> TitlesAsync(string sort, bool descending) => [.. (await Table.PageAsync(new() { Sort = sort, Descending = descending }, 0, Stop)).Rows.Select(r => r.Title)];

    private async Task<int> CountAsync()
    {
        using var counter = new QueryCounter();
        await Table.PageAsync(new() { Sort = "Interview" }, 0, Stop);
        return counter.Count;
    }
}
