using CareerCoach.Data;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>Writes an answer to its row while it grows, and at its end.</summary>
public sealed class AnswerRow(CareerCoachContexts contexts, UserEvents events, TimeProvider clock)
{
    /// <summary>How often a growing answer is written.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>After so long without a write the process that made the answer is dead.</summary>
    public static readonly TimeSpan StaleAfter = TimeSpan.FromSeconds(20);

    /// <summary>Writes what came until <paramref name="end"/>: every second when it grew, now and then as a sign of life.</summary>
    public async Task FollowAsync(CoachRun run, MessageMetadata begun, CancellationToken end)
    {
        ArgumentNullException.ThrowIfNull(run);
        using var timer = new PeriodicTimer(Interval, clock);
        var (written, quiet) = (0, 0);
        try
        {
            while (await timer.WaitForNextTickAsync(end))
            {
                if (run.Length > written || ++quiet >= 5)
                {
                    var text = run.Text;
                    (written, quiet) = (text.Length, 0);
                    await WriteAsync(run.Request, text, begun with { Status = MessageStatus.Streaming, SavedAt = clock.GetUtcNow() });
                }
            }
        }
        catch (OperationCanceledException)
        {
            // the answer has ended; its last write follows
        }
    }

    /// <summary>Writes the row and tells the person's pages.</summary>
    public async Task WriteAsync(RunRequest request, string text, MessageMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using (var db = contexts.For(request.UserId))
        {
            await db.Messages.WithTrash().Where(m => m.Id == request.MessageId)
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.Content, text).SetProperty(m => m.Metadata, metadata), CancellationToken.None);
        }

        await events.PublishAsync(request.UserId, new ConversationChanged(request.ConversationId));
    }

    /// <summary>Writes the final text together with the cards that belong to it.</summary>
    public async Task FinishAsync(RunRequest request, string text, MessageMetadata metadata, IReadOnlyList<CoachAction> actions)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using (var db = contexts.For(request.UserId))
        {
            if (await db.Messages.WithTrash().FirstOrDefaultAsync(m => m.Id == request.MessageId) is not { } row)
            {
                return; // the conversation was erased meanwhile
            }

            row.Content = text;
            row.Metadata = metadata;
            db.CoachActions.AddRange(actions);
            var now = clock.GetUtcNow();
            await db.SaveChangesAsync();
            await db.Conversations.WithTrash().Where(c => c.Id == request.ConversationId).ExecuteUpdateAsync(s => s.SetProperty(c => c.UpdatedAt, now));
        }

        await events.PublishAsync(request.UserId, new ConversationChanged(request.ConversationId));
    }
}
