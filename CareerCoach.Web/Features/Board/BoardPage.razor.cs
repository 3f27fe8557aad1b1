using CareerCoach.Data.Json;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace CareerCoach.Web.Features.Board;

/// <summary>The board: one column a status. Dragging is the script's; this side keeps the cards and saves a drop.</summary>
public sealed partial class BoardPage : IAsyncDisposable
{
    private static readonly DialogOptions Wide = new() { MaxWidth = MaxWidth.Medium, FullWidth = true, CloseButton = true, CloseOnEscapeKey = true };
    private readonly Guid origin = Guid.NewGuid();
    private BoardFilter filter = new();
    private BoardState? board;
    private string? error;
    private ElementReference root;
    private IJSObjectReference? script, handle;
    private DotNetObjectReference<BoardPage>? self;
    private bool attached, filtering;
    private CancellationTokenSource? typing;

    [Inject]
    private BoardService Board { get; set; } = default!;

    [Inject]
    private JobMoves Moves { get; set; } = default!;

    [Inject]
    private JobShelf Shelf { get; set; } = default!;

    [Inject]
    private Prompts Prompts { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private IJSRuntime JS { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private bool HasBoard => board is not null && error is null && (board.Count > 0 || filter.IsSet());

    private string? Subtitle => board is null ? null : L["Subtitle", board.Count].Value;

    private string Name(BoardColumnInfo column) => column.Name ?? S[$"Status.{column.Status}"];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        On<JobMoved>(e => e.Origin == origin ? Task.CompletedTask : FollowAsync(e.JobId));
        On<JobSaved>(e => FollowAsync(e.JobId));
        On<JobsChanged>(e => e.Origin == origin ? Task.CompletedTask : LoadAsync());
        await LoadAsync();
        if (Navigation.ToBaseRelativePath(Navigation.Uri).StartsWith("board/add", StringComparison.Ordinal))
        {
            _ = InvokeAsync(AddAsync);
        }
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (HasBoard == attached)
        {
            return;
        }

        attached = HasBoard;
        if (!attached)
        {
            await DetachAsync();
            return;
        }

        self ??= DotNetObjectReference.Create(this);
        script ??= await JS.InvokeAsync<IJSObjectReference>("import", "./Features/Board/BoardPage.razor.js");
        handle = await script.InvokeAsync<IJSObjectReference>("attach", root, self, Texts());
    }

    private async Task LoadAsync()
    {
        error = null;
        try
        {
            board = await Board.LoadAsync(filter, Lifetime);
        }
        catch (UserErrorException e)
        {
            error = e.Message;
        }
    }

    // another tab, another node or another part of the app changed this job: one small query brings its card up to date
    private async Task FollowAsync(Guid id)
    {
        if (await Board.CardAsync(id, filter, Lifetime) is { } card)
        {
            board?.Put(card);
        }
        else
        {
            board?.Remove(id);
        }
    }

    /// <summary>Called by the script on a drop; false makes it put the card back.</summary>
    [JSInvokable]
    public async Task<bool> DropAsync(Guid id, string column, Guid? previousId)
    {
        if (board?.Column(column) is not { } target)
        {
            return false;
        }

        try
        {
            var receipt = await Moves.MoveAsync(id, target.Info.Status, target.Info.Id, previousId, null, origin, Lifetime);
            await FollowAsync(id);
            StateHasChanged();
            Prompts.OfferUndo(L[receipt.From == receipt.To ? "Reordered" : "Moved", receipt.Title, Name(target.Info)], () => UndoAsync(receipt));
            return true;
        }
        catch (UserErrorException e)
        {
            Prompts.TellError(e.Message);
            await FollowAsync(id);
            StateHasChanged();
            return false;
        }
    }

    /// <summary>Called by the script for what the card's menu offers besides moving.</summary>
    [JSInvokable]
    public async Task ActAsync(Guid id, string act)
    {
        switch (act)
        {
            case "open":
                Navigation.NavigateTo($"jobs/{id}");
                break;
            case "select":
                ToggleAsync(id, false);
                break;
            case "archive":
                await PutAwayAsync([id], "Archived", Shelf.ArchiveAsync, Shelf.UnarchiveAsync);
                break;
            case "delete":
                await PutAwayAsync([id], "Deleted", Shelf.DeleteAsync, Shelf.RestoreAsync);
                break;
        }
    }

    private async Task PutAwayAsync(IReadOnlyCollection<Guid> ids, string said, Func<IReadOnlyCollection<Guid>, CancellationToken, Task<IReadOnlyList<Guid>>> away, Func<IReadOnlyCollection<Guid>, CancellationToken, Task> back)
    {
        var message = ids.Count == 1 ? L[said, board?.Find(ids.First())?.Title ?? ""] : L[said + "Many", ids.Count];
        var touched = await away(ids, Lifetime);
        Prompts.OfferUndo(message, () => back(touched, Lifetime));
    }

    private async Task AddAsync()
    {
        var dialog = await Dialogs.ShowAsync<AddJobDialog>((string?)null, Wide);
        if (await dialog.Result is { Canceled: false, Data: Guid id })
        {
            await FollowAsync(id);
            StateHasChanged();
            Prompts.Tell(L["Added", board?.Find(id)?.Title ?? ""]);
            if (handle is not null)
            {
                await handle.InvokeVoidAsync("focus", id);
            }
        }
    }

    private async Task ShowHelpAsync() => await Dialogs.ShowAsync<KeysDialog>();

    private async Task UndoAsync(MoveReceipt receipt)
    {
        try
        {
            await Moves.UndoAsync(receipt, Lifetime);
        }
        catch (UserErrorException e)
        {
            Prompts.TellError(e.Message);
        }
    }

    /// <summary>Called by the script when a column is scrolled towards its end.</summary>
    [JSInvokable]
    public void MoreAsync(string column, int count)
    {
        board?.Column(column)?.ShowMore(count);
        StateHasChanged();
    }

    /// <summary>Called by the script on <c>x</c>.</summary>
    [JSInvokable]
    public void ToggleAsync(Guid id, bool range)
    {
        board?.Toggle(id, range);
        StateHasChanged();
    }

    /// <summary>Called by the script on Escape.</summary>
    [JSInvokable]
    public void UnselectAsync()
    {
        if (board is { Selected.Count: > 0 })
        {
            board.Unselect();
            StateHasChanged();
        }
    }

    private async Task SearchAsync(ChangeEventArgs e)
    {
        filter = filter with { Text = (string?)e.Value };
        typing?.Cancel();
        typing = CancellationTokenSource.CreateLinkedTokenSource(Lifetime);
        var token = typing.Token;
        await Task.Delay(200, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (!token.IsCancellationRequested)
        {
            await LoadAsync();
        }
    }

    private Task ClearAsync() => FilterAsync(new());

    private async Task FilterAsync(BoardFilter changed)
    {
        filter = changed;
        await LoadAsync();
    }

    private Dictionary<string, string> Texts() => new[] { "lifted", "over", "dropped", "cancelled", "failed", "menu" }.ToDictionary(k => k, k => L[$"Script.{k}"].Value);

    private async Task DetachAsync()
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
        Dispose();
        typing?.Dispose();
        try
        {
            await DetachAsync();
            if (script is not null)
            {
                await script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // the page is gone already
        }

        self?.Dispose();
    }
}
