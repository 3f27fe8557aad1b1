using CareerCoach.Data;
using CareerCoach.Data.Platform;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>Counts every call of a model and says when a person's budget is used up.</summary>
public sealed class ModelMeter(CareerCoachContexts contexts, AiOptions options, TimeProvider clock)
{
    /// <summary>Why this person may not call now; null when they may. One query.</summary>
    public async Task<ModelFailure?> RefusalAsync(Guid userId, ModelChoice choice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var now = clock.GetUtcNow();
        var (day, minute) = (new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero), now.AddMinutes(-1));
        await using var db = contexts.For(userId);
        var used = await db.AiUsages.Where(u => u.CreatedAt >= (day < minute ? day : minute)).GroupBy(_ => 1).Select(g => new
        {
            Tokens = g.Sum(u => u.CreatedAt >= day ? (long)u.InputTokens + u.OutputTokens : 0),
            Cost = g.Sum(u => u.CreatedAt >= day ? u.Cost : 0),
            Recent = g.Count(u => u.CreatedAt >= minute),
        }).SingleOrDefaultAsync(cancellation);
        return used is null ? null
            : used.Tokens >= choice.DailyTokens || used.Cost >= choice.DailyCost ? ModelFailure.Budget
            : used.Recent >= options.CallsPerMinute ? ModelFailure.TooOften : null;
    }

    /// <summary>Writes the row of one call, whatever became of it.</summary>
    public async Task NoteAsync(Guid userId, string task, ModelChoice choice, ModelCount count, AiOutcome outcome, ModelFailure? failure)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(count);
        await using var db = contexts.For(userId);
        db.AiUsages.Add(new AiUsage
        {
            Feature = task,
            Provider = choice.Provider,
            Model = choice.Model,
            InputTokens = count.Input,
            OutputTokens = count.Output,
            Cost = choice.CostOf(count.Input, count.Output),
            Milliseconds = (int)Math.Min(count.Milliseconds, int.MaxValue),
            Outcome = outcome,
            Error = failure?.ToString(),
        });
        await db.SaveChangesAsync(CancellationToken.None);
    }
}

/// <summary>What a call took: tokens as the server counted them, else about four characters each.</summary>
public sealed record ModelCount(int Input, int Output, long Milliseconds);
