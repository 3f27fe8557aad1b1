using CareerCoach.Web.Components.Shared;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>The fields of one open job page: what is typed, what is saved, and where another tab disagrees.</summary>
public sealed class JobEditor : IAsyncDisposable
{
    private readonly JobService jobs;
    private readonly Guid id;
    private JobFields saved;

    /// <summary>Begins with the fields as loaded.</summary>
    public JobEditor(JobService jobs, JobDetails job, Func<Task> changed, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(job);
        (this.jobs, id, saved, Fields) = (jobs, job.Id, job.Fields, job.Fields with { });
        Autosave = new Autosave(SaveAsync, changed, clock);
    }

    /// <summary>What is in the inputs now.</summary>
    public JobFields Fields { get; }

    public Autosave Autosave { get; }

    /// <summary>What another tab has saved of the fields in <see cref="Conflicts"/>.</summary>
    public JobFields Theirs { get; private set; } = new();

    /// <summary>Fields that were changed here and elsewhere; neither version is lost until the person decides.</summary>
    public IReadOnlyList<string> Conflicts { get; private set; } = [];

    /// <summary>Sets a field and saves soon.</summary>
    public Task EditAsync(Action<JobFields> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Fields);
        return Autosave.TouchAsync();
    }

    /// <summary>Takes in what another tab saved, except in fields that are being edited here.</summary>
    public void Refresh(JobFields now)
    {
        ArgumentNullException.ThrowIfNull(now);
        var editing = Fields.Differences(saved);
        foreach (var name in now.Differences(saved).Except(editing))
        {
            Fields.Take(name, now);
            saved.Take(name, now);
        }
    }

    /// <summary>Ends a conflict: this page's version is saved, or the other one taken.</summary>
    public Task DecideAsync(string name, bool mine)
    {
        saved.Take(name, Theirs);
        if (!mine)
        {
            Fields.Take(name, Theirs);
        }

        Conflicts = [.. Conflicts.Where(c => c != name)];
        return Autosave.TouchAsync();
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        var sent = Fields with { };
        var result = await jobs.SaveAsync(id, saved, sent, cancellation);
        foreach (var name in sent.Differences(saved).Except(result.Conflicts))
        {
            saved.Take(name, sent);
        }

        (Theirs, Conflicts) = (result.Now, result.Conflicts);
    }

    /// <summary>Saves what is unsaved.</summary>
    public ValueTask DisposeAsync() => Autosave.DisposeAsync();
}
