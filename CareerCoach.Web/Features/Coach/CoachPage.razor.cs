using CareerCoach.Data.Json;
using CareerCoach.Web.Components;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Features.Coach.Actions;
using CareerCoach.Web.Features.Coach.Answers;
using CareerCoach.Web.Features.Coach.Parts;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace CareerCoach.Web.Features.Coach;

/// <summary>The talk with the coach. Typing and sending are the script's, so no keystroke waits for the server; this side keeps the talk.</summary>
public sealed partial class CoachPage
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);
    private ConversationView? conversation;
    private ConversationMetadata allowed = new();
    private IReadOnlyList<ConversationSummary>? conversations;
    private IReadOnlyList<string> questions = [];
    private CoachRun? running;
    private MessageView? replacing;
    private ModelFailure? whyRules;
    private string? error, search, jobName, resumeName;
    private bool loading = true, listOpen;
    private (Guid? Id, Guid? Job, Guid? Resume)? shown;

    /// <summary>The open conversation; null for a new one.</summary>
    [Parameter]
    public Guid? ConversationId { get; set; }

    /// <summary>The job that a new conversation is about.</summary>
    [SupplyParameterFromQuery(Name = "job")]
    private Guid? JobId { get; set; }

    /// <summary>The resume that a new conversation is about.</summary>
    [SupplyParameterFromQuery(Name = "resume")]
    private Guid? ResumeId { get; set; }

    [Inject]
    private ConversationsService Conversations { get; set; } = default!;

    [Inject]
    private CoachService Coach { get; set; } = default!;

    [Inject]
    private CoachStart Beginnings { get; set; } = default!;

    [Inject]
    private CoachActions Actions { get; set; } = default!;

    [Inject]
    private Prompts Prompts { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private IStringLocalizer<SharedText> S { get; set; } = default!;

    private bool busy => conversation?.IsBusy == true;

    /// <inheritdoc />
    protected override void OnInitialized() => On<ConversationChanged>(changed => !IsShownByItsBubble(changed), FollowAsync);

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (shown == (ConversationId, JobId, ResumeId))
        {
            return;
        }

        shown = (ConversationId, JobId, ResumeId);
        replacing = null;
        listOpen = false;
        loading = conversation?.Id != ConversationId || ConversationId is null;
        await LoadAsync();
        await ShowDraftAsync();
    }

    private async Task LoadAsync()
    {
        error = null;
        conversations ??= await Conversations.ListAsync(search, Lifetime);
        if (ConversationId is { } id)
        {
            await ShowAsync(id);
            error = conversation is null ? L["Gone"].Value : null;
        }
        else
        {
            (conversation, running) = (null, null);
            (allowed, jobName, resumeName) = await Beginnings.ContextAsync(JobId, ResumeId, Lifetime);
            whyRules = await Coach.WhyRulesAsync(Lifetime);
            questions = await Beginnings.QuestionsAsync(jobName, Lifetime);
        }

        loading = false;
    }

    private async Task ShowAsync(Guid id)
    {
        running = Coach.Running(id); // before the rows: an answer that ends in between is in them
        conversation = await Conversations.LoadAsync(id, Lifetime);
        if (conversation is not null)
        {
            (allowed, jobName, resumeName) = (conversation.Allowed, conversation.JobName, conversation.ResumeName);
        }

        if (busy)
        {
            _ = running is null ? LookAgainAsync(id) : ShowEndAsync(id, running);
        }
    }

    private async Task ShowEndAsync(Guid id, CoachRun run)
    {
        await run.Ended;
        if (!Lifetime.IsCancellationRequested && conversation?.Id == id && busy)
        {
            await ShowAsync(id);
            conversations = await Conversations.ListAsync(search, Lifetime);
            StateHasChanged();
        }
    }

    // an answer that another node makes, or that a dead process left: look until it has ended or is stale
    private async Task LookAgainAsync(Guid id)
    {
        await Task.Delay(LookAgain, Clock, Lifetime).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (!Lifetime.IsCancellationRequested && conversation?.Id == id && busy)
        {
            await ShowAsync(id);
            StateHasChanged();
        }
    }

    // the bubble follows the run itself; each second's write of the row changes nothing here
    private bool IsShownByItsBubble(ConversationChanged changed) =>
        changed.ConversationId == conversation?.Id && busy && running?.Request.MessageId == conversation.Messages[^1].Id;

    private async Task FollowAsync(ConversationChanged changed)
    {
        if (changed.ConversationId == conversation?.Id)
        {
            await ShowAsync(changed.ConversationId);
        }

        conversations = await Conversations.ListAsync(search, Lifetime);
    }

    private Task<bool> AskAsync(string question) => TryAsync(async () =>
    {
        var id = await Coach.SendAsync(ConversationId, question, allowed, Lifetime);
        if (ConversationId is null)
        {
            Navigation.NavigateTo($"coach/{id}");
        }
        else
        {
            await ShowAsync(id);
        }
    });

    private void Stop() => Coach.Stop(ConversationId ?? Guid.Empty);

    internal Task<bool> RetryAsync(MessageView answer, bool byRules) => TryAsync(async () =>
    {
        await Coach.RegenerateAsync(conversation!.Id, answer.Id, byRules, Lifetime);
        await ShowAsync(conversation.Id);
    });

    internal Task<bool> EditAsync(MessageView message, string text) => TryAsync(async () =>
    {
        await Coach.EditAsync(conversation!.Id, message.Id, text, Lifetime);
        await ShowAsync(conversation.Id);
    });

    internal Task<bool> SayAsync(string text) => AskAsync(text);

    internal Task<bool> DecideAsync(Func<CoachActions, CancellationToken, Task> decision) => TryAsync(async () =>
    {
        await decision(Actions, Lifetime);
        await ShowAsync(conversation!.Id);
        StateHasChanged();
    });

    private Task<bool> AllowAsync(ConversationMetadata changed) => TryAsync(async () =>
    {
        allowed = changed;
        if (conversation is not null)
        {
            await Conversations.AllowAsync(conversation.Id, changed, Lifetime);
            await ShowAsync(conversation.Id);
        }
        else
        {
            (var known, jobName, resumeName) = await Beginnings.ContextAsync(changed.JobId, changed.ResumeId, Lifetime);
            allowed = changed with { JobId = known.JobId, ResumeId = known.ResumeId };
            questions = await Beginnings.QuestionsAsync(jobName, Lifetime);
        }
    });

    private async Task PreviewAsync()
    {
        var typed = await TypedAsync();
        var parameters = new DialogParameters<PreviewDialog> { { d => d.Load, ct => Coach.PreviewAsync(conversation?.Id, typed, conversation?.Allowed ?? allowed, ct) } };
        await Dialogs.ShowAsync<PreviewDialog>(L["PreviewTitle"], parameters, new DialogOptions { MaxWidth = MaxWidth.Medium, FullWidth = true, CloseButton = true });
    }

    private async Task SearchAsync(string text)
    {
        search = text;
        conversations = await Conversations.ListAsync(search, Lifetime);
    }

    private async Task RenameAsync()
    {
        var dialog = await Dialogs.ShowAsync<RenameDialog>(L["RenameTitle"], new DialogParameters<RenameDialog> { { d => d.Name, conversation!.Title } });
        if (await dialog.Result is { Canceled: false, Data: string name })
        {
            await TryAsync(() => Conversations.RenameAsync(conversation!.Id, name, Lifetime));
        }
    }

    private Task<bool> DeleteAsync() => TryAsync(async () =>
    {
        var id = conversation!.Id;
        await Conversations.DeleteAsync(id, Lifetime);
        Navigation.NavigateTo("coach");
        Prompts.OfferUndo(L["Deleted"], async () =>
        {
            await Conversations.RestoreAsync(id, CancellationToken.None);
            Navigation.NavigateTo($"coach/{id}");
        });
    });

    private async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (UserErrorException e)
        {
            Prompts.TellError(e.Message);
            return false;
        }
    }
}
