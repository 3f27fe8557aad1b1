using CareerCoach.Data.Json;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CareerCoach.Web.Features.Board.Table;

/// <summary>The jobs as a table: one page at a time, sorted by the database. Keys and the menu are the script's.</summary>
public sealed partial class JobTable : IAsyncDisposable
{
    private readonly HashSet<Guid> selected = [];
    private JobTablePage? page;
    private (BoardFilter Filter, int Page)? loaded;
    private IReadOnlyList<string> shownColumns = [];
    private Guid? lastToggled;
    private ElementReference root;
    private PageScript script = default!;
    private DotNetObjectReference<JobTable>? self;
    private bool attached;

    /// <summary>Which jobs are shown, and how they are sorted.</summary>
    [Parameter, EditorRequired]
    public BoardFilter Filter { get; set; } = new();

    /// <summary>The page, the first is 0.</summary>
    [Parameter, EditorRequired]
    public int Page { get; set; }

    /// <summary>Told the page that the person wants to see.</summary>
    [Parameter, EditorRequired]
    public EventCallback<int> OnPage { get; set; }

    /// <summary>How the person likes it.</summary>
    [Parameter, EditorRequired]
    public BoardPreferences Preferences { get; set; } = new();

    /// <summary>Told the filter with another sorting.</summary>
    [Parameter, EditorRequired]
    public EventCallback<BoardFilter> OnSort { get; set; }

    /// <summary>Told how many jobs the filter lets through.</summary>
    [Parameter]
    public EventCallback<int> OnCounted { get; set; }

    /// <summary>The person wants to see all jobs.</summary>
    [Parameter]
    public EventCallback OnClear { get; set; }

    /// <summary>The person wants to add a job.</summary>
    [Parameter]
    public EventCallback OnAdd { get; set; }

    [Inject]
    private TableService Table { get; set; } = default!;

    [Inject]
    private PreferencesService Chosen { get; set; } = default!;

    [Inject]
    private JobMoves Moves { get; set; } = default!;

    [Inject]
    private JobActs Acts { get; set; } = default!;

    [Inject]
    private Prompts Prompts { get; set; } = default!;

    [Inject]
    private IJSRuntime JS { get; set; } = default!;

    private IReadOnlyList<string> Shown => shownColumns;

    private IEnumerable<string> Sortable => TableColumns.All.Where(c => c != TableColumns.Tags).Prepend("Title");

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        script = new(JS, "./Features/Board/Table/JobTable.razor.js");
        shownColumns = TableColumns.Of(Preferences.TableColumns);
        On<JobMoved>(_ => LoadAsync(page?.Number ?? 0));
        On<JobSaved>(_ => LoadAsync(page?.Number ?? 0));
        On<JobsChanged>(_ => LoadAsync(page?.Number ?? 0));
        On<InterviewChanged>(_ => LoadAsync(page?.Number ?? 0));
        On<BoardColumnsChanged>(_ => LoadAsync(page?.Number ?? 0));
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (loaded is not { } before || !ReferenceEquals(before.Filter, Filter))
        {
            loaded = (Filter, Page);
            selected.Clear(); // what is no longer seen must not be deleted with the rest
            await LoadAsync(Page);
        }
        else if (before.Page != Page)
        {
            loaded = (Filter, Page);
            await LoadAsync(Page);
            await script.CallAsync("top");
        }
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var there = page is not null && (page.Total > 0 || Filter.IsSet());
        if (there != attached)
        {
            attached = there;
            await (attached ? script.AttachAsync(root, self ??= DotNetObjectReference.Create(this), new { menu = L["Script.menu"].Value }) : script.DetachAsync());
        }
    }

    private async Task LoadAsync(int number)
    {
        page = await Table.PageAsync(Filter, number, Lifetime);
        await OnCounted.InvokeAsync(page.Total);
    }

    private BoardColumnInfo ColumnOf(JobRow row) => page!.Columns.FirstOrDefault(c => c.Id is not null && c.Id == row.ColumnId) ?? BoardColumnInfo.Defaults[(int)row.Status];

    private string? SortState(string name) => name == TableColumns.Tags ? null : Filter.Sort != name ? "none" : Filter.Descending ? "descending" : "ascending";

    // up, down, and back to the newest first
    private Task SortAsync(string name) => OnSort.InvokeAsync(Filter.Sort != name ? Filter with { Sort = name, Descending = false }
        : !Filter.Descending ? Filter with { Descending = true } : Filter with { Sort = null, Descending = false });

    private Task SortFromListAsync(ChangeEventArgs e)
    {
        var chosen = (string?)e.Value ?? "";
        return OnSort.InvokeAsync(Filter with { Sort = chosen.TrimEnd('-') is { Length: > 0 } name ? name : null, Descending = chosen.EndsWith('-') });
    }

    private async Task ChooseAsync(string name, bool on)
    {
        shownColumns = [.. TableColumns.All.Where(c => c == name ? on : shownColumns.Contains(c))];
        await Chosen.ChangeAsync(p => p with { TableColumns = shownColumns }, Lifetime);
    }

    private void TogglePage(ChangeEventArgs e)
    {
        if ((bool)e.Value!)
        {
            selected.UnionWith(page!.Rows.Select(r => r.Id));
        }
        else
        {
            selected.ExceptWith(page!.Rows.Select(r => r.Id));
        }
    }

    private async Task SelectAllAsync() => selected.UnionWith(await Table.AllAsync(Filter, Lifetime));

    /// <summary>Called by the script on <c>x</c>; with <paramref name="range"/> all rows from the last one chosen too.</summary>
    [JSInvokable]
    public void ToggleAsync(Guid id, bool range)
    {
        Toggle(id, range);
        StateHasChanged();
    }

    private void Toggle(Guid id, bool range)
    {
        var ids = page?.Rows.Select(r => r.Id).ToList() ?? [];
        var (from, to) = (lastToggled is { } last ? ids.IndexOf(last) : -1, ids.IndexOf(id));
        if (range && from >= 0 && to >= 0)
        {
            selected.UnionWith(ids.Skip(Math.Min(from, to)).Take(Math.Abs(from - to) + 1));
        }
        else if (!selected.Remove(id))
        {
            selected.Add(id);
        }

        lastToggled = id;
    }

    /// <summary>Called by the script when a column was chosen in the menu.</summary>
    [JSInvokable]
    public async Task MoveAsync(Guid id, string column)
    {
        if (page?.Columns.FirstOrDefault(c => c.Key == column) is not { } to)
        {
            return;
        }

        try
        {
            var receipt = await Moves.MoveAsync(id, to.Status, to.Id, null, null, null, Lifetime);
            Prompts.OfferUndo(L["Moved", receipt.Title, to.Name ?? S[$"Status.{to.Status}"]], () => Moves.UndoAsync(receipt, CancellationToken.None));
        }
        catch (UserErrorException e)
        {
            Prompts.TellError(e.Message);
        }
    }

    /// <summary>Called by the script for what the menu offers besides moving.</summary>
    [JSInvokable]
    public async Task ActAsync(Guid id, string act)
    {
        if (act == "select")
        {
            ToggleAsync(id, false);
        }
        else
        {
            await Acts.DoAsync(id, page?.Rows.FirstOrDefault(r => r.Id == id)?.Title ?? "", act);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Dispose();
        await script.DisposeAsync();
        self?.Dispose();
    }
}
