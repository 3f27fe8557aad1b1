using CareerCoach.Web.Platform;

namespace CareerCoach.Web.Components.Shared;

/// <summary>Where an <see cref="Autosave"/> stands.</summary>
public enum AutosaveState { Idle, Saving, Saved, Failed }

/// <summary>Saves an edit a moment after the last keystroke, one save at a time, always the newest text.</summary>
/// <param name="save">Writes the current values; throws <see cref="UserErrorException"/> with a sentence when it could not.</param>
/// <param name="changed">Called when <see cref="State"/> changed, to render.</param>
/// <param name="clock">The clock.</param>
public sealed class Autosave(Func<CancellationToken, Task> save, Func<Task> changed, TimeProvider clock) : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private CancellationTokenSource pause = new();
    private bool dirty;

    /// <summary>Wait after the last keystroke.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(500);

    public AutosaveState State { get; private set; }

    /// <summary>When the last save was done, UTC.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>The sentence to show when <see cref="State"/> is <see cref="AutosaveState.Failed"/>.</summary>
    public string? Error { get; private set; }

    /// <summary>Something was typed: save soon.</summary>
    public async Task TouchAsync()
    {
        dirty = true;
        await pause.CancelAsync();
        pause.Dispose();
        pause = new CancellationTokenSource();
        var token = pause.Token;
        try
        {
            await Task.Delay(Delay, clock, token);
        }
        catch (OperationCanceledException)
        {
            return; // a newer keystroke took over
        }

        await FlushAsync();
    }

    /// <summary>Saves now if anything is unsaved (a field lost focus, the page is left).</summary>
    public async Task FlushAsync()
    {
        await gate.WaitAsync();
        try
        {
            while (dirty)
            {
                dirty = false;
                await SetAsync(AutosaveState.Saving, null);
                try
                {
                    await save(CancellationToken.None);
                    SavedAt = clock.GetUtcNow();
                    await SetAsync(AutosaveState.Saved, null);
                }
                catch (UserErrorException e)
                {
                    await SetAsync(AutosaveState.Failed, e.Message);
                }
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private Task SetAsync(AutosaveState state, string? error)
    {
        (State, Error) = (state, error);
        return changed();
    }

    /// <summary>Saves what is unsaved and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await pause.CancelAsync();
        await FlushAsync();
        pause.Dispose();
        gate.Dispose();
    }
}
