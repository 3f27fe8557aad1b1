namespace CareerCoach.Data.Platform;

/// <summary>An entry of the in-app inbox.</summary>
public sealed class Notification : OwnedRow, ICreated
{
    public NotificationKind Kind { get; set; }
    public string Title { get; set; } = "";
    public string? Text { get; set; }
    /// <summary>Where it leads inside the app, such as <c>/jobs/…</c>.</summary>
    public string? Link { get; set; }
    /// <summary>The reminder that it came from: no reminder has two entries.</summary>
    public Guid? ReminderId { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? ReadAt { get; set; }
    public DateTimeOffset? MailedAt { get; set; }
}
