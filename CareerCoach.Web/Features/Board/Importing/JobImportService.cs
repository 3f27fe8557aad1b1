using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Board.Importing;

/// <summary>Brings in many jobs from a file: the file and how it is to be read are a row first, the work is the worker's.</summary>
public sealed class JobImportService(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, JobShelf shelf, ImportReader reader, IBackgroundJobClient jobs, IStringLocalizer<BoardText> text)
{
    /// <summary>Bytes of a file at most.</summary>
    public const int MaxFile = 20 * 1024 * 1024;

    private const int MostRecent = 5, MostProblemsKept = 500, MaxFileName = 200;

    /// <summary>Takes a file; nothing is imported yet.</summary>
    /// <exception cref="UserErrorException">It is no table that can be read.</exception>
    public Task<Guid> AddFileAsync(ReadOnlyMemory<byte> bytes, string fileName, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var kind = PostingFile.KindOf(bytes.Span);
        var wrong = bytes.IsEmpty ? "Import.Empty"
            : kind is PostingFileKind.Word or PostingFileKind.OldWord ? "Import.Workbook"
            : kind == PostingFileKind.Pdf || (kind == PostingFileKind.Other && !CsvTable.IsBareUtf16(bytes.Span)) ? "Import.Binary" : null;
        return wrong is null ? AddTextAsync(CsvTable.Decode(bytes.Span), fileName, cancellation) : throw new UserErrorException(text[wrong]);
    }

    /// <summary>Takes the text of a table, pasted or read from a file; nothing is imported yet.</summary>
    /// <exception cref="UserErrorException">There are no rows, or too many.</exception>
    public async Task<Guid> AddTextAsync(string content, string fileName, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var table = CsvTable.Read(content = content.Replace("\0", "", StringComparison.Ordinal));
        var plan = ImportGuess.Of(table);
        var rows = table.Cells.Count - (plan.HasHeader ? 1 : 0);
        if (rows is < 1 or > CsvTable.MaxRows)
        {
            throw new UserErrorException(rows < 1 ? text["Import.NoRows"] : text["Import.TooManyRows", CsvTable.MaxRows]);
        }

        await using var db = userDb.Open();
        var import = new JobImport { FileName = fileName.Length <= MaxFileName ? fileName : fileName[..MaxFileName], Content = content, Plan = plan };
        db.JobImports.Add(import);
        await db.SaveChangesAsync(cancellation);
        return import.Id;
    }

    /// <summary>One import as it stands; null when there is none of this person's.</summary>
    public async Task<ImportState?> FindAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.JobImports.Where(i => i.Id == id)
            .Select(i => new ImportState(i.Id, i.FileName, i.Plan, i.State, i.Rows.Length, i.Done, i.LeftOut, i.FailureReason, i.UndoneAt, i.CreatedAt)).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The newest imports.</summary>
    public async Task<IReadOnlyList<ImportState>> RecentAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.JobImports.OrderByDescending(i => i.CreatedAt).Take(MostRecent)
            .Select(i => new ImportState(i.Id, i.FileName, i.Plan, i.State, i.Rows.Length, i.Done, Array.Empty<ImportProblem>(), i.FailureReason, i.UndoneAt, i.CreatedAt)).ToListAsync(cancellation);
    }

    /// <summary>The file's rows as they would be imported now.</summary>
    /// <exception cref="UserErrorException">The import is gone.</exception>
    public async Task<ImportPreview> PreviewAsync(Guid id, ImportPlan plan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        await using var db = userDb.Open();
        var content = await db.JobImports.Where(i => i.Id == id).Select(i => i.Content).FirstOrDefaultAsync(cancellation) ?? throw new UserErrorException(text["Import.Gone"]);
        return await PreviewAsync(db, content, plan, cancellation);
    }

    /// <summary>Keeps how the file is to be read, as the person says it: nothing of it is lost with the page.</summary>
    public async Task SavePlanAsync(Guid id, ImportPlan plan, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var now = clock.GetUtcNow();
        await db.JobImports.Where(i => i.Id == id && i.State == null).ExecuteUpdateAsync(s => s.SetProperty(i => i.Plan, plan).SetProperty(i => i.UpdatedAt, now), cancellation);
    }

    /// <summary>Starts the import in the background.</summary>
    /// <exception cref="UserErrorException">No row can be imported, a question is open, or all or nothing was wanted and not all rows are good.</exception>
    public async Task StartAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var import = await db.JobImports.FirstOrDefaultAsync(i => i.Id == id && i.State == null, cancellation) ?? throw new UserErrorException(text["Import.Gone"]);
        var preview = await PreviewAsync(db, import.Content, import.Plan, cancellation);
        var wrong = preview.DayQuestion is not null ? text["Import.AnswerDays"]
            : !import.Plan.OnlyGood && preview.Problems.Count > 0 ? text["Import.NotAllGood", preview.Problems.Count]
            : preview.Wanted.Count == 0 ? text["Import.NothingToImport"] : null;
        if (wrong is not null)
        {
            throw new UserErrorException(wrong);
        }

        import.Rows = [.. preview.Wanted.Select(r => r.Number)];
        import.LeftOut = [.. preview.Problems.Take(MostProblemsKept), .. preview.Twins.Where(_ => import.Plan.SkipDuplicates).Take(MostProblemsKept).Select(r => new ImportProblem(r.Number, text["Import.Twin", r.Twin!]))];
        import.State = ProcessingState.Queued;
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Import.Gone"], e); // started in another tab
        }

        jobs.Enqueue<JobImportWorker>(w => w.RunAsync(user.Id, id));
        await events.PublishAsync(user.Id, new JobImportChanged(id));
    }

    /// <summary>Takes a whole import back: its jobs are in the trash for 30 days.</summary>
    /// <returns>How many jobs.</returns>
    public async Task<int> UndoAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var now = clock.GetUtcNow();
        var ids = await db.JobImports.Where(i => i.Id == id && i.State != null && i.UndoneAt == null).Select(i => i.JobIds).FirstOrDefaultAsync(cancellation) ?? throw new UserErrorException(text["Import.Gone"]);
        await db.JobImports.Where(i => i.Id == id).ExecuteUpdateAsync(s => s.SetProperty(i => i.UndoneAt, now).SetProperty(i => i.UpdatedAt, now), cancellation);
        var gone = await shelf.DeleteAsync(ids, cancellation);
        await events.PublishAsync(user.Id, new JobImportChanged(id));
        return gone.Count;
    }

    private async Task<ImportPreview> PreviewAsync(CareerCoachDbContext db, string content, ImportPlan plan, CancellationToken cancellation)
    {
        var table = CsvTable.Read(content, plan.Delimiter);
        var twins = new ImportTwins();
        foreach (var known in await db.Jobs.Select(j => new { j.Title, j.Company, j.JobUrl }).ToListAsync(cancellation))
        {
            twins.Add(known.Title, known.Company, known.JobUrl);
        }

        return new(table, plan, twins.Mark(reader.Read(table, plan)));
    }
}
