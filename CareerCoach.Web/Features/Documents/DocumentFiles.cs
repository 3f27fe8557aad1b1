using System.Security.Cryptography;
using System.Text;
using CareerCoach.Data;
using CareerCoach.Data.Documents;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Documents;

/// <summary>The files behind documents: taken in by their content, never changed, given back to their owner alone.</summary>
public sealed class DocumentFiles(UserDb userDb, CurrentUser user, UserEvents events, IFileStore files, DocumentsOptions limits, IStringLocalizer<DocumentsText> text)
{
    private const int PreviewBytes = 200 * 1024, Attempts = 4;

    /// <summary>Largest file, in bytes.</summary>
    public long MaxBytes => limits.MaxFileBytes;

    /// <summary>Keeps a file as a new document of a job (or of none), or as a new version of <paramref name="newVersionOf"/>. Returns the new row's id.</summary>
    /// <exception cref="UserErrorException">The file is empty, too large, of a type that is not kept, or here already; nothing was kept.</exception>
    public async Task<Guid> AddAsync(Stream content, string fileName, Guid? jobId, Guid? newVersionOf, CancellationToken cancellation)
    {
        var key = await files.SaveAsync(user.Id, content, cancellation);
        return await KeepAsync(key, async () =>
        {
            var (kept, bytes, sha256) = await InspectAsync(key, fileName, cancellation);
            var name = FileNames.WithExtension(FileNames.Clean(fileName, "document"), kept.Extensions);
            return await AddRowAsync(newVersionOf, jobId, previous => new Document
            {
                Title = previous?.Title ?? Path.GetFileNameWithoutExtension(name),
                DocumentType = previous?.DocumentType ?? TypeByName.Guess(name),
                FileName = name,
                FileUrl = key,
                FileSize = bytes,
                MimeType = kept.MimeType,
                ContentSha256 = sha256,
            }, cancellation);
        });
    }

    /// <summary>Makes an older version the newest: its file is copied into a new version, and every version stays as it was.</summary>
    /// <returns>The new row's id.</returns>
    /// <exception cref="UserErrorException">The version is gone, or it is the newest already.</exception>
    public async Task<Guid> RestoreVersionAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var old = await db.Documents.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        await using var content = await files.OpenAsync(old.FileUrl, cancellation);
        var key = await files.SaveAsync(user.Id, content, cancellation);
        return await KeepAsync(key, () => AddRowAsync(id, old.JobId, _ => new Document
        {
            Title = old.Title,
            DocumentType = old.DocumentType,
            FileName = old.FileName,
            FileUrl = key,
            FileSize = old.FileSize,
            MimeType = old.MimeType,
            ContentSha256 = old.ContentSha256,
        }, cancellation));
    }

    /// <summary>Opens the exact file of a version; null when the person has none of this id.</summary>
    public async Task<StoredFile?> OpenAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var found = await db.Documents.Where(d => d.Id == id).Select(d => new { d.FileUrl, d.FileName, d.MimeType }).FirstOrDefaultAsync(cancellation);
        return found is null ? null : new StoredFile(await files.OpenAsync(found.FileUrl, cancellation), found.FileName, found.MimeType);
    }

    /// <summary>Opens the file for a preview: PDF and images alone.</summary>
    public async Task<StoredFile?> OpenPreviewAsync(Guid id, CancellationToken cancellation)
    {
        var file = await OpenAsync(id, cancellation);
        if (file is null || KeptFile.KindOf(file.MimeType) is KeptKind.Pdf or KeptKind.Image)
        {
            return file;
        }

        await file.Content.DisposeAsync();
        return null;
    }

    /// <summary>The beginning of a text file, to be shown as text; null for anything else.</summary>
    public async Task<TextPreview?> ReadTextAsync(Guid id, CancellationToken cancellation)
    {
        var file = await OpenAsync(id, cancellation);
        if (file is null)
        {
            return null;
        }

        await using var content = file.Content;
        if (KeptFile.KindOf(file.MimeType) != KeptKind.Text)
        {
            return null;
        }

        var head = new byte[Math.Min(PreviewBytes, content.Length)];
        await content.ReadExactlyAsync(head, cancellation);
        using var reader = new StreamReader(new MemoryStream(head), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return new((await reader.ReadToEndAsync(cancellation)).Replace("\0", "", StringComparison.Ordinal).TrimEnd('\uFFFD'), head.Length < content.Length);
    }

    private async Task<(KeptFile Kept, int Bytes, string Sha256)> InspectAsync(string key, string fileName, CancellationToken cancellation)
    {
        await using var stored = await files.OpenAsync(key, cancellation);
        var head = new byte[(int)Math.Min(FileSniffer.HeadLength, stored.Length)];
        await stored.ReadExactlyAsync(head, cancellation);
        var (kept, reason) = KeptFile.Judge(head, stored.Length, fileName, limits.MaxFileBytes);
        if (kept is null)
        {
            throw new UserErrorException(text[$"Rejected.{reason}"]);
        }

        stored.Position = 0;
        return (kept, (int)stored.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stored, cancellation)));
    }

    // two uploads of a new version at once want the same number: the second takes the next
    private async Task<Guid> AddRowAsync(Guid? versionOf, Guid? jobId, Func<Document?, Document> make, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = userDb.Open();
            var previous = versionOf is null ? null : await db.Documents.AsNoTracking().Where(d => d.ChainId == db.Documents.Where(x => x.Id == versionOf).Select(x => x.ChainId).First())
                .OrderByDescending(d => d.Version).FirstOrDefaultAsync(cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
            var row = make(previous);
            await RefuseDoubleAsync(db, row, previous, jobId, cancellation);
            (row.Version, row.PreviousVersionId, row.JobId, row.Description) = ((previous?.Version ?? 0) + 1, previous?.Id, previous is null ? jobId : previous.JobId, previous?.Description);
            db.Add(row);
            row.ChainId = previous?.ChainId ?? row.Id;
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException) when (versionOf is not null && attempt < Attempts)
            {
                continue;
            }

            await events.PublishAsync(user.Id, new DocumentChanged(row.Id, row.JobId));
            return row.Id;
        }
    }

    private async Task RefuseDoubleAsync(CareerCoachDbContext db, Document row, Document? previous, Guid? jobId, CancellationToken cancellation)
    {
        if (previous is not null && previous.ContentSha256 == row.ContentSha256)
        {
            throw new UserErrorException(text["Error.SameVersion", previous.Version]);
        }

        if (jobId is not null && !await db.Jobs.AnyAsync(j => j.Id == jobId, cancellation))
        {
            throw new UserErrorException(text["Error.NoJob"]);
        }

        if (previous is null && await db.Documents.Where(d => d.ContentSha256 == row.ContentSha256 && d.JobId == jobId).Select(d => d.Title).FirstOrDefaultAsync(cancellation) is { } known)
        {
            throw new UserErrorException(text["Error.Double", known]);
        }
    }

    // no file without its row
    private async Task<Guid> KeepAsync(string key, Func<Task<Guid>> add)
    {
        try
        {
            return await add();
        }
        catch
        {
            await files.DeleteAsync(key, CancellationToken.None);
            throw;
        }
    }
}
