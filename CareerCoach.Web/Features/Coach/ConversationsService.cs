using System.Text.RegularExpressions;
using CareerCoach.Data;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;
using CareerCoach.Web.Features.Coach.Answers;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Coach;

/// <summary>A person's talks with the coach: list, search, open, name, put away.</summary>
public sealed partial class ConversationsService(UserDb userDb, UserEvents events, CurrentUser user, CoachRuns runs, TimeProvider clock, IStringLocalizer<CoachText> text)
{
    private const int MostListed = 200, FoundLength = 90;

    /// <summary>The conversations, newest first; with a search only those whose title or a message holds every word. One query.</summary>
    public async Task<IReadOnlyList<ConversationSummary>> ListAsync(string? search, CancellationToken cancellation)
    {
        var words = Word().Matches(search ?? "").Select(m => m.Value).Take(12).ToList();
        await using var db = userDb.Open();
        if (words.Count == 0)
        {
            return await db.Conversations.OrderByDescending(c => c.UpdatedAt).Take(MostListed).Select(c => new ConversationSummary(c.Id, c.Title, c.UpdatedAt, null)).ToListAsync(cancellation);
        }

        var query = string.Join(" & ", words.Select(w => $"{w}:*"));
        var found = await db.Conversations
            .Select(c => new
            {
                c.Id,
                c.Title,
                c.UpdatedAt,
                Text = c.Messages.Where(m => m.SearchVector.Matches(EF.Functions.ToTsQuery("simple", query))).OrderByDescending(m => m.CreatedAt).Select(m => m.Content).FirstOrDefault(),
                InTitle = EF.Functions.ToTsVector("simple", c.Title ?? "").Matches(EF.Functions.ToTsQuery("simple", query)),
            })
            .Where(c => c.Text != null || c.InTitle).OrderByDescending(c => c.UpdatedAt).Take(MostListed).ToListAsync(cancellation);
        return [.. found.Select(c => new ConversationSummary(c.Id, c.Title, c.UpdatedAt, Around(c.Text, words[0])))];
    }

    /// <summary>One conversation; null when the person has none of this id. Four queries.</summary>
    public async Task<ConversationView?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var row = await db.Conversations.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, cancellation);
        if (row is null)
        {
            return null;
        }

        var messages = Talk.Visible(await db.Messages.AsNoTracking().Where(m => m.ConversationId == id).OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).ToListAsync(cancellation));
        var actions = await db.CoachActions.AsNoTracking().Where(a => a.ConversationId == id).OrderBy(a => a.CreatedAt).ThenBy(a => a.Id).ToListAsync(cancellation);
        var allowed = row.Metadata ?? new();
        var ids = actions.SelectMany(a => new[] { a.Payload.JobId, a.Payload.GoalId }).Append(allowed.JobId).Append(allowed.ResumeId).OfType<Guid>().ToHashSet();
        var names = await db.Jobs.WithTrash().Where(j => ids.Contains(j.Id)).Select(j => new { j.Id, Name = j.Title + ", " + j.Company })
            .Concat(db.CareerGoals.WithTrash().Where(g => ids.Contains(g.Id)).Select(g => new { g.Id, Name = g.Title }))
            .Concat(db.Resumes.Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, Name = r.Title })).ToDictionaryAsync(n => n.Id, n => n.Name, cancellation);
        string? Name(Guid? of) => of is { } key ? names.GetValueOrDefault(key) : null;
        var cards = actions.ToLookup(a => a.MessageId, a => new ActionView(a.Id, a.Kind, a.State, a.Payload, Name(a.Payload.JobId ?? a.Payload.GoalId), a.Result?.SubjectId));
        return new ConversationView(row.Id, row.Title, allowed, Name(allowed.JobId), Name(allowed.ResumeId), [.. messages.Select(m => View(m, cards[m.Id]))]);
    }

    /// <summary>Names a conversation; an empty name leaves the old one.</summary>
    public Task RenameAsync(Guid id, string title, CancellationToken cancellation) =>
        EditAsync(id, c => c.Title = string.IsNullOrWhiteSpace(title) ? c.Title : title.Trim()[..Math.Min(title.Trim().Length, 200)], cancellation);

    /// <summary>Takes what the coach may use in this conversation from now on.</summary>
    public Task AllowAsync(Guid id, ConversationMetadata allowed, CancellationToken cancellation) => EditAsync(id, c =>
    {
        c.Metadata = allowed with { Summary = c.Metadata?.Summary, SummaryUpTo = c.Metadata?.SummaryUpTo };
        c.JobId = allowed.JobId;
    }, cancellation);

    /// <summary>Puts a conversation into the trash, for 30 days.</summary>
    public Task DeleteAsync(Guid id, CancellationToken cancellation)
    {
        runs.Find(user.Id, id)?.Stop();
        return EditAsync(id, c => c.DeletedAt = clock.GetUtcNow(), cancellation);
    }

    /// <summary>Brings it back.</summary>
    public Task RestoreAsync(Guid id, CancellationToken cancellation) => EditAsync(id, c => c.DeletedAt = null, cancellation);

    private MessageView View(Message message, IEnumerable<ActionView> actions)
    {
        var details = message.Metadata ?? new();
        var alive = runs.Find(user.Id, message.ConversationId)?.Request.MessageId == message.Id;
        if (details.Status == MessageStatus.Streaming && !alive && clock.GetUtcNow() - (details.SavedAt ?? message.CreatedAt) > AnswerRow.StaleAfter)
        {
            details = details with { Status = MessageStatus.Failed, Error = text["CutByRestart"] };
        }

        return new(message.Id, message.Role == "user", message.Content, details.Status, details, message.CreatedAt, [.. actions]);
    }

    private async Task EditAsync(Guid id, Action<Conversation> edit, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var row = await db.Conversations.WithTrash().FirstOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new UserErrorException(text["Gone"]);
        edit(row);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Busy"], e);
        }

        await events.PublishAsync(user.Id, new ConversationChanged(id));
    }

    private static string? Around(string? message, string word)
    {
        var at = message?.IndexOf(word, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (message is null || at < 0)
        {
            return null;
        }

        var start = Math.Max(0, at - (FoundLength / 3));
        var end = Math.Min(message.Length, start + FoundLength);
        return $"{(start > 0 ? "…" : "")}{message[start..end].ReplaceLineEndings(" ").Trim()}{(end < message.Length ? "…" : "")}";
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();
}
