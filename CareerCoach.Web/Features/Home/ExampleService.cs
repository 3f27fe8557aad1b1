using System.Security.Cryptography;
using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Intelligence.Examples;
using CareerCoach.Web.Intelligence.Rules.Resumes;
using CareerCoach.Web.Intelligence.Rules.Text;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Storage;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Home;

/// <summary>Loads a made-up search to look around in, and takes it away again without touching anything else.</summary>
public sealed class ExampleService(UserDb userDb, UserEvents events, CurrentUser user, UserTime time, IFileStore files, JobAnalysisWriter analysis, TimeProvider clock, IStringLocalizer<HomeText> text)
{
    /// <summary>Adds the example's jobs, with a goal, people, an offer and, where the person has no resume, an example resume.</summary>
    /// <exception cref="UserErrorException">The board holds jobs already; nothing was loaded.</exception>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        if (await db.Jobs.AnyAsync(cancellation))
        {
            throw new UserErrorException(text["ExampleNotEmpty"]);
        }

        var (now, today) = (clock.GetUtcNow(), time.Today);
        var resume = await db.Resumes.AnyAsync(cancellation) ? null : await ResumeAsync(cancellation);
        if (resume is not null)
        {
            db.Resumes.Add(resume);
            resume.ChainId = resume.Id;
        }

        var jobs = ExampleSearch.Jobs([.. Rank.Spread(ExampleSearch.Count)], now);
        db.Jobs.AddRange(jobs);
        await db.SaveChangesAsync(cancellation);
        db.Contacts.AddRange(jobs.Select(j => ExampleSearch.ContactOf(j, today)).OfType<Contact>());
        db.CareerGoals.Add(ExampleSearch.Goal(jobs[0].Id, today, now));
        await db.SaveChangesAsync(cancellation);
        if (resume is not null)
        {
            await db.MakePrimaryAsync(resume.Id, cancellation);
        }

        foreach (var job in jobs)
        {
            await analysis.WriteAsync(user.Id, job.Id);
        }

        await events.PublishAsync(user.Id, new JobsChanged());
    }

    /// <summary>
    /// Deletes the example for good: its jobs with all that hangs on them, the example goal and the example resume. Jobs that the
    /// person worked on (moved, edited, or gave an interview, an application, an offer, a contact or a document) go to the trash instead.
    /// </summary>
    public async Task RemoveAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var example = db.Jobs.WithTrash().Where(j => j.Source == ExampleSearch.Source);
        var touched = await Touched(db, example).Select(j => j.Id).ToListAsync(cancellation);
        var jobs = await example.Where(j => !touched.Contains(j.Id)).Select(j => j.Id).ToListAsync(cancellation);
        var resumes = await db.Resumes.WithTrash().Where(r => r.FileName == ExampleSearch.ResumeFile).Select(r => new { r.Id, r.FileUrl }).ToListAsync(cancellation);
        var resumeIds = resumes.Select(r => r.Id).ToList();
        await using (var transaction = await db.Database.BeginTransactionAsync(cancellation))
        {
            var now = clock.GetUtcNow();
            await db.Jobs.Where(j => touched.Contains(j.Id)).ExecuteUpdateAsync(s => s.SetProperty(j => j.DeletedAt, now).SetProperty(j => j.UpdatedAt, now), cancellation);
            await db.CareerGoals.WithTrash().Where(g => g.Title == ExampleSearch.GoalTitle && g.JobId != null && jobs.Contains(g.JobId.Value)).ExecuteDeleteAsync(cancellation);
            await db.Contacts.Where(c => c.JobId != null && jobs.Contains(c.JobId.Value)).ExecuteDeleteAsync(cancellation);
            await db.Jobs.WithTrash().Where(j => jobs.Contains(j.Id)).ExecuteDeleteAsync(cancellation);
            await db.Resumes.WithTrash().Where(r => resumeIds.Contains(r.Id)).ExecuteDeleteAsync(cancellation);
            if (!await db.Resumes.AnyAsync(r => r.IsPrimary, cancellation) && await db.Resumes.OrderByDescending(r => r.CreatedAt).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(cancellation) is { } newest)
            {
                await db.MakePrimaryAsync(newest, cancellation);
            }

            await transaction.CommitAsync(cancellation);
        }

        foreach (var resume in resumes)
        {
            await files.DeleteAsync(resume.FileUrl, CancellationToken.None);
        }

        await events.PublishAsync(user.Id, new JobsChanged());
    }

    private static IQueryable<Job> Touched(CareerCoachDbContext db, IQueryable<Job> jobs) => jobs.Where(j => j.UpdatedAt > j.CreatedAt.AddMinutes(1)
        || db.Interviews.Any(i => i.JobId == j.Id && i.UpdatedAt > j.CreatedAt.AddMinutes(1))
        || db.Applications.Any(a => a.JobId == j.Id && a.UpdatedAt > j.CreatedAt.AddMinutes(1))
        || db.Offers.Any(o => o.JobId == j.Id && o.UpdatedAt > j.CreatedAt.AddMinutes(1))
        || db.Contacts.Any(c => c.JobId == j.Id && c.UpdatedAt > j.CreatedAt.AddMinutes(1))
        || db.Documents.Any(d => d.JobId == j.Id));

    private async Task<Resume> ResumeAsync(CancellationToken cancellation)
    {
        using var file = new MemoryStream();
        WriteDocx(file, ExampleSearch.ResumeText);
        file.Position = 0; // the store reads on from here
        var document = DocumentText.FromPlainText(ExampleSearch.ResumeText);
        var reading = ResumeReader.Read(document);
        return new Resume
        {
            Title = Path.GetFileNameWithoutExtension(ExampleSearch.ResumeFile),
            FileName = ExampleSearch.ResumeFile,
            FileUrl = await files.SaveAsync(user.Id, file, cancellation),
            FileSize = (int)file.Length,
            MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ContentSha256 = Convert.ToHexStringLower(SHA256.HashData(file.ToArray())),
            State = ProcessingState.Done,
            RawText = ExampleSearch.ResumeText,
            ParsedData = reading.Resume,
            Sources = reading.Sources,
            Pages = 1,
        };
    }

    private static void WriteDocx(Stream file, string text)
    {
        using var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document);
        var body = new Body(text.Split('\n').Select(line => new Paragraph(new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve }))));
        document.AddMainDocumentPart().Document = new Document(body);
    }
}
