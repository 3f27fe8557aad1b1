using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Board;
using CareerCoach.Web.Features.Board.Columns;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Board.Columns;

public sealed class ColumnsServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private ColumnsService Columns => AdasServices.Get<ColumnsService>();

    [Fact]
    public async Task A_new_column_stands_behind_those_of_its_status()
    {
        await Columns.AddAsync("First", "teal", JobStatus.Applied, Stop);
        await Columns.AddAsync("Second", "no such colour", JobStatus.Applied, Stop);
        await Columns.AddAsync("Last", null, JobStatus.Withdrawn, Stop);

        var all = await Columns.ListAsync(Stop);

        Assert.Equal(["Interested", "Applied", "First", "Second", "InterviewScheduled"], all.Take(5).Select(c => c.Name ?? c.Status.ToString()));
        Assert.Equal("Last", all[^1].Name);
        Assert.Equal(["teal", null], all.Where(c => c.Status == JobStatus.Applied && c.Id is not null).Select(c => c.Color));
    }

    [Fact]
    public async Task A_column_walks_over_its_neighbours_to_both_ends_and_no_further()
    {
        var id = await Columns.AddAsync("Mine", null, JobStatus.Applied, Stop);
        await Columns.AddAsync("Other", null, JobStatus.Applied, Stop);
        for (var i = 0; i < 12; i++)
        {
            await Columns.StepAsync(id, -1, Stop);
        }

        Assert.Equal(id, (await Columns.ListAsync(Stop))[0].Id);
        await Columns.StepAsync(id, 1, Stop);
        Assert.Equal(id, (await Columns.ListAsync(Stop))[1].Id);
        for (var i = 0; i < 12; i++)
        {
            await Columns.StepAsync(id, 1, Stop);
        }

        Assert.Equal(id, (await Columns.ListAsync(Stop))[^1].Id);
    }

    [Fact]
    public async Task An_empty_column_gets_another_status_and_one_with_jobs_does_not()
    {
        var jobs = await AddJobsAsync(1, JobStatus.Applied);
        var id = await Columns.AddAsync("Mine", null, JobStatus.Interested, Stop);
        await Columns.EditAsync(id, (await Columns.ListAsync(Stop)).Single(c => c.Id == id).RowVersion, "Mine", null, JobStatus.Applied, Stop);
        await AdasServices.Get<BulkMoves>().MoveAsync(jobs, JobStatus.Applied, id, Stop);

        var seen = (await Columns.ListAsync(Stop)).Single(c => c.Id == id).RowVersion;
        var refused = await Assert.ThrowsAsync<UserErrorException>(() => Columns.EditAsync(id, seen, "Mine", null, JobStatus.Rejected, Stop));

        Assert.EndsWith("Nothing was saved.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(JobStatus.Applied, (await Columns.ListAsync(Stop)).Single(c => c.Id == id).Status);
    }

    [Fact]
    public async Task Deleting_a_column_puts_its_jobs_into_the_default_one_and_undo_brings_both_back()
    {
        var jobs = await AddJobsAsync(3, JobStatus.Applied);
        var id = await Columns.AddAsync("Mine", "rose", JobStatus.Applied, Stop);
        await AdasServices.Get<BulkMoves>().MoveAsync(jobs, JobStatus.Applied, id, Stop);
        await AdasServices.Get<JobShelf>().DeleteAsync([jobs[2]], Stop);

        var deleted = await Columns.DeleteAsync(id, Stop);
        Assert.Equal(2, (await AdasServices.Get<BoardService>().LoadAsync(new(), Stop)).Column("Applied")!.Cards.Count);
        await AdasServices.Get<JobMoves>().MoveAsync(jobs[1], JobStatus.Rejected, null, null, null, null, Stop);

        await Columns.RestoreAsync(deleted!, Stop);
        await Columns.RestoreAsync(deleted!, Stop);
        await AdasServices.Get<JobShelf>().RestoreAsync([jobs[2]], Stop);

        var board = await AdasServices.Get<BoardService>().LoadAsync(new(), Stop);
        var column = board.Columns.Single(c => c.Info.Id == id);
        Assert.Equal(("Mine", "rose"), (column.Info.Name, column.Info.Color));
        Assert.Equal([jobs[0], jobs[2]], column.Cards.Select(c => c.Id));
        Assert.Equal(jobs[1], Assert.Single(board.Column("Rejected")!.Cards).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \u0000 \n ")]
    [InlineData("12345678901234567890123456789012345678901")]
    [InlineData("GHOSTED")]
    public async Task A_name_that_is_empty_too_long_or_taken_gets_a_sentence(string name)
    {
        await Columns.AddAsync("Ghosted", null, JobStatus.Applied, Stop);
        var other = await Columns.AddAsync("Other", null, JobStatus.Applied, Stop);

        await Assert.ThrowsAsync<UserErrorException>(() => Columns.AddAsync(name, null, JobStatus.Applied, Stop));
        var seen = (await Columns.ListAsync(Stop)).Single(c => c.Id == other).RowVersion;
        await Assert.ThrowsAsync<UserErrorException>(() => Columns.EditAsync(other, seen, name, null, JobStatus.Applied, Stop));
        Assert.Equal(10, (await Columns.ListAsync(Stop)).Count);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("מועמדויות")]
    [InlineData("👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀")]
    public async Task Any_other_name_is_kept_as_it_is(string name)
    {
        var id = await Columns.AddAsync(name, null, JobStatus.Applied, Stop);
        Assert.Equal(name, (await Columns.ListAsync(Stop)).Single(c => c.Id == id).Name);
    }

    [Fact]
    public async Task An_edit_that_began_before_another_tabs_one_overwrites_nothing()
    {
        var id = await Columns.AddAsync("Mine", null, JobStatus.Applied, Stop);
        var seen = (await Columns.ListAsync(Stop)).Single(c => c.Id == id).RowVersion;
        await Columns.EditAsync(id, seen, "Theirs", "teal", JobStatus.Applied, Stop);

        var refused = await Assert.ThrowsAsync<UserErrorException>(() => Columns.EditAsync(id, seen, "Ours", "rose", JobStatus.Applied, Stop));

        Assert.Contains("Theirs", refused.Message, StringComparison.Ordinal);
        Assert.Equal("Theirs", (await Columns.ListAsync(Stop)).Single(c => c.Id == id).Name);
    }

    [Fact]
    public async Task Another_persons_column_is_neither_seen_nor_changed_nor_deleted_nor_used()
    {
        var id = await Columns.AddAsync("Mine", null, JobStatus.Applied, Stop);
        var (bobs, seen) = (BobsServices.Get<ColumnsService>(), (await Columns.ListAsync(Stop)).Single(c => c.Id == id).RowVersion);

        Assert.Equal(8, (await bobs.ListAsync(Stop)).Count);
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.EditAsync(id, seen, "Stolen", null, JobStatus.Applied, Stop));
        await bobs.StepAsync(id, -1, Stop);
        Assert.Null(await bobs.DeleteAsync(id, Stop));
        var bobsJob = await BobsServices.Get<Web.Features.Board.Adding.AddJobService>().AddAsync(new() { Title = "Nurse", Company = "Acme" }, Stop);
        await BobsServices.Get<BulkMoves>().MoveAsync([bobsJob], JobStatus.Applied, id, Stop);

        Assert.Equal("Mine", (await Columns.ListAsync(Stop))[2].Name);
        await using var db = Contexts.For(Ada);
        Assert.Equal(0, await db.Jobs.CountAsync(Stop));
    }
}
