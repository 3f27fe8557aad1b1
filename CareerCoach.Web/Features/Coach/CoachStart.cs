using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Coach;

/// <summary>What a new conversation begins with: its subject, and questions that fit where the person stands.</summary>
public sealed class CoachStart(UserDb userDb, TimeProvider clock, IStringLocalizer<CoachText> text)
{
    private const int Most = 4, MostChoices = 30;

    /// <summary>The context of a talk about a job or a resume; ids that are not the person's are left out.</summary>
    public async Task<(ConversationMetadata Allowed, string? JobName, string? ResumeName)> ContextAsync(Guid? jobId, Guid? resumeId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var job = jobId is null ? null : await db.Jobs.Where(j => j.Id == jobId).Select(j => j.Title + ", " + j.Company).FirstOrDefaultAsync(cancellation);
        var resume = resumeId is null ? null : await db.Resumes.Where(r => r.Id == resumeId).Select(r => r.Title).FirstOrDefaultAsync(cancellation);
        return (new ConversationMetadata { JobId = job is null ? null : jobId, ResumeId = resume is null ? null : resumeId }, job, resume);
    }

    /// <summary>Jobs and resumes to talk about, newest first.</summary>
    public async Task<(IReadOnlyList<Choice> Jobs, IReadOnlyList<Choice> Resumes)> ChoicesAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var jobs = await db.Jobs.Where(j => j.ArchivedAt == null).OrderByDescending(j => j.UpdatedAt).Take(MostChoices).Select(j => new Choice(j.Id, j.Title + ", " + j.Company)).ToListAsync(cancellation);
        var resumes = await db.Resumes.OrderByDescending(r => r.IsPrimary).ThenByDescending(r => r.UpdatedAt).Take(MostChoices).Select(r => new Choice(r.Id, r.Title)).ToListAsync(cancellation);
        return (jobs, resumes);
    }

    /// <summary>Four questions that help where the person stands now. One query.</summary>
    public async Task<IReadOnlyList<string>> QuestionsAsync(string? jobName, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var db = userDb.Open();
        var state = await db.Users.Where(u => u.Id == db.OwnerId).Select(_ => new
        {
            Jobs = db.Jobs.Count(j => j.ArchivedAt == null),
            Scored = db.Jobs.Where(j => j.MatchScore != null && j.ArchivedAt == null).OrderByDescending(j => j.UpdatedAt).Select(j => j.Company).FirstOrDefault(),
            Interview = db.Interviews.Where(i => i.ScheduledAt > now && i.CancelledAt == null).OrderBy(i => i.ScheduledAt).Select(i => i.Job.Company).FirstOrDefault(),
            Offer = db.Jobs.Where(j => j.Status == Data.Jobs.JobStatus.OfferReceived).Select(j => j.Company).FirstOrDefault(),
            Applied = db.Jobs.Where(j => j.Status == Data.Jobs.JobStatus.Applied).OrderBy(j => j.AppliedAt).Select(j => j.Company).FirstOrDefault(),
            Resumes = db.Resumes.Count(),
        }).SingleAsync(cancellation);
        List<string> questions = [];
        void Ask(bool fits, string key, params object[] values)
        {
            if (fits && questions.Count < Most)
            {
                questions.Add(text[key, values]);
            }
        }

        Ask(jobName is not null, "Ask.JobGaps");
        Ask(jobName is not null, "Ask.JobScore");
        Ask(jobName is not null, "Ask.JobPrepare");
        Ask(state.Offer is not null, "Ask.Offer", state.Offer ?? "");
        Ask(state.Interview is not null, "Ask.Interview", state.Interview ?? "");
        Ask(state.Jobs > 0, "Ask.Due");
        Ask(state.Scored is not null && jobName is null, "Ask.Gaps", state.Scored ?? "");
        Ask(state.Applied is not null, "Ask.FollowUp", state.Applied ?? "");
        Ask(state.Resumes > 0, "Ask.Resume");
        Ask(true, "Ask.Next");
        Ask(true, "Ask.Yourself");
        Ask(true, "Ask.Weakness");
        Ask(true, "Ask.Help");
        return questions;
    }
}

/// <summary>Something that a talk can be about.</summary>
public sealed record Choice(Guid Id, string Name);
