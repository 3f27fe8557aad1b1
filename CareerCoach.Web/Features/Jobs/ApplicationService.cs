using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Editing;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>The application for one job: prepared, submitted (and sealed), followed.</summary>
public sealed class ApplicationService(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<JobsText> text)
{
    private const int MostAnswers = 100, LongestText = 2_000_000;

    /// <summary>The job's newest application, or an empty one. Two queries.</summary>
    public async Task<ApplicationView> LoadAsync(Guid jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var application = await Newest(db, jobId).AsNoTracking().FirstOrDefaultAsync(cancellation);
        var resumes = await db.Resumes.OrderByDescending(r => r.IsPrimary).ThenByDescending(r => r.CreatedAt).Select(r => new ResumeChoice(r.Id, r.Title, r.Version, r.IsPrimary)).ToListAsync(cancellation);
        return application is null ? new ApplicationView { Resumes = resumes } : new ApplicationView
        {
            Id = application.Id,
            Status = application.Status,
            SubmittedAt = application.SubmittedAt,
            ClosedAt = application.ClosedAt,
            Resumes = resumes,
            Fields = FieldSet.Of<ApplicationFields>(application),
            Sent = application.SealedAt is not { } sealedAt ? null : new SentView(sealedAt, application.SentPostingText, application.SentResumeName,
                application.SentResumeVersion, application.SentResumeSha256, application.SentCoverLetter, application.SentAnswers ?? []),
        };
    }

    /// <summary>Keeps what the person wrote; begins the application where there is none. What was sent stays as it was sent, and what another tab wrote in between is not overwritten but told.</summary>
    /// <exception cref="UserErrorException">The job is gone, or a text is too long.</exception>
    public async Task<SaveResult<ApplicationFields>> SaveAsync(Guid jobId, ApplicationFields before, ApplicationFields after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(after);
        if (after.Answers.Count > MostAnswers || after.Answers.Any(a => a.Question.Length + a.Answer.Length > LongestText) || after.CoverLetter?.Length > LongestText || after.Notes?.Length > LongestText)
        {
            throw new UserErrorException(text["Error.TooLong"]);
        }

        var result = await userDb.SaveFieldsAsync(async db => await Newest(db, jobId).FirstOrDefaultAsync(cancellation) ?? await BeginAsync(db, jobId, cancellation), before, after, text["Error.Gone"],
            (application, _) => { }, cancellation);
        await events.PublishAsync(user.Id, new JobSaved(jobId));
        return result;
    }

    /// <summary>Marks the application as sent, as it stands saved: freezes posting, resume, letter and answers, and moves the job to "Applied" where it was only of interest.</summary>
    /// <returns>What taking the move back needs, which opens the seal again; null where the job did not move.</returns>
    /// <exception cref="UserErrorException">It was submitted already, or the job is gone.</exception>
    public async Task<MoveReceipt?> SubmitAsync(Guid jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var job = await LoadJobAsync(db, jobId, cancellation);
        var application = job.CurrentApplication;
        if (application is { Status: not ApplicationStatus.Draft })
        {
            throw new UserErrorException(text["Error.Submitted"]);
        }

        var (before, resume) = ((job.Status, job.Position, job.BoardColumnId), await ResumeAsync(db, application?.ResumeId, cancellation));
        StatusChange? change = null;
        if (job.Status == JobStatus.Interested)
        {
            change = job.MoveTo(JobStatus.Applied, null, clock.GetUtcNow(), await db.Jobs.RankAfterAsync(jobId, JobStatus.Applied, null, null, cancellation), sent: resume);
        }
        else
        {
            if (application is null)
            {
                job.Applications.Add(application = new Application());
            }

            application.Submit(job, resume, clock.GetUtcNow());
        }

        await FinishAsync(db, jobId, cancellation);
        return change is null ? null : new MoveReceipt(jobId, job.Title, change.Id, before.Status, JobStatus.Applied, before.Position, before.BoardColumnId);
    }

    /// <summary>Names the resume that was sent, where the submission was recorded without one.</summary>
    public async Task NameResumeAsync(Guid jobId, Guid resumeId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var job = await LoadJobAsync(db, jobId, cancellation);
        if (job.CurrentApplication is { SealedAt: not null, SentResumeKey: null } application && await ResumeAsync(db, resumeId, cancellation) is { } resume)
        {
            application.NameSentResume(resume, clock.GetUtcNow());
            await FinishAsync(db, jobId, cancellation);
        }
    }

    private static IQueryable<Application> Newest(CareerCoachDbContext db, Guid jobId) =>
        db.Applications.Where(a => a.JobId == jobId).OrderByDescending(a => a.CreatedAt).ThenByDescending(a => a.Id);

    private static async Task<Application?> BeginAsync(CareerCoachDbContext db, Guid jobId, CancellationToken cancellation)
    {
        if (!await db.Jobs.AnyAsync(j => j.Id == jobId, cancellation))
        {
            return null;
        }

        var application = new Application { JobId = jobId };
        db.Applications.Add(application);
        return application;
    }

    private async Task<Job> LoadJobAsync(CareerCoachDbContext db, Guid jobId, CancellationToken cancellation) =>
        await db.Jobs.ForMove().FirstOrDefaultAsync(j => j.Id == jobId, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);

    private static async Task<Resume?> ResumeAsync(CareerCoachDbContext db, Guid? id, CancellationToken cancellation) =>
        id is null ? null : await db.Resumes.FirstOrDefaultAsync(r => r.Id == id, cancellation);

    private async Task FinishAsync(CareerCoachDbContext db, Guid jobId, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Error.Busy"], e);
        }

        await events.PublishAsync(user.Id, new JobMoved(jobId));
    }
}
