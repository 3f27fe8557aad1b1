using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Platform.Tracking;

public sealed class BulkMovesTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private BulkMoves Bulk => AdasServices.Get<BulkMoves>();

    [Fact]
    public async Task Many_jobs_move_in_their_order_and_one_undo_takes_all_back()
    {
        var jobs = await AddJobsAsync(5);

        var receipts = await Bulk.MoveAsync([jobs[3], jobs[1]], JobStatus.Rejected, Stop);
        await using (var db = Contexts.For(Ada))
        {
            Assert.Equal([jobs[1], jobs[3]], await db.Jobs.Where(j => j.Status == JobStatus.Rejected).OrderBy(j => j.Position).Select(j => j.Id).ToListAsync(Stop));
        }

        await Bulk.UndoAsync(receipts, Stop);
        await using (var db = Contexts.For(Ada))
        {
            Assert.Equal(jobs, await db.Jobs.Where(j => j.Status == JobStatus.Interested).OrderBy(j => j.Position).Select(j => j.Id).ToListAsync(Stop));
        }
    }

    [Fact]
    public async Task Another_persons_jobs_neither_move_nor_get_tags_nor_go_to_the_trash()
    {
        var jobs = await AddJobsAsync(2);

        Assert.Empty(await BobsServices.Get<BulkMoves>().MoveAsync(jobs, JobStatus.Rejected, Stop));
        Assert.Empty(await BobsServices.Get<BulkMoves>().TagAsync(jobs, "mine", Stop));
        Assert.Empty(await BobsServices.Get<JobShelf>().DeleteAsync(jobs, Stop));
        Assert.Empty(await BobsServices.Get<JobShelf>().ArchiveAsync(jobs, Stop));

        await using var db = Contexts.For(Ada);
        Assert.Equal(2, await db.Jobs.CountAsync(j => j.Status == JobStatus.Interested && j.Tags.Length == 0 && j.ArchivedAt == null, Stop));
    }

    [Fact]
    public async Task A_bulk_move_costs_the_same_queries_for_more_jobs()
    {
        var jobs = await AddJobsAsync(62);
        var few = await CountAsync(jobs[..2]);
        Assert.Equal(few, await CountAsync(jobs[2..30]));
    }

    [Fact]
    public async Task Deleted_jobs_come_back_whole()
    {
        var jobs = await AddJobsAsync(2, JobStatus.Applied);

        var deleted = await AdasServices.Get<JobShelf>().DeleteAsync(jobs, Stop);
        await using (var db = Contexts.For(Ada))
        {
            Assert.False(await db.Jobs.AnyAsync(Stop));
        }

        await AdasServices.Get<JobShelf>().RestoreAsync(deleted, Stop);
        await using (var db = Contexts.For(Ada))
        {
            Assert.Equal(2, await db.Jobs.CountAsync(j => j.Applications.Any(), Stop));
        }
    }

    private async Task<int> CountAsync(Guid[] jobs)
    {
        using var counter = new QueryCounter();
        await Bulk.MoveAsync(jobs, JobStatus.Rejected, Stop);
        return counter.Count;
    }
}
