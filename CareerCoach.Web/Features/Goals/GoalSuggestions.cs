using CareerCoach.Data.Goals;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Growth;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Goals;

/// <summary>What the saved jobs ask for and the resume does not show, one click away from being a goal.</summary>
public sealed class GoalSuggestions(UserDb userDb, UserEvents events, CurrentUser user, IStringLocalizer<GoalsText> text)
{
    private const int Most = 6, Steps = 5;

    /// <summary>The gaps that most active jobs share, at most six.</summary>
    public async Task<IReadOnlyList<SkillGap>> ListAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return [.. (await db.GapsAsync(cancellation)).Take(Most)];
    }

    /// <summary>Makes a gap a goal with milestones and the reason as its recommendation.</summary>
    /// <returns>The new goal's id.</returns>
    public async Task<Guid> AcceptAsync(SkillGap gap, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(gap);
        await using var db = userDb.Open();
        var goal = new CareerGoal
        {
            Title = text["Gap.Title", gap.Skill],
            Description = Reason(gap),
            Skill = gap.Skill,
            JobId = gap.JobId,
            Priority = gap.Required > 1 ? 1 : gap.Required > 0 ? 2 : 3,
            AiRecommendations = [Reason(gap), text["Gap.Advice", gap.Skill]],
            Milestones = [.. Enumerable.Range(1, Steps).Select(i => new Milestone { Id = Guid.CreateVersion7(), Title = text[$"Gap.Step{i}", gap.Skill] })],
        };
        db.CareerGoals.Add(goal);
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new GoalChanged(goal.Id));
        return goal.Id;
    }

    /// <summary>Why the gap matters, in a sentence with its figures.</summary>
    public string Reason(SkillGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return gap.Jobs == 1 ? text["Gap.One", gap.Skill] : text["Gap.Many", gap.Jobs, gap.Skill, gap.Required];
    }
}
