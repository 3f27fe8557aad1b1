using System.Globalization;
using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;
using MudBlazor;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>Adds a job from what the person has at hand: the posting's text, link, file or page, or just title and company. Closes with the new job's id.</summary>
public sealed partial class AddJobDialog : IAsyncDisposable
{
    private const int MaxClip = 2_000_000, LeastPosting = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(350);
    private readonly CancellationTokenSource lifetime = new();
    private readonly CancellationToken ending;
    private HashSet<string> typed = [];
    private CancellationTokenSource? typing, reading;
    private ElementReference root;
    private IJSObjectReference? script, handle;
    private NewJob job = new();
    private Intake? intake;
    private string box = "";
    private string? said, error;
    private bool busy, restored;
    private IReadOnlyList<KnownJob> known = [];
    private Task keeping = Task.CompletedTask;

    /// <summary>Made by the dialog service.</summary>
    public AddJobDialog() => ending = lifetime.Token;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    [Inject]
    private AddJobService Jobs { get; set; } = default!;

    [Inject]
    private KnownBeforeService Known { get; set; } = default!;

    [Inject]
    private PostingIntake Intake { get; set; } = default!;

    [Inject]
    private AddDrafts Drafts { get; set; } = default!;

    [Inject]
    private IJSRuntime JS { get; set; } = default!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        script = await JS.InvokeAsync<IJSObjectReference>("import", "./Features/Board/Adding/AddJobDialog.razor.js");
        if (await ClipAsync() is { } clip)
        {
            await ReadAsync(_ => Task.FromResult(Intake.ReadClip(clip)), false);
            await KeepAsync();
            await script.InvokeVoidAsync("forgetClip");
        }
        else if (await Drafts.LoadAsync(ending) is { } draft && box.Length == 0 && typed.Count == 0) // who types already has begun another job
        {
            (box, job, typed, restored) = (draft.Box, draft.Job, draft.Typed, true);
            said = L["DraftRestored"];
            await LookBackAsync(ending);
        }
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (handle is null && script is not null)
        {
            handle = await script.InvokeAsync<IJSObjectReference>("attach", root);
        }
    }

    private bool Read(string field) => job.ReadFields.Contains(field);

    // what the bookmarklet brought, if it did
    private async Task<string?> ClipAsync()
    {
        if (!await script!.InvokeAsync<bool>("hasClip"))
        {
            return null;
        }

        await using var reference = await script!.InvokeAsync<IJSStreamReference>("clip");
        await using var stream = await reference.OpenReadStreamAsync(MaxClip, ending);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(ending);
    }

    private async Task BoxChangedAsync(string value)
    {
        box = value;
        await ReadAsync(token => Intake.ReadAsync(box, token), PostingIntake.IsLink(box.Trim()));
        await KeepAsync();
    }

    private async Task FileAsync(InputFileChangeEventArgs e)
    {
        try
        {
            await using var stream = e.File.OpenReadStream(PostingIntake.MaxFile, ending);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, ending);
            await ReadAsync(token => Intake.ReadFileAsync(bytes.ToArray(), e.File.Name, token), true);
            await KeepAsync();
        }
        catch (IOException)
        {
            said = L["FileTooLarge"];
        }
    }

    private Task ChooseAsync(ChangeEventArgs e) =>
        ReadAsync(_ => Task.FromResult(Intake.Choose(intake!, int.Parse(Text(e), CultureInfo.InvariantCulture))), false);

    private async Task ReadAsync(Func<CancellationToken, Task<Intake>> read, bool slow)
    {
        reading?.Cancel();
        reading = CancellationTokenSource.CreateLinkedTokenSource(ending);
        var token = reading.Token;
        said = slow ? L["Reading"].Value : null;
        StateHasChanged();
        try
        {
            var came = await read(token);
            token.ThrowIfCancellationRequested();
            intake = came;
            job.Fill(came, typed);
            said = came.Said ?? (job.ReadFields.Count > 0 ? L["ReadText"].Value : came.Text.Length > LeastPosting ? L["ReadKept"].Value : null);
            await LookBackAsync(token);
        }
        catch (OperationCanceledException)
        {
            // newer words took over, or the dialog was closed
        }
    }

    // an edited field is the person's own word: it is no longer marked, and reading again leaves it alone
    private async Task EditAsync(string field, Action set)
    {
        set();
        typed.Add(field);
        job.ReadFields.Remove(field);
        if (await PausedAsync())
        {
            await KeepAsync();
            if (field is nameof(NewJob.Title) or nameof(NewJob.Company) or nameof(NewJob.JobUrl))
            {
                await LookBackAsync(ending);
            }
        }
    }

    private async Task LookBackAsync(CancellationToken cancellation) => known = await Known.FindAsync(job.Company, job.Title, job.JobUrl, cancellation);

    private Task KeepAsync() => ending.IsCancellationRequested ? Task.CompletedTask : keeping = Drafts.SaveAsync(new AddDraft(box, job, typed), ending);

    private async Task<bool> PausedAsync()
    {
        typing?.Cancel();
        typing = CancellationTokenSource.CreateLinkedTokenSource(ending);
        var token = typing.Token;
        await Task.Delay(Pause, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        return !token.IsCancellationRequested;
    }

    private async Task StartAfreshAsync()
    {
        (box, job, typed, known, intake, said, restored) = ("", new(), [], [], null, null, false);
        await Drafts.SaveAsync(null, ending);
    }

    private async Task SaveAsync()
    {
        (busy, error) = (true, null);
        try
        {
            var id = await Jobs.AddAsync(job, ending);
            typing?.Cancel();
            // a draft that is written after it was forgotten would come back; that it could not be written is no matter now, the job is saved
            await keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            await Drafts.SaveAsync(null, ending);
            Dialog.Close(DialogResult.Ok(id));
        }
        catch (UserErrorException e)
        {
            error = e.Message;
        }
        finally
        {
            busy = false;
        }
    }

    private static string Text(ChangeEventArgs e) => (string?)e.Value ?? "";

    private static int? Number(ChangeEventArgs e) =>
        int.TryParse(new string([.. Text(e).Where(char.IsAsciiDigit)]), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static DateOnly? Day(ChangeEventArgs e) => DateOnly.TryParse(Text(e), CultureInfo.InvariantCulture, out var day) ? day : null;

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await lifetime.CancelAsync();
        typing?.Dispose();
        reading?.Dispose();
        lifetime.Dispose();
        try
        {
            if (handle is not null)
            {
                await handle.InvokeVoidAsync("dispose");
                await handle.DisposeAsync();
            }

            if (script is not null)
            {
                await script.DisposeAsync();
            }
        }
        catch (Exception e) when (e is JSDisconnectedException or OperationCanceledException)
        {
            // the page is gone already
        }
    }
}
