using System.Globalization;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;

namespace CareerCoach.Web.Intelligence.Rules.Assessments;

/// <summary>What the answers come to.</summary>
/// <param name="Overall">0 to 100; null for a profile, and where too little was answered.</param>
/// <param name="Dimensions">Those with at least half of their statements answered, in the definition's order; 0 to 100.</param>
/// <param name="Goals">Goals to propose; nothing is saved by itself.</param>
/// <param name="Skills">Skill levels to propose.</param>
public sealed record AssessmentResult(double? Overall, IReadOnlyList<DimensionScore> Dimensions, IReadOnlyList<string> Insights, IReadOnlyList<string> Recommendations,
    IReadOnlyList<AddGoalChange> Goals, IReadOnlyList<AddSkillChange> Skills, int Answered, int Total)
{
    public bool IsComplete => Answered == Total;
}

/// <summary>Scores assessments: a rating of 1 to 5 becomes 0 to 100, reversed statements are turned, a dimension is the mean of its answered statements.</summary>
public static class AssessmentScorer
{
    /// <summary>Below this a dimension is worth working on; from the second value on it is a strength.</summary>
    public const double Weak = 45, Strong = 70;

    /// <summary>The result; answers to unknown statements or with unknown values count as not given.</summary>
    /// <param name="answers">Statement id to "1".."5" or a choice's id.</param>
    public static AssessmentResult Score(AssessmentDefinition definition, IReadOnlyDictionary<string, string> answers, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(answers);
        var texts = RuleTexts.Load("Assessments/Texts", "assessments", language);
        var values = definition.Items.Select(i => (Item: i, Value: answers.TryGetValue(i.Id, out var answer) ? ValueOf(i, answer) : null)).ToList();
        var scores = new List<(AssessmentDimension Dimension, double Score)>();
        foreach (var dimension in definition.Dimensions)
        {
            var own = values.Where(v => v.Item.Dimension == dimension.Id).ToList();
            var given = own.Where(v => v.Value is not null).Select(v => v.Value!.Value).ToList();
            if (given.Count > 0 && given.Count * 2 >= own.Count)
            {
                scores.Add((dimension, Math.Round(given.Average(), 1)));
            }
        }

        var isProfile = definition.Scoring == AssessmentScoring.Profile;
        var isMuch = scores.Count * 2 > definition.Dimensions.Count;
        var focus = isProfile ? scores.OrderByDescending(s => s.Score).Where(s => s.Score >= Strong).Take(2).ToList() : scores.Where(s => s.Score < Weak).OrderBy(s => s.Score).Take(3).ToList();
        return new AssessmentResult(
            isProfile || !isMuch ? null : Math.Round(scores.Average(s => s.Score), 1),
            [.. scores.Select(s => new DimensionScore(s.Dimension.Id, s.Dimension.Name, s.Score, InsightOf(s.Dimension, s.Score)))],
            [.. Insights(definition, scores, values, texts)],
            [.. focus.Select(f => f.Dimension.Recommendation)],
            [.. focus.Select(f => new AddGoalChange(f.Dimension.Goal, Skill: f.Dimension.Skill))],
            [.. scores.Where(s => s.Dimension.Skill is not null && s.Score >= 12.5).Select(s => new AddSkillChange(s.Dimension.Skill!, LevelOf(s.Score)))],
            values.Count(v => v.Value is not null), values.Count);
    }

    /// <summary>The schema's SkillLevel for a score; levels lie 25 points apart, as the five choices do.</summary>
    public static string LevelOf(double score) => score < 37.5 ? "BEGINNER" : score < 62.5 ? "INTERMEDIATE" : score < 87.5 ? "ADVANCED" : "EXPERT";

    private static double? ValueOf(AssessmentItem item, string answer)
    {
        var value = item.Choices is { } choices ? choices.FirstOrDefault(c => c.Id == answer)?.Score
            : int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var rating) && rating is >= 1 and <= 5 ? (rating - 1) * 25.0 : null;
        return item.Reversed ? 100 - value : value;
    }

    private static IEnumerable<string> Insights(AssessmentDefinition definition, List<(AssessmentDimension Dimension, double Score)> scores, List<(AssessmentItem Item, double? Value)> values, RuleTexts texts)
    {
        // The same rating for plain and reversed statements contradicts itself: the answers were not read.
        var ratings = values.Where(v => v.Value is not null && v.Item.Choices is null).Select(v => v.Item.Reversed ? 100 - v.Value!.Value : v.Value!.Value).ToList();
        if (ratings.Count >= 8 && ratings.Distinct().Count() == 1 && values.Any(v => v.Item.Reversed && v.Value is not null) && ratings[0] != 50)
        {
            yield return texts["Insight.Uniform"];
        }

        if (values.Any(v => v.Value is null))
        {
            yield return texts["Insight.Missing", values.Count(v => v.Value is null), values.Count];
        }

        foreach (var (dimension, score) in scores.OrderByDescending(s => s.Score).ThenBy(s => definition.Dimensions.ToList().IndexOf(s.Dimension)))
        {
            yield return texts["Insight.Line", dimension.Name, InsightOf(dimension, score)];
        }
    }

    private static string InsightOf(AssessmentDimension dimension, double score) => dimension.Bands.Last(b => score >= b.From).Insight;
}
