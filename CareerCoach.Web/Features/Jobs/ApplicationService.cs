using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>The application for one job: prepared, submitted (and sealed), followed.</summary>
public sealed class ApplicationService(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<JobsText> text)
{
    /// <summary>The job's newest application, or an empty one. Two queries.</summary>
    public async Task<ApplicationView> LoadAsync(Guid jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var application = await db.Applications.AsNoTracking().Where(a => a.JobId == jobId).OrderByDescending(a => a.CreatedAt).ThenByDescending(a => a.Id).FirstOrDefaultAsync(cancellation);
        var resumes = await db.Resumes.OrderByDescending(r => r.IsPrimary).ThenByDescending(r => r.CreatedAt).Select(r => new ResumeChoice(r.Id, r.Title, r.Version, r.IsPrimary)).ToListAsync(cancellation);
        return application is null ? new ApplicationView { Resumes = resumes } : new ApplicationView
        {
            Id = application.Id,
            Status = application.Status,
            SubmittedAt = application.SubmittedAt,
            ClosedAt = application.ClosedAt,
            Resumes = resumes,
            Fields = new ApplicationFields
            {
                Method = application.ApplicationMethod,
                ResumeId = application.ResumeId,
                CoverLetter = application.CoverLetter,
                ApplicationUrl = application.ApplicationUrl,
                ConfirmationNumber = application.ConfirmationNumber,
                ResponseOn = application.ResponseReceivedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null,
                Notes = application.Notes,
            },
            Sent = application.SealedAt is not { } sealedAt ? null : new SentView(sealedAt, application.SentPostingText, application.SentResumeName,
                application.SentResumeVersion, application.SentResumeSha256, application.SentCoverLetter, application.SentAnswers ?? []),
        };
    }

    /// <summary>Keeps what the person wrote; begins the application where there is none. What was sent stays as it was sent.</summary>
    /// <exception cref="UserErrorException">The job is gone, or another tab saved at the same moment.</exception>
    public async Task SaveAsync(Guid jobId, ApplicationFields fields, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var job = await LoadJobAsync(db, jobId, cancellation);
        Write(fields, Current(job));
        await FinishAsync(db, new JobSaved(jobId), cancellation);
    }

    /// <summary>Marks the application as sent: freezes posting, resume, letter and answers, and moves the job to "Applied" where it was only of interest.</summary>
    /// <exception cref="UserErrorException">It was submitted already, or the job is gone.</exception>
    public async Task SubmitAsync(Guid jobId, ApplicationFields fields, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var job = await LoadJobAsync(db, jobId, cancellation);
        var application = Current(job);
        if (application.Status != ApplicationStatus.Draft)
        {
            throw new UserErrorException(text["Error.Submitted"]);
        }

        Write(fields, application);
        var resume = await ResumeAsync(db, fields.ResumeId, cancellation);
        if (job.Status == JobStatus.Interested)
        {
            job.MoveTo(JobStatus.Applied, null, clock.GetUtcNow(), await db.Jobs.RankAfterAsync(jobId, JobStatus.Applied, null, null, cancellation), sent: resume);
        }
        else
        {
            application.Submit(job, resume, clock.GetUtcNow());
        }

        await FinishAsync(db, new JobMoved(jobId), cancellation);
    }

    /// <summary>Names the resume that was sent, where the submission was recorded without one.</summary>
    public async Task NameResumeAsync(Guid jobId, Guid resumeId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var job = await LoadJobAsync(db, jobId, cancellation);
        if (job.CurrentApplication is { SealedAt: not null, SentResumeKey: null } application && await ResumeAsync(db, resumeId, cancellation) is { } resume)
        {
            application.NameSentResume(resume, clock.GetUtcNow());
            await FinishAsync(db, new JobMoved(jobId), cancellation);
        }
    }

    private async Task<Job> LoadJobAsync(CareerCoachDbContext db, Guid jobId, CancellationToken cancellation) =>
        await db.Jobs.ForMove().FirstOrDefaultAsync(j => j.Id == jobId, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);

    private static Application Current(Job job)
    {
        if (job.CurrentApplication is { } application)
        {
            return application;
        }

        application = new Application();
        job.Applications.Add(application);
        return application;
    }

    private static void Write(ApplicationFields fields, Application application)
    {
        application.ApplicationMethod = fields.Method;
        application.CoverLetter = fields.CoverLetter;
        application.ApplicationUrl = fields.ApplicationUrl;
        application.ConfirmationNumber = fields.ConfirmationNumber;
        application.Notes = fields.Notes;
        application.ResponseReceivedAt = fields.ResponseOn is not { } day ? null
            : application.ResponseReceivedAt is { } at && DateOnly.FromDateTime(at.UtcDateTime) == day ? at : new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
        if (application.SealedAt is null)
        {
            application.ResumeId = fields.ResumeId;
        }
    }

    private static async Task<Resume?> ResumeAsync(CareerCoachDbContext db, Guid? id, CancellationToken cancellation) =>
        id is null ? null : await db.Resumes.FirstOrDefaultAsync(r => r.Id == id, cancellation);

    private async Task FinishAsync(CareerCoachDbContext db, IUserEvent told, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Error.Busy"], e);
        }

        await events.PublishAsync(user.Id, told);
    }
}
