using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;

namespace CareerCoach.Data.Jobs;

public sealed partial class Job
{
    /// <summary>Records the beginning of a new job's history; call it once, before the first <see cref="MoveTo"/>.</summary>
    public void Begin(DateTimeOffset now)
    {
        SavedAt = now;
        StatusChanges.Add(new StatusChange(this, null, Status, null, now, null));
    }

    /// <summary>
    /// Moves the job to a status and writes the <see cref="StatusChange"/>; keeps <see cref="AppliedAt"/> and the job's application in step.
    /// Load the job with <see cref="JobQueries.ForMove"/>.
    /// </summary>
    /// <param name="to">Where to; moving to the same status only changes <paramref name="position"/> and <paramref name="column"/>.</param>
    /// <param name="reason">The person's reason, if given.</param>
    /// <param name="now">The instant of the move.</param>
    /// <param name="position">Place in the new column; null keeps the rank.</param>
    /// <param name="column">A person-defined column of that status; null for the status's default one.</param>
    /// <param name="sent">The resume that is sent when this move submits the application; null for the one that the draft names.</param>
    /// <returns>The change, or null when the status stayed.</returns>
    public StatusChange? MoveTo(JobStatus to, string? reason, DateTimeOffset now, string? position = null, BoardColumn? column = null, Resume? sent = null)
    {
        if (column is not null && column.Status != to)
        {
            throw new ArgumentException($"The column {column.Name} holds jobs that are {column.Status}, not {to}.", nameof(column));
        }

        var from = Status;
        var before = new MoveSnapshot { Position = Position, BoardColumnId = BoardColumnId, AppliedAt = AppliedAt };
        Position = position ?? Position;
        BoardColumn = column;
        BoardColumnId = column?.Id;
        if (from == to)
        {
            return null;
        }

        Status = to;
        if (to == JobStatus.Applied)
        {
            AppliedAt ??= now;
        }

        before = KeepApplicationInStep(to, now, sent, before);
        var change = new StatusChange(this, from, to, reason, now, before);
        StatusChanges.Add(change);
        return change;
    }

    /// <summary>
    /// Takes a move back: status, place, dates and application are as before it, and the history says so.
    /// Only the newest move can be taken back so; an older one would also undo what came after.
    /// </summary>
    /// <returns>The change that undid it.</returns>
    /// <exception cref="InvalidOperationException">The job has moved on since, or the move is undone already.</exception>
    public StatusChange UndoMove(StatusChange change, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.JobId != Id || change.UndoneAt is not null || change.ToStatus != Status)
        {
            throw new InvalidOperationException("This move can no longer be undone: the job has moved on since.");
        }

        change.MarkUndone(now);
        Status = change.FromStatus ?? JobStatus.Interested;
        if (change.Before is { } before)
        {
            Position = before.Position ?? Position;
            BoardColumnId = before.BoardColumnId;
            AppliedAt = before.AppliedAt;
            // A created application had no id yet when the snapshot was taken; it was submitted at the instant of the move.
            var touched = Applications.FirstOrDefault(a => before.ApplicationCreated ? a.SubmittedAt == change.ChangedAt : a.Id == before.ApplicationId);
            if (touched is not null && before.ApplicationCreated)
            {
                Applications.Remove(touched);
            }
            else
            {
                touched?.Restore(before);
            }
        }

        var undo = StatusChange.Undoing(this, change, now);
        StatusChanges.Add(undo);
        return undo;
    }

    /// <summary>Puts the job into its status's default column.</summary>
    public void LeaveColumn() => (BoardColumn, BoardColumnId) = (null, null);

    /// <summary>The application that moves act on: the newest one.</summary>
    public Application? CurrentApplication => Applications.OrderByDescending(a => a.CreatedAt).ThenByDescending(a => a.Id).FirstOrDefault();

    private MoveSnapshot KeepApplicationInStep(JobStatus to, DateTimeOffset now, Resume? sent, MoveSnapshot before)
    {
        var application = CurrentApplication;
        var created = application is null && to == JobStatus.Applied;
        if (created)
        {
            application = new Application { UserId = UserId };
            Applications.Add(application);
        }

        if (application is null)
        {
            return before;
        }

        var snapshot = application.Snapshot(before) with { ApplicationCreated = created };
        var submits = to == JobStatus.Applied && application.Status == ApplicationStatus.Draft;
        if (submits)
        {
            application.Submit(this, sent ?? application.Resume, now);
        }
        else
        {
            application.Follow(to, now);
        }

        return snapshot with { ApplicationSealed = submits };
    }
}
