using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Editing;

namespace CareerCoach.Web.Components.Shared;

/// <summary>Fields that are edited in place: what is typed, what is saved, and where another tab disagrees.</summary>
/// <typeparam name="T">A record whose properties are the fields.</typeparam>
public sealed class FieldEditor<T> : IAsyncDisposable where T : class, new()
{
    private readonly Func<T, T, CancellationToken, Task<SaveResult<T>>> save;
    private readonly T saved;

    /// <summary>Begins with the fields as loaded. <paramref name="save"/> takes them as they were saved last and as they are typed.</summary>
    public FieldEditor(T loaded, Func<T, T, CancellationToken, Task<SaveResult<T>>> save, Func<Task> changed, TimeProvider clock)
    {
        this.save = save;
        (saved, Fields) = (FieldSet.Of<T>(loaded), FieldSet.Of<T>(loaded));
        Autosave = new Autosave(SaveAsync, changed, clock);
    }

    /// <summary>What is in the inputs now.</summary>
    public T Fields { get; }

    public Autosave Autosave { get; }

    /// <summary>What another tab has saved of the fields in <see cref="Conflicts"/>.</summary>
    public T Theirs { get; private set; } = new();

    /// <summary>Fields that were changed here and elsewhere; neither version is lost until the person decides.</summary>
    public IReadOnlyList<string> Conflicts { get; private set; } = [];

    /// <summary>Sets a field and saves soon.</summary>
    public Task EditAsync(Action<T> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Fields);
        return Autosave.TouchAsync();
    }

    /// <summary>Takes in what another tab saved, except in fields that are being edited here.</summary>
    public void Refresh(T now)
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
        var sent = FieldSet.Of<T>(Fields);
        var changed = sent.Differences(saved).ToList();
        try
        {
            Conflicts = await SaveAsync(sent, cancellation);
        }
        catch (UserErrorException) when (changed.Count > 1)
        {
            await SaveOneByOneAsync(sent, changed, cancellation);
        }
    }

    private async Task<IReadOnlyList<string>> SaveAsync(T sent, CancellationToken cancellation)
    {
        var result = await save(saved, sent, cancellation);
        foreach (var name in sent.Differences(saved).Except(result.Conflicts))
        {
            saved.Take(name, sent);
        }

        Theirs = result.Now;
        return result.Conflicts;
    }

    /// <summary>One field that cannot be saved holds up no other: each is tried alone, and again while that brings any of them further.</summary>
    private async Task SaveOneByOneAsync(T sent, List<string> changed, CancellationToken cancellation)
    {
        var conflicts = new List<string>();
        for (var before = int.MaxValue; changed.Count > 0 && changed.Count < before;)
        {
            before = changed.Count;
            UserErrorException? refused = null;
            foreach (var name in changed.ToList())
            {
                var alone = FieldSet.Of<T>(saved);
                alone.Take(name, sent);
                try
                {
                    conflicts.AddRange(await SaveAsync(alone, cancellation));
                    changed.Remove(name);
                }
                catch (UserErrorException e)
                {
                    refused = e;
                }
            }

            Conflicts = conflicts;
            if (refused is not null && changed.Count == before)
            {
                throw refused;
            }
        }
    }

    /// <summary>Saves what is unsaved.</summary>
    public ValueTask DisposeAsync() => Autosave.DisposeAsync();
}
