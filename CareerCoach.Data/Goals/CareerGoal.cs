using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;

namespace CareerCoach.Data.Goals;

/// <summary>Something the person wants to reach.</summary>
public sealed class CareerGoal : EditedRow, ITrashable
{
    public Guid? JobId { get; set; }
    public string Title { get; set; } = "";
    public string? Description { get; set; }
    public DateOnly? TargetDate { get; set; }
    public GoalStatus Status { get; set; }
    /// <summary>1 is the most pressing.</summary>
    public int Priority { get; set; } = 3;
    /// <summary>0 to 100; follows the milestones where there are any.</summary>
    public int Progress { get; set; }
    public IReadOnlyList<Milestone>? Milestones { get; set; }
    public string[] AiRecommendations { get; set; } = [];
    /// <summary>The skill whose gap the goal closes, if it came from one.</summary>
    public string? Skill { get; set; }
    public DateTimeOffset? CompletedAt { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
    public Job? Job { get; private set; }
}
