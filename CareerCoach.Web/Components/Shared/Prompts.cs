using CareerCoach.Web.Platform;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace CareerCoach.Web.Components.Shared;

/// <summary>The one way to tell, to offer an undo, and to ask before something that can't be undone.</summary>
public sealed class Prompts(ISnackbar snackbar, IDialogService dialogs, IStringLocalizer<SharedText> text)
{
    private const int UndoMilliseconds = 10_000;

    /// <summary>Says that something was done.</summary>
    public void Tell(string message) => snackbar.Add(message, Severity.Normal);

    /// <summary>Says what went wrong, in a sentence; stays until closed.</summary>
    public void TellError(string sentence) => snackbar.Add(sentence, Severity.Error, o => o.RequireInteraction = true);

    /// <summary>Says what was done, and offers to take it back for ten seconds.</summary>
    public void OfferUndo(string message, Func<Task> undo) => snackbar.Add(message, Severity.Normal, o =>
    {
        o.Action = text["Undo"];
        o.ActionColor = Color.Primary;
        o.VisibleStateDuration = UndoMilliseconds;
        o.OnClick = _ => TryAsync(undo);
    });

    // a snackbar stands outside the page and its error boundary: what went wrong is told here
    private async Task TryAsync(Func<Task> undo)
    {
        try
        {
            await undo();
        }
        catch (UserErrorException e)
        {
            TellError(e.Message);
        }
    }

    /// <summary>Asks; true when the person chose <paramref name="verb"/>.</summary>
    public async Task<bool> ConfirmAsync(string title, string message, string verb)
    {
        var dialog = await dialogs.ShowAsync<ConfirmDialog>(title, new DialogParameters<ConfirmDialog> { { d => d.Message, message }, { d => d.Verb, verb } });
        return await dialog.Result is { Canceled: false };
    }
}
