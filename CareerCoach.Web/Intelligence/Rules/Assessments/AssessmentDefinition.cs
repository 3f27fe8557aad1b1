namespace CareerCoach.Web.Intelligence.Rules.Assessments;

/// <summary>Whether a higher result is better, or only shows what weighs more.</summary>
public enum AssessmentScoring
{
    /// <summary>The overall score is the mean of the dimensions.</summary>
    Mean,
    /// <summary>A profile of preferences: the dimensions are compared with each other, and there is no overall score.</summary>
    Profile,
}

/// <summary>An assessment as shipped: statements to rate, dimensions, and what a result means.</summary>
/// <param name="Id">Stable, such as "work-values"; kept as the schema's Assessment.type.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Sources">Where the dimensions come from.</param>
/// <param name="Note">A sentence to show beside the result.</param>
public sealed record AssessmentDefinition(string Id, string Title, string Description, int Minutes, AssessmentScoring Scoring, IReadOnlyList<string> Sources,
    IReadOnlyList<AssessmentDimension> Dimensions, IReadOnlyList<AssessmentItem> Items, string? Note = null);

/// <summary>One thing that is measured.</summary>
/// <param name="Recommendation">What to do when it is low (or, in a profile, when it is high).</param>
/// <param name="Goal">A goal to propose then.</param>
/// <param name="Bands">What a score means, from low to high; the first begins at 0.</param>
/// <param name="Skill">The skill whose level the score proposes; null for none.</param>
public sealed record AssessmentDimension(string Id, string Name, string Recommendation, string Goal, IReadOnlyList<AssessmentBand> Bands, string? Skill = null);

/// <param name="From">Lowest score, 0 to 100, that belongs to it.</param>
public sealed record AssessmentBand(double From, string Insight);

/// <summary>A statement rated from 1 (not at all) to 5 (fully), or, where <paramref name="Choices"/> are given, a question with choices.</summary>
/// <param name="Reversed">True when agreeing means less of the dimension.</param>
public sealed record AssessmentItem(string Id, string Dimension, string Text, bool Reversed = false, IReadOnlyList<AssessmentChoice>? Choices = null);

/// <param name="Score">0 to 100.</param>
public sealed record AssessmentChoice(string Id, string Text, double Score);
