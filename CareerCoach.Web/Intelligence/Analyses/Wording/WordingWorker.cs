using CareerCoach.Data;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Intelligence.Analyses.Wording;

/// <summary>Asks the model for the words of one row. Whatever happens, the row ends with whole words or with a sentence; words that stood before stay until new ones are whole.</summary>
public sealed class WordingWorker(CareerCoachContexts contexts, WordingInputs inputs, ModelGateway models, UserEvents events, TimeProvider clock, IStringLocalizer<AnalysesText> text, AiOptions options)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500), Spare = TimeSpan.FromMinutes(1);

    /// <summary>Asks, unless that was done or is being done. It is not repeated by itself: a call costs money, and the page offers Retry.</summary>
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(Guid userId, Guid wordingId, CancellationToken shutdown)
    {
        await using var db = contexts.For(userId);
        var now = clock.GetUtcNow();
        var claimed = await db.AnalysisWordings.Where(w => w.Id == wordingId && w.State == ProcessingState.Queued)
            .ExecuteUpdateAsync(s => s.SetProperty(w => w.State, ProcessingState.Running).SetProperty(w => w.ClaimedUntil, now.AddSeconds(options.DeadlineSeconds) + Spare), CancellationToken.None);
        if (claimed == 0)
        {
            return;
        }

        var row = await db.AnalysisWordings.AsNoTracking().SingleAsync(w => w.Id == wordingId, CancellationToken.None);
        var target = new WordingTarget(row.ResumeAnalysisId, row.JobAnalysisId);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(shutdown);
        using var ended = new CancellationTokenSource();
        var received = 0;
        var following = FollowAsync(userId, wordingId, target.Id, () => Volatile.Read(ref received), stop, ended.Token);
        var (words, key, reason) = await AskAsync(userId, target, piece => Interlocked.Add(ref received, piece.Length), stop.Token, shutdown);
        await ended.CancelAsync();
        await following;
        await FinishAsync(userId, wordingId, words, key, reason);
        await events.PublishAsync(userId, new WordingChanged(target.Id));
    }

    private async Task<(AnalysisWords? Words, string? Key, string? Reason)> AskAsync(Guid userId, WordingTarget target, Action<string> onText, CancellationToken stop, CancellationToken shutdown)
    {
        try
        {
            if (await inputs.LoadAsync(userId, target, stop) is not { } input)
            {
                return (null, null, text["Wording.Gone"]);
            }

            var answer = await models.AskAsync(input.Request, onText, stop);
            var words = answer.IsShortened ? null : input.Read(answer.Text);
            return words is null ? (null, null, text["Wording.Invalid"]) : (words with
            {
                Model = answer.Choice.Model,
                Prompt = WordingPrompt.Version,
                WrittenAt = clock.GetUtcNow(),
                InputTokens = answer.Count.Input,
                OutputTokens = answer.Count.Output,
                Cost = answer.Cost,
                Milliseconds = answer.Count.Milliseconds,
            }, input.Key, null);
        }
        catch (OperationCanceledException)
        {
            return (null, null, text[shutdown.IsCancellationRequested ? "Wording.Interrupted" : "Wording.Stopped"]);
        }
        catch (ModelException problem)
        {
            // the sentences of a talk speak of what had come; here nothing of it is kept
            return (null, null, problem.Failure switch
            {
                ModelFailure.CutOff or ModelFailure.Filtered => text["Wording.CutOff"],
                ModelFailure.Timeout => text["Wording.Timeout"],
                ModelFailure.Invalid or ModelFailure.TooMuch => text["Wording.Invalid"],
                _ => problem.Message,
            });
        }
    }

    // tells the page how much has come, and looks whether the person wants it to end
    private async Task FollowAsync(Guid userId, Guid wordingId, Guid analysisId, Func<int> received, CancellationTokenSource stop, CancellationToken ended)
    {
        var told = -1;
        while (!ended.IsCancellationRequested)
        {
            await using var db = contexts.For(userId);
            var rows = db.AnalysisWordings.Where(w => w.Id == wordingId);
            if (await rows.Select(w => w.StopAsked).SingleOrDefaultAsync(CancellationToken.None))
            {
                await stop.CancelAsync();
            }

            if (received() is var count && count != told)
            {
                told = count;
                await rows.ExecuteUpdateAsync(s => s.SetProperty(w => w.Received, count), CancellationToken.None);
                await events.PublishAsync(userId, new WordingChanged(analysisId));
            }

            await Task.Delay(Tick, clock, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FinishAsync(Guid userId, Guid wordingId, AnalysisWords? words, string? key, string? reason)
    {
        await using var db = contexts.For(userId);
        if (await db.AnalysisWordings.SingleOrDefaultAsync(w => w.Id == wordingId, CancellationToken.None) is not { } row)
        {
            return; // the job or resume was deleted meanwhile
        }

        row.State = words is null ? ProcessingState.Failed : ProcessingState.Done;
        (row.Reason, row.ClaimedUntil, row.StopAsked) = (reason, null, false);
        if (words is not null)
        {
            (row.Words, row.InputSha256) = (words, key);
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }
}
