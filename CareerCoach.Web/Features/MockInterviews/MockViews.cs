using CareerCoach.Data.Interviews;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Features.MockInterviews;

/// <summary>A mock interview in the list.</summary>
/// <param name="Score">0 to 100; null while unfinished.</param>
public sealed record MockSummary(Guid Id, string Title, InterviewType Type, DateTimeOffset StartedAt, bool IsCompleted, double? Score, int Asked, int Questions);

/// <summary>A saved job to practise for.</summary>
public sealed record MockJob(Guid Id, string Title, string Company);

/// <summary>All that the start page shows.</summary>
/// <param name="Role">The role that the profile names; null for none.</param>
public sealed record MockLobby(IReadOnlyList<MockSummary> Past, IReadOnlyList<MockJob> Jobs, string? Role);

/// <summary>What the start form asks.</summary>
public sealed class MockStart
{
    public InterviewType Type { get; set; } = InterviewType.Video;
    public string Role { get; set; } = "";
    public string? Company { get; set; }
    public Guid? JobId { get; set; }
    /// <summary>easy, medium or hard.</summary>
    public string Difficulty { get; set; } = "medium";
    public int Minutes { get; set; } = 20;
}

/// <summary>The talk as it stands.</summary>
/// <param name="Number">The question being asked, from 1.</param>
/// <param name="Prompt">What the interviewer says now: the question or a follow-up.</param>
/// <param name="Reason">Why the question was chosen.</param>
/// <param name="Turn">Turns so far; an answer names it, so that no answer lands on another question.</param>
/// <param name="Draft">What was typed and not yet sent.</param>
/// <param name="PromptModel">The model that asked; null for the question bank.</param>
/// <param name="Fallback">Why the bank asked though a model was to; null otherwise.</param>
public sealed record TalkView(Guid Id, string Title, int Number, int Count, string Prompt, bool IsFollowUp, string? Reason, int Turn, string Draft, int ElapsedSeconds, int Minutes, bool IsPaused, bool IsCompleted, IReadOnlyList<MockTurn> History, string? PromptModel, string? Fallback);

/// <summary>One question in the result.</summary>
/// <param name="Analysis">Null when it was skipped.</param>
public sealed record AnswerView(string Question, IReadOnlyList<MockTurn> Turns, MockAnswerAnalysis? Analysis, IReadOnlyList<string> GoodAnswer);

/// <summary>Whose words the result is in. The scores are the rules' always.</summary>
/// <param name="Model">The model whose words are shown; null for none.</param>
/// <param name="IsAwaited">A model is writing now.</param>
/// <param name="Fallback">Why a model's words are missing; null when they are not.</param>
public sealed record MockWords(string? Model, bool IsAwaited, string? Fallback);

/// <summary>The result of a finished mock interview; scores are 0 to 100.</summary>
public sealed record MockResultView(Guid Id, string Title, DateTimeOffset At, int? Minutes, double Overall, double Technical, double Communication, double ProblemSolving, IReadOnlyList<ScoreReason> Reasons,
    IReadOnlyList<string> Strengths, IReadOnlyList<string> Areas, IReadOnlyList<string> Suggestions, IReadOnlyList<AnswerView> Answers, IReadOnlyList<(DateTimeOffset At, double Score)> Trend, IReadOnlyList<string> ShownSkills, MockWords Words);
