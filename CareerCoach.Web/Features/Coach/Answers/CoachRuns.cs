using System.Collections.Concurrent;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>The answers that are being made in this process. They outlive circuits; at the end of the process they are stopped and kept.</summary>
public sealed partial class CoachRuns(CoachAnswerer answerer, ILogger<CoachRuns> log) : IHostedService
{
    private readonly ConcurrentDictionary<Guid, CoachRun> runs = new();

    /// <summary>Begins an answer; one at a time in a conversation.</summary>
    /// <returns>The run, or the one that goes on already.</returns>
    public CoachRun Start(RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var fresh = new CoachRun(request);
        var run = runs.GetOrAdd(request.ConversationId, fresh);
        if (ReferenceEquals(run, fresh))
        {
            _ = Task.Run(() => RunAsync(run));
        }

        return run;
    }

    /// <summary>The answer that is made in this conversation now; null when there is none, or it is another person's.</summary>
    public CoachRun? Find(Guid userId, Guid conversationId) => runs.TryGetValue(conversationId, out var run) && run.Request.UserId == userId ? run : null;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Stops all and waits until what came is saved.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var open = runs.Values.ToList();
        open.ForEach(r => r.Stop(isShutdown: true));
        await Task.WhenAll(open.Select(r => r.Ended)).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAsync(CoachRun run)
    {
        try
        {
            await answerer.AnswerAsync(run);
        }
        catch (Exception e)
        {
            // the row stays "streaming" and is shown as cut off once it is stale
            LogLost(e, run.Request.MessageId);
        }
        finally
        {
            runs.TryRemove(new(run.Request.ConversationId, run));
            run.End();
            run.Dispose();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The answer {MessageId} could not be finished.")]
    private partial void LogLost(Exception e, Guid messageId);
}
