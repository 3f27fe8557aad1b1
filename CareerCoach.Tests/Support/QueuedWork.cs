using Hangfire;
using Hangfire.Common;
using Hangfire.States;

namespace CareerCoach.Tests.Support;

/// <summary>Takes background work and remembers it; nothing is run.</summary>
public sealed class QueuedWork : IBackgroundJobClient
{
    /// <summary>What was queued, in order.</summary>
    public List<Job> Jobs { get; } = [];

    public string Create(Job job, IState state)
    {
        lock (Jobs)
        {
            Jobs.Add(job);
        }

        return Guid.NewGuid().ToString();
    }

    public bool ChangeState(string jobId, IState state, string expectedState) => true;
}
