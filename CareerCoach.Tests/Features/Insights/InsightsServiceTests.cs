using CareerCoach.Data;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Insights;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Insights;

public sealed class InsightsServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero); // a Monday
    private static readonly Period March = new(new(2026, 3, 1), new(2026, 3, 31));
    private int number;

    private InsightsService Insights => AdasServices.Get<InsightsService>();

    [Fact]
    public async Task The_funnel_counts_the_furthest_stage_and_leaves_out_what_was_taken_back()
    {
        await SavedAsync();
        await SavedAsync(moves: [(JobStatus.Applied, 1)]);
        await SavedAsync(moves: [(JobStatus.Applied, 1), (JobStatus.Rejected, 5)]);
        await SavedAsync(moves: [(JobStatus.InterviewScheduled, 2)]); // without a stop at applied
        await SavedAsync(moves: [(JobStatus.Applied, 1), (JobStatus.InterviewCompleted, 4), (JobStatus.OfferReceived, 9), (JobStatus.Withdrawn, 10)]);
        await SavedAsync(moves: [(JobStatus.Applied, 1), (JobStatus.OfferReceived, 6), (JobStatus.Accepted, 8), (JobStatus.Interested, 9)]); // moved back by hand: it got there all the same
        var undone = await SavedAsync(moves: [(JobStatus.Applied, 1)]);
        await using (var db = Contexts.For(Ada))
        {
            (await db.Jobs.ForMove().SingleAsync(j => j.Id == undone, Stop)).MoveTo(JobStatus.OfferReceived, null, Begin.AddDays(2));
            await db.SaveChangesAsync(Stop);
        }

        await using (var db = Contexts.For(Ada))
        {
            var job = await db.Jobs.ForMove().Include(j => j.StatusChanges).SingleAsync(j => j.Id == undone, Stop);
            job.UndoMove(job.StatusChanges.OrderBy(c => c.ChangedAt).Last(), Begin.AddDays(3));
            await db.SaveChangesAsync(Stop);
        }

        var view = await Insights.LoadAsync(March, Stop);

        Assert.Equal(new Funnel(7, 6, 3, 2, 1), view.Funnel);
        Assert.Equal((6, 4), (view.Answers.Sent, view.Answers.Answered)); // a rejection is an answer, the undone offer is none
    }

    [Fact]
    public async Task Small_samples_have_no_percentage()
    {
        for (var i = 0; i < 5; i++)
        {
            await SavedAsync(source: i < 4 ? "LinkedIn" : " linkedin ", moves: i < 2 ? [(JobStatus.Applied, 1), (JobStatus.Rejected, 4)] : [(JobStatus.Applied, 1)]);
        }

        await SavedAsync(source: "Friend", moves: [(JobStatus.Applied, 0), (JobStatus.InterviewScheduled, 10)]);
        await SavedAsync(moves: [(JobStatus.Applied, 0)]);
        await SavedAsync(source: "Never applied");

        var view = await Insights.LoadAsync(March, Stop);

        Assert.Equal([new Outcome("LinkedIn", null, 5, 2, 0, 0), new Outcome("", null, 1, 0, 0, 0), new Outcome("Friend", null, 1, 1, 1, 0)], view.Sources);
        Assert.Equal(40, new Share(view.Sources[0].Answered, view.Sources[0].Sent).Percent);
        Assert.Null(new Share(1, 4).Percent);
        Assert.Null(new Share(0, 0).Percent);
        Assert.Equal(43, view.Answers.Rate.Percent); // 3 of 7
        Assert.Equal(3, view.Answers.Timed);
        Assert.Equal(3.0, view.Answers.MedianDays!.Value, 6); // 3, 3 and 10 days
    }

    [Fact]
    public async Task Applications_are_counted_by_the_resume_that_was_sealed_with_them()
    {
        Guid first, second;
        await using (var db = Contexts.For(Ada))
        {
            var old = new Resume { Title = "CV", FileName = "cv.pdf", FileUrl = "a", MimeType = "application/pdf", ContentSha256 = "aa", ChainId = Guid.NewGuid(), Version = 1 };
            var newer = new Resume { Title = "CV", FileName = "cv.pdf", FileUrl = "b", MimeType = "application/pdf", ContentSha256 = "bb", ChainId = old.ChainId, Version = 2 };
            db.AddRange(old, newer);
            await db.SaveChangesAsync(Stop);
            (first, second) = (old.Id, newer.Id);
        }

        await SavedAsync(resume: first, moves: [(JobStatus.Applied, 1)]);
        await SavedAsync(resume: second, moves: [(JobStatus.Applied, 1), (JobStatus.InterviewScheduled, 3), (JobStatus.OfferReceived, 5)]);
        await SavedAsync(resume: second, moves: [(JobStatus.Applied, 1)]);
        await SavedAsync(moves: [(JobStatus.Applied, 1)]);

        Assert.Equal([new("cv.pdf", 2, 2, 1, 1, 1), new("", null, 1, 0, 0, 0), new("cv.pdf", 1, 1, 0, 0, 0)], (await Insights.LoadAsync(March, Stop)).Resumes);

        await using (var db = Contexts.For(Ada))
        {
            await db.Resumes.ExecuteDeleteAsync(Stop); // what was sent stays known
        }

        Assert.Equal([new("cv.pdf", 2, 2, 1, 1, 1), new("", null, 1, 0, 0, 0), new("cv.pdf", 1, 1, 0, 0, 0)], (await Insights.LoadAsync(March, Stop)).Resumes);
    }

    [Fact]
    public async Task Time_in_a_stage_is_the_median_of_those_that_moved_on()
    {
        await SavedAsync(moves: [(JobStatus.Applied, 2), (JobStatus.InterviewScheduled, 6)]);
        await SavedAsync(moves: [(JobStatus.Applied, 4), (JobStatus.Rejected, 14)]);
        await SavedAsync(moves: [(JobStatus.Applied, 9)]);
        await SavedAsync();

        var stages = (await Insights.LoadAsync(March, Stop)).Stages;

        Assert.Equal([(JobStatus.Interested, 3, 1), (JobStatus.Applied, 2, 1), (JobStatus.InterviewScheduled, 0, 1)], stages.Select(s => (s.Status, s.Left, s.There)));
        Assert.Equal([4.0, 7.0, null], stages.Select(s => s.MedianDays is { } days ? Math.Round(days, 6) : (double?)null));
    }

    [Fact]
    public async Task Weeks_begin_on_Mondays_in_the_persons_zone_and_have_no_gap()
    {
        await AdasServices.Get<Web.Platform.UserTime>().InitializeAsync("Pacific/Auckland");
        var job = await SavedAsync(at: new(2026, 3, 8, 10, 59, 0, TimeSpan.Zero)); // Sunday 23:59 there
        await SavedAsync(at: new(2026, 3, 8, 11, 0, 0, TimeSpan.Zero), moves: [(JobStatus.Applied, 7)]); // Monday 0:00
        await using (var db = Contexts.For(Ada))
        {
            db.AddRange(new Interview { JobId = job, ScheduledAt = Begin.AddDays(14) }, new Interview { JobId = job, ScheduledAt = Begin.AddDays(14), CancelledAt = Begin }, new Interview { JobId = job, ScheduledAt = Begin.AddDays(14), DeletedAt = Begin });
            await db.SaveChangesAsync(Stop);
        }

        var weeks = (await Insights.LoadAsync(March, Stop)).Weeks;

        Assert.Equal([new(new(2026, 2, 23), 0, 0, 0), new(new(2026, 3, 2), 1, 0, 0), new(new(2026, 3, 9), 1, 0, 0), new(new(2026, 3, 16), 0, 1, 1), new(new(2026, 3, 23), 0, 0, 0), new(new(2026, 3, 30), 0, 0, 0)], weeks);
        Assert.Equal(InsightsService.MostWeeks, (await Insights.LoadAsync(Period.Always(new(2026, 3, 31)), Stop)).Weeks.Count);
    }

    [Fact]
    public async Task The_trash_does_not_count_and_the_archive_does()
    {
        var trashed = await SavedAsync(moves: [(JobStatus.Applied, 1), (JobStatus.Rejected, 2)]);
        var archived = await SavedAsync(moves: [(JobStatus.Applied, 1)]);
        await AdasServices.Get<JobShelf>().DeleteAsync([trashed], Stop);
        await AdasServices.Get<JobShelf>().ArchiveAsync([archived], Stop);

        var view = await Insights.LoadAsync(March, Stop);

        Assert.Equal(new Funnel(1, 1, 0, 0, 0), view.Funnel);
        Assert.Equal((1, 1), (view.Weeks.Sum(w => w.Saved), view.Weeks.Sum(w => w.Sent)));
        await AdasServices.Get<JobShelf>().RestoreAsync([trashed], Stop);
        Assert.Equal(2, (await Insights.LoadAsync(March, Stop)).Funnel.Saved);
    }

    [Fact]
    public async Task Another_persons_search_never_counts()
    {
        await SavedAsync(source: "LinkedIn", moves: [(JobStatus.Applied, 1), (JobStatus.InterviewScheduled, 3)]);

        var bobs = await BobsServices.Get<InsightsService>().LoadAsync(March, Stop);

        Assert.True(bobs.IsEmpty);
        Assert.Equal((0, 0, 0, 0), (bobs.Funnel.Saved, bobs.Sources.Count, bobs.Resumes.Count, bobs.Stages.Count));
    }

    [Fact]
    public async Task More_jobs_cost_no_more_queries()
    {
        await SavedAsync(source: "A", moves: [(JobStatus.Applied, 1)]);
        var few = await QueriesAsync();
        for (var i = 0; i < 30; i++)
        {
            await SavedAsync(source: $"Source {i}", moves: [(JobStatus.Applied, 1), (JobStatus.InterviewScheduled, 2)]);
        }

        Assert.Equal((5, 5), (few, await QueriesAsync()));

        async Task<int> QueriesAsync()
        {
            using var counter = new QueryCounter();
            await Insights.LoadAsync(March, Stop);
            return counter.Count;
        }
    }

    [Theory]
    [InlineData("2026-03-31", "2026-03-01")]
    [InlineData("31.03.2026", "2026-04-01")]
    [InlineData("0001-01-01", "2026-04-01")]
    [InlineData("2026-03-01", "9999-12-31")]
    [InlineData(null, "2026-03-01")]
    public void Days_that_make_no_period_are_told_from_those_that_do(string? from, string? to)
    {
        Assert.Null(Period.Read(from, to));
        Assert.Equal(March, Period.Read("2026-03-01", "2026-03-31"));
    }

    private async Task<Guid> SavedAsync(string? source = null, DateTimeOffset? at = null, Guid? resume = null, params (JobStatus To, int Day)[] moves)
    {
        await using var db = Contexts.For(Ada);
        var saved = at ?? Begin;
        var job = new Job { Title = $"Job {++number}", Company = "Acme", Source = source, PostingText = "The posting.", Position = Rank.Spread(1).First() };
        db.Add(job);
        job.Begin(saved);
        var sent = resume is { } id ? await db.Resumes.SingleAsync(r => r.Id == id, Stop) : null;
        foreach (var (to, day) in moves)
        {
            job.MoveTo(to, null, saved.AddDays(day), sent: sent);
        }

        await db.SaveChangesAsync(Stop);
        return job.Id;
    }
}
