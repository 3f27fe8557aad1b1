using CareerCoach.Data;
using CareerCoach.Data.Resumes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Intelligence.Analyses.Wording;

/// <summary>Ends runs that a killed node left behind, and begins those whose queue entry was lost.</summary>
public sealed class WordingSweeper(CareerCoachContexts contexts, WordingWorker worker, TimeProvider clock, IStringLocalizer<AnalysesText> text)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Looks once.</summary>
    public async Task RunAsync()
    {
        var now = clock.GetUtcNow();
        var (since, interrupted) = (now - Patience, text["Wording.Interrupted"].Value);
        await using var db = contexts.ForSystem();
        await db.AnalysisWordings.AcrossUsers().Where(w => w.State == ProcessingState.Running && w.ClaimedUntil < now)
            .ExecuteUpdateAsync(s => s.SetProperty(w => w.State, ProcessingState.Failed).SetProperty(w => w.Reason, interrupted).SetProperty(w => w.UpdatedAt, now));
        var lost = await db.AnalysisWordings.AcrossUsers().Where(w => w.State == ProcessingState.Queued && w.UpdatedAt < since).OrderBy(w => w.UpdatedAt).Take(20).Select(w => new { w.UserId, w.Id }).ToListAsync();
        foreach (var row in lost)
        {
            await worker.RunAsync(row.UserId, row.Id, CancellationToken.None);
        }
    }
}
