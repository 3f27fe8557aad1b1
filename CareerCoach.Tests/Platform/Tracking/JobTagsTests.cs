using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Platform.Tracking;

public sealed class JobTagsTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private JobTags Tags => AdasServices.Get<JobTags>();

    [Fact]
    public async Task Tags_are_added_and_removed_together_and_one_undo_restores_each_job()
    {
        var jobs = await AddJobsAsync(3);
        await Tags.ChangeAsync(jobs[..2], ["dream", "old"], [], Stop);

        var receipt = await Tags.ChangeAsync(jobs, ["Dream", " new  tag "], ["old"], Stop);
        Assert.Equal(3, receipt.Jobs);
        Assert.Equal(["dream,new tag", "dream,new tag", "Dream,new tag"], await ShownAsync(jobs));
        Assert.Equal([("new tag", 3), ("dream", 2), ("Dream", 1)], (await Tags.UsedAsync(jobs, Stop)).Select(t => (t.Name, t.Count)));

        await Tags.UndoAsync(receipt, Stop);
        Assert.Equal(["dream,old", "dream,old", ""], await ShownAsync(jobs));
    }

    [Fact]
    public async Task Bad_tags_get_a_sentence_and_odd_ones_are_kept()
    {
        var jobs = await AddJobsAsync(2);
        await Assert.ThrowsAsync<UserErrorException>(() => Tags.ChangeAsync(jobs, [new string('x', 41)], [], Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => Tags.ChangeAsync(jobs, [.. Enumerable.Range(0, 31).Select(i => $"t{i}")], [], Stop));
        await Tags.ChangeAsync([jobs[0]], ["", " \u0000 ", "<b>x</b>", "שלום", "👩‍🚀"], [], Stop);
        Assert.Equal(["<b>x</b>,שלום,👩‍🚀", ""], await ShownAsync(jobs));
    }

    [Fact]
    public async Task Tagging_costs_the_same_queries_for_more_jobs_and_never_touches_anothers()
    {
        var jobs = await AddJobsAsync(32);
        var few = await CountAsync(jobs[..2]);
        Assert.Equal(few, await CountAsync(jobs[2..]));

        Assert.Equal(0, (await BobsServices.Get<JobTags>().ChangeAsync(jobs, ["mine"], ["counted"], Stop)).Jobs);
        Assert.Empty(await BobsServices.Get<JobTags>().UsedAsync(jobs, Stop));
        Assert.All(await ShownAsync(jobs), t => Assert.Equal("counted", t));
    }

    private async Task<int> CountAsync(Guid[] jobs)
    {
        using var counter = new QueryCounter();
        await Tags.ChangeAsync(jobs, ["counted"], [], Stop);
        return counter.Count;
    }

    private async Task<IEnumerable<string>> ShownAsync(Guid[] jobs)
    {
        await using var db = Contexts.For(Ada);
        var rows = await db.Jobs.ToDictionaryAsync(j => j.Id, j => string.Join(',', j.Tags), Stop);
        return jobs.Select(j => rows[j]);
    }
}
