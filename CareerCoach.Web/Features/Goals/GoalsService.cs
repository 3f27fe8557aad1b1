using CareerCoach.Data;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Growth;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Goals;

/// <summary>A person's goals: listed, edited, moved on, thrown away.</summary>
public sealed class GoalsService(UserDb userDb, UserEvents events, CurrentUser user, UserTime time, TimeProvider clock, IStringLocalizer<GoalsText> text)
{
    private const int LongestTitle = 300;

    /// <summary>All goals, the most pressing and the soonest due first.</summary>
    public async Task<IReadOnlyList<GoalView>> ListAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.CareerGoals.AsNoTracking().OrderBy(g => g.Priority).ThenBy(g => g.TargetDate == null).ThenBy(g => g.TargetDate).ThenBy(g => g.Id)
            .Select(g => new GoalView(g.Id, g.Title, g.Description, g.TargetDate, g.Status, g.Priority, g.Progress, g.Milestones ?? Array.Empty<Milestone>(), g.AiRecommendations, g.Skill,
                g.JobId, g.Job == null ? null : g.Job.Title, g.CompletedAt, g.RowVersion)).ToListAsync(cancellation);
    }

    /// <summary>Jobs that a goal may be linked to, newest first.</summary>
    public async Task<IReadOnlyList<GoalJob>> JobsAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Jobs.Where(j => j.ArchivedAt == null).OrderByDescending(j => j.SavedAt).Take(200).Select(j => new GoalJob(j.Id, j.Title + " · " + j.Company)).ToListAsync(cancellation);
    }

    /// <summary>Saves the dialog: a new goal, or an edit of the one it was opened on.</summary>
    /// <returns>The goal's id.</returns>
    public async Task<Guid> SaveAsync(GoalForm form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        var title = Clean(form.Title);
        if (title is null || title.Length > LongestTitle)
        {
            throw new UserErrorException(text[title is null ? "Error.NoTitle" : "Error.LongTitle"]);
        }

        await using var db = userDb.Open();
        var goal = form.Id is { } id ? await FindAsync(db, id, cancellation) : new CareerGoal();
        if (form.Id is null)
        {
            db.CareerGoals.Add(goal);
            goal.Milestones = [.. (form.MilestoneLines ?? "").Split('\n').Select(Clean).OfType<string>().Select(NewMilestone)];
        }
        else
        {
            db.Entry(goal).Property(g => g.RowVersion).OriginalValue = form.RowVersion;
        }

        (goal.Title, goal.Description, goal.TargetDate, goal.Priority, goal.Skill, goal.JobId) =
            (title, Clean(form.Description), form.TargetDate, Math.Clamp(form.Priority, 1, 5), Clean(form.Skill), form.JobId);
        goal.Progress = Math.Clamp(form.Progress, 0, 100);
        if (goal.Status != form.Status)
        {
            await MoveAsync(db, goal, form.Status, cancellation);
        }

        Count(goal);
        return await SaveAsync(db, goal, cancellation);
    }

    /// <summary>Starts, completes, abandons or takes up a goal again. A completed goal becomes evidence on its skill.</summary>
    public Task SetStatusAsync(Guid id, GoalStatus status, CancellationToken cancellation) => EditAsync(id, (db, goal) => MoveAsync(db, goal, status, cancellation), cancellation);

    /// <summary>Sets the progress by hand, 0 to 100; without effect where milestones decide.</summary>
    public Task SetProgressAsync(Guid id, int progress, CancellationToken cancellation) => EditAsync(id, goal => goal.Progress = Math.Clamp(progress, 0, 100), cancellation);

    /// <summary>Adds a milestone at the end.</summary>
    public Task AddMilestoneAsync(Guid id, string title, CancellationToken cancellation) =>
        Clean(title) is { } clean ? EditAsync(id, goal => goal.Milestones = [.. goal.Milestones ?? [], NewMilestone(clean)], cancellation) : throw new UserErrorException(text["Error.NoTitle"]);

    /// <summary>Ticks a milestone or takes the tick away.</summary>
    public Task TickAsync(Guid id, Guid milestone, bool done, CancellationToken cancellation) => EditAsync(id, goal =>
    {
        goal.Milestones = [.. (goal.Milestones ?? []).Select(m => m.Id == milestone ? m with { DoneAt = done ? clock.GetUtcNow() : null } : m)];
        if (done && goal.Status == GoalStatus.NotStarted)
        {
            goal.Status = GoalStatus.InProgress;
        }
    }, cancellation);

    /// <summary>Moves a milestone up (-1) or down (+1).</summary>
    public Task ReorderAsync(Guid id, Guid milestone, int step, CancellationToken cancellation) => EditAsync(id, goal =>
    {
        var list = (goal.Milestones ?? []).ToList();
        var from = list.FindIndex(m => m.Id == milestone);
        var to = Math.Clamp(from + step, 0, list.Count - 1);
        if (from >= 0)
        {
            var moved = list[from];
            list.RemoveAt(from);
            list.Insert(to, moved);
            goal.Milestones = list;
        }
    }, cancellation);

    /// <summary>Takes a milestone out.</summary>
    public Task RemoveMilestoneAsync(Guid id, Guid milestone, CancellationToken cancellation) => EditAsync(id, goal => goal.Milestones = [.. (goal.Milestones ?? []).Where(m => m.Id != milestone)], cancellation);

    /// <summary>Moves a goal to the trash; its reminders are cancelled.</summary>
    public Task DeleteAsync(Guid id, CancellationToken cancellation) => EditAsync(id, goal => goal.DeletedAt = clock.GetUtcNow(), cancellation);

    /// <summary>Takes a goal out of the trash again.</summary>
    public Task RestoreAsync(Guid id, CancellationToken cancellation) => EditAsync(id, goal => goal.DeletedAt = null, cancellation);

    private Task EditAsync(Guid id, Action<CareerGoal> edit, CancellationToken cancellation) => EditAsync(id, (_, goal) =>
    {
        edit(goal);
        return Task.CompletedTask;
    }, cancellation);

    private async Task EditAsync(Guid id, Func<CareerCoachDbContext, CareerGoal, Task> edit, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var goal = await FindAsync(db, id, cancellation);
        await edit(db, goal);
        Count(goal);
        await SaveAsync(db, goal, cancellation);
    }

    private async Task<CareerGoal> FindAsync(CareerCoachDbContext db, Guid id, CancellationToken cancellation) =>
        await db.CareerGoals.WithTrash().FirstOrDefaultAsync(g => g.Id == id, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);

    private async Task<Guid> SaveAsync(CareerCoachDbContext db, CareerGoal goal, CancellationToken cancellation)
    {
        await db.KeepRemindersAsync(goal, time.Zone, clock.GetUtcNow(), cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Error.Conflict"], e);
        }

        await events.PublishAsync(user.Id, new GoalChanged(goal.Id));
        return goal.Id;
    }

    private async Task MoveAsync(CareerCoachDbContext db, CareerGoal goal, GoalStatus status, CancellationToken cancellation)
    {
        goal.Status = status;
        goal.CompletedAt = status == GoalStatus.Completed ? clock.GetUtcNow() : null;
        if (status == GoalStatus.Completed)
        {
            goal.Progress = 100;
            if (goal.Skill is { } skill)
            {
                await db.SetSkillAsync(skill, null, text["Evidence", goal.Title, time.Day(time.Today)], cancellation);
            }
        }
    }

    // A completed goal stays at 100 whatever milestones are left: the person says when it is reached.
    private static void Count(CareerGoal goal)
    {
        if (goal.Status != GoalStatus.Completed && goal.Milestones is { Count: > 0 } milestones)
        {
            goal.Progress = (int)Math.Round(100.0 * milestones.Count(m => m.DoneAt is not null) / milestones.Count);
        }
    }

    private static Milestone NewMilestone(string title) => new() { Id = Guid.CreateVersion7(), Title = title };

    private static string? Clean(string? value) => value?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } clean ? clean : null;
}
