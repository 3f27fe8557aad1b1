namespace CareerCoach.Web.Intelligence.Rules.Skills;

/// <summary>The vocabulary as a tree of tokens: one step a token, so a search costs the same whatever the vocabulary's size.</summary>
internal sealed class SkillTrie
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> edges = [];
    private readonly Dictionary<int, List<SkillEntry>> ends = [];
    private int nodes = 1;

    public SkillTrie(IEnumerable<SkillEntry> entries)
    {
        foreach (var entry in entries)
        {
            var node = 0;
            foreach (var token in SkillTokens.Cut(entry.Term, _ => true))
            {
                if (!words.TryGetValue(token.Text, out var word))
                {
                    words[token.Text] = word = words.Count;
                }

                var key = Key(node, word);
                if (!edges.TryGetValue(key, out var next))
                {
                    edges[key] = next = nodes++;
                }

                node = next;
            }

            if (!ends.TryGetValue(node, out var list))
            {
                ends[node] = list = [];
            }

            list.Add(entry);
        }
    }

    /// <summary>True when a term contains the folded word or its singular.</summary>
    public bool Knows(string folded) => words.ContainsKey(folded) || (Singular(folded) is { } singular && words.ContainsKey(singular));

    /// <summary>The longest term that starts at a token, with the index of its last token; null for none.</summary>
    public (SkillEntry Entry, int Last)? Longest(string text, List<SkillToken> tokens, int first)
    {
        (SkillEntry, int)? best = null;
        var node = 0;
        for (var i = first; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (i > first && (token.BreakBefore || (token.SpaceBefore && (IsTight(token.Text) || IsTight(tokens[i - 1].Text)))))
            {
                break;
            }

            if (Step(node, token.Text) is not { } next)
            {
                break;
            }

            node = next;
            if (ends.TryGetValue(node, out var entries) && Fitting(entries, text, tokens[first].Start, token.End) is { } entry)
            {
                best = (entry, i);
            }
        }

        return best;
    }

    private static SkillEntry? Fitting(List<SkillEntry> entries, string text, int start, int end)
    {
        foreach (var entry in entries)
        {
            if (!entry.ExactCase || text.AsSpan(start, end - start).SequenceEqual(entry.Term))
            {
                return entry;
            }
        }

        return null;
    }

    private int? Step(int node, string word)
    {
        if (words.TryGetValue(word, out var id) && edges.TryGetValue(Key(node, id), out var next))
        {
            return next;
        }

        return Singular(word) is { } singular && words.TryGetValue(singular, out id) && edges.TryGetValue(Key(node, id), out next) ? next : null;
    }

    // These symbols belong to the word they touch: a full stop before "Net" makes no ".NET".
    private static bool IsTight(string token) => token is "." or "+" or "#";

    private static string? Singular(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : null;

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
