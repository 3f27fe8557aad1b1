using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace CareerCoach.Web.Features.Board;

/// <summary>What a job's menu does besides selecting and moving, on the board and in the table; each with its undo.</summary>
public sealed class JobActs(JobShelf shelf, Prompts prompts, IDialogService dialogs, NavigationManager navigation, IStringLocalizer<BoardText> text)
{
    private static readonly DialogOptions Small = new() { MaxWidth = MaxWidth.ExtraSmall, FullWidth = true, CloseButton = true, CloseOnEscapeKey = true };

    /// <summary>Does what <paramref name="act"/> names: open, tags, archive, unarchive or delete.</summary>
    public async Task DoAsync(Guid id, string title, string act)
    {
        switch (act)
        {
            case "open":
                navigation.NavigateTo($"jobs/{id}");
                break;
            case "tags":
                await EditTagsAsync([id]);
                break;
            case "archive":
                await ShelveAsync(id, text["Archived", title], shelf.ArchiveAsync, shelf.UnarchiveAsync);
                break;
            case "unarchive":
                await ShelveAsync(id, text["Unarchived", title], shelf.UnarchiveAsync, shelf.ArchiveAsync);
                break;
            case "delete":
                await ShelveAsync(id, text["Deleted", title], shelf.DeleteAsync, shelf.RestoreAsync);
                break;
        }
    }

    /// <summary>Opens the tags of some jobs; true when they were changed.</summary>
    public async Task<bool> EditTagsAsync(IReadOnlyCollection<Guid> ids)
    {
        var dialog = await dialogs.ShowAsync<TagsDialog>(null, new DialogParameters<TagsDialog> { { d => d.Ids, ids } }, Small);
        return await dialog.Result is { Canceled: false };
    }

    private async Task ShelveAsync(Guid id, string said, Func<IReadOnlyCollection<Guid>, CancellationToken, Task<IReadOnlyList<Guid>>> away, Func<IReadOnlyCollection<Guid>, CancellationToken, Task> back)
    {
        try
        {
            var touched = await away([id], CancellationToken.None);
            prompts.OfferUndo(said, () => back(touched, CancellationToken.None));
        }
        catch (UserErrorException e)
        {
            prompts.TellError(e.Message);
        }
    }
}
