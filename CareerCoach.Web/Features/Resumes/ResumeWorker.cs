using CareerCoach.Data;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Intelligence.Rules.Resumes;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Storage;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>Reads an uploaded resume: text in the sandbox, then data by rules, then a first analysis. Running it twice does no harm.</summary>
public sealed class ResumeWorker(CareerCoachContexts contexts, IFileStore files, IDocumentExtractor extractor, ResumeAnalysisWriter analysis, UserEvents events, TimeProvider clock, IStringLocalizer<ExtractionText> reasons)
{
    private const int MostAttempts = 5;

    /// <summary>How long one node may hold a resume before another takes it over.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(3);

    /// <summary>Reads the resume of this person unless another node is at it or it is done. Hangfire does not repeat it: the row says what is to be done, and <see cref="ResumeSweeper"/> sees to it.</summary>
    [AutomaticRetry(Attempts = 0)]
    public async Task ReadAsync(Guid userId, Guid resumeId)
    {
        await using var db = contexts.For(userId);
        var now = clock.GetUtcNow();
        var claimed = await db.Resumes.Where(r => r.Id == resumeId && (r.State == ProcessingState.Queued || (r.State == ProcessingState.Running && r.ClaimedUntil < now)))
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.State, ProcessingState.Running).SetProperty(r => r.ClaimedUntil, now + Claim).SetProperty(r => r.Attempts, r => r.Attempts + 1));
        if (claimed == 0)
        {
            return;
        }

        await events.PublishAsync(userId, new ResumeChanged(resumeId));
        var resume = await db.Resumes.SingleAsync(r => r.Id == resumeId);
        var outcome = await ExtractAsync(resume);
        if (outcome.Document is { } document)
        {
            var reading = ResumeReader.Read(document);
            resume.RawText = document.Text;
            resume.Pages = document.Pages;
            resume.Traits = document.Traits;
            resume.ParsedData = reading.Resume;
            resume.Sources = reading.Sources;
            resume.FailureCode = resume.FailureReason = null;
            await db.SaveChangesAsync();
            await analysis.WriteAsync(userId, resumeId, new ResumeTarget()); // done is only what has its scores too: a node that ends here leaves it to the next
            await db.Resumes.WithTrash().Where(r => r.Id == resumeId).ExecuteUpdateAsync(s => s.SetProperty(r => r.State, ProcessingState.Done).SetProperty(r => r.ClaimedUntil, (DateTimeOffset?)null).SetProperty(r => r.UpdatedAt, clock.GetUtcNow()));
            await events.PublishAsync(userId, new ResumeChanged(resumeId));
            return;
        }

        if (outcome.Reason == RejectReason.Busy && resume.Attempts < MostAttempts)
        {
            resume.State = ProcessingState.Queued; // the sweeper gives it another try
        }
        else
        {
            resume.State = ProcessingState.Failed;
            resume.FailureCode = outcome.Reason;
            resume.FailureReason = reasons["Rejected." + outcome.Reason];
        }

        resume.ClaimedUntil = null;
        await db.SaveChangesAsync();
        await events.PublishAsync(userId, new ResumeChanged(resumeId));
    }

    private async Task<ReadOutcome> ExtractAsync(Resume resume)
    {
        if (resume.Attempts > MostAttempts)
        {
            return ReadOutcome.Rejected(RejectReason.TooComplex); // it ended the node each time: not again for ever
        }

        await using var file = await files.OpenAsync(resume.FileUrl, CancellationToken.None);
        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes);
        return await extractor.ExtractAsync(bytes, resume.FileName, CancellationToken.None);
    }
}

/// <summary>Finds resumes whose reading was lost (a killed node, a busy machine) and has them read.</summary>
public sealed class ResumeSweeper(CareerCoachContexts contexts, ResumeWorker worker, TimeProvider clock, ILogger<ResumeSweeper> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Reads what waits longer than a minute.</summary>
    public async Task RunAsync()
    {
        var now = clock.GetUtcNow();
        var since = now - Patience;
        await using var db = contexts.ForSystem();
        var waiting = await db.Resumes.AcrossUsers()
            .Where(r => (r.State == ProcessingState.Queued && r.UpdatedAt < since) || (r.State == ProcessingState.Running && r.ClaimedUntil < now))
            .OrderBy(r => r.CreatedAt).Take(20).Select(r => new { r.UserId, r.Id }).ToListAsync();
        foreach (var resume in waiting)
        {
            try
            {
                await worker.ReadAsync(resume.UserId, resume.Id);
            }
            catch (Exception e)
            {
                logger.LogError(e, "Resume {Id} could not be read; the others go on.", resume.Id); // its attempts are counted, so it ends as failed
            }
        }
    }
}
