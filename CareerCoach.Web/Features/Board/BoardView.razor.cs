using CareerCoach.Data.Json;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Features.Board.Columns;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CareerCoach.Web.Features.Board;

/// <summary>The jobs in columns. Dragging is the script's; this side keeps the cards and saves a drop.</summary>
public sealed partial class BoardView : IAsyncDisposable
{
    private readonly Guid origin = Guid.NewGuid();
    private BoardFilter? loaded;
    private BoardState? board;
    private IReadOnlyList<Guid> ghosted = [];
    private string? error;
    private ElementReference root;
    private PageScript script = default!;
    private DotNetObjectReference<BoardView>? self;
    private bool attached, busy;

    /// <summary>Which jobs are shown.</summary>
    [Parameter, EditorRequired]
    public BoardFilter Filter { get; set; } = new();

    /// <summary>How the person likes it.</summary>
    [Parameter, EditorRequired]
    public BoardPreferences Preferences { get; set; } = new();

    /// <summary>Told how many jobs are shown.</summary>
    [Parameter]
    public EventCallback<int> OnCounted { get; set; }

    /// <summary>The person wants to see all jobs.</summary>
    [Parameter]
    public EventCallback OnClear { get; set; }

    /// <summary>The person wants to add a job.</summary>
    [Parameter]
    public EventCallback OnAdd { get; set; }

    /// <summary>The person wants to add or change columns.</summary>
    [Parameter]
    public EventCallback OnColumns { get; set; }

    [Inject]
    private BoardService Board { get; set; } = default!;

    [Inject]
    private JobMoves Moves { get; set; } = default!;

    [Inject]
    private GhostedService Ghosts { get; set; } = default!;

    [Inject]
    private JobActs Acts { get; set; } = default!;

    [Inject]
    private Prompts Prompts { get; set; } = default!;

    [Inject]
    private UserTime Time { get; set; } = default!;

    [Inject]
    private IJSRuntime JS { get; set; } = default!;

    private bool HasBoard => board is not null && error is null && (board.Count > 0 || Filter.IsSet());

    private bool HasGhostedColumn => board?.Columns.Any(c => c.Info.Id is { } id && id == Preferences.GhostedColumn) == true;

    private IEnumerable<BoardColumnInfo> Infos => board?.Columns.Select(c => c.Info) ?? [];

    private string Name(BoardColumnInfo column) => column.Name ?? S[$"Status.{column.Status}"];

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        script = new(JS, "./Features/Board/BoardView.razor.js");
        On<JobMoved>(e => e.Origin != origin, e => FollowAsync(e.JobId));
        On<JobSaved>(e => FollowAsync(e.JobId));
        On<JobsChanged>(_ => LoadAsync());
        On<BoardColumnsChanged>(_ => LoadAsync());
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (!ReferenceEquals(loaded, Filter))
        {
            loaded = Filter;
            await LoadAsync();
        }

        FindGhosted();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (HasBoard != attached)
        {
            attached = HasBoard;
            await (attached ? script.AttachAsync(root, self ??= DotNetObjectReference.Create(this), Texts()) : script.DetachAsync());
        }
    }

    /// <summary>Puts the keyboard's focus on a job's card.</summary>
    public async Task FocusAsync(Guid id)
    {
        await FollowAsync(id);
        StateHasChanged();
        await script.CallAsync("focus", id);
    }

    private async Task LoadAsync()
    {
        error = null;
        try
        {
            board = await Board.LoadAsync(Filter, Lifetime);
            await ChangedAsync();
        }
        catch (UserErrorException e)
        {
            error = e.Message;
        }
    }

    // another tab, another node or another part of the app changed this job: one small query brings its card up to date
    private async Task FollowAsync(Guid id)
    {
        if (await Board.CardAsync(id, Filter, Lifetime) is { } card)
        {
            board?.Put(card);
        }
        else
        {
            board?.Remove(id);
        }

        await ChangedAsync();
    }

    private Task ChangedAsync()
    {
        FindGhosted();
        return OnCounted.InvokeAsync(board?.Count ?? 0);
    }

    private void FindGhosted() =>
        ghosted = board is null || Filter.IsSet() ? [] : board.Ghosted(Time.Now, Preferences.GhostedAfterDays, HasGhostedColumn ? Preferences.GhostedColumn : null, Preferences.GhostedDismissedAt);

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
            Prompts.OfferUndo(L[receipt.From == receipt.To && receipt.ColumnId == target.Info.Id ? "Reordered" : "Moved", receipt.Title, Name(target.Info)], () => Moves.UndoAsync(receipt, CancellationToken.None));
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
        if (act == "select")
        {
            ToggleAsync(id, false);
        }
        else
        {
            await Acts.DoAsync(id, board?.Find(id)?.Title ?? "", act);
        }
    }

    private Task MoveGhostedAsync() => RunAsync(async () =>
    {
        var receipt = await Ghosts.MoveAsync(ghosted, Lifetime);
        Prompts.OfferUndo(L["MovedMany", receipt.Moves.Count, L["Ghosted"]], () => Ghosts.UndoAsync(receipt, CancellationToken.None));
    });

    private Task DismissGhostedAsync() => RunAsync(() => Ghosts.DismissAsync(Lifetime));

    private async Task RunAsync(Func<Task> work)
    {
        busy = true;
        try
        {
            await work();
        }
        catch (UserErrorException e)
        {
            Prompts.TellError(e.Message);
        }
        finally
        {
            busy = false;
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

    private void Unselect() => board?.Unselect();

    private Dictionary<string, string> Texts() => new[] { "lifted", "over", "dropped", "cancelled", "failed", "menu" }.ToDictionary(k => k, k => L[$"Script.{k}"].Value);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Dispose();
        await script.DisposeAsync();
        self?.Dispose();
    }
}
