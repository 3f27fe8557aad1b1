using System.Globalization;
using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using MudBlazor;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>Adds a job from what the person has at hand: the posting's text, or just title and company. Closes with the new job's id.</summary>
public sealed partial class AddJobDialog : IDisposable
{
    private const string DraftKey = "job:new";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(350);
    private readonly CancellationTokenSource lifetime = new();
    private readonly HashSet<string> typed = [];
    private CancellationTokenSource? typing, reading;
    private NewJob job = new();
    private string box = "";
    private string? said, error;
    private bool busy;
    private IReadOnlyList<KnownJob> known = [];

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    [Inject]
    private AddJobService Jobs { get; set; } = default!;

    [Inject]
    private PostingIntake Intake { get; set; } = default!;

    [Inject]
    private Drafts Drafts { get; set; } = default!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (await Drafts.LoadAsync(DraftKey, lifetime.Token) is { Length: > 0 } draft)
        {
            box = draft;
            await ReadAsync(token => Intake.ReadAsync(box, token), PostingIntake.IsLink(box.Trim()));
            said = L["DraftRestored"];
        }
    }

    private bool Read(string field) => job.ReadFields.Contains(field);

    private async Task BoxChangedAsync(string value)
    {
        box = value;
        await Drafts.SaveAsync(DraftKey, box, lifetime.Token);
        await ReadAsync(token => Intake.ReadAsync(box, token), PostingIntake.IsLink(box.Trim()));
    }

    private async Task FileAsync(InputFileChangeEventArgs e)
    {
        try
        {
            await using var stream = e.File.OpenReadStream(PostingIntake.MaxFile, lifetime.Token);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, lifetime.Token);
            await ReadAsync(token => Intake.ReadFileAsync(bytes.ToArray(), e.File.Name, token), true);
        }
        catch (IOException)
        {
            said = L["FileTooLarge"];
        }
    }

    private async Task ReadAsync(Func<CancellationToken, Task<Intake>> read, bool slow)
    {
        reading?.Cancel();
        reading = CancellationTokenSource.CreateLinkedTokenSource(lifetime.Token);
        var token = reading.Token;
        said = slow ? L["Reading"].Value : null;
        StateHasChanged();
        try
        {
            var intake = await read(token);
            token.ThrowIfCancellationRequested();
            job.Fill(intake, typed);
            said = intake.Said ?? (job.ReadFields.Count > 0 ? L["ReadText"].Value : null);
            known = await Jobs.KnownAsync(job.Company, job.Title, job.JobUrl, token);
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
        if (field is nameof(NewJob.Title) or nameof(NewJob.Company) or nameof(NewJob.JobUrl) && await PausedAsync())
        {
            known = await Jobs.KnownAsync(job.Company, job.Title, job.JobUrl, lifetime.Token);
        }
    }

    private async Task<bool> PausedAsync()
    {
        typing?.Cancel();
        typing = CancellationTokenSource.CreateLinkedTokenSource(lifetime.Token);
        var token = typing.Token;
        await Task.Delay(Pause, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        return !token.IsCancellationRequested;
    }

    private async Task SaveAsync()
    {
        (busy, error) = (true, null);
        try
        {
            var id = await Jobs.AddAsync(job, lifetime.Token);
            await Drafts.SaveAsync(DraftKey, null, lifetime.Token);
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

    /// <inheritdoc />
    public void Dispose()
    {
        lifetime.Cancel();
        typing?.Dispose();
        reading?.Dispose();
        lifetime.Dispose();
    }
}
