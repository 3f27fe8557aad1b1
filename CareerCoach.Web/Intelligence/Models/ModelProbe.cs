using System.Globalization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>Whether a set-up works, and if not, why; in a sentence for the administrator.</summary>
public sealed record ProbeResult(bool IsGood, ModelFailure? Failure, string Sentence);

/// <summary>Asks a model one word, so that a bad key, a wrong model and an unreachable host are told apart before anything is saved.</summary>
public sealed class ModelProbe(ModelClients clients, AiOptions options, TimeProvider clock, IStringLocalizer<ModelText> text)
{
    /// <summary>Tries the choice once, for half a minute at most; holds no person's data.</summary>
    public async Task<ProbeResult> TryAsync(ModelChoice? choice, CancellationToken cancellation)
    {
        if (choice is null)
        {
            return new(false, ModelFailure.NotConfigured, text["Probe.NoModel"]);
        }

        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(Math.Min(options.DeadlineSeconds, 30)), clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        var start = clock.GetTimestamp();
        try
        {
            using var client = clients.Create(choice);
            var answer = await client.GetResponseAsync("Answer with the word OK.", cancellationToken: both.Token);
            var milliseconds = ((long)clock.GetElapsedTime(start).TotalMilliseconds).ToString(CultureInfo.CurrentCulture);
            return answer.FinishReason is null ? Bad(ModelFailure.Invalid, choice) : new(true, null, text["Probe.Good", choice.Model, milliseconds]);
        }
        catch (Exception problem) when (!cancellation.IsCancellationRequested && ModelFaults.Classify(problem, false) is { } failure)
        {
            return Bad(failure, choice);
        }
    }

    private ProbeResult Bad(ModelFailure failure, ModelChoice choice) => new(false, failure, failure switch
    {
        ModelFailure.BadKey => text["Probe.BadKey"],
        ModelFailure.WrongModel => text["Probe.WrongModel", choice.Model],
        ModelFailure.WrongAddress or ModelFailure.Invalid => text["Probe.WrongAddress"],
        ModelFailure.Unreachable => text["Probe.Unreachable"],
        _ => text[$"Failure.{failure}"],
    });
}
