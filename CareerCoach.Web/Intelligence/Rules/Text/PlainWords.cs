using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Text;

/// <summary>English words of running text: split, stop words, a light stem, and overlap of two texts.</summary>
public static partial class PlainWords
{
    private static readonly FrozenSet<string> Stop = ("a about after all also am an and any are as at be because been before being but by can could did do does doing down for from had has have "
        + "he her here him his how i if in into is it its just like may me might more most must my no nor not now of on one only or other our out over own she should so some such than that the their "
        + "them then there these they this those through to too under until up us very was we were what when where which while who whom why will with would you your yours tell give describe explain").Split(' ').ToFrozenSet();

    /// <summary>The words in lower case, in order; inner apostrophes, hyphens, and the signs of "C++", "C#", ".NET" and "node.js" stay.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. WordPattern().Matches(NormalForm.Of(text, NormalizationForm.FormKC)).Select(m => m.Value.ToLowerInvariant().Replace('\u2019', '\''))];
    }

    /// <summary>True for words that carry no topic ("the", "with", "describe").</summary>
    public static bool IsStop(string word) => Stop.Contains(word);

    /// <summary>The distinct stems of the words that carry a topic.</summary>
    public static HashSet<string> Topics(string text) => [.. Split(text).Where(w => w.Length > 1 && !IsStop(w)).Select(Stem)];

    /// <summary>A light suffix stripper for matching ("planned", "planning", "plans" meet); not linguistically exact.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var stem = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        foreach (var (suffix, replacement, least) in Suffixes)
        {
            if (stem.Length >= least && stem.EndsWith(suffix, StringComparison.Ordinal))
            {
                stem = stem[..^suffix.Length] + replacement;
                break;
            }
        }

        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'o' or 'e' or '+'))
        {
            stem = stem[..^1];
        }

        return stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    /// <summary>Shared part of two sets, 0 (nothing) to 1 (the same); 0 when both are empty. Jaccard 1901.</summary>
    public static double Jaccard(IReadOnlySet<string> a, IReadOnlySet<string> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }

    private static readonly (string Suffix, string Replacement, int Least)[] Suffixes =
    [
        ("isations", "is", 10), ("izations", "is", 10), ("isation", "is", 9), ("ization", "is", 9), ("ising", "is", 7), ("izing", "is", 7), ("ised", "is", 6), ("ized", "is", 6), ("ise", "is", 6), ("ize", "is", 6),
        ("ments", "", 8), ("ment", "", 8), ("ations", "at", 8), ("ation", "at", 8), ("ating", "at", 7), ("ated", "at", 6), ("ates", "at", 6),
        ("ies", "y", 5), ("ied", "y", 5), ("ings", "", 7), ("ing", "", 6), ("edly", "", 7), ("ed", "", 5), ("sses", "ss", 5), ("es", "e", 5), ("ly", "", 6), ("ss", "ss", 3), ("us", "us", 3), ("s", "", 4),
    ];

    [GeneratedRegex(@"\.?[\p{L}\p{N}]+(?:['\u2019\-./][\p{L}\p{N}]+)*[+#]{0,2}")]
    private static partial Regex WordPattern();
}
