using CareerCoach.Data;
using CareerCoach.Data.Documents;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Editing;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Documents;

/// <summary>A person's documents: found, named, attached, thrown away.</summary>
public sealed class DocumentsService(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<DocumentsText> text)
{
    /// <summary>Rows of one screen.</summary>
    public const int PageSize = 25;

    private const int LongestTitle = 200, LongestText = 2_000_000, MostJobs = 20;

    /// <summary>The newest version of each document, newest first. Two queries.</summary>
    public async Task<DocumentSlice> ListAsync(DocumentFilter filter, int skip, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = userDb.Open();
        var found = Newest(db);
        foreach (var word in (filter.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
        {
            var pattern = $"%{EmployerName.Escape(word)}%";
            found = found.Where(d => EF.Functions.ILike(d.Title, pattern, EmployerName.EscapeSign) || EF.Functions.ILike(d.FileName, pattern, EmployerName.EscapeSign) || EF.Functions.ILike(d.Description ?? "", pattern, EmployerName.EscapeSign)
                || (d.Job != null && (EF.Functions.ILike(d.Job.Title, pattern, EmployerName.EscapeSign) || EF.Functions.ILike(d.Job.Company, pattern, EmployerName.EscapeSign))));
        }

        found = filter.Type is { } type ? found.Where(d => d.DocumentType == type) : found;
        found = filter.JobId is not { } job ? found : job == Guid.Empty ? found.Where(d => d.JobId == null) : found.Where(d => d.JobId == job);
        var rows = await Rows(found.OrderByDescending(d => d.CreatedAt).ThenByDescending(d => d.Id).Skip(skip).Take(PageSize)).ToListAsync(cancellation);
        return new(rows, rows.Count < PageSize && (skip == 0 || rows.Count > 0) ? skip + rows.Count : await found.CountAsync(cancellation));
    }

    /// <summary>One version of a document; null when the person has none of this id.</summary>
    public async Task<DocumentDetails?> FindAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var found = await Rows(db.Documents.Where(d => d.Id == id)).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var versions = await db.Documents.Where(d => d.ChainId == db.Documents.Where(x => x.Id == id).Select(x => x.ChainId).First()).OrderByDescending(d => d.Version).AsNoTracking().ToListAsync(cancellation);
        var row = versions.Single(v => v.Id == id);
        return new(found, FieldSet.Of<DocumentFields>(row), row.ContentSha256, [.. versions.Select(v => new DocumentVersion(v.Id, v.Version, v.FileName, v.FileSize, v.ContentSha256, v.CreatedAt))]);
    }

    /// <summary>Jobs that documents can be attached to, those with the words first in their names; of no words those that moved last.</summary>
    public async Task<IReadOnlyList<DocumentJob>> JobsAsync(string? words, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Jobs.Matching(words).OrderByDescending(j => j.UpdatedAt).Take(MostJobs).Select(j => new DocumentJob(j.Id, j.Title + " · " + j.Company)).ToListAsync(cancellation);
    }

    /// <summary>Jobs that have documents, for a filter.</summary>
    public async Task<IReadOnlyList<DocumentJob>> JobsWithDocumentsAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Jobs.Where(j => j.Documents.Any(d => d.DeletedAt == null)).OrderBy(j => j.Title).Take(500).Select(j => new DocumentJob(j.Id, j.Title + " · " + j.Company)).ToListAsync(cancellation);
    }

    /// <summary>Saves title, type and description in place; what another tab changed is not overwritten but told.</summary>
    /// <exception cref="UserErrorException">The title is empty or a text is too long, or the document is gone.</exception>
    public async Task<SaveResult<DocumentFields>> SaveAsync(Guid id, DocumentFields before, DocumentFields after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(after);
        if (string.IsNullOrWhiteSpace(after.Title) || after.Title.Length > LongestTitle || after.Description?.Length > LongestText)
        {
            throw new UserErrorException(text["Error.Title", LongestTitle]);
        }

        Guid? job = null;
        var result = await userDb.SaveFieldsAsync(db => db.Documents.FirstOrDefaultAsync(d => d.Id == id, cancellation), before, after, text["Error.Gone"], (d, _) => job = d.JobId, cancellation);
        await events.PublishAsync(user.Id, new DocumentChanged(id, job));
        return result;
    }

    /// <summary>Attaches a document, in all its versions, to a job; to none when <paramref name="jobId"/> is null.</summary>
    /// <returns>The job that it belonged to before.</returns>
    /// <exception cref="UserErrorException">Document or job are gone.</exception>
    public async Task<Guid?> AttachAsync(Guid id, Guid? jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var known = await db.Documents.Where(d => d.Id == id).Select(d => new { d.ChainId, d.JobId }).FirstOrDefaultAsync(cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        if (jobId is not null && !await db.Jobs.AnyAsync(j => j.Id == jobId, cancellation))
        {
            throw new UserErrorException(text["Error.NoJob"]);
        }

        var now = clock.GetUtcNow();
        await db.Documents.WithTrash().Where(d => d.ChainId == known.ChainId).ExecuteUpdateAsync(s => s.SetProperty(d => d.JobId, jobId).SetProperty(d => d.UpdatedAt, now), cancellation);
        await events.PublishAsync(user.Id, new DocumentChanged(id, jobId));
        return known.JobId;
    }

    /// <summary>Puts a document, in all its versions, into the trash.</summary>
    public Task DeleteAsync(Guid id, CancellationToken cancellation) => SetDeletedAsync(id, clock.GetUtcNow(), cancellation);

    /// <summary>Takes it out of the trash again.</summary>
    public Task RestoreAsync(Guid id, CancellationToken cancellation) => SetDeletedAsync(id, null, cancellation);

    private async Task SetDeletedAsync(Guid id, DateTimeOffset? when, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var known = await db.Documents.WithTrash().Where(d => d.Id == id).Select(d => new { d.ChainId, d.JobId }).FirstOrDefaultAsync(cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        var now = clock.GetUtcNow();
        await db.Documents.WithTrash().Where(d => d.ChainId == known.ChainId).ExecuteUpdateAsync(s => s.SetProperty(d => d.DeletedAt, when).SetProperty(d => d.UpdatedAt, now), cancellation);
        await events.PublishAsync(user.Id, new DocumentChanged(id, known.JobId));
    }

    private static IQueryable<Document> Newest(CareerCoachDbContext db) =>
        db.Documents.Where(d => !db.Documents.Any(newer => newer.ChainId == d.ChainId && newer.Version > d.Version));

    private static IQueryable<DocumentRow> Rows(IQueryable<Document> documents) => documents.Select(d => new DocumentRow(d.Id, d.Title, d.FileName, d.DocumentType, d.MimeType, d.FileSize, d.Version,
        d.JobId, d.Job == null ? null : d.Job.Title + " · " + d.Job.Company, d.CreatedAt));
}
