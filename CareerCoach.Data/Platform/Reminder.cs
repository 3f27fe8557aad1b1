namespace CareerCoach.Data.Platform;

/// <summary>Something to be told at a time, exactly once: workers claim due rows with <c>FOR UPDATE SKIP LOCKED</c> and a lease.</summary>
public sealed class Reminder : EditedRow
{
    public ReminderKind Kind { get; set; }
    /// <summary>The interview, job, offer or goal that it is about.</summary>
    public Guid SubjectId { get; set; }
    /// <summary>Which of several for one subject, such as <c>1440</c> minutes before.</summary>
    public string Slot { get; set; } = "";
    public DateTimeOffset DueAt { get; set; }
    /// <summary>The lease: after it another worker may take over.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }
    public int Attempts { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    /// <summary>Cancelled, or too late to be of use.</summary>
    public DateTimeOffset? SkippedAt { get; set; }
    /// <summary>The mail's Message-ID, fixed before the first sending, so that a repeat after a crash is known as one.</summary>
    public string? MessageId { get; set; }
    public string? Error { get; set; }
}
