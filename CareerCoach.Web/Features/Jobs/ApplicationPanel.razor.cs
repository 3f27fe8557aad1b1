using System.Globalization;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.AspNetCore.Components;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>The application for a job: prepared in place, submitted and sealed, followed.</summary>
public sealed partial class ApplicationPanel
{
    private ApplicationView? view;
    private IReadOnlyList<SubmissionHead> others = [];
    private FieldEditor<ApplicationFields>? editor;
    private bool busy;

    [Parameter, EditorRequired]
    public Guid JobId { get; set; }

    private ApplicationFields F => editor!.Fields;

    private DateOnly? ResponseDay => F.ResponseReceivedAt is { } at ? DateOnly.FromDateTime(Time.Local(at).DateTime) : null;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        On<JobMoved>(e => e.JobId == JobId, _ => LoadAsync());
        On<JobSaved>(e => e.JobId == JobId, _ => LoadAsync());
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var id = JobId;
        var now = await Applications.LoadAsync(id, Lifetime);
        others = now.Sent is null ? [] : await Submissions.AtSameEmployerAsync(id, Lifetime);
        editor ??= new FieldEditor<ApplicationFields>(now.Fields, (before, after, c) => Applications.SaveAsync(id, before, after, c), () => InvokeAsync(StateHasChanged), Clock);
        editor.Refresh(now.Fields);
        view = now;
    }

    private Task SetResponseAsync(ChangeEventArgs e) => editor!.EditAsync(f => f.ResponseReceivedAt =
        DateOnly.TryParse(Value(e), CultureInfo.InvariantCulture, out var day) ? day == ResponseDay ? f.ResponseReceivedAt : Time.StartOf(day).AddHours(12) : null);

    private Task SubmitAsync() => RunAsync(async () =>
    {
        await editor!.Autosave.FlushAsync();
        if (editor.Conflicts.Count > 0 || editor.Autosave.State is AutosaveState.Failed)
        {
            throw new UserErrorException(L["Error.DecideFirst"]);
        }

        if (await Applications.SubmitAsync(JobId, Lifetime) is { } receipt)
        {
            Prompts.OfferUndo(L["SubmittedNow"], () => RunAsync(() => Moves.UndoAsync(receipt, CancellationToken.None)));
        }
    });

    private async Task RunAsync(Func<Task> work)
    {
        busy = true;
        try
        {
            await work();
            await LoadAsync();
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

    private static string? Value(ChangeEventArgs e) => (string?)e.Value;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (editor is not null)
        {
            await editor.DisposeAsync();
        }

        Dispose();
    }
}
