namespace CareerCoach.Web.Features.Notifications;

/// <summary>Marks the words of the inbox.</summary>
public sealed class NotificationsText;
