using CareerCoach.Data.Json;

namespace CareerCoach.Data.Jobs;

/// <summary>One move of a job. Rows are never edited, only marked as undone.</summary>
public sealed class StatusChange : OwnedRow
{
    private StatusChange()
    {
    }

    internal StatusChange(Job job, JobStatus? from, JobStatus to, string? reason, DateTimeOffset now, MoveSnapshot? before)
    {
        UserId = job.UserId;
        Job = job;
        JobId = job.Id;
        FromStatus = from;
        ToStatus = to;
        Reason = reason;
        ChangedAt = now;
        Before = before;
    }

    public Guid JobId { get; private set; }
    /// <summary>Null for the row that records the job's first status.</summary>
    public JobStatus? FromStatus { get; private set; }
    public JobStatus ToStatus { get; private set; }
    public string? Reason { get; set; }
    public DateTimeOffset ChangedAt { get; private set; }
    /// <summary>What undoing needs.</summary>
    public MoveSnapshot? Before { get; private set; }
    /// <summary>Set when the move was taken back: statistics leave it out.</summary>
    public DateTimeOffset? UndoneAt { get; private set; }
    /// <summary>The move that this one took back: statistics leave it out too.</summary>
    public Guid? UndoOf { get; private set; }
    public Job Job { get; private set; } = null!;

    internal static StatusChange Undoing(Job job, StatusChange undone, DateTimeOffset now) =>
        new(job, undone.ToStatus, undone.FromStatus ?? JobStatus.Interested, null, now, null) { UndoOf = undone.Id };

    internal void MarkUndone(DateTimeOffset now) => UndoneAt = now;
}
