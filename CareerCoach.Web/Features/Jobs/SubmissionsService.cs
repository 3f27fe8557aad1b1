using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Intelligence.Rules.Text;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Tracking;
using CareerCoach.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>What was sent, after it was sealed: the exact file again, and two submissions to one employer compared.</summary>
public sealed class SubmissionsService(UserDb userDb, IFileStore files, IDocumentExtractor extractor)
{
    private const int MostOthers = 50;

    /// <summary>Sealed submissions for other jobs at the same employer, newest first. Two queries.</summary>
    public async Task<IReadOnlyList<SubmissionHead>> AtSameEmployerAsync(Guid jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var company = await db.Jobs.Where(j => j.Id == jobId).Select(j => j.Company).FirstOrDefaultAsync(cancellation);
        if (company is null || EmployerName.Plain(company) is not { Length: > 0 } name)
        {
            return [];
        }

        var start = EmployerName.Start(company);
        var rows = await Heads(db.Applications.Where(a => a.JobId != jobId && a.SealedAt != null && EF.Functions.ILike(a.Job.Company, start, EmployerName.EscapeSign)).OrderByDescending(a => a.SealedAt))
            .Take(MostOthers * 4).ToListAsync(cancellation);
        return [.. rows.Where(r => EmployerName.Plain(r.Company) == name).DistinctBy(r => r.JobId).Take(MostOthers)];
    }

    /// <summary>Two sealed submissions word by word: posting, letter, answers and resume. Null when one of them is not there.</summary>
    public async Task<SubmissionComparison?> CompareAsync(Guid jobId, Guid otherJobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var sealedOnes = await db.Applications.AsNoTracking().Include(a => a.Job).Where(a => (a.JobId == jobId || a.JobId == otherJobId) && a.SealedAt != null).OrderBy(a => a.SealedAt).ToListAsync(cancellation);
        var pair = sealedOnes.GroupBy(a => a.JobId).Select(g => g.Last()).OrderBy(a => a.SealedAt).ToList();
        if (pair is not [var earlier, var later])
        {
            return null;
        }

        var (before, after) = (await ResumeTextAsync(db, earlier, cancellation), await ResumeTextAsync(db, later, cancellation));
        return new(HeadOf(earlier), HeadOf(later),
        [
            Part("Compare.Letter", earlier.SentCoverLetter, later.SentCoverLetter),
            Part("Compare.Answers", Answers(earlier), Answers(later)),
            Part("Compare.Resume", before, after),
            Part("Compare.Posting", earlier.SentPostingText, later.SentPostingText),
        ]);
    }

    /// <summary>Opens the exact file that was sent for a job, also when the resume itself is gone; null when there is none.</summary>
    public async Task<StoredFile?> OpenSentFileAsync(Guid jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var sent = await db.Applications.Where(a => a.JobId == jobId && a.SentResumeKey != null).OrderByDescending(a => a.CreatedAt).Select(a => new { Key = a.SentResumeKey!, a.SentResumeName, a.SentResumeMimeType }).FirstOrDefaultAsync(cancellation);
        return sent is null ? null : new StoredFile(await files.OpenAsync(sent.Key, cancellation), sent.SentResumeName ?? "resume", sent.SentResumeMimeType ?? "application/octet-stream");
    }

    // the text that was read at upload where the resume is still there, else the sealed file is read again: both are of the same bytes
    private async Task<string?> ResumeTextAsync(CareerCoachDbContext db, Application application, CancellationToken cancellation)
    {
        if (application.SentResumeKey is not { } key)
        {
            return null;
        }

        if (await db.Resumes.WithTrash().Where(r => r.FileUrl == key).Select(r => r.RawText).FirstOrDefaultAsync(cancellation) is { Length: > 0 } known)
        {
            return known;
        }

        await using var file = await files.OpenAsync(key, cancellation);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return (await extractor.ExtractAsync(bytes.ToArray(), application.SentResumeName ?? "", cancellation)).Document?.Text;
    }

    private static ComparedPart Part(string name, string? before, string? after)
    {
        var (first, second) = (before ?? "", after ?? "");
        return new(name, WordDifference.Between(first, second), first == second, first.Length + second.Length == 0);
    }

    private static string Answers(Application application) => string.Join("\n\n", (application.SentAnswers ?? []).Select(a => $"{a.Question}\n{a.Answer}"));

    private static IQueryable<SubmissionHead> Heads(IQueryable<Application> applications) =>
        applications.Select(a => new SubmissionHead(a.JobId, a.Job.Title, a.Job.Company, a.Job.Status, a.SealedAt!.Value, a.SentResumeName));

    private static SubmissionHead HeadOf(Application a) => new(a.JobId, a.Job.Title, a.Job.Company, a.Job.Status, a.SealedAt!.Value, a.SentResumeName);
}
