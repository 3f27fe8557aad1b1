using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.AspNetCore.Components;

namespace CareerCoach.Web.Features.Documents;

/// <summary>One document: preview, what the person says about it, and all its versions.</summary>
public sealed partial class DocumentPage
{
    private DocumentDetails? document;
    private FieldEditor<DocumentFields>? editor;
    private bool missing, busy;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private DocumentsService Documents { get; set; } = default!;

    [Inject]
    private DocumentFiles Files { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private Prompts Prompts { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    /// <inheritdoc />
    protected override void OnInitialized() => On<DocumentChanged>(_ => LoadAsync());

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (document?.Row.Id != Id)
        {
            await StopEditingAsync();
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        var id = Id;
        var now = await Documents.FindAsync(id, Lifetime);
        if (id != Id)
        {
            return; // the page shows another version by now
        }

        missing = now is null;
        if (now is not null)
        {
            editor ??= new FieldEditor<DocumentFields>(now.Fields, (before, after, c) => Documents.SaveAsync(id, before, after, c), () => InvokeAsync(StateHasChanged), Clock);
            editor.Refresh(now.Fields);
        }

        document = now;
    }

    private async Task<IEnumerable<DocumentJob>> FindJobsAsync(string? words, CancellationToken cancellation) => await Documents.JobsAsync(words, cancellation);

    private Task AttachAsync(Guid? jobId) => RunAsync(async () =>
    {
        var before = await Documents.AttachAsync(Id, jobId, Lifetime);
        Prompts.OfferUndo(L[jobId is null ? "Detached" : "Attached", document!.Fields.Title], () => Documents.AttachAsync(Id, before, CancellationToken.None));
    });

    private async Task AddVersionAsync(Stream content, string name, CancellationToken cancellation) =>
        Navigation.NavigateTo($"documents/{await Files.AddAsync(content, name, null, Id, cancellation)}");

    private Task RestoreVersionAsync(Guid version) => RunAsync(async () =>
    {
        Navigation.NavigateTo($"documents/{await Files.RestoreVersionAsync(version, Lifetime)}");
        Prompts.Tell(L["RestoredVersion"]);
    });

    private Task DeleteAsync() => RunAsync(async () =>
    {
        var (id, title) = (Id, document!.Fields.Title);
        await Documents.DeleteAsync(id, Lifetime);
        Prompts.OfferUndo(L["Deleted", title], () => Documents.RestoreAsync(id, CancellationToken.None));
        Navigation.NavigateTo("documents");
    });

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

    private async Task StopEditingAsync()
    {
        // both at once, before anything is waited for: no version is ever drawn with another one's fields, or with none
        var old = editor;
        (editor, document) = (null, null);
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
