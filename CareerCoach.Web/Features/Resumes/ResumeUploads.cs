using System.Security.Cryptography;
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
    private const int LongestName = 200;

    /// <summary>Largest file, in bytes.</summary>
    public long MaxBytes => limits.MaxFileBytes;

    /// <summary>Stores a file as a new resume, or as a new version of <paramref name="newVersionOf"/>, and has it read. Returns the new row's id.</summary>
    /// <exception cref="UserErrorException">The file is empty, too large or of a wrong type; nothing was kept.</exception>
    public async Task<Guid> AddAsync(Stream content, string fileName, Guid? newVersionOf, CancellationToken cancellation)
    {
        var key = await files.SaveAsync(user.Id, content, cancellation);
        try
        {
            var (bytes, sha256, type) = await InspectAsync(key, fileName, cancellation);
            var id = await AddRowAsync(key, CleanName(fileName), bytes, sha256, type, newVersionOf, cancellation);
            jobs.Enqueue<ResumeWorker>(w => w.ReadAsync(user.Id, id));
            await events.PublishAsync(user.Id, new ResumeChanged(id));
            return id;
        }
        catch
        {
            await files.DeleteAsync(key, CancellationToken.None); // no file without its row
            throw;
        }
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
        var resume = new Resume
        {
            Title = previous?.Title ?? Path.GetFileNameWithoutExtension(fileName),
            FileName = fileName,
            FileUrl = key,
            FileSize = bytes,
            MimeType = type == DocumentType.Pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ContentSha256 = sha256,
            Version = (previous?.Version ?? 0) + 1,
            PreviousVersionId = previous?.Id,
        };
        db.Add(resume);
        resume.ChainId = previous?.ChainId ?? resume.Id;
        await db.SaveChangesAsync(cancellation);
        if (previous?.IsPrimary == true || !await db.Resumes.AnyAsync(r => r.IsPrimary, cancellation))
        {
            await db.MakePrimaryAsync(resume.Id, cancellation);
        }

        return resume.Id;
    }

    /// <summary>The name for showing: no folders, no control characters, not endless.</summary>
    private static string CleanName(string fileName)
    {
        var name = new string([.. Path.GetFileName(fileName.Replace('\\', '/')).Where(c => !char.IsControl(c))]).Trim();
        return name.Length == 0 ? "resume" : name.Length <= LongestName ? name : name[..(LongestName - 10)] + Path.GetExtension(name);
    }
}
