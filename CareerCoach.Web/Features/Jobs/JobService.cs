using System.Globalization;
using System.Text.Json;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Editing;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>One job: what its page shows, and its fields saved in place.</summary>
public sealed class JobService(UserDb userDb, UserEvents events, CurrentUser user, IStringLocalizer<JobsText> text)
{
    private const int LongestName = 300;

    /// <summary>The job with its history; null when there is none of this id. Seven queries.</summary>
    public async Task<JobDetails?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var job = await db.Jobs.AsNoTracking().Include(j => j.Analysis).FirstOrDefaultAsync(j => j.Id == id, cancellation);
        if (job is null)
        {
            return null;
        }

        var counts = await db.Jobs.Where(j => j.Id == id).Select(j => new
        {
            Interviews = j.Interviews.Count(i => i.CancelledAt == null),
            Contacts = j.Contacts.Count(c => c.DeletedAt == null),
            Documents = j.Documents.Where(d => d.DeletedAt == null).Select(d => d.ChainId).Distinct().Count(),
            Offers = j.Offers.Count(o => o.DeletedAt == null),
        }).SingleAsync(cancellation);
        return new JobDetails
        {
            Id = id,
            Fields = FieldSet.Of<JobFields>(job),
            Status = job.Status,
            SavedAt = job.SavedAt,
            AppliedAt = job.AppliedAt,
            ArchivedAt = job.ArchivedAt,
            PostingCapturedAt = job.PostingCapturedAt,
            PostingText = job.PostingText != job.JobDescription ? job.PostingText : null,
            ReadFields = job.ReadFields.ToHashSet(StringComparer.OrdinalIgnoreCase),
            Marks = PostingMarks.Of(job.Analysis),
            Timeline = await JobTimeline.MovesAsync(db, id, cancellation),
            Notes = await JobTimeline.NotesAsync(db, id, cancellation),
            Counts = new Dictionary<string, int> { ["interviews"] = counts.Interviews, ["contacts"] = counts.Contacts, ["documents"] = counts.Documents, ["offers"] = counts.Offers },
        };
    }

    /// <summary>Saves the fields that differ between <paramref name="before"/> (as they were loaded) and <paramref name="after"/>. A field that was changed elsewhere since is not overwritten but told.</summary>
    /// <exception cref="UserErrorException">A value makes no sense, or the job is gone.</exception>
    public async Task<SaveResult<JobFields>> SaveAsync(Guid id, JobFields before, JobFields after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(after);
        Check(after);
        var result = await userDb.SaveFieldsAsync(db => db.Jobs.FirstOrDefaultAsync(j => j.Id == id, cancellation), before, after, text["Error.Gone"],
            // a field that the person has edited is their own word from now on
            (job, edited) => job.ReadFields = [.. job.ReadFields.Except(edited.Select(JsonNamingPolicy.CamelCase.ConvertName))], cancellation);
        await events.PublishAsync(user.Id, new JobSaved(id));
        return result;
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

        if (new[] { fields.Title, fields.Company, fields.Location, fields.Source, fields.ReferralName }.Any(v => v?.Length > LongestName))
        {
            throw new UserErrorException(text["Error.NameLong", LongestName]);
        }

        if (fields.Tags.FirstOrDefault(t => new StringInfo(t).LengthInTextElements > JobTags.Longest) is not null)
        {
            throw new UserErrorException(text["Error.TagLong", JobTags.Longest]);
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
