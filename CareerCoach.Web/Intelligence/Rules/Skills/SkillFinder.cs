namespace CareerCoach.Web.Intelligence.Rules.Skills;

/// <summary>Finds the vocabulary's terms in a text: longest match first, never across a line break or a comma, aliases included.</summary>
public static class SkillFinder
{
    private static readonly Lazy<SkillTrie> Hard = new(() => new SkillTrie(SkillVocabulary.Default.Entries));
    private static readonly Lazy<SkillTrie> Soft = new(() => new SkillTrie(SkillVocabulary.Default.SoftEntries));

    /// <summary>The hard skills that <paramref name="text"/> names, in its order, without overlaps; everyday words only where case and context make them skills.</summary>
    public static IReadOnlyList<SkillMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text, Hard.Value);
    }

    /// <summary>The soft skills that <paramref name="text"/> names, in its order, without overlaps.</summary>
    public static IReadOnlyList<SkillMention> FindSoft(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text, Soft.Value);
    }

    private static List<SkillMention> Find(string text, SkillTrie trie)
    {
        var tokens = SkillTokens.Cut(text, trie.Knows);
        var found = new List<(SkillEntry Entry, int First, int Last)>();
        for (var i = 0; i < tokens.Count;)
        {
            if (trie.Longest(text, tokens, i) is not { } match || !IsWhole(text, tokens, i, match.Last))
            {
                i++;
                continue;
            }

            found.Add((match.Entry, i, match.Last));
            i = match.Last + 1;
        }

        var mentions = new List<SkillMention>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var (entry, first, last) = found[i];
            var previousEnd = mentions.Count > 0 ? mentions[^1].End : -1;
            var followingStart = i + 1 < found.Count ? tokens[found[i + 1].First].Start : -1;
            if (entry.Use == SkillUse.Ambiguous && !SkillContext.IsSkill(text, tokens, first, last, entry, previousEnd, followingStart))
            {
                continue;
            }

            var start = tokens[first].Start;
            var length = tokens[last].End - start;
            mentions.Add(new SkillMention(entry.Canonical, text.Substring(start, length), entry.Category, start, length) { IsGeneric = entry.Use == SkillUse.Generic });
        }

        return mentions;
    }

    // "C" is not a word of "C++", "R" not one of "R&D", "net" not one of "example.net".
    private static bool IsWhole(string text, List<SkillToken> tokens, int first, int last)
    {
        var end = tokens[last].End;
        if (end < text.Length && text[end] is '+' or '#' or '@' or '_')
        {
            return false;
        }

        var start = tokens[first].Start;
        if (tokens[last].Length == 1 && end < text.Length && text[end] is '&' or '\'' or '’')
        {
            return false;
        }

        return start == 0 || text[start - 1] is not ('@' or '_' or '$' or '£' or '€')
            && !(text[start - 1] == '.' && start > 1 && char.IsLetterOrDigit(text[start - 2]));
    }
}
