namespace CareerCoach.Data.Platform;

public enum ReminderKind
{
    Interview,
    Deadline,
    FollowUp,
    Offer,
    Goal,
}
