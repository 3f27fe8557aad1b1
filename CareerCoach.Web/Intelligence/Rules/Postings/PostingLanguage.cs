using System.Collections.Frozen;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Tells the language of a posting by its small words.</summary>
public static class PostingLanguage
{
    private const int MaxWords = 3_000;

    private static readonly FrozenDictionary<string, string[]> Languages = Build(
        ("en", "the and of to for you with our are is will be or your have this work as we in on that experience from who their more new team role if can at by not an"),
        ("de", "und der die das in für mit von wir sie zu den im ist eine ein du dich unser deine ihre bei auf auch sowie als oder des einen unsere werden dein sich zur zum nicht dir aus bist hast kenntnisse gute suchen bieten erfahrung"),
        ("es", "de la y el en que los con para una las por del un se tu nuestro experiencia como más trabajo al es conocimientos buscamos años su o lo somos"),
        ("fr", "de et la les des en vous le pour une un du dans nous est votre avec sur au aux notre vos que par ou sont être qui nos expérience poste équipe vos ce"),
        ("pt", "de e a em para com da do que os um uma as dos das na no você nossa nosso por se ou mais é experiência são sua como conhecimento vaga não ao"),
        ("it", "di e in la per il con che le un una del della si i nel gli da è sono dei al alla esperienza lavoro siamo delle come ricerca o"),
        ("nl", "de en van het een in voor je met op aan bij is zijn te wij ons jij onze jouw als dat die ben naar werk ervaring of niet om hebt"));

    /// <summary>ISO 639-1 code of the language most of the words belong to: en, de, es, fr, pt, it or nl; "en" when there is too little to tell.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scores = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = Languages.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[16];
        var words = 0;
        var start = -1;
        for (var i = 0; i <= text.Length && words < MaxWords; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && i - start <= buffer.Length)
            {
                words++;
                var length = text.AsSpan(start, i - start).ToLowerInvariant(buffer);
                if (lookup.TryGetValue(buffer[..length], out var languages))
                {
                    foreach (var language in languages)
                    {
                        scores[language] = scores.GetValueOrDefault(language) + (languages.Length == 1 ? 3 : 1);
                    }
                }
            }

            start = -1;
        }

        return scores.Count == 0 ? "en" : scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key == "en" ? 0 : 1).ThenBy(score => score.Key, StringComparer.Ordinal).First().Key;
    }

    private static FrozenDictionary<string, string[]> Build(params (string Language, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Distinct(StringComparer.Ordinal).Select(word => (word, list.Language)))
            .GroupBy(pair => pair.word, pair => pair.Language, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
