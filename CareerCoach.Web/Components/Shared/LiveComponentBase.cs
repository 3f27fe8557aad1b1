using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Components;

namespace CareerCoach.Web.Components.Shared;

/// <summary>A component that follows the person's events and stops its work when it goes away.</summary>
public abstract class LiveComponentBase : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource lifetime = new();
    private readonly List<IDisposable> subscriptions = [];

    [Inject]
    private UserEvents Events { get; set; } = default!;

    [Inject]
    private CurrentUser User { get; set; } = default!;

    /// <summary>Cancelled when the component is disposed.</summary>
    protected CancellationToken Lifetime => lifetime.Token;

    /// <summary>Runs <paramref name="handler"/> on the renderer for each event of the signed-in person, from any tab or node, then renders.</summary>
    protected void On<TEvent>(Func<TEvent, Task> handler) where TEvent : IUserEvent =>
        subscriptions.Add(Events.Subscribe<TEvent>(User.Id, userEvent => InvokeAsync(async () =>
        {
            if (!lifetime.IsCancellationRequested)
            {
                await handler(userEvent);
                StateHasChanged();
            }
        })));

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
