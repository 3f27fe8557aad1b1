using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>Says what an accepted suggestion did to the score, offers to take it back, and goes to the new version.</summary>
internal static class AcceptedNotice
{
    /// <summary>The page of a version, held against the same as before.</summary>
    public static string PageOf(Guid resumeId, ResumeTarget target) => $"resumes/{resumeId}{(target.JobId is { } job ? $"?job={job}" : "")}";

    public static void Tell(AcceptedEdit accepted, ResumeTarget target, Prompts prompts, ResumeSuggestions suggestions, NavigationManager navigation, IStringLocalizer<ResumesText> text)
    {
        prompts.OfferUndo(text["Accepted", accepted.Version, accepted.Before ?? 0, accepted.After ?? 0], async () =>
        {
            try
            {
                navigation.NavigateTo(PageOf(await suggestions.UndoAsync(accepted.ResumeId, CancellationToken.None), target));
            }
            catch (UserErrorException e)
            {
                prompts.TellError(e.Message);
            }
        });
        navigation.NavigateTo(PageOf(accepted.ResumeId, target));
    }
}
