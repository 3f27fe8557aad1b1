using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>A question that most interviews ask, and how to answer it.</summary>
/// <param name="Patterns">Regular expressions, case-insensitive, that recognise it.</param>
/// <param name="Points">What a good answer holds, in order.</param>
/// <param name="Keywords">Words by which a fitting fact of the resume is found.</param>
public sealed record TypicalQuestion(string Id, string Title, IReadOnlyList<string> Patterns, IReadOnlyList<string> Points, string Keywords);

/// <summary>The typical questions that the built-in coach knows.</summary>
public static class TypicalQuestions
{
    private static readonly Lazy<IReadOnlyList<(TypicalQuestion Question, Regex Pattern)>> Known = new(() =>
        [.. EmbeddedJson.Read<IReadOnlyList<TypicalQuestion>>("Coaching/Texts/en/typical-questions.json")
            .Select(q => (q, new Regex(string.Join('|', q.Patterns), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)))]);

    /// <summary>All of them, in the order in which they are tried.</summary>
    public static IReadOnlyList<TypicalQuestion> All => [.. Known.Value.Select(k => k.Question)];

    /// <summary>The first one that the text asks about; null when it asks about none.</summary>
    public static TypicalQuestion? Find(string text) => Known.Value.FirstOrDefault(k => k.Pattern.IsMatch(text)).Question;
}
