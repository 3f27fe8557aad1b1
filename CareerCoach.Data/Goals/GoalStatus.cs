namespace CareerCoach.Data.Goals;

public enum GoalStatus
{
    NotStarted,
    InProgress,
    Completed,
    Abandoned,
}
