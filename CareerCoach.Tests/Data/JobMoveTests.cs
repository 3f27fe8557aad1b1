using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Data;

public sealed class JobMoveTests(PostgresFixture postgres) : DataTests(postgres)
{
    [Fact]
    public async Task Moving_to_applied_writes_history_stamps_the_date_and_submits_a_sealed_application()
    {
        var (id, resume) = await JobAndResumeAsync();
        await MoveAsync(id, JobStatus.Applied, "sent by mail", resume);

        await using var db = Contexts.For(Ada);
        var job = await db.Jobs.ForMove().Include(j => j.StatusChanges).SingleAsync(Stop);
        Assert.Equal((JobStatus.Applied, Clock.Now), (job.Status, job.AppliedAt));
        var change = job.StatusChanges.Single(c => c.FromStatus != null);
        Assert.Equal((JobStatus.Interested, JobStatus.Applied, "sent by mail", Clock.Now), (change.FromStatus, change.ToStatus, change.Reason, change.ChangedAt));
        var application = Assert.Single(job.Applications);
        Assert.Equal((ApplicationStatus.Submitted, Clock.Now, resume, "ab12"), (application.Status, application.SealedAt, application.ResumeId, application.SentResumeSha256));
        Assert.Throws<InvalidOperationException>(() => application.Submit(job, null, Clock.Now));
    }

    [Fact]
    public async Task A_move_does_not_make_a_second_application()
    {
        var (id, _) = await JobAndResumeAsync();
        foreach (var status in new[] { JobStatus.Applied, JobStatus.InterviewScheduled, JobStatus.Applied, JobStatus.Rejected })
        {
            await MoveAsync(id, status);
        }

        await using var db = Contexts.For(Ada);
        var application = await db.Applications.SingleAsync(Stop);
        Assert.Equal((ApplicationStatus.Rejected, Clock.Now, Clock.Now - TimeSpan.FromMinutes(2)), (application.Status, application.ClosedAt, application.ResponseReceivedAt));
    }

    [Theory]
    [InlineData(JobStatus.InterviewScheduled, ApplicationStatus.UnderReview, false)]
    [InlineData(JobStatus.OfferReceived, ApplicationStatus.UnderReview, false)]
    [InlineData(JobStatus.Rejected, ApplicationStatus.Rejected, true)]
    [InlineData(JobStatus.Accepted, ApplicationStatus.Accepted, true)]
    [InlineData(JobStatus.Withdrawn, ApplicationStatus.Submitted, true)]
    public async Task The_application_follows_the_job(JobStatus to, ApplicationStatus expected, bool closed)
    {
        var (id, _) = await JobAndResumeAsync();
        await MoveAsync(id, JobStatus.Applied);
        await MoveAsync(id, to);
        await using var db = Contexts.For(Ada);
        var application = await db.Applications.SingleAsync(Stop);
        Assert.Equal((expected, closed), (application.Status, application.ClosedAt is not null));
    }

    [Fact]
    public async Task Undoing_a_move_restores_everything_and_the_history_says_so()
    {
        var (id, resume) = await JobAndResumeAsync();
        await MoveAsync(id, JobStatus.Applied, sent: resume);
        await using (var db = Contexts.For(Ada))
        {
            var job = await db.Jobs.ForMove().SingleAsync(Stop);
            job.UndoMove(await db.StatusChanges.SingleAsync(c => c.ToStatus == JobStatus.Applied, Stop), Clock.Now);
            await db.SaveChangesAsync(Stop);
        }

        await using var again = Contexts.For(Ada);
        var restored = await again.Jobs.Include(j => j.Applications).Include(j => j.StatusChanges).SingleAsync(Stop);
        Assert.Equal((JobStatus.Interested, null, 0), (restored.Status, restored.AppliedAt, restored.Applications.Count));
        var undone = Assert.Single(restored.StatusChanges, c => c.UndoneAt is not null);
        Assert.Equal(undone.Id, Assert.Single(restored.StatusChanges, c => c.UndoOf is not null).UndoOf);
    }

    [Fact]
    public async Task Undoing_the_submission_of_a_draft_gives_the_draft_back()
    {
        var (id, _) = await JobAndResumeAsync();
        await AddAsync(Ada, new Application { JobId = id, CoverLetter = "Dear Acme" });
        await MoveAsync(id, JobStatus.Applied);
        await using (var db = Contexts.For(Ada))
        {
            var job = await db.Jobs.ForMove().SingleAsync(Stop);
            Assert.Equal("Dear Acme", Assert.Single(job.Applications).SentCoverLetter);
            job.UndoMove(await db.StatusChanges.SingleAsync(c => c.ToStatus == JobStatus.Applied, Stop), Clock.Now);
            await db.SaveChangesAsync(Stop);
        }

        await using var again = Contexts.For(Ada);
        var draft = await again.Applications.SingleAsync(Stop);
        Assert.Equal((ApplicationStatus.Draft, null, null, "Dear Acme"), (draft.Status, draft.SealedAt, draft.SentCoverLetter, draft.CoverLetter));
    }

    [Fact]
    public async Task A_move_that_was_followed_by_another_is_not_undone()
    {
        var (id, _) = await JobAndResumeAsync();
        await MoveAsync(id, JobStatus.Applied);
        await MoveAsync(id, JobStatus.Rejected);
        await using var db = Contexts.For(Ada);
        var job = await db.Jobs.ForMove().SingleAsync(Stop);
        var old = await db.StatusChanges.SingleAsync(c => c.ToStatus == JobStatus.Applied, Stop);
        Assert.Throws<InvalidOperationException>(() => job.UndoMove(old, Clock.Now));
    }

    [Fact]
    public async Task Moving_within_a_column_writes_one_rank_and_no_history()
    {
        var (id, _) = await JobAndResumeAsync();
        await using var db = Contexts.For(Ada);
        var job = await db.Jobs.ForMove().SingleAsync(j => j.Id == id, Stop);
        Assert.Null(job.MoveTo(JobStatus.Interested, null, Clock.Now, "V"));
        Assert.Equal(1, await db.SaveChangesAsync(Stop));
    }

    [Fact]
    public void A_column_takes_only_jobs_of_its_status()
    {
        var column = new BoardColumn { Name = "Ghosted", Status = JobStatus.Applied };
        Assert.Throws<ArgumentException>(() => NewJob().MoveTo(JobStatus.Rejected, null, Clock.Now, column: column));
    }

    private async Task<(Guid Job, Guid Resume)> JobAndResumeAsync()
    {
        var job = NewJob();
        job.Begin(Clock.Now);
        return (await AddAsync(Ada, job), await AddAsync(Ada, NewResume()));
    }

    private async Task MoveAsync(Guid id, JobStatus to, string? reason = null, Guid? sent = null)
    {
        Clock.Now += TimeSpan.FromMinutes(1);
        await using var db = Contexts.For(Ada);
        var job = await db.Jobs.ForMove().SingleAsync(j => j.Id == id, Stop);
        job.MoveTo(to, reason, Clock.Now, sent: sent is { } s ? await db.Resumes.SingleAsync(r => r.Id == s, Stop) : null);
        await db.SaveChangesAsync(Stop);
    }
}
