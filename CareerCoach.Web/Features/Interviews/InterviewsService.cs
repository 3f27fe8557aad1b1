using CareerCoach.Data;
using CareerCoach.Data.Interviews;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Interviews;

/// <summary>A person's interviews: listed, planned, moved, cancelled, written down.</summary>
public sealed class InterviewsService(UserDb userDb, UserEvents events, CurrentUser user, UserTime time, TimeProvider clock, IStringLocalizer<InterviewsText> text)
{
    private const int MostJobs = 300, Page = 200;

    /// <summary>Interviews that begin in the span, soonest first; of one job when <paramref name="jobId"/> is given. At most 200.</summary>
    public async Task<IReadOnlyList<InterviewSummary>> ListAsync(DateTimeOffset from, DateTimeOffset until, Guid? jobId, CancellationToken cancellation)
    {
        (from, until) = (from.ToUniversalTime(), until.ToUniversalTime()); // the database takes no other zone
        await using var db = userDb.Open();
        return await Summaries(db.Interviews.Where(i => i.ScheduledAt >= from && i.ScheduledAt < until && (jobId == null || i.JobId == jobId)).OrderBy(i => i.ScheduledAt).ThenBy(i => i.Id))
            .Take(Page).ToListAsync(cancellation);
    }

    /// <summary>Interviews that are over, newest first, a page of 200.</summary>
    public async Task<IReadOnlyList<InterviewSummary>> PastAsync(Guid? jobId, int skip, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var db = userDb.Open();
        return await Summaries(db.Interviews.Where(i => i.ScheduledAt < now && (jobId == null || i.JobId == jobId)).OrderByDescending(i => i.ScheduledAt).ThenBy(i => i.Id))
            .Skip(skip).Take(Page).ToListAsync(cancellation);
    }

    /// <summary>One round with its neighbours; null when it is not this person's.</summary>
    public async Task<InterviewDetails?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        if (await db.Interviews.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellation) is not { } row)
        {
            return null;
        }

        var around = await Summaries(db.Interviews.Where(i => i.JobId == row.JobId || (i.ScheduledAt > row.ScheduledAt.AddDays(-1) && i.ScheduledAt < row.ScheduledAt.AddDays(1))).OrderBy(i => i.ScheduledAt))
            .ToListAsync(cancellation);
        var summary = around.Single(i => i.Id == id);
        return new(InterviewFields.Read(row, WallClock.Zone(row.Timezone, time.Zone)), summary, [.. around.Where(i => i.JobId == row.JobId)], [.. around.Where(summary.Overlaps)]);
    }

    /// <summary>Jobs that an interview may belong to, those that move last first.</summary>
    public async Task<IReadOnlyList<InterviewJob>> JobsAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Jobs.Where(j => j.ArchivedAt == null).OrderByDescending(j => j.UpdatedAt).Take(MostJobs).Select(j => new InterviewJob(j.Id, j.Title + " · " + j.Company)).ToListAsync(cancellation);
    }

    /// <summary>Other interviews of the time in the form that take place; empty where it says no time.</summary>
    public async Task<IReadOnlyList<InterviewSummary>> ConflictsAsync(InterviewForm form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form is not { Day: { } day, Time: { } at } || WallClock.Instant(day, at, WallClock.Zone(form.Zone, time.Zone)) is not { } start)
        {
            return [];
        }

        var end = start.AddMinutes(form.Duration ?? InterviewFields.UsualMinutes);
        var near = await ListAsync(start.AddMinutes(-InterviewFields.MostMinutes), end, null, cancellation);
        return [.. near.Where(i => i.Id != form.Id && i.CancelledAt is null && i.Start < end && start < i.End)];
    }

    /// <summary>Saves a new round or an edit. A new time or place raises the calendar's sequence, so that calendars take it.</summary>
    /// <returns>The interview's id.</returns>
    /// <exception cref="UserErrorException">A field is wrong, the job is gone, or another tab was faster.</exception>
    public async Task<Guid> SaveAsync(InterviewForm form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        var zone = WallClock.Zone(form.Zone, time.Zone);
        var start = InterviewFields.Check(form, zone, text);
        await using var db = userDb.Open();
        var interview = form.Id is { } id ? await FindAsync(db, id, cancellation) : new Interview();
        if (form.Id is null)
        {
            if (!await db.Jobs.AnyAsync(j => j.Id == form.JobId, cancellation))
            {
                throw new UserErrorException(text["Error.NoJob"]);
            }

            interview.JobId = form.JobId;
            db.Interviews.Add(interview);
        }
        else
        {
            db.Entry(interview).Property(i => i.RowVersion).OriginalValue = form.RowVersion;
        }

        InterviewFields.Write(form, interview, start, zone);
        await SaveAsync(db, interview, cancellation);
        form.RowVersion = interview.RowVersion;
        return interview.Id;
    }

    /// <summary>Cancels a round or takes the cancelling back; calendars hear of it through the feed.</summary>
    public async Task CancelAsync(Guid id, bool cancelled, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var interview = await FindAsync(db, id, cancellation);
        interview.CancelledAt = cancelled ? clock.GetUtcNow() : null;
        interview.Sequence++;
        await SaveAsync(db, interview, cancellation);
    }

    /// <summary>Moves a round to the trash, as one that was entered by mistake; calendars take it off.</summary>
    public Task DeleteAsync(Guid id, CancellationToken cancellation) => ShelveAsync(id, clock.GetUtcNow(), cancellation);

    /// <summary>Takes a round out of the trash, as it was.</summary>
    public Task RestoreAsync(Guid id, CancellationToken cancellation) => ShelveAsync(id, null, cancellation);

    private async Task ShelveAsync(Guid id, DateTimeOffset? deletedAt, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var interview = await db.Interviews.WithTrash().FirstOrDefaultAsync(i => i.Id == id, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        interview.DeletedAt = deletedAt;
        interview.Sequence++;
        await SaveAsync(db, interview, cancellation);
    }

    private static IQueryable<InterviewSummary> Summaries(IQueryable<Interview> interviews) => interviews.Select(i => new InterviewSummary(
        i.Id, i.JobId, i.Job.Title, i.Job.Company, i.InterviewType, i.ScheduledAt, i.Duration ?? InterviewFields.UsualMinutes, i.Location, i.InterviewerName, i.Outcome, i.CompletedAt, i.CancelledAt, i.Timezone));

    private async Task<Interview> FindAsync(CareerCoachDbContext db, Guid id, CancellationToken cancellation) =>
        await db.Interviews.FirstOrDefaultAsync(i => i.Id == id, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);

    private async Task SaveAsync(CareerCoachDbContext db, Interview interview, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Error.Busy"], e);
        }

        await events.PublishAsync(user.Id, new InterviewChanged(interview.Id, interview.JobId));
        await events.PublishAsync(user.Id, new JobSaved(interview.JobId)); // the card shows the next date
    }
}
