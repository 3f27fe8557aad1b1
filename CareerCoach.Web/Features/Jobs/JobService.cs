using System.Text.Json;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>One job: what its page shows, and its fields saved in place.</summary>
public sealed class JobService(UserDb userDb, UserEvents events, CurrentUser user, IStringLocalizer<JobsText> text)
{
    private const int Attempts = 4;

    /// <summary>The job with its history; null when there is none of this id. Two queries.</summary>
    public async Task<JobDetails?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var job = await db.Jobs.AsNoTracking().Include(j => j.Analysis).FirstOrDefaultAsync(j => j.Id == id, cancellation);
        if (job is null)
        {
            return null;
        }

        var timeline = await db.StatusChanges.Where(c => c.JobId == id).OrderByDescending(c => c.ChangedAt).ThenByDescending(c => c.Id)
            .Select(c => new TimelineEntry(c.Id, c.FromStatus, c.ToStatus, c.Reason, c.ChangedAt, c.UndoneAt != null, c.UndoOf != null)).ToListAsync(cancellation);
        return new JobDetails
        {
            Id = id,
            Fields = JobFields.Of(job),
            Status = job.Status,
            SavedAt = job.SavedAt,
            AppliedAt = job.AppliedAt,
            ArchivedAt = job.ArchivedAt,
            PostingCapturedAt = job.PostingCapturedAt,
            PostingText = job.PostingText != job.JobDescription ? job.PostingText : null,
            ReadFields = job.ReadFields.ToHashSet(StringComparer.OrdinalIgnoreCase),
            Marks = PostingMarks.Of(job.Analysis),
            Timeline = timeline,
        };
    }

    /// <summary>Saves the fields that differ between <paramref name="before"/> (as they were loaded) and <paramref name="after"/>. A field that was changed elsewhere since is not overwritten but told.</summary>
    /// <exception cref="UserErrorException">A value makes no sense, or the job is gone.</exception>
    public async Task<SaveResult> SaveAsync(Guid id, JobFields before, JobFields after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Check(after);
        for (var attempt = 1; ; attempt++)
        {
            await using var db = userDb.Open();
            var job = await db.Jobs.FirstOrDefaultAsync(j => j.Id == id, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
            var theirs = JobFields.Of(job);
            var changed = after.Differences(before);
            var conflicts = changed.Where(theirs.Differences(before).Contains).Where(theirs.Differences(after).Contains).ToList();
            foreach (var name in changed.Except(conflicts))
            {
                after.Write(name, job);
            }

            // a field that the person has edited is their own word from now on
            job.ReadFields = [.. job.ReadFields.Except(changed.Select(JsonNamingPolicy.CamelCase.ConvertName))];
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                continue; // something else of the job was saved in between: compare again with the newer row
            }

            await events.PublishAsync(user.Id, new JobSaved(id));
            return new(JobFields.Of(job), conflicts);
        }
    }

    /// <summary>Keeps the person's reason for a step of the history.</summary>
    public async Task SetReasonAsync(Guid changeId, string? reason, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var change = await db.StatusChanges.FirstOrDefaultAsync(c => c.Id == changeId, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        change.Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Replace("\0", "", StringComparison.Ordinal).Trim();
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new JobSaved(change.JobId));
    }

    private void Check(JobFields fields)
    {
        if (string.IsNullOrWhiteSpace(fields.Title) || string.IsNullOrWhiteSpace(fields.Company))
        {
            throw new UserErrorException(text["Error.NameMissing"]);
        }

        if (fields.SalaryMin < 0 || fields.SalaryMax < 0 || fields.SalaryMin > fields.SalaryMax)
        {
            throw new UserErrorException(text["Error.Salary"]);
        }

        if (fields.PostedDate > fields.ApplicationDeadline)
        {
            throw new UserErrorException(text["Error.Dates"]);
        }
    }
}
