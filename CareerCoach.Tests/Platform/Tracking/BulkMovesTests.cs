using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Board.Columns;
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

        var receipts = await Bulk.MoveAsync([jobs[3], jobs[1]], JobStatus.Rejected, null, Stop);
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

        Assert.Empty(await BobsServices.Get<BulkMoves>().MoveAsync(jobs, JobStatus.Rejected, null, Stop));
        Assert.Equal(0, (await BobsServices.Get<JobTags>().ChangeAsync(jobs, ["mine"], [], Stop)).Jobs);
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

    [Fact]
    public async Task Into_a_column_of_their_own_and_back_with_one_undo()
    {
        var jobs = await AddJobsAsync(3, JobStatus.Applied);
        var column = await AdasServices.Get<ColumnsService>().AddAsync("Waiting", null, JobStatus.Applied, Stop);

        var receipts = await Bulk.MoveAsync(jobs[..2], JobStatus.Applied, column, Stop);
        await using (var db = Contexts.For(Ada))
        {
            Assert.Equal(jobs[..2], await db.Jobs.Where(j => j.BoardColumnId == column).OrderBy(j => j.Position).Select(j => j.Id).ToListAsync(Stop));
        }

        await Bulk.UndoAsync(receipts, Stop);
        await using (var db = Contexts.For(Ada))
        {
            Assert.Equal(jobs, await db.Jobs.Where(j => j.BoardColumnId == null && j.Status == JobStatus.Applied).OrderBy(j => j.Position).Select(j => j.Id).ToListAsync(Stop));
        }
    }

    [Fact]
    public async Task A_move_out_of_a_column_that_is_deleted_meanwhile_is_undone_into_the_default_one()
    {
        var jobs = await AddJobsAsync(2, JobStatus.Applied);
        var column = await AdasServices.Get<ColumnsService>().AddAsync("Waiting", null, JobStatus.Applied, Stop);
        await Bulk.MoveAsync(jobs, JobStatus.Applied, column, Stop);
        var many = await Bulk.MoveAsync(jobs[..1], JobStatus.Rejected, null, Stop);
        var one = await AdasServices.Get<JobMoves>().MoveAsync(jobs[1], JobStatus.Rejected, null, null, null, null, Stop);
        await AdasServices.Get<ColumnsService>().DeleteAsync(column, Stop);

        await Bulk.UndoAsync(many, Stop);
        await AdasServices.Get<JobMoves>().UndoAsync(one, Stop);

        await using var db = Contexts.For(Ada);
        Assert.Equal(2, await db.Jobs.CountAsync(j => j.Status == JobStatus.Applied && j.BoardColumnId == null, Stop));
    }

    [Fact]
    public async Task Five_thousand_jobs_move_get_a_tag_and_go_to_the_trash_with_one_undo_each()
    {
        var jobs = await AddJobsAsync(5000);

        var moved = await Bulk.MoveAsync(jobs, JobStatus.Withdrawn, null, Stop);
        Assert.Equal(5000, moved.Count);
        await Bulk.UndoAsync(moved, Stop);
        var tagged = await AdasServices.Get<JobTags>().ChangeAsync(jobs, ["old"], [], Stop);
        Assert.Equal(5000, tagged.Jobs);
        await AdasServices.Get<JobTags>().UndoAsync(tagged, Stop);
        var deleted = await AdasServices.Get<JobShelf>().DeleteAsync(jobs, Stop);
        await AdasServices.Get<JobShelf>().RestoreAsync(deleted, Stop);

        await using var db = Contexts.For(Ada);
        Assert.Equal(5000, await db.Jobs.CountAsync(j => j.Status == JobStatus.Interested && j.Tags.Length == 0, Stop));
    }

    private async Task<int> CountAsync(Guid[] jobs)
    {
        using var counter = new QueryCounter();
        await Bulk.MoveAsync(jobs, JobStatus.Rejected, null, Stop);
        return counter.Count;
    }
}
