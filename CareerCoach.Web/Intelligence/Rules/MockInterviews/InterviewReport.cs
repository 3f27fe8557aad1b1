using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.MockInterviews;

/// <summary>A question with the score of its answer; <paramref name="Score"/> is null when it was skipped.</summary>
public sealed record ScoredAnswer(InterviewQuestion Question, AnswerScore? Score);

/// <summary>The result of a mock interview; scores are 0 to 100, a skipped question counts as 0.</summary>
/// <param name="Evidence">The three part scores with the questions they come from.</param>
public sealed record InterviewReport(double Overall, double Technical, double Communication, double ProblemSolving, IReadOnlyList<DimensionScore> Evidence, IReadOnlyList<string> Strengths, IReadOnlyList<string> AreasToImprove, IReadOnlyList<string> Suggestions)
{
    private static readonly (string Name, Func<AnswerScore, double> Of)[] Aspects =
        [("Structure", s => s.Structure), ("Relevance", s => s.Relevance), ("Specifics", s => s.Specifics), ("Length", s => s.Length), ("Delivery", s => s.Delivery)];

    /// <summary>The report over all questions asked.</summary>
    /// <exception cref="ArgumentException">No question was asked.</exception>
    public static InterviewReport From(IReadOnlyList<ScoredAnswer> answers, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count == 0)
        {
            throw new ArgumentException("A report needs at least one question.", nameof(answers));
        }

        var texts = RuleTexts.Load("MockInterviews/Texts", "rubric", language);
        var technical = Part("technical", Or(answers, a => a.Question.Form == QuestionForm.Technical), s => (0.6 * s.Relevance) + (0.25 * s.Specifics) + (0.15 * s.Structure), texts);
        var communication = Part("communication", answers, s => (0.4 * s.Structure) + (0.4 * s.Delivery) + (0.2 * s.Length), texts);
        var solving = Part("problem-solving", Or(answers, a => a.Question.Form is QuestionForm.Behavioral or QuestionForm.Situational), s => (0.5 * s.Structure) + (0.25 * s.Specifics) + (0.25 * s.Relevance), texts);
        var given = answers.Where(a => a.Score is not null).ToList();
        var means = Aspects.Select(a => (a.Name, Mean: given.Count == 0 ? 0 : given.Average(g => a.Of(g.Score!) * g.Score!.Substance))).ToList();
        var weak = given.Count == 0 ? [] : means.Where(m => m.Mean < 60).OrderBy(m => m.Mean).Select(m => m.Name).ToList();
        var skipped = answers.Where(a => a.Score is null).Select(a => a.Question.Text).ToList();
        var worst = given.Where(g => g.Score!.Missed.Count > 0).MinBy(g => g.Score!.Relevance)?.Score!.Missed[0] ?? "";
        return new InterviewReport(
            Math.Round(answers.Average(a => a.Score?.Overall ?? 0), 1), technical.Score, communication.Score, solving.Score, [technical, communication, solving],
            [.. means.Where(m => m.Mean >= 75).OrderByDescending(m => m.Mean).Select(m => texts["Strength." + m.Name])],
            [.. weak.Select(w => texts["Area." + w]), .. skipped.Select(s => texts["Report.Skipped", s])],
            [.. weak.Where(w => w != "Relevance" || worst.Length > 0).Select(w => texts["Suggest." + w, worst]), .. skipped.Take(1).Select(s => texts["Suggest.Skipped", s])]);
    }

    private static DimensionScore Part(string id, IReadOnlyList<ScoredAnswer> answers, Func<AnswerScore, double> of, RuleTexts texts)
    {
        var scores = answers.Select(a => (a.Question, Value: a.Score is { } s ? Math.Round(of(s) * s.Substance, 1) : 0)).ToList();
        var shown = scores.OrderByDescending(s => s.Value).ToList();
        var evidence = new[] { shown[0], shown[^1] }.DistinctBy(s => s.Question.Id).Select(s => texts["Report.Evidence", s.Question.Text, s.Value]);
        return new DimensionScore(id, texts["Dimension." + id], Math.Round(scores.Average(s => s.Value), 1), string.Join("; ", evidence));
    }

    // Where no question of that kind was asked, the part is judged by all of them.
    private static IReadOnlyList<ScoredAnswer> Or(IReadOnlyList<ScoredAnswer> answers, Func<ScoredAnswer, bool> wanted) => answers.Any(wanted) ? [.. answers.Where(wanted)] : answers;
}
