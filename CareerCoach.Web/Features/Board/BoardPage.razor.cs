using CareerCoach.Data.Json;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Features.Board.Columns;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace CareerCoach.Web.Features.Board;

/// <summary>The person's jobs, as a board or as a table, with search, filters and views. What is shown stands in the address.</summary>
public sealed partial class BoardPage : IAsyncDisposable
{
    private const int TypingPause = 200;
    private static readonly DialogOptions Wide = new() { MaxWidth = MaxWidth.Medium, FullWidth = true, CloseButton = true, CloseOnEscapeKey = true };
    private static readonly DialogOptions Narrow = Wide with { MaxWidth = MaxWidth.Small };
    private BoardFilter filter = new();
    private BoardPreferences? preferences;
    private BoardView? view;
    private int page;
    private string typed = "";
    private string? awaited;
    private int? count;
    private bool filtering;
    private ElementReference root;
    private PageScript script = default!;
    private CancellationTokenSource? typing;

    [Inject]
    private PreferencesService Preferences { get; set; } = default!;

    [Inject]
    private LastList Last { get; set; } = default!;

    [Inject]
    private Prompts Prompts { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private IJSRuntime JS { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        script = new(JS, "./Features/Board/BoardPage.razor.js");
        On<BoardColumnsChanged>(async _ => preferences = await Preferences.LoadAsync(Lifetime));
        preferences = await Preferences.LoadAsync(Lifetime);
        Read(preferences.Table);
        if (Navigation.ToBaseRelativePath(Navigation.Uri).StartsWith("board/add", StringComparison.Ordinal))
        {
            _ = InvokeAsync(AddAsync);
        }
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (preferences is not null)
        {
            Read(filter.Table); // the address changed: the way back, a link, a filter
        }
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await script.AttachAsync(root);
        }
    }

    // our own changes come back as addresses, perhaps late and several: until the newest is here, none of them is taken for the person's
    private void Read(bool table)
    {
        var now = FilterAddress.Read(Navigation.Uri, table);
        var nowPage = now.Table ? FilterAddress.ReadPage(Navigation.Uri) : 0;
        var query = FilterAddress.Write(now, nowPage);
        if (awaited is not null)
        {
            awaited = query == awaited ? null : awaited;
            return;
        }

        if (FilterAddress.Write(now) != FilterAddress.Write(filter))
        {
            (filter, typed) = (now, now.Text ?? "");
        }

        page = nowPage;

        Last.Address = "board" + query;
    }

    private Task FilterAsync(BoardFilter changed)
    {
        filter = FilterAddress.Read(FilterAddress.Write(changed), changed.Table);
        return PageAsync(0);
    }

    private Task PageAsync(int number)
    {
        page = number;
        var query = FilterAddress.Write(filter, page);
        if (awaited is not null || "board" + query != Last.Address)
        {
            awaited = query;
            Last.Address = "board" + awaited;
            Navigation.NavigateTo(Last.Address, replace: true);
        }

        return Task.CompletedTask;
    }

    private Task ClearAsync()
    {
        typed = "";
        return FilterAsync(new() { Table = filter.Table });
    }

    private async Task SwitchAsync(bool table)
    {
        if (filter.Table != table)
        {
            preferences = await Preferences.ChangeAsync(p => p with { Table = table }, Lifetime);
            await FilterAsync(filter with { Table = table });
        }
    }

    private async Task ShowViewAsync(BoardFilter chosen)
    {
        typed = chosen.Text ?? "";
        preferences = await Preferences.ChangeAsync(p => p with { Table = chosen.Table }, Lifetime);
        await FilterAsync(chosen);
    }

    private async Task SearchAsync(string? text)
    {
        typed = text ?? "";
        typing?.Cancel();
        typing = CancellationTokenSource.CreateLinkedTokenSource(Lifetime);
        var token = typing.Token;
        await Task.Delay(TypingPause, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (!token.IsCancellationRequested)
        {
            await FilterAsync(filter with { Text = string.IsNullOrWhiteSpace(typed) ? null : typed });
        }
    }

    private async Task AddAsync()
    {
        var dialog = await Dialogs.ShowAsync<AddJobDialog>((string?)null, Wide);
        if (await dialog.Result is { Canceled: false, Data: Guid id })
        {
            Prompts.Tell(L["AddedOne"]);
            if (view is not null)
            {
                await view.FocusAsync(id);
            }
        }
    }

    private async Task ColumnsAsync() => await Dialogs.ShowAsync<ColumnsDialog>((string?)null, Narrow);

    private async Task ShowHelpAsync() => await Dialogs.ShowAsync<KeysDialog>();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Dispose();
        typing?.Dispose();
        await script.DisposeAsync();
    }
}
