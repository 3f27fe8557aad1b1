using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace CareerCoach.Web.Features.MockInterviews;

/// <summary>The interview itself: one question at a time, typed or spoken; the script has the clock, the microphone and the voice.</summary>
public sealed partial class TalkPage : IAsyncDisposable
{
    private TalkView? talk;
    private string answer = "";
    private string? error, said;
    private bool busy, listening, spoken, attached;
    private DateTimeOffset askedAt;
    private ElementReference root;
    private Autosave saving = default!;
    private PageScript? script;
    private DotNetObjectReference<TalkPage>? self;

    /// <summary>The mock interview.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private MockTalk Talk { get; set; } = default!;

    [Inject]
    private Prompts Prompts { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private IJSRuntime JS { get; set; } = default!;

    [Inject]
    private IStringLocalizer<MockInterviewsText> Text { get; set; } = default!;

    private int Words => answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private int Seconds => talk is { IsPaused: false } ? (int)(Clock.GetUtcNow() - askedAt).TotalSeconds : 0;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        saving = new Autosave(c => Talk.KeepAsync(Id, answer, c), () => InvokeAsync(StateHasChanged), Clock);
        await LoadAsync();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (talk is null || attached)
        {
            return;
        }

        attached = true;
        self = DotNetObjectReference.Create(this);
        script = new(JS, "./Features/MockInterviews/TalkPage.razor.js");
        await script.AttachAsync(root, self);
    }

    private async Task LoadAsync()
    {
        talk = await Talk.GetAsync(Id, Lifetime);
        error = talk is null ? Text["Error.Gone"].Value : null;
        if (talk is { IsCompleted: true })
        {
            Navigation.NavigateTo($"mock-interviews/{Id}/result", replace: true);
        }

        (answer, askedAt, spoken) = (talk?.Draft ?? "", Clock.GetUtcNow(), false);
    }

    private Task TypeAsync(string? text)
    {
        answer = text ?? "";
        return saving.TouchAsync();
    }

    /// <summary>Called by the script with words that were heard.</summary>
    [JSInvokable]
    public async Task HeardAsync(string words)
    {
        spoken = true;
        var more = (answer.TrimEnd() + " " + words.Trim()).Trim();
        answer = more.Length <= MockTalk.LongestAnswer ? more : more[..MockTalk.LongestAnswer];
        StateHasChanged();
        await saving.TouchAsync();
    }

    /// <summary>Called by the script when the microphone starts or stops; <paramref name="problem"/> is the browser's code, empty for none.</summary>
    [JSInvokable]
    public void Listening(bool on, string problem)
    {
        listening = on;
        said = problem.Length == 0 ? null : Text[problem switch
        {
            "not-allowed" or "service-not-allowed" => "Mic.NotAllowed",
            "audio-capture" => "Mic.None",
            "network" => "Mic.Network",
            "no-speech" => "Mic.Silence",
            _ => "Mic.Other",
        }].Value;
        StateHasChanged();
    }

    private Task AnswerAsync() => GoOnAsync(() => Talk.AnswerAsync(Id, talk!.Turn, answer, Seconds, spoken, CancellationToken.None));

    private Task SkipAsync() => GoOnAsync(() => Talk.SkipAsync(Id, talk!.Turn, Seconds, CancellationToken.None));

    private Task PauseAsync() => GoOnAsync(async () =>
    {
        await saving.FlushAsync();
        await (talk!.IsPaused ? Talk.ResumeAsync(Id, CancellationToken.None) : Talk.PauseAsync(Id, Seconds, CancellationToken.None));
    });

    private async Task FinishAsync()
    {
        if (await Prompts.ConfirmAsync(Text["FinishTitle"], Text["FinishText"], Text["Finish"]))
        {
            await GoOnAsync(() => Talk.FinishAsync(Id, CancellationToken.None));
        }
    }

    private async Task GoOnAsync(Func<Task> act)
    {
        busy = true;
        said = null;
        try
        {
            await saving.FlushAsync();
            await act();
            await LoadAsync();
            if (script is not null)
            {
                await script.CallAsync("asked");
            }
        }
        catch (UserErrorException e)
        {
            said = e.Message;
        }

        busy = false;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Dispose();
        await saving.DisposeAsync();
        if (script is not null)
        {
            await script.DisposeAsync();
        }

        self?.Dispose();
    }
}
