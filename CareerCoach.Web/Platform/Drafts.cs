using CareerCoach.Data.Platform;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform;

/// <summary>What the person has typed and not yet sent, kept in the database: it outlives the page, the circuit and the node.</summary>
public sealed class Drafts(UserDb userDb)
{
    /// <summary>The draft of a form, such as <c>job:new</c>; null when there is none.</summary>
    public async Task<string?> LoadAsync(string formKey, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Drafts.Where(d => d.FormKey == formKey).Select(d => d.Content).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Keeps what is typed now; an empty text removes the draft. The last writer wins: a draft is one person's typing.</summary>
    public async Task SaveAsync(string formKey, string? content, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        if (string.IsNullOrEmpty(content))
        {
            await db.Drafts.Where(d => d.FormKey == formKey).ExecuteDeleteAsync(cancellation);
            return;
        }

        var draft = await db.Drafts.FirstOrDefaultAsync(d => d.FormKey == formKey, cancellation);
        if (draft is null)
        {
            db.Drafts.Add(draft = new Draft { FormKey = formKey });
        }

        draft.Content = content.Replace("\0", "", StringComparison.Ordinal);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (db.Entry(draft).State == EntityState.Added)
        {
            // another tab made the row in between; the next keystroke writes it
        }
    }
}
