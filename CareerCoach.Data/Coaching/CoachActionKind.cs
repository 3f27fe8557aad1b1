namespace CareerCoach.Data.Coaching;

public enum CoachActionKind
{
    AddJob,
    MoveJob,
    AddNote,
    PlanInterview,
    AddGoal,
    AddMilestone,
    AddSkill,
    RewordBullet,
}

public enum CoachActionState
{
    Proposed,
    Accepted,
    Declined,
    Undone,
}
