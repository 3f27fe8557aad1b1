using CareerCoach.Data;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Profiles;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Coach.Actions;
using CareerCoach.Web.Features.Jobs;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Coach;

public sealed class CoachActionsTests(PostgresFixture postgres) : CoachBench(postgres)
{
    private CoachActions Actions => Get<CoachActions>();

    [Fact]
    public async Task A_models_tool_call_becomes_a_card_and_changes_nothing_until_it_is_accepted()
    {
        var talk = await SayAsync("Add a goal to learn SQL", "tool");

        var card = Assert.Single(talk.Messages[^1].Actions);
        Assert.Equal((CoachActionKind.AddGoal, CoachActionState.Proposed), (card.Kind, card.State));
        await using var db = Contexts.For(Ada);
        Assert.False(await db.CareerGoals.AnyAsync(Stop));

        await Actions.AcceptAsync(card.Id, Stop);
        Assert.Equal("Learn SQL", (await db.CareerGoals.SingleAsync(Stop)).Title);

        await Actions.UndoAsync(card.Id, Stop);
        Assert.False(await db.CareerGoals.AnyAsync(Stop));
    }

    [Fact]
    public async Task An_accepted_move_stands_in_the_jobs_timeline_and_can_be_taken_back()
    {
        var job = await AddJobAsync("Keeper", "Harbour Trust");
        var id = await CardAsync(CoachActionKind.MoveJob, new() { JobId = job, Status = nameof(JobStatus.Applied) });

        await Actions.AcceptAsync(id, Stop);
        await using (var db = Contexts.For(Ada))
        {
            Assert.Equal("Accepted in a talk with the coach", (await db.StatusChanges.SingleAsync(c => c.ToStatus == JobStatus.Applied, Stop)).Reason);
        }

        await Actions.UndoAsync(id, Stop);
        await using (var db = Contexts.For(Ada))
        {
            Assert.Equal(JobStatus.Interested, (await db.Jobs.SingleAsync(Stop)).Status);
        }
    }

    [Fact]
    public async Task A_note_is_added_to_the_others_and_taken_back_alone()
    {
        var job = await AddJobAsync("Keeper", "Harbour Trust");
        await using (var db = Contexts.For(Ada))
        {
            (await db.Jobs.SingleAsync(Stop)).Notes = "Mine";
            await db.SaveChangesAsync(Stop);
        }

        var id = await CardAsync(CoachActionKind.AddNote, new() { JobId = job, Text = "Call on Monday" });
        await Actions.AcceptAsync(id, Stop);
        await Actions.AcceptAsync(await CardAsync(CoachActionKind.AddNote, new() { JobId = await AddJobAsync("Pilot", "Other Line"), Text = "Not here" }), Stop);
        Assert.Equal("Mine\n\nCall on Monday", await NotesAsync(job));
        Assert.Equal(["Call on Monday"], await TimelineAsync(job));
        await Actions.UndoAsync(id, Stop);
        Assert.Equal("Mine", await NotesAsync(job));
        Assert.Empty(await TimelineAsync(job));
    }

    [Fact]
    public async Task A_bullet_of_the_profile_is_reworded_and_one_that_is_not_there_is_refused()
    {
        await using (var db = Contexts.For(Ada))
        {
            var profile = new UserProfile();
            profile.Experiences.Add(new Experience { Company = "Engine Co", Position = "Analyst", Achievements = ["Did things"], SortKey = "V" });
            db.UserProfiles.Add(profile);
            await db.SaveChangesAsync(Stop);
        }

        await Actions.AcceptAsync(await CardAsync(CoachActionKind.RewordBullet, new() { Before = "Did things", After = "Built an engine" }), Stop);
        await Assert.ThrowsAsync<UserErrorException>(async () => await Actions.AcceptAsync(await CardAsync(CoachActionKind.RewordBullet, new() { Before = "Never there", After = "x" }), Stop));

        await using var after = Contexts.For(Ada);
        Assert.Equal(["Built an engine"], (await after.Experiences.SingleAsync(Stop)).Achievements);
    }

    [Fact]
    public async Task Another_persons_card_can_be_neither_accepted_nor_declined()
    {
        var id = await CardAsync(CoachActionKind.AddGoal, new() { Title = "Mine" });

        await Assert.ThrowsAsync<UserErrorException>(() => OfBob<CoachActions>().AcceptAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => OfBob<CoachActions>().DeclineAsync(id, Stop));
    }

    [Fact]
    public async Task A_card_that_names_another_persons_job_does_nothing_and_stays_open()
    {
        var job = await AddJobAsync("Keeper", "Harbour Trust");
        await using (var db = Contexts.ForSystem())
        {
            var row = await db.Jobs.AcrossUsers().SingleAsync(j => j.Id == job, Stop);
            Assert.Equal(Ada, row.UserId);
        }

        var id = await CardAsync(CoachActionKind.AddNote, new() { JobId = Guid.CreateVersion7(), Text = "Hello" });
        await Assert.ThrowsAsync<UserErrorException>(() => Actions.AcceptAsync(id, Stop));

        await using var after = Contexts.For(Ada);
        Assert.Equal(CoachActionState.Proposed, (await after.CoachActions.SingleAsync(Stop)).State);
    }

    [Fact]
    public async Task A_card_is_decided_once()
    {
        var id = await CardAsync(CoachActionKind.AddGoal, new() { Title = "Once" });
        await Actions.AcceptAsync(id, Stop);

        await Assert.ThrowsAsync<UserErrorException>(() => Actions.AcceptAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => Actions.DeclineAsync(id, Stop));
    }

    private async Task<string?> NotesAsync(Guid job)
    {
        await using var db = Contexts.For(Ada);
        return await db.Jobs.Where(j => j.Id == job).Select(j => j.Notes).SingleAsync(Stop);
    }

    private async Task<List<string?>> TimelineAsync(Guid job)
    {
        await using var db = Contexts.For(Ada);
        return [.. (await JobTimeline.NotesAsync(db, job, Stop)).Where(n => n.Kind == "Note.Coach").Select(n => n.Text)];
    }

    private async Task<Guid> CardAsync(CoachActionKind kind, CoachActionPayload payload)
    {
        await using var db = Contexts.For(Ada);
        var talk = new Conversation { Title = "Talk" };
        db.Conversations.Add(talk);
        await db.SaveChangesAsync(Stop);
        var card = new CoachAction { ConversationId = talk.Id, Kind = kind, Payload = payload };
        db.CoachActions.Add(card);
        await db.SaveChangesAsync(Stop);
        return card.Id;
    }
}
