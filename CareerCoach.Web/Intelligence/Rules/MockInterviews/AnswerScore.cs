using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.MockInterviews;

/// <summary>How long an answer took; the pace is judged only when it was spoken.</summary>
public sealed record AnswerTiming(double Seconds, bool Spoken);

/// <summary>One answer by the rubric; every figure is 0 to 100.</summary>
/// <param name="Overall">The sum of the reasons' points.</param>
/// <param name="Structure">Situation, task, action, result; or the steps of a case; or an explained method.</param>
/// <param name="Relevance">What of the question and the posting it touches.</param>
/// <param name="Specifics">Figures, names, times.</param>
/// <param name="Delivery">Fillers, hedges, and the pace when spoken.</param>
/// <param name="Substance">Share of the points kept, 0 to 1: low for a word, for repetition, for text that is no language.</param>
/// <param name="Reasons">Every point won or lost, with the words that show it.</param>
/// <param name="Missed">Points of a good answer that it does not touch.</param>
public sealed record AnswerScore(double Overall, double Structure, double Relevance, double Specifics, double Length, double Delivery, double Substance, IReadOnlyList<ScoreReason> Reasons, IReadOnlyList<string> Missed)
{
    /// <summary>The same as the data layer keeps it.</summary>
    public MockAnswerAnalysis ToAnalysis(InterviewQuestion question, string? strongerAnswer) => new()
    {
        QuestionId = question.Id,
        Question = question.Text,
        Score = Overall,
        Structure = Structure,
        Relevance = Relevance,
        Specifics = Specifics,
        Length = Length,
        Delivery = Delivery,
        Reasons = Reasons,
        StrongerAnswer = strongerAnswer,
    };
}
