using CareerCoach.Data.Goals;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Features.Goals;

/// <summary>A goal as its card shows it.</summary>
/// <param name="Priority">1 is the most pressing, 5 the least.</param>
/// <param name="Progress">0 to 100.</param>
public sealed record GoalView(Guid Id, string Title, string? Description, DateOnly? TargetDate, GoalStatus Status, int Priority, int Progress,
    IReadOnlyList<Milestone> Milestones, string[] Recommendations, string? Skill, Guid? JobId, string? JobTitle, DateTimeOffset? CompletedAt, uint RowVersion)
{
    /// <summary>True while it is to be worked on.</summary>
    public bool IsOpen => Status is GoalStatus.NotStarted or GoalStatus.InProgress;
}

/// <summary>A job that a goal may be linked to.</summary>
public sealed record GoalJob(Guid Id, string Title);

/// <summary>What the dialog edits.</summary>
public sealed class GoalForm
{
    /// <summary>Null for a new goal.</summary>
    public Guid? Id { get; set; }
    public string Title { get; set; } = "";
    public string? Description { get; set; }
    public DateOnly? TargetDate { get; set; }
    public int Priority { get; set; } = 3;
    public GoalStatus Status { get; set; }
    /// <summary>Used while there are no milestones.</summary>
    public int Progress { get; set; }
    public string? Skill { get; set; }
    public Guid? JobId { get; set; }
    /// <summary>One milestone a line, for a new goal.</summary>
    public string? MilestoneLines { get; set; }
    /// <summary>What the page had loaded, so that another tab's edit is not overwritten.</summary>
    public uint RowVersion { get; set; }

    /// <summary>The form of an existing goal.</summary>
    public static GoalForm Of(GoalView goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return new()
        {
            Id = goal.Id,
            Title = goal.Title,
            Description = goal.Description,
            TargetDate = goal.TargetDate,
            Priority = goal.Priority,
            Status = goal.Status,
            Progress = goal.Progress,
            Skill = goal.Skill,
            JobId = goal.JobId,
            RowVersion = goal.RowVersion,
        };
    }
}
