using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Board.Importing;

/// <summary>
/// Imports a file's rows as jobs, some hundred in one transaction with the note of how far it got: a node that dies loses none and doubles none,
/// the next one goes on behind the last batch.
/// </summary>
public sealed class JobImportWorker(CareerCoachContexts contexts, ImportReader reader, UserEvents events, TimeProvider clock, IBackgroundJobClient jobs, IStringLocalizer<BoardText> text)
{
    private const int Batch = 250, MostAttempts = 5;

    /// <summary>How long one node may hold an import before another takes it over.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    /// <summary>Imports what this import still lacks, unless another node is at it or it is done.</summary>
    public async Task RunAsync(Guid userId, Guid importId)
    {
        if (await ClaimAsync(userId, importId) is not { } import)
        {
            return;
        }

        try
        {
            var wanted = import.Rows.ToHashSet();
            var rows = reader.Read(CsvTable.Read(import.Content, import.Plan.Delimiter), import.Plan).Where(r => wanted.Contains(r.Number)).ToList();
            for (var done = import.Done; done < rows.Count; done += Batch)
            {
                await SaveAsync(userId, import, [.. rows.Skip(done).Take(Batch)], done);
                await events.PublishAsync(userId, new JobImportChanged(importId));
            }
        }
        catch (DbUpdateException)
        {
            await FailAsync(userId, import);
            throw;
        }

        await FinishAsync(userId, importId);
    }

    private async Task<Started?> ClaimAsync(Guid userId, Guid importId)
    {
        await using var db = contexts.For(userId);
        var now = clock.GetUtcNow();
        var claimed = await db.JobImports.Where(i => i.Id == importId && (i.State == ProcessingState.Queued || (i.State == ProcessingState.Running && i.ClaimedUntil < now)))
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.State, ProcessingState.Running).SetProperty(i => i.ClaimedUntil, now + Claim).SetProperty(i => i.Attempts, i => i.Attempts + 1));
        return claimed == 0 ? null : await db.JobImports.Where(i => i.Id == importId).Select(i => new Started(i.Id, i.FileName, i.Content, i.Plan, i.Rows, i.Done, i.Attempts)).SingleAsync();
    }

    private async Task SaveAsync(Guid userId, Started import, IReadOnlyList<ImportRow> rows, int done)
    {
        await using var db = contexts.For(userId);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var now = clock.GetUtcNow();
        // this note locks the row; a node that was given up for dead finds that the count has moved on, and writes nothing
        var mine = await db.JobImports.Where(i => i.Id == import.Id && i.Done == done && i.UndoneAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.Done, done + rows.Count).SetProperty(i => i.ClaimedUntil, now + Claim).SetProperty(i => i.UpdatedAt, now));
        if (mine == 0)
        {
            return;
        }

        var last = await db.Jobs.Where(j => j.BoardColumnId == null).GroupBy(j => j.Status).Select(g => new { g.Key, Last = g.Max(j => j.Position) }).ToDictionaryAsync(g => g.Key, g => g.Last);
        var added = rows.Select(r => Add(db, r, last, now, text["Import.Reason", import.FileName])).ToList();
        await db.SaveChangesAsync();
        Guid[] ids = [.. await db.JobImports.Where(i => i.Id == import.Id).Select(i => i.JobIds).SingleAsync(), .. added.Select(j => j.Id)];
        await db.JobImports.Where(i => i.Id == import.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.JobIds, ids));
        await transaction.CommitAsync();
        foreach (var job in added.Where(j => j.PostingText is not null))
        {
            jobs.Enqueue<JobAnalysisWriter>(w => w.WriteAsync(userId, job.Id, null));
        }
    }

    // the days that the file states are the history's; a later stage whose day it does not know begins with the import
    private static Job Add(CareerCoachDbContext db, ImportRow row, Dictionary<JobStatus, string?> last, DateTimeOffset now, string reason)
    {
        var (saved, applied) = (Instant(row.SavedOn ?? row.AppliedOn, now), Instant(row.AppliedOn, now));
        var job = row.Job.ToJob(now);
        job.Position = last[row.Job.Status] = Rank.Between(last.GetValueOrDefault(row.Job.Status), null);
        db.Jobs.Add(job);
        job.Begin(applied < saved ? applied : saved);
        if (row.AppliedOn is not null || row.Job.Status == JobStatus.Applied)
        {
            job.MoveTo(JobStatus.Applied, reason, row.AppliedOn is null ? saved : applied);
        }

        job.MoveTo(row.Job.Status, reason, now);
        return job;
    }

    private async Task FailAsync(Guid userId, Started import)
    {
        await using var db = contexts.For(userId);
        var (now, final) = (clock.GetUtcNow(), import.Attempts >= MostAttempts);
        var ids = await db.JobImports.Where(i => i.Id == import.Id).Select(i => i.JobIds).SingleAsync();
        var reason = text[import.Plan.OnlyGood ? "Import.Broke" : "Import.BrokeWhole", ids.Length].Value;
        if (final && !import.Plan.OnlyGood)
        {
            await db.Jobs.Where(j => ids.Contains(j.Id)).ExecuteDeleteAsync();
        }

        await db.JobImports.Where(i => i.Id == import.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.State, final ? ProcessingState.Failed : ProcessingState.Queued)
            .SetProperty(i => i.FailureReason, final ? reason : null).SetProperty(i => i.ClaimedUntil, (DateTimeOffset?)null).SetProperty(i => i.UpdatedAt, now));
        await events.PublishAsync(userId, new JobImportChanged(import.Id));
    }

    private async Task FinishAsync(Guid userId, Guid importId)
    {
        await using var db = contexts.For(userId);
        var now = clock.GetUtcNow();
        await db.JobImports.Where(i => i.Id == importId && i.Done == i.Rows.Length)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.State, ProcessingState.Done).SetProperty(i => i.Content, "").SetProperty(i => i.ClaimedUntil, (DateTimeOffset?)null).SetProperty(i => i.UpdatedAt, now));
        await events.PublishAsync(userId, new JobImportChanged(importId));
        await events.PublishAsync(userId, new JobsChanged());
    }

    // noon keeps the day in nearly every time zone
    private static DateTimeOffset Instant(DateOnly? day, DateTimeOffset now) =>
        day is null || day >= DateOnly.FromDateTime(now.UtcDateTime) ? now : new(day.Value.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    private sealed record Started(Guid Id, string FileName, string Content, ImportPlan Plan, int[] Rows, int Done, int Attempts);
}

/// <summary>Finds imports whose worker was lost and has them go on.</summary>
public sealed class JobImportSweeper(CareerCoachContexts contexts, JobImportWorker worker, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Goes on with what has waited longer than a minute.</summary>
    public async Task RunAsync()
    {
        var now = clock.GetUtcNow();
        var since = now - Patience;
        await using var db = contexts.ForSystem();
        var waiting = await db.JobImports.AcrossUsers()
            .Where(i => (i.State == ProcessingState.Queued && i.UpdatedAt < since) || (i.State == ProcessingState.Running && i.ClaimedUntil < now))
            .OrderBy(i => i.CreatedAt).Take(20).Select(i => new { i.UserId, i.Id }).ToListAsync();
        foreach (var import in waiting)
        {
            await worker.RunAsync(import.UserId, import.Id);
        }
    }
}
