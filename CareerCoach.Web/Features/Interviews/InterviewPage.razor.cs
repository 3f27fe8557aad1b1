using System.Globalization;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.AspNetCore.Components;

namespace CareerCoach.Web.Features.Interviews;

/// <summary>One round: when, where and with whom, what to prepare, and how it went. Saves itself.</summary>
public sealed partial class InterviewPage : IAsyncDisposable
{
    private InterviewDetails? details;
    private InterviewForm form = new();
    private Autosave autosave = default!;
    private bool missing;

    [Parameter]
    public Guid Id { get; set; }

    private string Heading => L["EventTitle", L[$"Type.{details!.Summary.Type}"], details.Summary.Company];

    protected override void OnInitialized() => On<InterviewChanged>(e => e.InterviewId == Id, _ => LoadAsync());

    protected override async Task OnParametersSetAsync()
    {
        if (form.Id != Id)
        {
            if (autosave is not null)
            {
                await autosave.DisposeAsync();
            }

            form = new();
            autosave = new Autosave(c => Interviews.SaveAsync(form, c), () => InvokeAsync(StateHasChanged), Clock);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        details = await Interviews.LoadAsync(Id, Lifetime);
        missing = details is null;
        if (details is not null && autosave is { State: AutosaveState.Idle, IsDirty: false }) // once something is typed here, what is typed stays
        {
            form = details.Form;
        }

        StateHasChanged(); // an undo comes from outside of the page: without this its fields would go on writing to the old form
    }

    private Task EditAsync(Action set)
    {
        set();
        return autosave.TouchAsync();
    }

    private Task CancelAsync()
    {
        var cancel = details!.Summary.CancelledAt is null;
        return RunAsync(async () =>
        {
            await SetCancelledAsync(cancel);
            if (cancel)
            {
                Prompts.OfferUndo(L["WasCancelled"], () => RunAsync(() => SetCancelledAsync(false)));
            }
        });
    }

    private async Task SetCancelledAsync(bool cancelled)
    {
        await autosave.FlushAsync();
        await Interviews.CancelAsync(Id, cancelled, CancellationToken.None);
        await LoadAsync();
        form.RowVersion = details!.Form.RowVersion;
    }

    private Task DeleteAsync() => RunAsync(async () =>
    {
        await autosave.FlushAsync();
        await Interviews.DeleteAsync(Id, Lifetime);
        Prompts.OfferUndo(L["WasDeleted"], () => Interviews.RestoreAsync(Id, CancellationToken.None));
        Navigation.NavigateTo("interviews");
    });

    private async Task RunAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (UserErrorException e)
        {
            Prompts.TellError(e.Message);
        }
    }

    // the first web address in the place, and no other kind of link
    private static Uri? Link(string? place) =>
        place?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(p => p.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || p.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) is { } address
        && Uri.TryCreate(address, UriKind.Absolute, out var link) ? link : null;

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(ChangeEventArgs e) => DateOnly.TryParse((string?)e.Value, CultureInfo.InvariantCulture, out var day) ? day : null;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (autosave is not null)
        {
            await autosave.DisposeAsync();
        }

        Dispose();
    }
}
