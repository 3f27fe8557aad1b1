using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CareerCoach.Web.Features.Coach;

// The page's half that talks with its script. Texts come as streams: a pasted posting may be longer than one message of the circuit.
public sealed partial class CoachPage : IAsyncDisposable
{
    private const int BytesPerCharacter = 4;
    private ElementReference root;
    private PageScript? composer;
    private DotNetObjectReference<CoachPage>? self;

    [Inject]
    private IJSRuntime JS { get; set; } = default!;

    [Inject]
    private Drafts Drafts { get; set; } = default!;

    private string DraftKey => $"coach:{ConversationId?.ToString() ?? "new"}";

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            composer = new(JS, "./Features/Coach/CoachPage.razor.js");
            await composer.AttachAsync(root, self);
            StateHasChanged(); // the box opens for typing only now: what was typed before would be lost
            await ShowDraftAsync();
        }
    }

    private async Task ShowDraftAsync()
    {
        if (composer is { IsAttached: true })
        {
            await composer.CallAsync("show", await Drafts.LoadAsync(DraftKey, Lifetime) ?? "", DraftKey);
        }
    }

    private async Task<string> TypedAsync() => composer is not null && await composer.AskAsync<IJSStreamReference>("typed") is { } typed ? await ReadAsync(typed) : "";

    /// <summary>Called by the script when the person sends; true empties the box.</summary>
    [JSInvokable]
    public async Task<bool> SendAsync(IJSStreamReference text)
    {
        var key = DraftKey;
        var words = await ReadAsync(text);
        var sent = await (replacing is { } old ? EditAsync(old, words) : AskAsync(words));
        if (sent)
        {
            replacing = null;
            await Drafts.SaveAsync(key, null, CancellationToken.None);
        }

        StateHasChanged();
        return sent;
    }

    /// <summary>Takes a long message into the box to be changed there: a field of the bubble would send all of it with every keystroke.</summary>
    internal async Task ReuseAsync(MessageView message)
    {
        replacing = message;
        StateHasChanged();
        if (composer is not null)
        {
            await composer.CallAsync("put", message.Text);
        }
    }

    private async Task LeaveAsync()
    {
        replacing = null;
        if (composer is not null)
        {
            await composer.CallAsync("put", "");
        }
    }

    /// <summary>Called by the script a moment after a keystroke.</summary>
    [JSInvokable]
    public async Task DraftAsync(string key, IJSStreamReference text)
    {
        if (key == DraftKey)
        {
            await Drafts.SaveAsync(key, await ReadAsync(text), CancellationToken.None);
        }
    }

    private async Task<string> ReadAsync(IJSStreamReference reference)
    {
        await using (reference)
        {
            await using var stream = await reference.OpenReadStreamAsync(((CoachService.LongestMessage + 1) * BytesPerCharacter), Lifetime);
            using var reader = new StreamReader(stream);
            return (await reader.ReadToEndAsync(Lifetime))[..^1]; // the script adds one letter: a stream of no bytes would never end
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (composer is not null)
        {
            await composer.DisposeAsync();
        }

        self?.Dispose();
    }
}
