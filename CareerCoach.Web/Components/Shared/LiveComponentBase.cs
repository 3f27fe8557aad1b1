using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Components;

namespace CareerCoach.Web.Components.Shared;

/// <summary>A component that follows the person's events and stops its work when it goes away.</summary>
public abstract class LiveComponentBase : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource lifetime = new();
    private readonly List<IDisposable> subscriptions = [];
    private Task loading = Task.CompletedTask, following = Task.CompletedTask;

    [Inject]
    private UserEvents Events { get; set; } = default!;

    [Inject]
    private CurrentUser User { get; set; } = default!;

    /// <summary>Cancelled when the component is disposed.</summary>
    protected CancellationToken Lifetime => lifetime.Token;

    /// <inheritdoc />
    public override Task SetParametersAsync(ParameterView parameters)
    {
        var begun = base.SetParametersAsync(parameters);
        loading = loading.IsCompleted ? begun : Task.WhenAll(loading, begun); // a parent that renders again does not end the first load
        return begun;
    }

    /// <summary>
    /// Runs <paramref name="handler"/> on the renderer for each event of the signed-in person, from any tab or node, then renders.
    /// One at a time and after what the parameters began: what was read earlier never comes late and covers what is newer.
    /// </summary>
    protected void On<TEvent>(Func<TEvent, Task> handler) where TEvent : IUserEvent => On(_ => true, handler);

    /// <summary>The same for those events only that concern the component, as <paramref name="concerns"/> says; the others cost it no rendering.</summary>
    protected void On<TEvent>(Func<TEvent, bool> concerns, Func<TEvent, Task> handler) where TEvent : IUserEvent =>
        subscriptions.Add(Events.Subscribe<TEvent>(User.Id, userEvent => InvokeAsync(() => following = FollowAsync(following, () => concerns(userEvent), () => handler(userEvent)))));

    private async Task FollowAsync(Task before, Func<bool> concerns, Func<Task> handler)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        await loading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (!lifetime.IsCancellationRequested && concerns())
        {
            await handler();
            StateHasChanged();
        }
    }

    /// <summary>Ends the subscriptions and cancels <see cref="Lifetime"/>.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !lifetime.IsCancellationRequested)
        {
            lifetime.Cancel();
            subscriptions.ForEach(s => s.Dispose());
            lifetime.Dispose();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }
}
