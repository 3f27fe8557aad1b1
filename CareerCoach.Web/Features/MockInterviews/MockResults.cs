using System.Globalization;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Intelligence.Rules.MockInterviews;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Growth;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.MockInterviews;

/// <summary>Scores a mock interview by the rules' rubric, and reads its result.</summary>
public sealed class MockResults(UserDb userDb, CurrentUser user, UserTime time, ModelGateway models, IBackgroundJobClient jobs, TimeProvider clock, IStringLocalizer<MockInterviewsText> text)
{
    /// <summary>From this score on, 0 to 100, an answer is evidence for the skills that its question is about.</summary>
    public const double GoodAnswer = 70;

    /// <summary>After so long the process that asked the model is dead.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <summary>Scores all questions asked and closes the interview; the same answers give the same scores. Good answers become evidence on the profile's skills.</summary>
    public async Task ScoreAsync(Guid id, CancellationToken cancellation)
    {
        var hasModel = await models.WhyNotAsync(user.Id, ModelTask.MockInterview, cancellation) is null;
        await using var db = userDb.Open();
        var interview = await db.MockInterviews.FirstOrDefaultAsync(m => m.Id == id, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        var resume = await db.Resumes.Where(r => r.IsPrimary).Select(r => r.ParsedData).FirstOrDefaultAsync(cancellation);
        var scored = Scored(interview);
        var report = InterviewReport.From(scored);
        (interview.OverallScore, interview.TechnicalScore, interview.CommunicationScore, interview.ProblemSolvingScore) = (report.Overall, report.Technical, report.Communication, report.ProblemSolving);
        (interview.Strengths, interview.AreasToImprove, interview.AiSuggestions) = ([.. report.Strengths], [.. report.AreasToImprove], [.. report.Suggestions]);
        interview.AiAnalysis = new MockAnalysis
        {
            Answers = [.. scored.Where(s => s.Score is not null).Select(s => s.Score!.ToAnalysis(s.Question, StrongerAnswer.For(s.Question, resume).ToString()))],
            Reasons = [.. report.Evidence.Select(e => new ScoreReason(e.Id, e.Score, e.Name, e.Text))],
            AwaitedSince = hasModel ? clock.GetUtcNow() : null,
        };
        interview.Duration = (int)Math.Ceiling(interview.Plan.ElapsedSeconds / 60.0);
        interview.IsCompleted = true;
        interview.CompletedAt = clock.GetUtcNow();
        await db.AddEvidenceAsync([.. from s in scored
                                      where s.Score?.Overall >= GoodAnswer
                                      from skill in s.Question.Skills
                                      select (skill, text["Evidence", s.Score!.Overall.ToString("0", CultureInfo.InvariantCulture), s.Question.Text, time.Day(time.Today)].Value)], cancellation);
        await db.SaveChangesAsync(cancellation);
        Enqueue(id, hasModel);
    }

    /// <summary>Asks the model once more for the words that are missing.</summary>
    /// <exception cref="UserErrorException">There is no such finished interview.</exception>
    public async Task AskModelAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var interview = await db.MockInterviews.FirstOrDefaultAsync(m => m.Id == id && m.IsCompleted, cancellation) ?? throw new UserErrorException(text["Error.NoResult"]);
        interview.AiAnalysis = (interview.AiAnalysis ?? new()) with { AwaitedSince = clock.GetUtcNow() };
        await db.SaveChangesAsync(cancellation);
        Enqueue(id, true);
    }

    /// <summary>The result; null when there is no such finished interview.</summary>
    public async Task<MockResultView?> GetAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var interview = await db.MockInterviews.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id && m.IsCompleted, cancellation);
        if (interview is null)
        {
            return null;
        }

        var trend = await db.MockInterviews.Where(m => m.IsCompleted && m.OverallScore != null).OrderBy(m => m.CompletedAt).Select(m => new { m.CompletedAt, m.OverallScore }).ToListAsync(cancellation);
        var skills = await db.Skills.Where(s => s.Evidence.Length > 0).Select(s => s.Name).ToListAsync(cancellation);
        var bank = QuestionBank.Load();
        var asked = Asked(interview);
        var touched = asked.SelectMany(a => bank.Find(a.Key)?.Skills ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new MockResultView(id, interview.Title, interview.CompletedAt!.Value, interview.Duration, interview.OverallScore ?? 0, interview.TechnicalScore ?? 0, interview.CommunicationScore ?? 0, interview.ProblemSolvingScore ?? 0,
            interview.AiAnalysis?.Reasons ?? [], interview.Strengths, interview.AreasToImprove, interview.AiSuggestions,
            [.. asked.Select(a => new AnswerView(a.First().Text, [.. a], interview.AiAnalysis?.Answers.FirstOrDefault(x => x.QuestionId == a.Key), bank.Find(a.Key)?.GoodAnswer ?? []))],
            [.. trend.Select(t => (t.CompletedAt!.Value, t.OverallScore!.Value))], [.. skills.Where(touched.Contains)], WordsOf(interview.AiAnalysis ?? new()));
    }

    private MockWords WordsOf(MockAnalysis analysis)
    {
        var isAwaited = analysis.AwaitedSince > clock.GetUtcNow() - LongestWait;
        return new MockWords(analysis.Metadata.Model, isAwaited, isAwaited ? null : analysis.AwaitedSince is null ? analysis.Metadata.Fallback : text["ModelLost"]);
    }

    private void Enqueue(Guid id, bool hasModel)
    {
        if (hasModel)
        {
            jobs.Enqueue<MockFeedback>(f => f.WriteAsync(user.Id, id, CancellationToken.None));
        }
    }

    private static List<IGrouping<string, MockTurn>> Asked(MockInterview interview) =>
        [.. interview.ConversationHistory.Where(t => t.QuestionId is not null).GroupBy(t => t.QuestionId!).Where(g => g.Any(t => t.Role == "candidate"))];

    // A question's answer and its follow-up's are one answer: the follow-up asked for what was missing.
    private static List<ScoredAnswer> Scored(MockInterview interview)
    {
        var bank = QuestionBank.Load();
        return
        [
            .. from turns in Asked(interview)
               let question = bank.Find(turns.Key)
               where question is not null
               let answers = turns.Where(t => t.Kind == "answer").ToList()
               select new ScoredAnswer(question, answers.Count == 0 ? null : AnswerRubric.Score(question, string.Join("\n\n", answers.Select(a => a.Text)),
                   new AnswerTiming(answers.Sum(a => a.Seconds ?? 0), answers.All(a => a.Spoken)), interview.Plan.PostingSkills)),
        ];
    }
}
