using CareerCoach.Data;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Home;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Home;

public sealed class HomeServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private HomeService Homes => AdasServices.Get<HomeService>();

    private ExampleService Examples => AdasServices.Get<ExampleService>();

    [Fact]
    public async Task What_is_due_comes_by_day_with_interviews_offers_deadlines_steps_and_goals()
    {
        var today = AdasServices.Get<UserTime>().Today;
        var (now, jobs) = (DateTimeOffset.UtcNow, await AddJobsAsync(3));
        var offer = (await AddJobsAsync(1, JobStatus.OfferReceived))[0];
        await using (var db = Contexts.For(Ada))
        {
            (await db.Jobs.SingleAsync(j => j.Id == jobs[0], Stop)).ApplicationDeadline = today.AddDays(3);
            db.Interviews.Add(new Interview { JobId = jobs[1], ScheduledAt = now.AddDays(2) });
            db.Interviews.Add(new Interview { JobId = jobs[1], ScheduledAt = now.AddDays(-1) });
            db.Offers.Add(new Offer { JobId = offer, Deadline = now.AddDays(5) });
            db.Contacts.Add(new Contact { JobId = jobs[2], Name = "Ida", NextStep = "Call Ida", NextStepOn = today.AddDays(-2) });
            db.CareerGoals.Add(new CareerGoal { Title = "Learn Go", TargetDate = today.AddDays(7) });
            await db.SaveChangesAsync(Stop);
        }

        var due = (await Homes.LoadAsync(Stop)).Due;

        Assert.Equal(["Due.NextStep", "Due.Thanks", "Due.Interview", "Due.Deadline", "Due.Offer", "Due.Goal"], due.Select(d => d.Kind));
        Assert.Equal("Call Ida", due[0].Title);
    }

    [Fact]
    public async Task Another_persons_rows_are_not_due()
    {
        await AddJobsAsync(1, JobStatus.OfferReceived);

        var home = await BobsServices.Get<HomeService>().LoadAsync(Stop);

        Assert.Empty(home.Due);
        Assert.Equal((0, true), (home.Jobs, home.IsNew));
    }

    [Fact]
    public async Task The_example_fills_every_part_of_the_home_page_and_goes_without_a_trace()
    {
        await Examples.LoadAsync(Stop);

        var home = await Homes.LoadAsync(Stop);
        Assert.True(home is { HasExample: true, HasResume: true, Jobs: 8 });
        Assert.Superset(new HashSet<string> { "Due.Interview", "Due.Offer", "Due.Deadline", "Due.NextStep" }, home.Due.Select(d => d.Kind).ToHashSet());
        Assert.NotNull(home.Growth.MeanMatch);
        Assert.NotNull(home.Growth.TopGap);
        Assert.NotNull(home.Growth.NextGoal);

        await Examples.RemoveAsync(Stop);

        home = await Homes.LoadAsync(Stop);
        Assert.True(home is { HasExample: false, HasResume: false, Jobs: 0, Due.Count: 0, Growth.OpenGoals: 0 });
        await using var db = Contexts.For(Ada);
        Assert.False(await db.Contacts.AnyAsync(Stop) || await db.Jobs.WithTrash().AnyAsync(Stop) || await db.Resumes.WithTrash().AnyAsync(Stop) || await db.CareerGoals.WithTrash().AnyAsync(Stop));
    }

    [Fact]
    public async Task Removing_the_example_keeps_what_the_person_added_and_another_persons_example()
    {
        await Examples.LoadAsync(Stop);
        await BobsServices.Get<ExampleService>().LoadAsync(Stop);
        var own = (await AddJobsAsync(1))[0];

        await Examples.RemoveAsync(Stop);

        await using var db = Contexts.For(Ada);
        Assert.Equal(own, (await db.Jobs.SingleAsync(Stop)).Id);
        Assert.Equal(8, (await BobsServices.Get<HomeService>().LoadAsync(Stop)).Jobs);
    }

    [Fact]
    public async Task An_example_job_that_was_worked_on_goes_to_the_trash_with_the_work()
    {
        await Examples.LoadAsync(Stop);
        await using (var before = Contexts.For(Ada))
        {
            var job = await before.Jobs.OrderBy(j => j.Title).FirstAsync(Stop);
            await before.Jobs.Where(j => j.Id == job.Id).ExecuteUpdateAsync(s => s.SetProperty(j => j.Notes, "mine").SetProperty(j => j.UpdatedAt, job.CreatedAt.AddHours(1)), Stop);
        }

        await Examples.RemoveAsync(Stop);

        await using var db = Contexts.For(Ada);
        Assert.False(await db.Jobs.AnyAsync(Stop));
        Assert.Equal("mine", (await db.Jobs.WithTrash().SingleAsync(Stop)).Notes);
    }

    [Fact]
    public async Task On_a_board_with_jobs_no_example_is_loaded()
    {
        await AddJobsAsync(1);

        await Assert.ThrowsAsync<UserErrorException>(() => Examples.LoadAsync(Stop));
    }
}
