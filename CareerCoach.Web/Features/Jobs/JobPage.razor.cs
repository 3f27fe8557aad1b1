using CareerCoach.Data.Jobs;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.AspNetCore.Components;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>Everything of one job. A further part comes as a <see cref="JobSection"/> from the feature that has it.</summary>
public sealed partial class JobPage : IAsyncDisposable
{
    private static readonly string[] SideTabs = ["notes", "details"];
    private IReadOnlyList<string> tabs = [];
    private JobDetails? job;
    private FieldEditor<JobFields>? editor;
    private string tab = "posting";
    private bool missing;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The tab that is open; part of the address, so that links lead to it and the back button knows it.</summary>
    [SupplyParameterFromQuery]
    private string? Part { get; set; }

    [Inject]
    private IEnumerable<JobSection> Sections { get; set; } = default!;

    [Inject]
    private JobService Jobs { get; set; } = default!;

    [Inject]
    private JobMoves Moves { get; set; } = default!;

    [Inject]
    private JobShelf Shelf { get; set; } = default!;

    [Inject]
    private LastList Last { get; set; } = default!;

    [Inject]
    private Prompts Prompts { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        On<JobMoved>(e => e.JobId == Id, _ => LoadAsync());
        On<JobSaved>(e => e.JobId == Id, _ => LoadAsync());
        On<JobsChanged>(_ => LoadAsync());
        On<InterviewChanged>(e => e.JobId == Id, _ => LoadAsync());
        On<ContactChanged>(_ => LoadAsync());
        On<DocumentChanged>(_ => LoadAsync());
        On<OfferChanged>(e => e.JobId == Id || e.JobId == Guid.Empty, _ => LoadAsync());
        tabs = ["posting", "analysis", "application", .. Sections.OrderBy(s => s.Order).Select(s => s.Name), "timeline", .. SideTabs];
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        tab = Part is not null && tabs.Contains(Part) ? Part : "posting";
        if (job?.Id != Id)
        {
            await StopEditingAsync();
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        var id = Id;
        var now = await Jobs.LoadAsync(id, Lifetime);
        if (id != Id)
        {
            return; // the page shows another job by now
        }

        missing = now is null;
        if (now is not null)
        {
            if (editor is null)
            {
                editor = new FieldEditor<JobFields>(now.Fields, (before, after, c) => Jobs.SaveAsync(now.Id, before, after, c), () => InvokeAsync(StateHasChanged), Clock);
            }
            else
            {
                editor.Refresh(now.Fields);
            }
        }

        job = now;
    }

    /// <summary>The tab whose content stands in the main column.</summary>
    private string Main => SideTabs.Contains(tab) ? "posting" : tab;

    private void Select(string name) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("part", name == "posting" ? null : name), replace: true);

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

    internal static string? WebLink(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var link) && (link.Scheme is "http" or "https") ? link.AbsoluteUri : null;

    private async Task StopEditingAsync()
    {
        // both at once, before anything is waited for: no job is ever drawn with another one's fields, or with none
        var old = editor;
        (editor, job) = (null, null);
        if (old is not null)
        {
            await old.DisposeAsync();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopEditingAsync();
        Dispose();
    }
}
