using CareerCoach.Data;
using CareerCoach.Data.Json;
using CareerCoach.Data.Platform;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>The one door to a model: the person's privacy and budget, redaction, deadline, repetition, breaker and the usage row are kept here, for every caller.</summary>
public sealed partial class ModelGateway(
    CareerCoachContexts contexts, ModelSettings settings, ModelClients clients, ModelMeter meter, ModelBreaker breaker, AiOptions options, TimeProvider clock,
    IStringLocalizer<ModelText> text, ILogger<ModelGateway> log)
{
    /// <summary>Why no model would be asked for this person now; null when one would. Costs no call.</summary>
    public async Task<ModelFailure?> WhyNotAsync(Guid userId, string task, CancellationToken cancellation)
    {
        try
        {
            var choice = await settings.ChooseAsync(task, cancellation);
            return choice is null ? ModelFailure.NotConfigured : (await PrivacyAsync(userId, cancellation)).NothingLeaves ? ModelFailure.NothingLeaves : null;
        }
        catch (ModelException problem)
        {
            return problem.Failure;
        }
    }

    /// <summary>Exactly what <see cref="AskAsync"/> would send.</summary>
    /// <exception cref="ModelException">No model is set up, or the person lets nothing leave this server.</exception>
    public async Task<PreparedRequest> PrepareAsync(ModelRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var choice = await settings.ChooseAsync(request.Task, cancellation) ?? throw Failed(ModelFailure.NotConfigured);
        var privacy = await PrivacyAsync(request.UserId, cancellation);
        if (privacy.NothingLeaves)
        {
            throw Failed(ModelFailure.NothingLeaves);
        }

        var redactor = privacy.Redact ? new Redactor(request.Person, request.OtherNames) : null;
        var messages = request.Messages.Select(m => new ChatMessage(m.Role, Outgoing(m.Text, redactor)));
        return new PreparedRequest(choice, [.. messages], redactor);
    }

    /// <summary>Asks and streams.</summary>
    /// <param name="request">The question.</param>
    /// <param name="onText">Gets each piece of the answer as it comes, with placeholders put back; what it got is never repeated or taken back.</param>
    /// <param name="stop">The person's stop.</param>
    /// <exception cref="ModelException">It failed; the message is a sentence.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public async Task<ModelAnswer> AskAsync(ModelRequest request, Action<string>? onText, CancellationToken stop)
    {
        var prepared = await PrepareAsync(request, stop);
        var choice = prepared.Choice;
        if (await meter.RefusalAsync(request.UserId, choice, stop) is { } refusal)
        {
            throw Failed(refusal);
        }

        if (!breaker.MayCall(choice.Endpoint))
        {
            throw Failed(ModelFailure.Resting);
        }

        var reception = new Reception(prepared.Redactor?.Stream(), onText, options.MaxAnswerCharacters);
        var watch = clock.GetTimestamp();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(options.DeadlineSeconds), clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, stop);
        ModelCount Count() => reception.Count(prepared.Messages, (long)clock.GetElapsedTime(watch).TotalMilliseconds);
        Exception? problem = null;
        try
        {
            await ReceiveAsync(prepared, request, reception, both.Token);
        }
        catch (Exception e)
        {
            problem = e;
        }

        reception.Finish();
        if (problem is not null && stop.IsCancellationRequested)
        {
            await meter.NoteAsync(request.UserId, request.Task, choice, Count(), AiOutcome.Stopped, null);
            throw new OperationCanceledException(stop);
        }

        var failure = problem is null ? reception.Fault() ?? (request.IsAcceptable?.Invoke(reception.Text.ToString()) == false ? ModelFailure.Invalid : null) : ModelFaults.Classify(problem, reception.HasAny) ?? ModelFailure.Invalid;
        breaker.Note(healthy: failure is null || !ModelFaults.IsIllness(failure.Value));
        if (failure is { } kind)
        {
            // the server's own words may hold the key or the person's text: they are not logged
            LogFailure(request.Task, choice.Provider, kind, problem?.GetType().Name ?? "answer");
            await meter.NoteAsync(request.UserId, request.Task, choice, Count(), kind is ModelFailure.Invalid or ModelFailure.Filtered ? AiOutcome.Invalid : AiOutcome.Failed, kind);
            throw Failed(kind);
        }

        await meter.NoteAsync(request.UserId, request.Task, choice, Count(), AiOutcome.Done, null);
        return new ModelAnswer(reception.Text.ToString(), reception.Calls(prepared.Redactor), choice, Count(), reception.End == ChatFinishReason.Length);
    }

    private async Task ReceiveAsync(PreparedRequest prepared, ModelRequest request, Reception reception, CancellationToken cancellation)
    {
        var chat = new ChatOptions { Tools = [.. request.Tools], ResponseFormat = request.Format };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var client = clients.Create(prepared.Choice);
                await foreach (var update in client.GetStreamingResponseAsync(prepared.Messages, chat, cancellation))
                {
                    reception.Take(update);
                }

                return;
            }
            catch (Exception problem) when (attempt < options.Retries && !reception.HasAny && !cancellation.IsCancellationRequested
                && ModelFaults.Classify(problem, false) is { } failure && ModelFaults.IsPassing(failure) && Wait(problem, attempt) is { } wait)
            {
                await Task.Delay(wait, clock, cancellation);
            }
        }
    }

    // what the server asks for, else half a second that doubles; null when that is longer than we wait
    private TimeSpan? Wait(Exception problem, int attempt)
    {
        var longest = TimeSpan.FromSeconds(options.MaxRetryDelaySeconds);
        var asked = ModelFaults.RetryAfter(problem, clock.GetUtcNow());
        var own = TimeSpan.FromMilliseconds(500 * Math.Pow(2, attempt));
        return asked is null ? (own < longest ? own : longest) : asked <= longest ? asked : null;
    }

    private async Task<PrivacyChoices> PrivacyAsync(Guid userId, CancellationToken cancellation)
    {
        await using var db = contexts.For(userId);
        return await db.UserSettings.Select(s => s.Privacy).SingleOrDefaultAsync(cancellation) ?? new();
    }

    private static string Outgoing(string message, Redactor? redactor)
    {
        var clean = OutgoingText.Clean(message);
        return redactor?.Redact(clean) ?? clean;
    }

    private ModelException Failed(ModelFailure failure) => new(failure, text[$"Failure.{failure}"]);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A model call for {Task} at {Provider} failed: {Failure} ({Problem}).")]
    private partial void LogFailure(string task, string provider, ModelFailure failure, string problem);
}
