using System.Security.Cryptography;
using CareerCoach.Data;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Storage;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>Takes a file in: checked by its bytes, stored under a key of ours, then a row that a worker picks up.</summary>
public sealed class ResumeUploads(UserDb userDb, CurrentUser user, UserEvents events, IFileStore files, ExtractionOptions limits, IBackgroundJobClient jobs, IStringLocalizer<ExtractionText> reasons)
{
    /// <summary>Largest file, in bytes.</summary>
    public long MaxBytes => limits.MaxFileBytes;

    /// <summary>Stores a file as a new resume, or as a new version of <paramref name="newVersionOf"/>, and has it read. Returns the new row's id.</summary>
    /// <exception cref="UserErrorException">The file is empty, too large or of a wrong type; nothing was kept.</exception>
    public async Task<Guid> AddAsync(Stream content, string fileName, Guid? newVersionOf, CancellationToken cancellation)
    {
        var key = await files.SaveAsync(user.Id, content, cancellation);
        Guid id;
        try
        {
            var (bytes, sha256, type) = await InspectAsync(key, fileName, cancellation);
            id = await AddRowAsync(key, FileNames.Clean(fileName, "resume"), bytes, sha256, type, newVersionOf, cancellation);
        }
        catch
        {
            await files.DeleteAsync(key, CancellationToken.None); // no file without its row
            throw;
        }

        // from here on the row is there, and its file stays: what fails now is made good by the sweeper
        await MakePrimaryAsync(id, newVersionOf);
        jobs.Enqueue<ResumeWorker>(w => w.ReadAsync(user.Id, id));
        await events.PublishAsync(user.Id, new ResumeChanged(id));
        return id;
    }

    private async Task<(int Bytes, string Sha256, DocumentType Type)> InspectAsync(string key, string fileName, CancellationToken cancellation)
    {
        await using var stored = await files.OpenAsync(key, cancellation);
        var head = new byte[(int)Math.Min(FileSniffer.HeadLength, stored.Length)];
        await stored.ReadExactlyAsync(head, cancellation);
        var (type, reason) = FileSniffer.Judge(head, stored.Length, fileName, limits.MaxFileBytes);
        if (type is null)
        {
            throw new UserErrorException(reasons["Rejected." + reason]);
        }

        stored.Position = 0;
        return ((int)stored.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stored, cancellation)), type.Value);
    }

    private async Task<Guid> AddRowAsync(string key, string fileName, int bytes, string sha256, DocumentType type, Guid? newVersionOf, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var previous = newVersionOf is null ? null : await db.Resumes.Where(r => r.Id == newVersionOf)
            .SelectMany(r => db.Resumes.Where(v => v.ChainId == r.ChainId)).OrderByDescending(v => v.Version).FirstOrDefaultAsync(cancellation);
        // a version in the trash keeps its number
        var last = previous is null ? 0 : await db.Resumes.WithTrash().Where(r => r.ChainId == previous.ChainId).MaxAsync(r => r.Version, cancellation);
        var resume = new Resume
        {
            Title = previous?.Title ?? Path.GetFileNameWithoutExtension(fileName),
            FileName = fileName,
            FileUrl = key,
            FileSize = bytes,
            MimeType = type == DocumentType.Pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ContentSha256 = sha256,
            Version = last + 1,
            PreviousVersionId = previous?.Id,
            DeclinedSuggestions = previous?.DeclinedSuggestions ?? [],
        };
        db.Add(resume);
        resume.ChainId = previous?.ChainId ?? resume.Id;
        await db.SaveChangesAsync(CancellationToken.None); // saved or not: nothing between
        return resume.Id;
    }

    // the newest version of the primary resume is the primary one, and so is the first resume
    private async Task MakePrimaryAsync(Guid id, Guid? newVersionOf)
    {
        await using var db = userDb.Open();
        var isNext = await db.Resumes.AnyAsync(r => r.IsPrimary && db.Resumes.Any(v => v.Id == newVersionOf && v.ChainId == r.ChainId));
        if (isNext || !await db.Resumes.AnyAsync(r => r.IsPrimary))
        {
            await db.MakePrimaryAsync(id);
        }
    }
}
