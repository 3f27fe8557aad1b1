namespace CareerCoach.Data.Platform;

public enum NotificationKind
{
    Interview,
    Deadline,
    FollowUp,
    Offer,
    Goal,
    Security,
    System,
}
