namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>English verbs that open a strong bullet, openings that hide what was done, and worn-out phrases; the words stand in <c>Wording/en.json</c>.</summary>
internal static class ActionVerbs
{
    private static readonly WordingData Data = EmbeddedJson.Read<WordingData>("Analysis/Wording/en.json");
    private static readonly HashSet<string> Roots = new(Data.Verbs, StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> PastForms = new(Data.IrregularPast.Values, StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Doubled = new(Data.Doubled, StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Pronouns = new(Data.Pronouns, StringComparer.OrdinalIgnoreCase);

    /// <summary>Openings that say a duty and not a deed.</summary>
    public static IReadOnlyList<string> WeakOpenings => Data.WeakOpenings;

    /// <summary>Words that are used up in resumes: they claim and show nothing.</summary>
    public static IReadOnlyList<string> Cliches => Data.WornPhrases;

    /// <summary>True for "I", "my", "we" and their like; "US" is a country.</summary>
    public static bool IsPronoun(string word) => Pronouns.Contains(word) && (word.Length > 1 || word == "I");

    /// <summary>True for a verb of action in its base, past or third-person form.</summary>
    public static bool IsAction(string word) => word.Length > 1 && Base(word) is not null;

    /// <summary>True for the past form of a verb of action.</summary>
    public static bool IsPast(string word) => word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || PastForms.Contains(word);

    /// <summary>"managing", "manages", "manage" -> "managed"; null for a word that is no verb of action.</summary>
    public static string? Past(string word)
    {
        if (Present(word) is not { } verb)
        {
            return null;
        }

        return IsPast(verb) ? verb
            : Data.IrregularPast.TryGetValue(verb, out var irregular) ? irregular
            : verb.EndsWith('e') ? verb + "d"
            : verb.EndsWith('y') && !"aeiou".Contains(verb[^2], StringComparison.Ordinal) ? verb[..^1] + "ied"
            : Doubled.Contains(verb) ? verb + verb[^1] + "ed" : verb + "ed";
    }

    /// <summary>"managing" -> "manage"; null for a word that is no verb of action.</summary>
    public static string? Present(string word) => Base(word)?.ToLowerInvariant();

    private static string? Base(string word) => Forms(word).FirstOrDefault(Roots.Contains);

    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        foreach (var ending in new[] { "ing", "ed", "es", "s", "d" })
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                var stem = word[..^ending.Length];
                yield return stem;
                yield return stem + "e";
                if (stem.EndsWith('i'))
                {
                    yield return stem[..^1] + "y";
                }

                if (stem.Length > 3 && stem[^1] == stem[^2])
                {
                    yield return stem[..^1]; // "planned" -> "plan"
                }
            }
        }
    }

    private sealed record WordingData(
        IReadOnlyList<string> Verbs, IReadOnlyDictionary<string, string> IrregularPast, IReadOnlyList<string> Doubled, IReadOnlyList<string> WeakOpenings, IReadOnlyList<string> WornPhrases, IReadOnlyList<string> Pronouns);
}
