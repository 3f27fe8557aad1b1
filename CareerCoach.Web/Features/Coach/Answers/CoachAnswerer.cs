using CareerCoach.Data;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;
using CareerCoach.Web.Features.Coach.Actions;
using CareerCoach.Web.Intelligence.Facts;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>Makes one answer: by the model that is set up, else by the built-in rules. Whatever happens, what came is in the row with a sentence.</summary>
public sealed class CoachAnswerer(
    CareerCoachContexts contexts, CoachFactsReader reader, ModelGateway models, TalkSummary summaries, AnswerRow row, AiOptions options, TimeProvider clock, IStringLocalizer<CoachText> text)
{
    /// <summary>Answers and saves; does not throw for failures of the model.</summary>
    public async Task AnswerAsync(CoachRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var request = run.Request;
        var (conversation, messages) = await LoadAsync(request);
        var begun = messages.First(m => m.Id == request.MessageId).Metadata ?? new();
        var allowed = conversation.Metadata ?? new();
        var talk = Talk.Before(messages, request.MessageId);
        var question = talk.LastOrDefault(t => t.IsPerson)?.Text ?? "";
        var knowledge = await reader.ReadAsync(request.UserId, allowed, request.Zone, question, run.Stopping);
        if (request.ByRules || await models.WhyNotAsync(request.UserId, ModelTask.Coach, run.Stopping) is ModelFailure.NotConfigured or ModelFailure.NothingLeaves)
        {
            await ByRulesAsync(run, begun, talk, knowledge.Facts);
            return;
        }

        using var end = new CancellationTokenSource();
        var following = row.FollowAsync(run, begun, end.Token);
        var (metadata, proposals) = await ByModelAsync(run, begun, conversation, talk, question, knowledge);
        await end.CancelAsync();
        await following;
        var words = run.Text;
        var own = words.Length == 0 ? knowledge.Facts : await reader.ForCheckAsync(request.UserId, allowed, request.Zone, talk, CancellationToken.None);
        await row.FinishAsync(request, words, metadata with { Unsourced = UnsourcedCheck.Places(words, own, FactCheckScope.Conversation) }, Cards(request, proposals, own));
    }

    private async Task<(Conversation, List<Message>)> LoadAsync(RunRequest request)
    {
        await using var db = contexts.For(request.UserId);
        var conversation = await db.Conversations.AsNoTracking().FirstAsync(c => c.Id == request.ConversationId);
        return (conversation, await db.Messages.AsNoTracking().Where(m => m.ConversationId == request.ConversationId).OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).ToListAsync());
    }

    private async Task ByRulesAsync(CoachRun run, MessageMetadata begun, IReadOnlyList<Turn> talk, CoachFacts facts)
    {
        var start = clock.GetTimestamp();
        var question = talk.LastOrDefault(t => t.IsPerson)?.Text ?? "";
        var words = OwnWords.Of(question);
        var before = talk.Where(t => t.IsPerson).SkipLast(1).LastOrDefault()?.Text;
        var reply = BuiltInCoach.Answer(new CoachQuestion(words.Ask.Length > 0 ? words.Ask : question)
        {
            LastQuestion = before is null ? null : OwnWords.Of(before).Ask,
            LastAnswer = talk.LastOrDefault(t => !t.IsPerson)?.Text,
        }, facts);
        run.Append(reply.Text);
        var metadata = begun with
        {
            Status = MessageStatus.Done,
            Model = "rules",
            Milliseconds = (long)clock.GetElapsedTime(start).TotalMilliseconds,
            Suggestions = reply.Suggestions,
        };
        await row.FinishAsync(run.Request, reply.Text, metadata, Cards(run.Request, words.Ask.Length > 0 ? reply.Proposals : [], facts));
    }

    private async Task<(MessageMetadata, IReadOnlyList<CoachProposal>)> ByModelAsync(
        CoachRun run, MessageMetadata begun, Conversation conversation, IReadOnlyList<Turn> talk, string question, CoachKnowledge knowledge)
    {
        var request = run.Request;
        var sheet = new FactsSheet(knowledge.Facts);
        try
        {
            var (summary, rest) = await summaries.FitAsync(request.UserId, conversation, talk, knowledge, run.Stopping);
            var answer = await models.AskAsync(new ModelRequest(request.UserId, ModelTask.Coach, CoachPrompt.Build(knowledge, sheet, summary, rest, options.ContextTokens))
            {
                Tools = CoachTools.All,
                Person = knowledge.Own.Person,
                OtherNames = knowledge.Own.OtherNames,
            }, run.Append, run.Stopping);
            var offered = talk.LastOrDefault(t => !t.IsPerson)?.Text;
            var words = OwnWords.Of(question);
            var proposals = answer.ToolCalls.Select(c => CoachTools.Read(c.Name, c.ArgumentsJson, sheet)).OfType<CoachProposal>()
                .Where(p => ProposalGuard.Allows(words, p.Change, knowledge.Facts, offered)).ToList();
            if (string.IsNullOrWhiteSpace(run.Text))
            {
                run.Append(text[proposals.Count > 0 ? "Proposed" : "ProposedNothing"]);
            }

            var done = begun with
            {
                Status = MessageStatus.Done,
                Model = answer.Choice.Model,
                InputTokens = answer.Count.Input,
                OutputTokens = answer.Count.Output,
                Cost = answer.Cost,
                Milliseconds = answer.Count.Milliseconds,
                IsShortened = answer.IsShortened,
            };
            return (done, proposals);
        }
        catch (OperationCanceledException)
        {
            return (begun with { Status = run.IsShutdown ? MessageStatus.Failed : MessageStatus.Stopped, Error = run.IsShutdown ? text["ServerStopped"].Value : null }, []);
        }
        catch (ModelException problem)
        {
            return (begun with { Status = MessageStatus.Failed, Error = problem.Message }, []);
        }
    }

    private static IReadOnlyList<CoachAction> Cards(RunRequest request, IEnumerable<CoachProposal> proposals, CoachFacts own) => [.. proposals.Select(p => new CoachAction
    {
        ConversationId = request.ConversationId,
        MessageId = request.MessageId,
        Kind = ActionPayloads.KindOf(p.Change),
        Payload = AnswerCheck.Of(p, request.Zone, own),
    })];
}
