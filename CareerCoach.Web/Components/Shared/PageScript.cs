using Microsoft.JSInterop;

namespace CareerCoach.Web.Components.Shared;

/// <summary>The script beside a component: its <c>attach</c> gives the handle that is called and, with <c>dispose</c>, let go.</summary>
public sealed class PageScript(IJSRuntime js, string path) : IAsyncDisposable
{
    private IJSObjectReference? module, handle;
    private bool ended;

    /// <summary>True while there is a handle to call.</summary>
    public bool IsAttached => handle is not null;

    /// <summary>Loads the script where it is not yet loaded, and attaches it; not any more where the component went away meanwhile.</summary>
    public async Task AttachAsync(params object?[] arguments)
    {
        module ??= await js.InvokeAsync<IJSObjectReference>("import", path);
        if (!ended)
        {
            handle = await module.InvokeAsync<IJSObjectReference>("attach", arguments);
        }
    }

    /// <summary>Calls the handle; does nothing while the script is not attached.</summary>
    public async Task CallAsync(string name, params object?[] arguments)
    {
        if (handle is not null)
        {
            await handle.InvokeVoidAsync(name, arguments);
        }
    }

    /// <summary>Asks the handle; the default answer while the script is not attached.</summary>
    public async Task<T?> AskAsync<T>(string name, params object?[] arguments) => handle is null ? default : await handle.InvokeAsync<T>(name, arguments);

    /// <summary>Lets go of what it is attached to.</summary>
    public async Task DetachAsync()
    {
        if (handle is not null)
        {
            await handle.InvokeVoidAsync("dispose");
            await handle.DisposeAsync();
            handle = null;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        ended = true;
        try
        {
            await DetachAsync();
            if (module is not null)
            {
                await module.DisposeAsync();
            }
        }
        catch (Exception e) when (e is JSDisconnectedException or OperationCanceledException)
        {
            // the page is gone already
        }
    }
}
