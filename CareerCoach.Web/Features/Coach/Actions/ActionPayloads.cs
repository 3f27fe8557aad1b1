using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;

namespace CareerCoach.Web.Features.Coach.Actions;

/// <summary>A proposal as it is stored.</summary>
internal static class ActionPayloads
{
    public static CoachActionKind KindOf(ProposedChange change) => change switch
    {
        AddJobChange => CoachActionKind.AddJob,
        MoveJobChange => CoachActionKind.MoveJob,
        AddNoteChange => CoachActionKind.AddNote,
        PlanInterviewChange => CoachActionKind.PlanInterview,
        AddGoalChange => CoachActionKind.AddGoal,
        AddMilestoneChange => CoachActionKind.AddMilestone,
        AddSkillChange => CoachActionKind.AddSkill,
        RewordBulletChange => CoachActionKind.RewordBullet,
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.GetType().Name),
    };

    /// <param name="proposal">The proposal.</param>
    /// <param name="zone">The zone in which its times are meant.</param>
    public static CoachActionPayload Of(CoachProposal proposal, TimeZoneInfo zone) => (proposal.Change switch
    {
        AddJobChange c => new CoachActionPayload { Title = c.Title, Company = c.Company, Location = c.Location, Text = c.Url },
        MoveJobChange c => new CoachActionPayload { JobId = c.JobId, Status = c.To.ToString(), Text = c.Note },
        AddNoteChange c => new CoachActionPayload { JobId = c.JobId, Text = c.Text },
        PlanInterviewChange c => new CoachActionPayload { JobId = c.JobId, InterviewType = c.InterviewType, At = Instant(c.LocalStart, zone), Minutes = c.Minutes },
        AddGoalChange c => new CoachActionPayload { Title = c.Title, Text = c.Description, TargetDate = c.TargetDate, Skill = c.Skill, JobId = c.JobId, After = c.Milestones is { Count: > 0 } m ? string.Join('\n', m) : null },
        AddMilestoneChange c => new CoachActionPayload { GoalId = c.GoalId, Title = c.Title, TargetDate = c.DueDate },
        AddSkillChange c => new CoachActionPayload { Skill = c.Name, Level = c.Level },
        RewordBulletChange c => new CoachActionPayload { Before = c.Before, After = c.After },
        _ => throw new ArgumentOutOfRangeException(nameof(proposal), proposal.Kind),
    }) with
    { Reason = proposal.Reason };

    // a time in the hour that spring leaves out is taken an hour later; of a doubled hour the first is meant
    private static DateTimeOffset Instant(DateTime local, TimeZoneInfo zone)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(wall))
        {
            wall = wall.AddHours(1);
        }

        var offset = zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max() : zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }
}
