using CareerCoach.Data;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;
using CareerCoach.Web.Features.Coach.Answers;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Coach;

/// <summary>Talking with the coach: every message is saved before anything is asked, and the answer has its row before it begins.</summary>
public sealed class CoachService(
    UserDb userDb, UserEvents events, CurrentUser user, UserTime time, CoachRuns runs, CoachFactsReader reader, ModelGateway models, AiOptions options, TimeProvider clock, IStringLocalizer<CoachText> text)
{
    /// <summary>Longest message, in characters.</summary>
    public const int LongestMessage = 100_000;

    private const int TitleLength = 60;

    /// <summary>Saves the message and begins the answer.</summary>
    /// <param name="conversationId">Null begins a new conversation.</param>
    /// <param name="message">What the person says.</param>
    /// <param name="allowed">What a new conversation may use; an existing one keeps its own.</param>
    /// <param name="cancellation">Stops before the save.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="UserErrorException">The message is empty or too long, or an answer is being made; nothing was saved.</exception>
    public async Task<Guid> SendAsync(Guid? conversationId, string message, ConversationMetadata allowed, CancellationToken cancellation)
    {
        var words = Checked(message);
        await using var db = userDb.Open();
        var conversation = conversationId is { } id ? await FindAsync(db, id, cancellation) : new Conversation
        {
            Title = TitleOf(words),
            Metadata = allowed,
            JobId = allowed?.JobId,
            Context = allowed switch { { JobId: not null } => "job", { ResumeId: not null } => "resume", _ => "general" },
        };
        if (conversationId is null)
        {
            db.Conversations.Add(conversation);
        }
        else if (IntentReader.Read(conversation.Title ?? "") is CoachIntent.Greeting)
        {
            conversation.Title = TitleOf(words); // "hi" names no talk: the first real question does
        }

        return await AskAsync(db, conversation, new Message { Role = "user", Content = words, CreatedAt = clock.GetUtcNow() }, null, false, cancellation);
    }

    /// <summary>Changes a message of the person and answers anew from there; what was said after it stays in the database and leaves the talk.</summary>
    /// <exception cref="UserErrorException">As for <see cref="SendAsync"/>.</exception>
    public async Task EditAsync(Guid conversationId, Guid messageId, string message, CancellationToken cancellation)
    {
        var words = Checked(message);
        await using var db = userDb.Open();
        var conversation = await FindAsync(db, conversationId, cancellation);
        await RequireAsync(db, conversationId, messageId, "user", cancellation);
        var edited = new Message { Role = "user", Content = words, CreatedAt = clock.GetUtcNow(), Metadata = new() { Replaces = messageId } };
        await AskAsync(db, conversation, edited, null, false, cancellation);
    }

    /// <summary>Answers once more, in place of an answer; the old one stays in the database.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="answerId">The answer to replace.</param>
    /// <param name="byRules">True asks the built-in coach even where a model is set up.</param>
    /// <param name="cancellation">Stops before the save.</param>
    /// <exception cref="UserErrorException">The answer is gone, or one is being made.</exception>
    public async Task RegenerateAsync(Guid conversationId, Guid answerId, bool byRules, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var conversation = await FindAsync(db, conversationId, cancellation);
        await RequireAsync(db, conversationId, answerId, "assistant", cancellation);
        await AskAsync(db, conversation, null, answerId, byRules, cancellation);
    }

    /// <summary>Stops the answer that is being made; what came is kept.</summary>
    public void Stop(Guid conversationId) => Running(conversationId)?.Stop();

    /// <summary>The answer that is being made in this process; null when there is none.</summary>
    public CoachRun? Running(Guid conversationId) => runs.Find(user.Id, conversationId);

    /// <summary>Why the built-in coach answers instead of a model; null when a model answers.</summary>
    public Task<ModelFailure?> WhyRulesAsync(CancellationToken cancellation) => models.WhyNotAsync(user.Id, ModelTask.Coach, cancellation);

    /// <summary>Exactly what would be sent to the model for this question, after redaction.</summary>
    /// <exception cref="ModelException">Nothing would be sent; the message says why.</exception>
    public async Task<SentPreview> PreviewAsync(Guid? conversationId, string message, ConversationMetadata allowed, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        List<Message> messages = conversationId is { } id
            ? await db.Messages.AsNoTracking().Where(m => m.ConversationId == id).OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).ToListAsync(cancellation) : [];
        List<Turn> talk = [.. Talk.Before(messages, Guid.Empty)];
        if (!string.IsNullOrWhiteSpace(message))
        {
            talk.Add(new(Guid.Empty, true, message));
        }

        var knowledge = await reader.ReadAsync(user.Id, allowed, time.Zone, message ?? "", cancellation);
        var covered = talk.FindIndex(t => t.Id == allowed.SummaryUpTo) + 1;
        var request = new ModelRequest(user.Id, ModelTask.Coach, CoachPrompt.Build(knowledge, new FactsSheet(knowledge.Facts), covered > 0 ? allowed.Summary : null, [.. talk.Skip(covered)], options.ContextTokens))
        {
            Person = knowledge.Own.Person,
            OtherNames = knowledge.Own.OtherNames,
        };
        var prepared = await models.PrepareAsync(request, cancellation);
        return new(prepared.Choice.Model, prepared.Choice.Endpoint?.Host, [.. prepared.Messages.Select(m => new SentPart(m.Role.Value, m.Text))], prepared.Redactor?.Placeholders);
    }

    private async Task<Guid> AskAsync(CareerCoachDbContext db, Conversation conversation, Message? question, Guid? replaces, bool byRules, CancellationToken cancellation)
    {
        if (conversation.Id != Guid.Empty && runs.Find(user.Id, conversation.Id) is not null)
        {
            throw new UserErrorException(text["StillAnswering"]);
        }

        var now = clock.GetUtcNow();
        if (question is not null)
        {
            conversation.Messages.Add(question);
        }

        // a moment later than the question: rows are read in the order they were made
        var answer = new Message { Role = "assistant", CreatedAt = now.AddMilliseconds(1), Metadata = new() { Status = MessageStatus.Streaming, Replaces = replaces, SavedAt = now } };
        conversation.Messages.Add(answer);
        await db.SaveChangesAsync(cancellation);
        runs.Start(new RunRequest(user.Id, conversation.Id, answer.Id, time.Zone, byRules));
        await events.PublishAsync(user.Id, new ConversationChanged(conversation.Id));
        return conversation.Id;
    }

    private string Checked(string message)
    {
        var words = (message ?? "").Replace("\0", "", StringComparison.Ordinal).Trim();
        return words.Length is > 0 and <= LongestMessage ? words : throw new UserErrorException(words.Length == 0 ? text["Empty"] : text["TooLong", LongestMessage]);
    }

    private async Task<Conversation> FindAsync(CareerCoachDbContext db, Guid id, CancellationToken cancellation) =>
        await db.Conversations.FirstOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new UserErrorException(text["Gone"]);

    private async Task RequireAsync(CareerCoachDbContext db, Guid conversationId, Guid messageId, string role, CancellationToken cancellation)
    {
        if (!await db.Messages.AnyAsync(m => m.Id == messageId && m.ConversationId == conversationId && m.Role == role, cancellation))
        {
            throw new UserErrorException(text["Gone"]);
        }
    }

    private static string TitleOf(string message)
    {
        var line = message.Split('\n', 2)[0].Trim();
        return line.Length <= TitleLength ? line : line[..TitleLength].TrimEnd() + "…";
    }
}

/// <summary>What would be sent: to which model at which host, the messages, and what the placeholders stand for (null where nothing is redacted).</summary>
public sealed record SentPreview(string Model, string? Host, IReadOnlyList<SentPart> Parts, IReadOnlyDictionary<string, string>? Placeholders);

/// <summary>One message as it would be sent.</summary>
public sealed record SentPart(string Role, string Text);
