using CareerCoach.Data.Resumes;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>A person's resumes.</summary>
public sealed class ResumesService(UserDb userDb, CurrentUser user, UserEvents events, IFileStore files, TimeProvider clock, IStringLocalizer<ResumesText> text)
{
    private const int LongestTitle = 120;

    /// <summary>The newest version of each resume, the primary one first, then the newest.</summary>
    public async Task<IReadOnlyList<ResumeSummary>> ListAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Resumes
            .Where(r => !db.Resumes.Any(newer => newer.ChainId == r.ChainId && newer.Version > r.Version))
            .OrderByDescending(r => r.IsPrimary).ThenByDescending(r => r.CreatedAt)
            .Select(r => new { Resume = r, Analysis = r.Analyses.FirstOrDefault(a => a.JobId == null) })
            .Select(r => new ResumeSummary(r.Resume.Id, r.Resume.Title, r.Resume.FileName, r.Resume.Version, r.Resume.FileSize, r.Resume.IsPrimary, r.Resume.State, r.Resume.FailureReason, r.Resume.CreatedAt,
                r.Analysis == null ? null : r.Analysis.OverallScore, r.Analysis == null ? null : r.Analysis.AtsScore, r.Analysis == null ? null : r.Analysis.ReadabilityScore))
            .ToListAsync(cancellation);
    }

    /// <summary>One version with what was read in it; null when the person has no such resume.</summary>
    public async Task<ResumeDetails?> FindAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var resume = await db.Resumes.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation);
        if (resume is null)
        {
            return null;
        }

        var versions = await db.Resumes.Where(r => r.ChainId == resume.ChainId).OrderByDescending(r => r.Version)
            .Select(r => new ResumeVersion(r.Id, r.Version, r.FileName, r.CreatedAt, r.Edit)).ToListAsync(cancellation);
        return new ResumeDetails(resume.Id, resume.Title, resume.FileName, resume.Version, resume.FileSize, resume.Pages, resume.IsPrimary, resume.State, resume.FailureReason, resume.CreatedAt,
            resume.RawText, resume.ParsedData, resume.Sources, resume.Traits, resume.DeclinedSuggestions, versions);
    }

    /// <summary>The text of a version, for comparing; null when there is none.</summary>
    public async Task<string?> TextAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Resumes.Where(r => r.Id == id).Select(r => r.RawText).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Gives a resume, in all its versions, another title.</summary>
    public async Task RenameAsync(Guid id, string title, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(title) || title.Length > LongestTitle)
        {
            throw new UserErrorException(text["Error.Title", LongestTitle]);
        }

        await using var db = userDb.Open();
        var chain = await db.Resumes.Where(r => r.Id == id).Select(r => r.ChainId).SingleOrDefaultAsync(cancellation);
        var now = clock.GetUtcNow();
        await db.Resumes.Where(r => r.ChainId == chain).ExecuteUpdateAsync(s => s.SetProperty(r => r.Title, title.Trim()).SetProperty(r => r.UpdatedAt, now), cancellation);
        await events.PublishAsync(user.Id, new ResumeChanged(id));
    }

    /// <summary>Makes this version the one that matches and scores are made with.</summary>
    public async Task MakePrimaryAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        if (!await db.MakePrimaryAsync(id, cancellation))
        {
            throw new UserErrorException(text["Error.Gone"]);
        }

        await events.PublishAsync(user.Id, new ResumeChanged(id));
    }

    /// <summary>Puts a resume, in all its versions, into the trash.</summary>
    public Task DeleteAsync(Guid id, CancellationToken cancellation) => SetDeletedAsync(id, clock.GetUtcNow(), cancellation);

    /// <summary>Takes it out of the trash again.</summary>
    public Task RestoreAsync(Guid id, CancellationToken cancellation) => SetDeletedAsync(id, null, cancellation);

    private async Task SetDeletedAsync(Guid id, DateTimeOffset? when, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        await db.SetResumeDeletedAsync(id, when, cancellation);
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new ResumeChanged(id));
    }

    /// <summary>Opens the exact file; null when the person has no such resume.</summary>
    public async Task<StoredFile?> OpenFileAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var resume = await db.Resumes.Where(r => r.Id == id).Select(r => new { r.FileUrl, r.FileName, r.MimeType }).SingleOrDefaultAsync(cancellation);
        return resume is null ? null : new StoredFile(await files.OpenAsync(resume.FileUrl, cancellation), resume.FileName, resume.MimeType);
    }
}
