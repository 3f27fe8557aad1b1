using CareerCoach.Data.Interviews;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.MockInterviews;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.MockInterviews;

/// <summary>One mock interview while it is held: every turn is a saved row, so it goes on after a pause or a restart.</summary>
public sealed class MockTalk(UserDb userDb, UserEvents events, CurrentUser user, Drafts drafts, MockResults results, MockFollowUps followUps, TimeProvider clock, IStringLocalizer<MockInterviewsText> text)
{
    private const string Interviewer = "interviewer", Candidate = "candidate";

    /// <summary>Characters of the longest answer that is kept.</summary>
    public const int LongestAnswer = 6000;

    /// <summary>The draft of the answer that is being typed.</summary>
    public static string DraftKey(Guid id) => $"mock:{id}";

    /// <summary>Where the interview stands; null when there is none of this id.</summary>
    public async Task<TalkView?> GetAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var interview = await db.MockInterviews.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellation);
        if (interview is null)
        {
            return null;
        }

        var (plan, history) = (interview.Plan, interview.ConversationHistory);
        var prompt = history.Last(t => t.Role == Interviewer);
        var reason = plan.Index < plan.Reasons.Count ? plan.Reasons[plan.Index] : null;
        return new TalkView(id, interview.Title, Math.Min(plan.Index + 1, plan.QuestionIds.Count), plan.QuestionIds.Count, prompt.Text, prompt.Kind == "followUp", reason, history.Count,
            await drafts.LoadAsync(DraftKey(id), cancellation) ?? "", plan.ElapsedSeconds, plan.Minutes, plan.PausedAt is not null, interview.IsCompleted, history, prompt.Model, prompt.Fallback);
    }

    /// <summary>Keeps what is being typed.</summary>
    public Task KeepAsync(Guid id, string answer, CancellationToken cancellation) => drafts.SaveAsync(DraftKey(id), Cut(answer), cancellation);

    /// <summary>Takes an answer and asks the follow-up or the next question; after the last one the interview is scored.</summary>
    /// <param name="turn">The turn that is answered, from <see cref="TalkView.Turn"/>.</param>
    public Task AnswerAsync(Guid id, int turn, string answer, int seconds, bool spoken, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(answer))
        {
            throw new UserErrorException(text["Error.NoAnswer"]);
        }

        return TakeAsync(id, turn, new MockTurn { Role = Candidate, Kind = "answer", Text = Cut(answer).Trim(), Seconds = seconds, Spoken = spoken }, seconds, cancellation);
    }

    /// <summary>Goes on without an answer; a skipped question scores nothing, a skipped follow-up costs nothing.</summary>
    public Task SkipAsync(Guid id, int turn, int seconds, CancellationToken cancellation) => TakeAsync(id, turn, new MockTurn { Role = Candidate, Kind = "skip" }, seconds, cancellation);

    /// <summary>Stops the clock until the person goes on.</summary>
    public Task PauseAsync(Guid id, int seconds, CancellationToken cancellation) =>
        EditAsync(id, m => m.Plan = m.Plan with { PausedAt = clock.GetUtcNow(), ElapsedSeconds = m.Plan.ElapsedSeconds + Math.Max(0, seconds) }, cancellation);

    /// <summary>Lets the clock run on.</summary>
    public Task ResumeAsync(Guid id, CancellationToken cancellation) => EditAsync(id, m => m.Plan = m.Plan with { PausedAt = null }, cancellation);

    /// <summary>Ends early: what was asked so far is scored, the rest is not counted.</summary>
    public async Task FinishAsync(Guid id, CancellationToken cancellation)
    {
        await EditAsync(id, m =>
        {
            if (!m.ConversationHistory.Any(t => t.Kind == "answer"))
            {
                throw new UserErrorException(text["Error.NothingAnswered"]);
            }
        }, cancellation);
        await CompleteAsync(id, cancellation);
    }

    private async Task TakeAsync(Guid id, int turn, MockTurn taken, int seconds, CancellationToken cancellation)
    {
        var isOver = false;
        var followUp = taken.Kind == "answer" ? await FollowUpAsync(id, turn, taken.Text, cancellation) : null;
        await EditAsync(id, m =>
        {
            if (m.ConversationHistory.Count != turn)
            {
                throw new UserErrorException(text["Error.OtherTab"]);
            }

            var asked = m.ConversationHistory[^1];
            var plan = m.Plan with { ElapsedSeconds = m.Plan.ElapsedSeconds + Math.Max(0, seconds), PausedAt = null };
            List<MockTurn> history = [.. m.ConversationHistory, taken with { QuestionId = asked.QuestionId, At = clock.GetUtcNow() }];
            if (followUp is not null)
            {
                history.Add(followUp with { At = clock.GetUtcNow() });
            }
            else
            {
                plan = plan with { Index = plan.Index + 1 };
                isOver = plan.Index >= plan.QuestionIds.Count;
                if (!isOver)
                {
                    var next = plan.QuestionIds[plan.Index];
                    history.Add(new MockTurn { QuestionId = next, Text = QuestionBank.Load().Find(next)?.Text ?? "", At = clock.GetUtcNow() });
                }
            }

            (m.ConversationHistory, m.Plan) = (history, plan);
        }, cancellation);
        await drafts.SaveAsync(DraftKey(id), null, cancellation);
        if (isOver)
        {
            await CompleteAsync(id, cancellation);
        }
    }

    private async Task CompleteAsync(Guid id, CancellationToken cancellation)
    {
        await results.ScoreAsync(id, cancellation);
        await drafts.SaveAsync(DraftKey(id), null, cancellation);
        await events.PublishAsync(user.Id, new MockInterviewChanged(id));
    }

    // asked for before the row is taken: a model may need seconds, and until then the answer stays in its draft
    private async Task<MockTurn?> FollowUpAsync(Guid id, int turn, string answer, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var history = await db.MockInterviews.Where(m => m.Id == id && !m.IsCompleted).Select(m => m.ConversationHistory).FirstOrDefaultAsync(cancellation);
        return history is not null && history.Count == turn && history[^1] is { Kind: "question", QuestionId: { } questionId } && QuestionBank.Load().Find(questionId) is { } question
            ? await followUps.AskAsync(question, answer, cancellation) : null;
    }

    private async Task EditAsync(Guid id, Action<MockInterview> edit, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var interview = await db.MockInterviews.FirstOrDefaultAsync(m => m.Id == id && !m.IsCompleted, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        edit(interview);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Error.OtherTab"], e);
        }
    }

    private static string Cut(string answer) => answer.Length <= LongestAnswer ? answer : answer[..LongestAnswer];
}
