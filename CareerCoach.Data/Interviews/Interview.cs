using CareerCoach.Data.Jobs;

namespace CareerCoach.Data.Interviews;

/// <summary>One round of interviews for a job.</summary>
public sealed class Interview : EditedRow, ITrashable
{
    public Guid JobId { get; set; }
    public InterviewType InterviewType { get; set; }
    public DateTimeOffset ScheduledAt { get; set; }
    /// <summary>IANA zone in which it was arranged; null for the person's own.</summary>
    public string? Timezone { get; set; }
    /// <summary>Minutes.</summary>
    public int? Duration { get; set; }
    /// <summary>Place or video link.</summary>
    public string? Location { get; set; }
    public string? InterviewerName { get; set; }
    public string? InterviewerEmail { get; set; }
    public string? InterviewerPhone { get; set; }
    public InterviewOutcome Outcome { get; set; } = InterviewOutcome.Pending;
    public DateTimeOffset? CompletedAt { get; set; }
    public DateTimeOffset? CancelledAt { get; set; }
    public string? PrepNotes { get; set; }
    public string[] QuestionsAsked { get; set; } = [];
    public string? Feedback { get; set; }
    public DateTimeOffset? FollowUpSentAt { get; set; }
    public bool ReminderSent { get; set; }
    public DateTimeOffset? ReminderSentAt { get; set; }
    /// <summary>iCalendar SEQUENCE: raised whenever time or place change, so that calendars take the new one.</summary>
    public int Sequence { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
    public Job Job { get; private set; } = null!;
}
