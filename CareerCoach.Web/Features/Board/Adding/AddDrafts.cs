using System.Text.Json;
using CareerCoach.Web.Platform;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>What stands in the add dialog and is not saved yet.</summary>
/// <param name="Box">The box's text.</param>
/// <param name="Job">The fields, the posting among them.</param>
/// <param name="Typed">The fields that are the person's own word.</param>
public sealed record AddDraft(string Box, NewJob Job, HashSet<string> Typed);

/// <summary>Keeps what stands in the add dialog: it outlives the page, the circuit and the node.</summary>
public sealed class AddDrafts(Drafts drafts)
{
    private const string Key = "job:new";
    private const int MaxHtml = 200_000; // a draft is written as one types; the text of a large page is enough

    /// <summary>What was not saved yet; null when nothing is left.</summary>
    public async Task<AddDraft?> LoadAsync(CancellationToken cancellation)
    {
        var content = await drafts.LoadAsync(Key, cancellation);
        try
        {
            return string.IsNullOrEmpty(content) ? null : JsonSerializer.Deserialize<AddDraft>(content, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null; // written by another version
        }
    }

    /// <summary>Keeps it as it is now; null forgets it.</summary>
    public Task SaveAsync(AddDraft? draft, CancellationToken cancellation)
    {
        if (draft is null)
        {
            return drafts.SaveAsync(Key, null, cancellation);
        }

        var html = draft.Job.PostingHtml;
        draft.Job.PostingHtml = html?.Length > MaxHtml ? null : html;
        var content = JsonSerializer.Serialize(draft, JsonSerializerOptions.Web);
        draft.Job.PostingHtml = html;
        return drafts.SaveAsync(Key, content, cancellation);
    }
}
