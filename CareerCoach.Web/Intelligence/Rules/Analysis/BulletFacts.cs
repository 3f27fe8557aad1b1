using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>What the rules look at in one bullet.</summary>
internal sealed partial record BulletFacts(string Text, string Path, bool IsCurrentJob)
{
    /// <summary>A bullet of more words is long.</summary>
    public const int MostWords = 34;

    private IReadOnlyList<string>? words;

    /// <summary>The words, without punctuation.</summary>
    public IReadOnlyList<string> Words => words ??= [.. WordShape().Matches(Text).Select(m => m.Value)];

    /// <summary>The first word in lower case, "" when there is none.</summary>
    public string FirstWord => Words.Count > 0 ? Words[0].ToLowerInvariant() : "";

    /// <summary>True when the bullet begins with a verb that says what was done.</summary>
    public bool BeginsWithAction => ActionVerbs.IsAction(FirstWord);

    /// <summary>The weak opening ("Responsible for", "Worked on"), or null.</summary>
    public string? WeakOpening => ActionVerbs.WeakOpenings.FirstOrDefault(w => Text.StartsWith(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when a number other than a year says how much.</summary>
    public bool HasNumber => Amount().Matches(Text).Any(m => !Year().IsMatch(m.Value));

    /// <summary>The first person pronoun that is used, or null.</summary>
    public string? Pronoun => Words.FirstOrDefault(ActionVerbs.IsPronoun);

    /// <summary>True for "was built", "were managed".</summary>
    public bool IsPassive => PassiveWords is not null;

    /// <summary>The passive verb, or null.</summary>
    public string? PassiveWords => Passive().Match(Text) is { Success: true } match ? match.Value : null;

    public bool IsLong => Words.Count > MostWords;

    /// <summary>True for a past job that is told as if it went on.</summary>
    public bool IsInPresentOfPastJob => !IsCurrentJob && BeginsWithAction && !ActionVerbs.IsPast(FirstWord) && !FirstWord.EndsWith("ing", StringComparison.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.+#/-]*", RegexOptions.NonBacktracking)]
    private static partial Regex WordShape();

    [GeneratedRegex(@"\d[\d.,]*\s?(?:%|k\b|m\b|\+|x\b)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|double[sd]?|tripled?|halved)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(?:19|20)\d\d[.,]?\s?$", RegexOptions.NonBacktracking)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:was|were|been|being)\s+\w+(?:ed|en|ught|ilt)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passive();
}
