using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Coach.Actions;

/// <summary>What a person decides about the coach's cards. Only here does a proposal change anything, with the person's own rights, and each can be taken back.</summary>
public sealed class CoachActions(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, JobActions jobs, GrowthActions growth, IStringLocalizer<CoachText> text)
{
    /// <summary>Carries a proposal out.</summary>
    /// <exception cref="UserErrorException">It was decided already, or can't be done any more; nothing changed.</exception>
    public Task AcceptAsync(Guid actionId, CancellationToken cancellation) => DecideAsync(actionId, CoachActionState.Proposed, CoachActionState.Accepted, async action => action.Kind switch
    {
        CoachActionKind.AddJob => await jobs.AddAsync(action.Payload, cancellation),
        CoachActionKind.MoveJob => await jobs.MoveAsync(action.Payload, cancellation),
        CoachActionKind.AddNote => await jobs.NoteAsync(action.Payload, cancellation),
        CoachActionKind.PlanInterview => await jobs.PlanInterviewAsync(action.Payload, cancellation),
        CoachActionKind.AddGoal => await growth.AddGoalAsync(action.Payload, cancellation),
        CoachActionKind.AddMilestone => await growth.AddMilestoneAsync(action.Payload, cancellation),
        CoachActionKind.AddSkill => await growth.AddSkillAsync(action.Payload, cancellation),
        _ => await growth.RewordAsync(action.Payload, cancellation),
    }, cancellation);

    /// <summary>Leaves it; <see cref="UndoAsync"/> brings the card back.</summary>
    /// <exception cref="UserErrorException">It was decided already.</exception>
    public Task DeclineAsync(Guid actionId, CancellationToken cancellation) =>
        DecideAsync(actionId, CoachActionState.Proposed, CoachActionState.Declined, _ => Task.FromResult<CoachActionResult?>(null), cancellation);

    /// <summary>Takes an accepted proposal back, as far as nothing else was changed since.</summary>
    /// <exception cref="UserErrorException">What it made was changed or removed since; nothing changed.</exception>
    public Task UndoAsync(Guid actionId, CancellationToken cancellation) => DecideAsync(actionId, CoachActionState.Accepted, CoachActionState.Undone, async action =>
    {
        var result = action.Result ?? new();
        await (action.Kind switch
        {
            CoachActionKind.AddJob => jobs.UndoAddAsync(result, cancellation),
            CoachActionKind.MoveJob => jobs.UndoMoveAsync(result, cancellation),
            CoachActionKind.AddNote => jobs.UndoNoteAsync(action.Payload, cancellation),
            CoachActionKind.PlanInterview => jobs.UndoInterviewAsync(result, cancellation),
            CoachActionKind.AddGoal => growth.UndoGoalAsync(result, cancellation),
            CoachActionKind.AddMilestone => growth.UndoMilestoneAsync(action.Payload, result, cancellation),
            CoachActionKind.AddSkill => growth.UndoSkillAsync(result, cancellation),
            _ => growth.UndoRewordAsync(action.Payload, result, cancellation),
        });
        return action.Result;
    }, cancellation);

    private async Task DecideAsync(Guid actionId, CoachActionState from, CoachActionState to, Func<CoachAction, Task<CoachActionResult?>> work, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var action = await db.CoachActions.FirstOrDefaultAsync(a => a.Id == actionId, cancellation) ?? throw new UserErrorException(text["Action.Gone"]);
        if (action.State != from)
        {
            throw new UserErrorException(text["Action.Decided"]);
        }

        // the state is taken first: a second click or tab then finds a stale row and does nothing twice
        (action.State, action.DecidedAt) = (to, clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Action.Decided"], e);
        }

        try
        {
            action.Result = await work(action);
        }
        catch (Exception)
        {
            (action.State, action.DecidedAt) = (from, null);
            await db.SaveChangesAsync(CancellationToken.None);
            throw;
        }

        await db.SaveChangesAsync(CancellationToken.None);
        await events.PublishAsync(user.Id, new ConversationChanged(action.ConversationId));
    }
}
