using CareerCoach.Web.Platform;

namespace CareerCoach.Web.Components.Shared;

/// <summary>Where an <see cref="Autosave"/> stands.</summary>
public enum AutosaveState { Idle, Saving, Saved, Waiting, Failed }

/// <summary>Saves an edit a moment after the last keystroke, one save at a time, always the newest text. While the database does not answer it waits and tries again.</summary>
/// <param name="save">Writes the current values; throws <see cref="UserErrorException"/> with a sentence when it could not.</param>
/// <param name="changed">Called when <see cref="State"/> changed, to render.</param>
/// <param name="clock">The clock.</param>
public sealed class Autosave(Func<CancellationToken, Task> save, Func<Task> changed, TimeProvider clock) : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private CancellationTokenSource pause = new();
    private bool dirty, leaving;

    /// <summary>Wait after the last keystroke.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(500);

    private const int MostTriesAfterLeaving = 15;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public AutosaveState State { get; private set; }

    /// <summary>Something was typed that no save has taken up yet.</summary>
    public bool IsDirty => dirty;

    /// <summary>When the last save was done, UTC.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>The sentence to show when <see cref="State"/> is <see cref="AutosaveState.Failed"/>.</summary>
    public string? Error { get; private set; }

    /// <summary>Something was typed: save soon.</summary>
    public async Task TouchAsync()
    {
        dirty = true;
        if (leaving)
        {
            await FlushAsync(); // the last keystroke arrived while the page was left
            return;
        }

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

        if (!leaving)
        {
            await FlushAsync();
        }
    }

    /// <summary>Saves now if anything is unsaved (a field lost focus, the page is left).</summary>
    public async Task FlushAsync()
    {
        await gate.WaitAsync();
        try
        {
            for (var tries = 0; dirty; tries++)
            {
                dirty = false;
                await SetAsync(AutosaveState.Saving, null);
                try
                {
                    await save(CancellationToken.None);
                    SavedAt = clock.GetUtcNow();
                    await SetAsync(AutosaveState.Saved, null);
                }
                catch (Exception e) when (DatabaseTrouble.IsPassing(e))
                {
                    dirty = !leaving || tries < MostTriesAfterLeaving;
                    await SetAsync(AutosaveState.Waiting, null);
                    await Task.Delay(Pause, clock);
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
        leaving = true;
        await pause.CancelAsync();
        await FlushAsync();
        pause.Dispose(); // the gate is not: a keystroke that arrives late may still wait at it
    }
}
