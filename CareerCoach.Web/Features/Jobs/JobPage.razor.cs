using CareerCoach.Data.Jobs;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.AspNetCore.Components;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>Everything of one job. A panel for a further part is one name in <see cref="Tabs"/> and one case in the markup.</summary>
public sealed partial class JobPage : IAsyncDisposable
{
    private static readonly string[] Tabs = ["posting", "analysis", "application", "timeline"];
    private JobDetails? job;
    private JobEditor? editor;
    private string tab = Tabs[0];
    private bool missing;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private JobService Jobs { get; set; } = default!;

    [Inject]
    private JobMoves Moves { get; set; } = default!;

    [Inject]
    private JobShelf Shelf { get; set; } = default!;

    [Inject]
    private Prompts Prompts { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        On<JobMoved>(e => e.JobId == Id ? LoadAsync() : Task.CompletedTask);
        On<JobSaved>(e => e.JobId == Id ? LoadAsync() : Task.CompletedTask);
        On<JobsChanged>(_ => LoadAsync());
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (job?.Id != Id)
        {
            await StopEditingAsync();
            job = null;
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        var now = await Jobs.LoadAsync(Id, Lifetime);
        missing = now is null;
        if (now is not null)
        {
            if (editor is null)
            {
                editor = new JobEditor(Jobs, now, () => InvokeAsync(StateHasChanged), Clock);
            }
            else
            {
                editor.Refresh(now.Fields);
            }
        }

        job = now;
    }

    private Task MoveAsync(ChangeEventArgs e) => RunAsync(async () =>
    {
        var to = Enum.Parse<JobStatus>((string)e.Value!);
        var receipt = await Moves.MoveAsync(Id, to, null, null, null, null, Lifetime);
        Prompts.OfferUndo(L["Moved", S[$"Status.{to}"]], () => RunAsync(() => Moves.UndoAsync(receipt, CancellationToken.None)));
    });

    private Task ArchiveAsync() => RunAsync(async () =>
    {
        var archived = job!.ArchivedAt is null;
        await (archived ? Shelf.ArchiveAsync([Id], Lifetime) : Shelf.UnarchiveAsync([Id], Lifetime));
        Prompts.OfferUndo(L[archived ? "Archived" : "Unarchived"], () => archived ? Shelf.UnarchiveAsync([Id], CancellationToken.None) : Shelf.ArchiveAsync([Id], CancellationToken.None));
    });

    private Task DeleteAsync() => RunAsync(async () =>
    {
        var title = job!.Fields.Title;
        await Shelf.DeleteAsync([Id], Lifetime);
        Prompts.OfferUndo(L["Deleted", title], () => Shelf.RestoreAsync([Id], CancellationToken.None));
        Navigation.NavigateTo("board");
    });

    private async Task RunAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (UserErrorException e)
        {
            Prompts.TellError(e.Message);
        }
    }

    private static string? WebLink(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var link) && (link.Scheme is "http" or "https") ? link.AbsoluteUri : null;

    private async Task StopEditingAsync()
    {
        if (editor is not null)
        {
            await editor.DisposeAsync();
            editor = null;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopEditingAsync();
        Dispose();
    }
}
