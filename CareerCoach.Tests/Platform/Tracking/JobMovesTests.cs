using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Platform.Tracking;

public sealed class JobMovesTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private JobMoves Moves => AdasServices.Get<JobMoves>();

    [Fact]
    public async Task A_move_writes_its_history_and_its_application_in_one_save()
    {
        var job = (await AddJobsAsync(1))[0];

        await Moves.MoveAsync(job, JobStatus.Applied, null, null, "Looks good", null, Stop);

        await using var db = Contexts.For(Ada);
        var change = await db.StatusChanges.SingleAsync(c => c.JobId == job && c.FromStatus != null, Stop);
        Assert.Equal((JobStatus.Interested, JobStatus.Applied, "Looks good"), (change.FromStatus, change.ToStatus, change.Reason));
        var application = await db.Applications.SingleAsync(a => a.JobId == job, Stop);
        Assert.Equal((ApplicationStatus.Submitted, "The posting."), (application.Status, application.SentPostingText));
    }

    [Fact]
    public async Task Another_users_card_does_not_move()
    {
        var job = (await AddJobsAsync(1))[0];

        await Assert.ThrowsAsync<UserErrorException>(() => BobsServices.Get<JobMoves>().MoveAsync(job, JobStatus.Applied, null, null, null, null, Stop));

        await using var db = Contexts.For(Ada);
        Assert.Equal(JobStatus.Interested, (await db.Jobs.SingleAsync(Stop)).Status);
    }

    [Fact]
    public async Task A_card_stands_right_below_the_one_it_was_dropped_under()
    {
        var jobs = await AddJobsAsync(4);

        await Moves.MoveAsync(jobs[0], JobStatus.Interested, null, jobs[2], null, null, Stop);
        Assert.Equal([jobs[1], jobs[2], jobs[0], jobs[3]], await OrderAsync());

        await Moves.MoveAsync(jobs[3], JobStatus.Interested, null, null, null, null, Stop);
        Assert.Equal([jobs[3], jobs[1], jobs[2], jobs[0]], await OrderAsync());
    }

    [Fact]
    public async Task Order_holds_over_many_moves_to_the_same_place()
    {
        var jobs = await AddJobsAsync(6);
        for (var i = 0; i < 60; i++)
        {
            await Moves.MoveAsync(jobs[5 - (i % 5)], JobStatus.Interested, null, jobs[0], null, null, Stop);
        }

        Assert.Equal([jobs[0], jobs[1], jobs[2], jobs[3], jobs[4], jobs[5]], await OrderAsync());
    }

    [Fact]
    public async Task A_drop_under_a_card_that_has_left_the_column_goes_to_the_top()
    {
        var jobs = await AddJobsAsync(3);
        await Moves.MoveAsync(jobs[1], JobStatus.Rejected, null, null, null, null, Stop);

        await Moves.MoveAsync(jobs[2], JobStatus.Interested, null, jobs[1], null, null, Stop);

        Assert.Equal([jobs[2], jobs[0]], await OrderAsync());
    }

    [Fact]
    public async Task Undo_puts_status_place_and_application_back()
    {
        var jobs = await AddJobsAsync(3);
        var receipt = await Moves.MoveAsync(jobs[1], JobStatus.Applied, null, null, null, null, Stop);

        await Moves.UndoAsync(receipt, Stop);

        Assert.Equal(jobs, await OrderAsync());
        await using var db = Contexts.For(Ada);
        Assert.False(await db.Applications.AnyAsync(Stop));
        Assert.Null((await db.Jobs.SingleAsync(j => j.Id == jobs[1], Stop)).AppliedAt);
    }

    [Fact]
    public async Task Undo_of_a_new_order_brings_the_old_one_back()
    {
        var jobs = await AddJobsAsync(3);
        var receipt = await Moves.MoveAsync(jobs[2], JobStatus.Interested, null, null, null, null, Stop);

        await Moves.UndoAsync(receipt, Stop);

        Assert.Equal(jobs, await OrderAsync());
    }

    [Fact]
    public async Task A_job_that_has_moved_on_can_not_be_undone_and_says_so()
    {
        var job = (await AddJobsAsync(1))[0];
        var receipt = await Moves.MoveAsync(job, JobStatus.Applied, null, null, null, null, Stop);
        await Moves.MoveAsync(job, JobStatus.Rejected, null, null, null, null, Stop);

        var error = await Assert.ThrowsAsync<UserErrorException>(() => Moves.UndoAsync(receipt, Stop));

        Assert.Contains("moved on", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moves_at_the_same_moment_all_take_place()
    {
        var jobs = await AddJobsAsync(8);

        await Task.WhenAll(jobs.Select(j => Moves.MoveAsync(j, JobStatus.Applied, null, null, null, null, Stop)));

        await using var db = Contexts.For(Ada);
        Assert.Equal(8, await db.Jobs.CountAsync(j => j.Status == JobStatus.Applied, Stop));
        Assert.Equal(8, await db.StatusChanges.CountAsync(c => c.FromStatus != null, Stop));
    }

    [Fact]
    public async Task A_move_is_told_to_the_persons_open_pages_and_to_nobody_else()
    {
        var job = (await AddJobsAsync(1))[0];
        var (told, toldBob) = (new TaskCompletionSource<JobMoved>(), false);
        using var subscription = AdasServices.Get<UserEvents>().Subscribe<JobMoved>(Ada, e => { told.TrySetResult(e); return Task.CompletedTask; });
        using var other = AdasServices.Get<UserEvents>().Subscribe<JobMoved>(Guid.NewGuid(), _ => { toldBob = true; return Task.CompletedTask; });
        var origin = Guid.NewGuid();

        await Moves.MoveAsync(job, JobStatus.Applied, null, null, null, origin, Stop);

        Assert.Equal(new JobMoved(job, origin), await told.Task.WaitAsync(TimeSpan.FromSeconds(10), Stop));
        Assert.False(toldBob);
    }

    [Fact]
    public async Task A_move_costs_the_same_queries_for_more_jobs()
    {
        var few = await AddJobsAsync(2);
        var small = await CountAsync(few[0]);
        var many = await AddJobsAsync(60);
        Assert.Equal(small, await CountAsync(many[30]));
    }

    private async Task<int> CountAsync(Guid job)
    {
        using var counter = new QueryCounter();
        await Moves.MoveAsync(job, JobStatus.Applied, null, null, null, null, Stop);
        return counter.Count;
    }

    private async Task<Guid[]> OrderAsync()
    {
        await using var db = Contexts.For(Ada);
        return await db.Jobs.Where(j => j.Status == JobStatus.Interested).OrderBy(j => j.Position).Select(j => j.Id).ToArrayAsync(Stop);
    }
}
