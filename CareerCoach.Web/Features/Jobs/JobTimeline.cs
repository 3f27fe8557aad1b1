using CareerCoach.Data;
using CareerCoach.Data.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>Something else that happened around a job. <paramref name="Kind"/> is a key of the words, <paramref name="Text"/> what they speak of.</summary>
public sealed record TimelineNote(DateTimeOffset At, string Kind, string? Text);

/// <summary>The history of a job: its moves, and what was added and sent in between.</summary>
internal static class JobTimeline
{
    private const int MostOfAKind = 50;

    /// <summary>All moves, newest first. One query.</summary>
    public static async Task<IReadOnlyList<TimelineEntry>> MovesAsync(CareerCoachDbContext db, Guid job, CancellationToken cancellation) =>
        await db.StatusChanges.Where(c => c.JobId == job).OrderByDescending(c => c.ChangedAt).ThenByDescending(c => c.Id)
            .Select(c => new TimelineEntry(c.Id, c.FromStatus, c.ToStatus, c.Reason, c.ChangedAt, c.UndoneAt != null, c.UndoOf != null)).ToListAsync(cancellation);

    /// <summary>What was sent, answered, planned, offered, filed and noted with the coach, at most 50 of a kind, newest first. Five queries.</summary>
    public static async Task<IReadOnlyList<TimelineNote>> NotesAsync(CareerCoachDbContext db, Guid job, CancellationToken cancellation)
    {
        var sent = await db.Applications.Where(a => a.JobId == job).OrderByDescending(a => a.CreatedAt).Take(MostOfAKind).Select(a => new { a.SealedAt, a.ResponseReceivedAt, a.SentResumeName }).ToListAsync(cancellation);
        var rounds = await db.Interviews.Where(i => i.JobId == job).OrderByDescending(i => i.CreatedAt).Take(MostOfAKind).Select(i => new { i.CreatedAt, i.CancelledAt, i.Location }).ToListAsync(cancellation);
        var files = await db.Documents.Where(d => d.JobId == job).OrderByDescending(d => d.CreatedAt).Take(MostOfAKind).Select(d => new { d.CreatedAt, d.Title, d.Version }).ToListAsync(cancellation);
        var offers = await db.Offers.Where(o => o.JobId == job).OrderByDescending(o => o.CreatedAt).Take(MostOfAKind).Select(o => o.ReceivedAt ?? o.CreatedAt).ToListAsync(cancellation);
        var said = await db.CoachActions.FromSql($"SELECT * FROM coach_actions WHERE result->>'subjectId' = {job.ToString()}")
            .Where(a => a.Kind == CoachActionKind.AddNote && a.State == CoachActionState.Accepted).OrderByDescending(a => a.DecidedAt).Take(MostOfAKind)
            .Select(a => new { At = a.DecidedAt ?? a.UpdatedAt, a.Payload }).ToListAsync(cancellation);
        return
        [
            .. sent.Where(a => a.SealedAt is not null).Select(a => new TimelineNote(a.SealedAt!.Value, "Note.Sent", a.SentResumeName))
                .Concat(sent.Where(a => a.ResponseReceivedAt is not null).Select(a => new TimelineNote(a.ResponseReceivedAt!.Value, "Note.Answered", null)))
                .Concat(rounds.Select(i => new TimelineNote(i.CreatedAt, "Note.Interview", i.Location)))
                .Concat(rounds.Where(i => i.CancelledAt is not null).Select(i => new TimelineNote(i.CancelledAt!.Value, "Note.InterviewOff", i.Location)))
                .Concat(files.Select(d => new TimelineNote(d.CreatedAt, d.Version == 1 ? "Note.Document" : "Note.DocumentVersion", d.Title)))
                .Concat(offers.Select(at => new TimelineNote(at, "Note.Offer", null)))
                .Concat(said.Select(a => new TimelineNote(a.At, "Note.Coach", a.Payload.Text)))
                .OrderByDescending(n => n.At),
        ];
    }
}
