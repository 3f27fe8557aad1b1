using CareerCoach.Data.Goals;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Goals;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Growth;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Goals;

public sealed class GoalsServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private GoalsService Goals => AdasServices.Get<GoalsService>();

    private GoalSuggestions Suggestions => AdasServices.Get<GoalSuggestions>();

    private async Task<GoalView> OneAsync() => Assert.Single(await Goals.ListAsync(Stop));

    [Fact]
    public async Task Progress_follows_the_milestones_and_ticking_one_starts_the_goal()
    {
        var id = await Goals.SaveAsync(new GoalForm { Title = "Learn Go", MilestoneLines = "Read\n\nWrite\nShip\nTell" }, Stop);
        var goal = await OneAsync();
        Assert.Equal(["Read", "Write", "Ship", "Tell"], goal.Milestones.Select(m => m.Title));

        await Goals.TickAsync(id, goal.Milestones[0].Id, true, Stop);
        await Goals.ReorderAsync(id, goal.Milestones[3].Id, -1, Stop);

        goal = await OneAsync();
        Assert.Equal((25, GoalStatus.InProgress), (goal.Progress, goal.Status));
        Assert.Equal(["Read", "Write", "Tell", "Ship"], goal.Milestones.Select(m => m.Title));
    }

    [Fact]
    public async Task A_completed_goal_is_evidence_on_its_skill()
    {
        var id = await Goals.SaveAsync(new GoalForm { Title = "Learn Terraform", Skill = "Terraform" }, Stop);

        await Goals.SetStatusAsync(id, GoalStatus.Completed, Stop);
        await Goals.SetStatusAsync(id, GoalStatus.InProgress, Stop);
        await Goals.SetStatusAsync(id, GoalStatus.Completed, Stop);

        await using var db = Contexts.For(Ada);
        var skill = await db.Skills.SingleAsync(Stop);
        Assert.Equal("Terraform", skill.Name);
        Assert.Contains("Learn Terraform", Assert.Single(skill.Evidence), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_goal_in_the_trash_is_gone_and_comes_back_whole()
    {
        var id = await Goals.SaveAsync(new GoalForm { Title = "Learn Go", MilestoneLines = "Read" }, Stop);

        await Goals.DeleteAsync(id, Stop);
        Assert.Empty(await Goals.ListAsync(Stop));

        await Goals.RestoreAsync(id, Stop);
        Assert.Single((await OneAsync()).Milestones);
    }

    [Fact]
    public async Task A_target_date_is_reminded_and_a_finished_goal_is_not()
    {
        var day = AdasServices.Get<UserTime>().Today.AddDays(30);
        var id = await Goals.SaveAsync(new GoalForm { Title = "Learn Go", TargetDate = day }, Stop);
        await using var db = Contexts.For(Ada);
        Assert.Equal([day.AddDays(-7), day], await db.Reminders.OrderBy(r => r.DueAt).Select(r => DateOnly.FromDateTime(r.DueAt.UtcDateTime)).ToListAsync(Stop));

        await Goals.SetStatusAsync(id, GoalStatus.Abandoned, Stop);

        Assert.False(await db.Reminders.AnyAsync(r => r.SkippedAt == null, Stop));
    }

    [Fact]
    public async Task An_edit_that_began_on_an_older_version_is_refused_with_a_sentence()
    {
        var id = await Goals.SaveAsync(new GoalForm { Title = "Learn Go" }, Stop);
        var stale = GoalForm.Of(await OneAsync());
        await Goals.SetProgressAsync(id, 40, Stop);
        stale.Title = "Learn Rust";

        await Assert.ThrowsAsync<UserErrorException>(() => Goals.SaveAsync(stale, Stop));

        Assert.Equal(("Learn Go", 40), ((await OneAsync()).Title, (await OneAsync()).Progress));
    }

    [Fact]
    public async Task Another_persons_goal_is_neither_seen_nor_changed()
    {
        var id = await Goals.SaveAsync(new GoalForm { Title = "Learn Go" }, Stop);
        var bobs = BobsServices.Get<GoalsService>();

        Assert.Empty(await bobs.ListAsync(Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.DeleteAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.SetStatusAsync(id, GoalStatus.Completed, Stop));
        Assert.Equal(GoalStatus.NotStarted, (await OneAsync()).Status);
    }

    [Fact]
    public async Task Gaps_are_counted_over_active_jobs_and_become_a_goal_once()
    {
        await AskAsync(await AddJobsAsync(3), "Terraform", RequirementKind.Required);
        await AskAsync(await AddJobsAsync(1, JobStatus.Rejected), "Terraform", RequirementKind.Required);
        await AskAsync(await AddJobsAsync(1), "Kafka", RequirementKind.Preferred);

        var gaps = await Suggestions.ListAsync(Stop);
        Assert.Equal([("Terraform", 3, 3), ("Kafka", 1, 0)], gaps.Select(g => (g.Skill, g.Jobs, g.Required)));
        Assert.Empty(await BobsServices.Get<GoalSuggestions>().ListAsync(Stop));

        await Suggestions.AcceptAsync(gaps[0], Stop);

        Assert.Equal("Kafka", Assert.Single(await Suggestions.ListAsync(Stop)).Skill);
        var goal = await OneAsync();
        Assert.Equal((5, "Terraform"), (goal.Milestones.Count, goal.Skill));
        Assert.Contains("3", goal.Recommendations[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overview_says_where_a_person_stands()
    {
        await AskAsync(await AddJobsAsync(2), "Terraform", RequirementKind.Required);
        await Goals.SaveAsync(new GoalForm { Title = "Later", Priority = 1 }, Stop);
        await Goals.SaveAsync(new GoalForm { Title = "Soon", TargetDate = AdasServices.Get<UserTime>().Today.AddDays(3) }, Stop);

        var overview = await AdasServices.Get<GrowthOverviewReader>().ReadAsync(Stop);

        Assert.Equal(("Terraform", 2, "Soon"), (overview.TopGap!.Skill, overview.OpenGoals, overview.NextGoal!.Title));
    }

    private async Task AskAsync(Guid[] jobs, string skill, RequirementKind kind)
    {
        await using var db = Contexts.For(Ada);
        db.JobAnalyses.AddRange(jobs.Select(j => new JobAnalysis { JobId = j, Requirements = [new(skill, kind, RequirementStatus.Missing), new("Teamwork", kind, RequirementStatus.Matched)] }));
        await db.SaveChangesAsync(Stop);
    }
}
