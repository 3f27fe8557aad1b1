using System.Text;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>What an answer is made for.</summary>
/// <param name="UserId">Whose.</param>
/// <param name="ConversationId">Where.</param>
/// <param name="MessageId">The row that takes the answer; it exists already.</param>
/// <param name="Zone">The person's time zone.</param>
/// <param name="ByRules">The built-in coach is asked even where a model is set up.</param>
public sealed record RunRequest(Guid UserId, Guid ConversationId, Guid MessageId, TimeZoneInfo Zone, bool ByRules = false);

/// <summary>One answer while it is made. It lives in the process, not in a page: the page may be left.</summary>
public sealed class CoachRun(RunRequest request) : IDisposable
{
    private readonly Lock gate = new();
    private readonly StringBuilder text = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What it is for.</summary>
    public RunRequest Request { get; } = request;

    /// <summary>Done when the row holds the final answer.</summary>
    public Task Ended => ended.Task;

    /// <summary>Cancelled when the person (or the end of the process) stops it.</summary>
    public CancellationToken Stopping => stopping.Token;

    /// <summary>True when the process ends, not the person: the answer can be asked for again.</summary>
    public bool IsShutdown { get; private set; }

    /// <summary>Raised on any thread when the text grew and when it ended; handlers only schedule their work.</summary>
    public event Action? Changed;

    /// <summary>Length of the text so far.</summary>
    public int Length
    {
        get
        {
            lock (gate)
            {
                return text.Length;
            }
        }
    }

    /// <summary>The text from a place on.</summary>
    public string TextFrom(int start)
    {
        lock (gate)
        {
            return start >= text.Length ? "" : text.ToString(start, text.Length - start);
        }
    }

    /// <summary>The text so far.</summary>
    public string Text
    {
        get
        {
            lock (gate)
            {
                return text.ToString();
            }
        }
    }

    internal void Append(string piece)
    {
        lock (gate)
        {
            text.Append(piece);
        }

        Changed?.Invoke();
    }

    internal void Stop(bool isShutdown = false)
    {
        IsShutdown |= isShutdown;
        stopping.Cancel();
    }

    internal void End()
    {
        ended.TrySetResult();
        Changed?.Invoke();
    }

    /// <inheritdoc />
    public void Dispose() => stopping.Dispose();
}
