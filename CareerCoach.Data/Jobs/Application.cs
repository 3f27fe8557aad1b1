using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;

namespace CareerCoach.Data.Jobs;

/// <summary>An application for a job. Once submitted, what was sent is sealed and stays readable when posting and resume are gone.</summary>
public sealed class Application : EditedRow
{
    public Guid JobId { get; set; }
    public Guid? ResumeId { get; set; }
    public ApplicationMethod ApplicationMethod { get; set; }
    public ApplicationStatus Status { get; private set; }
    /// <summary>The letter being written; what was sent is <see cref="SentCoverLetter"/>.</summary>
    public string? CoverLetter { get; set; }
    public IReadOnlyList<ApplicationAnswer> Answers { get; set; } = [];
    public string? ApplicationUrl { get; set; }
    public string? ConfirmationNumber { get; set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public DateTimeOffset? ResponseReceivedAt { get; set; }
    /// <summary>When it was rejected, accepted or withdrawn.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }
    public bool AiGeneratedCoverLetter { get; set; }
    public bool AiOptimizationApplied { get; set; }
    public string? Notes { get; set; }

    public DateTimeOffset? SealedAt { get; private set; }
    public string? SentPostingText { get; private set; }
    /// <summary>Key of the exact file in the file store; the purge keeps the file while an application names it.</summary>
    public string? SentResumeKey { get; private set; }
    public string? SentResumeName { get; private set; }
    public string? SentResumeMimeType { get; private set; }
    public int? SentResumeVersion { get; private set; }
    /// <summary>Hex.</summary>
    public string? SentResumeSha256 { get; private set; }
    public string? SentCoverLetter { get; private set; }
    public IReadOnlyList<ApplicationAnswer>? SentAnswers { get; private set; }

    public Job Job { get; private set; } = null!;
    public Resume? Resume { get; private set; }

    /// <summary>Marks the application as sent and seals what was sent: posting, exact resume file, letter and answers.</summary>
    /// <exception cref="InvalidOperationException">It was submitted already.</exception>
    public void Submit(Job job, Resume? resume, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (Status != ApplicationStatus.Draft)
        {
            throw new InvalidOperationException("This application was submitted already; what was sent cannot be changed.");
        }

        Status = ApplicationStatus.Submitted;
        SubmittedAt ??= now;
        SealedAt = now;
        SentPostingText = job.PostingText ?? job.JobDescription;
        SentCoverLetter = CoverLetter;
        SentAnswers = Answers;
        if (resume is not null)
        {
            SealResume(resume, now);
        }
    }

    /// <summary>Names the resume that was sent, for a submission that was recorded without one.</summary>
    /// <exception cref="InvalidOperationException">Nothing was submitted yet, or a resume is sealed already: that is never replaced.</exception>
    public void NameSentResume(Resume resume, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(resume);
        if (SealedAt is null || SentResumeKey is not null)
        {
            throw new InvalidOperationException("What was sent is sealed and cannot be changed.");
        }

        SealResume(resume, now);
    }

    private void SealResume(Resume resume, DateTimeOffset now)
    {
        Resume = resume;
        ResumeId = resume.Id;
        SentResumeKey = resume.FileUrl;
        SentResumeName = resume.FileName;
        SentResumeMimeType = resume.MimeType;
        SentResumeVersion = resume.Version;
        SentResumeSha256 = resume.ContentSha256;
        resume.LastUsedAt = now;
    }

    /// <summary>Takes the status that follows from the job's new one; drafts stay drafts.</summary>
    internal void Follow(JobStatus job, DateTimeOffset now)
    {
        ClosedAt = job is JobStatus.Rejected or JobStatus.Accepted or JobStatus.Withdrawn ? now : null;
        if (Status == ApplicationStatus.Draft)
        {
            return;
        }

        Status = job switch
        {
            JobStatus.Rejected => ApplicationStatus.Rejected,
            JobStatus.Accepted => ApplicationStatus.Accepted,
            JobStatus.Withdrawn => Status,
            JobStatus.Interested or JobStatus.Applied => ApplicationStatus.Submitted,
            _ => ApplicationStatus.UnderReview,
        };
        if (job is not (JobStatus.Interested or JobStatus.Applied or JobStatus.Withdrawn))
        {
            ResponseReceivedAt ??= now;
        }
    }

    internal MoveSnapshot Snapshot(MoveSnapshot before) => before with
    {
        ApplicationId = Id,
        ApplicationStatus = Status.ToString(),
        SubmittedAt = SubmittedAt,
        ResponseReceivedAt = ResponseReceivedAt,
        ClosedAt = ClosedAt,
    };

    internal void Restore(MoveSnapshot before)
    {
        Status = Enum.Parse<ApplicationStatus>(before.ApplicationStatus ?? nameof(ApplicationStatus.Draft));
        SubmittedAt = before.SubmittedAt;
        ResponseReceivedAt = before.ResponseReceivedAt;
        ClosedAt = before.ClosedAt;
        if (before.ApplicationSealed)
        {
            SealedAt = null;
            SentPostingText = SentResumeKey = SentResumeName = SentResumeMimeType = SentResumeSha256 = SentCoverLetter = null;
            SentResumeVersion = null;
            SentAnswers = null;
        }
    }
}
