using CareerCoach.Data;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Board.Adding;
using Xunit;

namespace CareerCoach.Tests.Features.Board;

public sealed class KnownBeforeTests(PostgresFixture postgres) : BoardTests(postgres)
{
    [Fact]
    public async Task What_happened_with_an_employer_is_told_with_its_dates_and_how_far_it_came()
    {
        var (applied, talked, ended) = (At(3), At(10), At(20));
        await using (var db = Contexts.For(Ada))
        {
            var job = new Job { Title = "Driver", Company = "The Acme Company", Position = "V", ArchivedAt = ended };
            db.Jobs.Add(job);
            job.Begin(At(1));
            job.MoveTo(JobStatus.Applied, null, applied);
            job.MoveTo(JobStatus.InterviewCompleted, null, talked);
            job.MoveTo(JobStatus.Rejected, "no reason given", ended);
            job.Interviews.Add(new Interview { InterviewType = InterviewType.Phone, ScheduledAt = At(5) });
            job.Interviews.Add(new Interview { InterviewType = InterviewType.Panel, ScheduledAt = talked });
            job.Interviews.Add(new Interview { InterviewType = InterviewType.Final, ScheduledAt = ended, CancelledAt = At(11) });
            await db.SaveChangesAsync(Stop);
        }

        var known = Assert.Single(await AdasServices.Get<KnownBeforeService>().FindAsync("ACME", "Nurse", null, Stop));

        Assert.Equal((JobStatus.Rejected, ended, false, true), (known.Status, known.Since, known.Duplicate, known.Archived));
        Assert.Equal((applied, 2, JobStatus.InterviewCompleted), (known.AppliedAt, known.Interviews, known.Reached));
        Assert.Equal((talked, InterviewType.Panel), known.LastInterview);
    }

    [Fact]
    public async Task A_move_that_was_taken_back_is_not_told_and_a_job_in_the_trash_is_not_known()
    {
        Guid trashed;
        await using (var db = Contexts.For(Ada))
        {
            var job = new Job { Title = "Driver", Company = "Acme", Position = "V" };
            db.Jobs.Add(job);
            job.Begin(At(1));
            job.UndoMove(job.MoveTo(JobStatus.OfferReceived, null, At(2))!, At(3));
            var gone = new Job { Title = "Nurse", Company = "Acme", Position = "W", DeletedAt = At(4) };
            db.Jobs.Add(gone);
            gone.Begin(At(1));
            await db.SaveChangesAsync(Stop);
            trashed = gone.Id;
        }

        var known = Assert.Single(await AdasServices.Get<KnownBeforeService>().FindAsync("Acme", "Nurse", null, Stop));

        Assert.NotEqual(trashed, known.Id);
        Assert.Equal((JobStatus.Interested, At(1), null), (known.Status, known.Since, known.Reached));
    }

    [Fact]
    public async Task Looking_back_costs_one_query_however_many_jobs_there_are()
    {
        await using (var db = Contexts.For(Ada))
        {
            foreach (var rank in Rank.Spread(300))
            {
                var job = new Job { Title = "Driver", Company = "Acme", Position = rank };
                db.Jobs.Add(job);
                job.Begin(At(1));
            }

            await db.SaveChangesAsync(Stop);
        }

        using var queries = new QueryCounter();
        var known = await AdasServices.Get<KnownBeforeService>().FindAsync("Acme", "Driver", "https://jobs.example/1", Stop);

        Assert.Equal(20, known.Count);
        Assert.Equal(1, queries.Count);
    }

    // whole seconds: what PostgreSQL gives back is what was put in
    private static DateTimeOffset At(int day) => new(2026, 10, day, 9, 0, 0, TimeSpan.Zero);
}
