using CareerCoach.Data;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Json;
using CareerCoach.Data.Profiles;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Growth;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Coach.Actions;

/// <summary>Accepted proposals about goals, skills and the profile's bullets.</summary>
public sealed class GrowthActions(UserDb userDb, UserEvents events, CurrentUser user, UserTime time, TimeProvider clock, IStringLocalizer<CoachText> text)
{
    internal async Task<CoachActionResult?> AddGoalAsync(CoachActionPayload payload, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var goal = new CareerGoal
        {
            Title = payload.Title ?? "",
            Description = payload.Text,
            TargetDate = payload.TargetDate,
            Skill = payload.Skill,
            JobId = await db.Jobs.AnyAsync(j => j.Id == payload.JobId, cancellation) ? payload.JobId : null,
            Milestones = payload.After is null ? null : [.. payload.After.Split('\n').Select(t => new Milestone { Id = Guid.CreateVersion7(), Title = t })],
        };
        db.CareerGoals.Add(goal);
        await db.SaveChangesAsync(cancellation); // its reminders name its id
        await SaveAsync(db, goal, cancellation);
        return new() { SubjectId = goal.Id };
    }

    internal Task UndoGoalAsync(CoachActionResult result, CancellationToken cancellation) => EditGoalAsync(result.SubjectId, goal => goal.DeletedAt = clock.GetUtcNow(), cancellation);

    internal async Task<CoachActionResult?> AddMilestoneAsync(CoachActionPayload payload, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        await EditGoalAsync(payload.GoalId, goal => Take(goal, [.. goal.Milestones ?? [], new Milestone { Id = id, Title = payload.Title ?? "", DueOn = payload.TargetDate }]), cancellation);
        return new() { SubjectId = id };
    }

    internal Task UndoMilestoneAsync(CoachActionPayload payload, CoachActionResult result, CancellationToken cancellation) =>
        EditGoalAsync(payload.GoalId, goal => Take(goal, [.. (goal.Milestones ?? []).Where(m => m.Id != result.SubjectId)]), cancellation);

    internal async Task<CoachActionResult?> AddSkillAsync(CoachActionPayload payload, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var profile = await db.UserProfiles.Include(p => p.Skills).FirstOrDefaultAsync(cancellation);
        if (profile is null)
        {
            db.UserProfiles.Add(profile = new UserProfile());
        }
        else if (profile.Skills.Any(s => string.Equals(s.Name, payload.Skill, StringComparison.OrdinalIgnoreCase)))
        {
            throw new UserErrorException(text["Action.HasSkill"]);
        }

        var skill = new Skill
        {
            Name = payload.Skill ?? "",
            Level = Enum.TryParse<SkillLevel>(payload.Level, ignoreCase: true, out var level) ? level : SkillLevel.Intermediate,
            SortKey = Rank.Between(profile.Skills.Select(s => s.SortKey).Max(StringComparer.Ordinal), null),
        };
        profile.Skills.Add(skill);
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new ProfileChanged());
        return new() { SubjectId = skill.Id };
    }

    internal async Task UndoSkillAsync(CoachActionResult result, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        db.Skills.Remove(await db.Skills.FirstOrDefaultAsync(s => s.Id == result.SubjectId, cancellation) ?? throw new UserErrorException(text["Action.ChangedSince"]));
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new ProfileChanged());
    }

    internal async Task<CoachActionResult?> RewordAsync(CoachActionPayload payload, CancellationToken cancellation) =>
        new() { SubjectId = await ReplaceAsync(payload.Before!, payload.After!, text["Action.NoBullet"], cancellation) };

    internal Task UndoRewordAsync(CoachActionPayload payload, CoachActionResult result, CancellationToken cancellation) =>
        ReplaceAsync(payload.After!, payload.Before!, text["Action.ChangedSince"], cancellation, result.SubjectId);

    private async Task<Guid> ReplaceAsync(string old, string fresh, string missing, CancellationToken cancellation, Guid? only = null)
    {
        await using var db = userDb.Open();
        var rows = await db.Experiences.Where(e => only == null || e.Id == only).ToListAsync(cancellation);
        var row = rows.FirstOrDefault(e => e.Achievements.Contains(old) || e.Description == old) ?? throw new UserErrorException(missing);
        row.Achievements = [.. row.Achievements.Select(a => a == old ? fresh : a)];
        row.Description = row.Description == old ? fresh : row.Description;
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new ProfileChanged());
        return row.Id;
    }

    private async Task EditGoalAsync(Guid? goalId, Action<CareerGoal> edit, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var goal = await db.CareerGoals.FirstOrDefaultAsync(g => g.Id == goalId, cancellation) ?? throw new UserErrorException(text["Action.NoGoal"]);
        edit(goal);
        await SaveAsync(db, goal, cancellation);
    }

    private async Task SaveAsync(CareerCoachDbContext db, CareerGoal goal, CancellationToken cancellation)
    {
        await db.KeepRemindersAsync(goal, time.Zone, clock.GetUtcNow(), cancellation);
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new GoalChanged(goal.Id));
    }

    // progress follows the milestones where there are any
    private static void Take(CareerGoal goal, IReadOnlyList<Milestone> milestones)
    {
        goal.Milestones = milestones.Count == 0 ? null : milestones;
        goal.Progress = milestones.Count == 0 ? goal.Progress : 100 * milestones.Count(m => m.DoneAt is not null) / milestones.Count;
    }
}
