using CareerCoach.Data;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>Reads the board for the coach, in the person's own days.</summary>
internal sealed class JobFactsReader(CareerCoachDbContext db, TimeZoneInfo zone)
{
    private const int MostJobs = 200;
    private const int LeastName = 3;

    public DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The conversation's job first, then those whose employer was named, then the ones that changed last; 200 at most.</summary>
    public async Task<IReadOnlyList<CoachJob>> JobsAsync(ConversationMetadata allowed, string asked, CancellationToken cancellation)
    {
        var rows = await db.Jobs.Where(j => j.Id == allowed.JobId || (allowed.UseBoard && j.ArchivedAt == null))
            .OrderByDescending(j => j.Id == allowed.JobId).ThenByDescending(j => j.Company.Length >= LeastName && EF.Functions.ILike(asked, "%" + j.Company + "%")).ThenByDescending(j => j.UpdatedAt).Take(MostJobs)
            .Select(j => new
            {
                j.Id,
                j.Title,
                j.Company,
                j.Status,
                j.SavedAt,
                j.AppliedAt,
                j.ApplicationDeadline,
                j.MatchScore,
                j.SalaryMin,
                j.SalaryMax,
                j.SalaryCurrency,
                j.SalaryPeriod,
                j.WorkMode,
                j.Location,
                Since = j.StatusChanges.Where(c => c.UndoneAt == null).Max(c => (DateTimeOffset?)c.ChangedAt),
                Requirements = j.Analysis == null ? null : j.Analysis.Requirements,
                Reasons = j.Analysis == null ? null : j.Analysis.ScoreReasons,
                Contact = j.Contacts.OrderBy(c => c.CreatedAt).Select(c => c.Name).FirstOrDefault(),
                FollowUp = j.Contacts.Min(c => c.NextStepOn),
                Offer = j.Offers.OrderByDescending(o => o.CreatedAt).Select(o => new { o.BaseSalary, o.Currency, o.Period, o.Deadline, o.Bonus }).FirstOrDefault(),
            }).ToListAsync(cancellation);
        return [.. rows.Select(j => new CoachJob(j.Id, j.Title, j.Company, Enum.Parse<JobStage>(j.Status.ToString()), Day(j.Since ?? j.SavedAt))
        {
            AppliedOn = j.AppliedAt is { } applied ? Day(applied) : null,
            Deadline = j.ApplicationDeadline,
            FollowUpOn = j.FollowUp,
            Match = j.MatchScore is { } match ? (int)Math.Round(match) : null,
            MatchReasons = j.Reasons?.Overall ?? [],
            MatchedSkills = Names(j.Requirements, r => r.Status != RequirementStatus.Missing),
            MissingRequired = Names(j.Requirements, r => r is { Status: RequirementStatus.Missing, Kind: RequirementKind.Required }),
            MissingPreferred = Names(j.Requirements, r => r is { Status: RequirementStatus.Missing, Kind: RequirementKind.Preferred }),
            SalaryMin = j.SalaryMin,
            SalaryMax = j.SalaryMax,
            Currency = j.SalaryCurrency,
            SalaryPeriod = j.SalaryPeriod.ToString().ToUpperInvariant(),
            WorkMode = j.WorkMode.ToString(),
            Location = j.Location,
            ContactName = j.Contact,
            Offer = j.Offer is { } o ? new CoachOffer(o.BaseSalary, o.Currency, o.Period.ToString().ToUpperInvariant(), o.Deadline is { } d ? Day(d) : null) { Bonus = o.Bonus } : null,
        })];
    }

    public async Task<IReadOnlyList<CoachInterview>> InterviewsAsync(ConversationMetadata allowed, DateTimeOffset from, CancellationToken cancellation)
    {
        var rows = await db.Interviews.Where(i => i.CancelledAt == null && i.ScheduledAt >= from && (allowed.UseBoard || i.JobId == allowed.JobId)).OrderBy(i => i.ScheduledAt).Take(MostJobs)
            .Select(i => new { i.Id, i.JobId, i.InterviewType, i.ScheduledAt, i.InterviewerName, IsPrepared = i.PrepNotes != null && i.PrepNotes != "", i.FollowUpSentAt }).ToListAsync(cancellation);
        return [.. rows.Select(i => new CoachInterview(i.Id, i.JobId, i.InterviewType.ToString().ToUpperInvariant(), TimeZoneInfo.ConvertTime(i.ScheduledAt, zone).DateTime)
        {
            Interviewer = i.InterviewerName,
            IsPrepared = i.IsPrepared,
            ThankYouSent = i.FollowUpSentAt is not null,
        })];
    }

    public async Task<List<CoachDocument>> DocumentsAsync(Guid? jobId, CancellationToken cancellation)
    {
        var job = jobId is null ? null : await db.Jobs.Where(j => j.Id == jobId).Select(j => new { j.Title, j.Company, Posting = j.JobDescription ?? j.PostingText, j.Notes }).FirstOrDefaultAsync(cancellation);
        List<CoachDocument> documents = [];
        if (job?.Posting is { Length: > 0 } posting)
        {
            documents.Add(new("posting", $"{job.Title}, {job.Company}", posting));
        }

        if (job?.Notes is { Length: > 0 } notes)
        {
            documents.Add(new("notes", job.Company, notes));
        }

        return documents;
    }

    private static string[] Names(IReadOnlyList<RequirementMatch>? requirements, Func<RequirementMatch, bool> which) =>
        [.. (requirements ?? []).Where(which).Select(r => r.Requirement).Distinct(StringComparer.OrdinalIgnoreCase)];
}
