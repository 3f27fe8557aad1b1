using System.Text.Json;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Coach.Actions;

/// <summary>Accepted proposals about jobs. Each says in the job's timeline that it came from a talk with the coach.</summary>
public sealed class JobActions(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, JobMoves moves, JobShelf shelf, IStringLocalizer<CoachText> text)
{
    internal async Task<CoachActionResult?> AddAsync(CoachActionPayload payload, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var job = new Job { Title = payload.Title ?? "", Company = payload.Company ?? "", Location = payload.Location, JobUrl = payload.Text, Position = await db.Jobs.RankAfterAsync(null, JobStatus.Interested, null, null, cancellation) };
        db.Jobs.Add(job);
        job.Begin(clock.GetUtcNow());
        job.StatusChanges[0].Reason = text["FromCoach"];
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new JobSaved(job.Id));
        return new() { SubjectId = job.Id };
    }

    internal Task UndoAddAsync(CoachActionResult result, CancellationToken cancellation) => shelf.DeleteAsync([Subject(result)], cancellation);

    internal async Task<CoachActionResult?> MoveAsync(CoachActionPayload payload, CancellationToken cancellation)
    {
        var reason = string.IsNullOrWhiteSpace(payload.Text) ? text["FromCoach"].Value : payload.Text;
        var receipt = await moves.MoveAsync(payload.JobId ?? Guid.Empty, Enum.Parse<JobStatus>(payload.Status ?? ""), null, null, reason, null, cancellation);
        return new() { SubjectId = receipt.JobId, Before = JsonSerializer.Serialize(receipt) };
    }

    internal Task UndoMoveAsync(CoachActionResult result, CancellationToken cancellation) => moves.UndoAsync(JsonSerializer.Deserialize<MoveReceipt>(result.Before!)!, cancellation);

    internal Task<CoachActionResult?> NoteAsync(CoachActionPayload payload, CancellationToken cancellation) =>
        EditAsync(payload.JobId, job => job.Notes = string.IsNullOrWhiteSpace(job.Notes) ? payload.Text : $"{job.Notes}\n\n{payload.Text}", cancellation);

    internal Task UndoNoteAsync(CoachActionPayload payload, CancellationToken cancellation) => EditAsync(payload.JobId, job =>
    {
        if (job.Notes?.LastIndexOf(payload.Text!, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            throw new UserErrorException(text["Action.ChangedSince"]);
        }

        job.Notes = (job.Notes[..at].TrimEnd() + job.Notes[(at + payload.Text!.Length)..]).Trim();
    }, cancellation);

    internal async Task<CoachActionResult?> PlanInterviewAsync(CoachActionPayload payload, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        if (!await db.Jobs.AnyAsync(j => j.Id == payload.JobId, cancellation))
        {
            throw new UserErrorException(text["Action.NoJob"]);
        }

        var interview = new Interview
        {
            JobId = payload.JobId!.Value,
            InterviewType = Enum.Parse<InterviewType>(payload.InterviewType ?? "", ignoreCase: true),
            ScheduledAt = payload.At ?? throw new UserErrorException(text["Action.ChangedSince"]),
            Duration = payload.Minutes,
            Location = payload.Location,
        };
        db.Interviews.Add(interview);
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new InterviewChanged(interview.Id, interview.JobId));
        await events.PublishAsync(user.Id, new JobSaved(interview.JobId));
        return new() { SubjectId = interview.Id };
    }

    internal async Task UndoInterviewAsync(CoachActionResult result, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var interview = await db.Interviews.FirstOrDefaultAsync(i => i.Id == Subject(result), cancellation) ?? throw new UserErrorException(text["Action.ChangedSince"]);
        db.Interviews.Remove(interview);
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new JobSaved(interview.JobId));
    }

    private async Task<CoachActionResult?> EditAsync(Guid? jobId, Action<Job> edit, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var job = await db.Jobs.FirstOrDefaultAsync(j => j.Id == jobId, cancellation) ?? throw new UserErrorException(text["Action.NoJob"]);
        edit(job);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Action.Busy"], e);
        }

        await events.PublishAsync(user.Id, new JobSaved(job.Id));
        return new() { SubjectId = job.Id };
    }

    private static Guid Subject(CoachActionResult result) => result.SubjectId ?? Guid.Empty;
}
