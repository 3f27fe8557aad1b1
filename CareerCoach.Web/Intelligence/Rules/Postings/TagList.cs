using System.Text.RegularExpressions;
using CareerCoach.Web.Intelligence.Rules.Skills;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>
/// Reads the tags that boards print behind "Technologies": small words without commas ("java spring-mvc go"). In prose "go" and "spring"
/// need company to be skills; here each word is one, whatever else it means.
/// </summary>
internal static partial class TagList
{
    /// <summary>One mention a tag, in the order of the text.</summary>
    public static IReadOnlyList<SkillMention> Find(PostingText posting) =>
        [.. Tags().Matches(posting.Text).SelectMany(match => match.Groups["tag"].Captures)
            .Select(tag => new SkillMention(SkillVocabulary.Default.Canonical(tag.Value), tag.Value, "keyword", tag.Index, tag.Length))];

    // until the line ends or a capital begins what comes next; a word of prose among them, and it is a sentence
    [GeneratedRegex(@"(?<![\w-])(?:Technologies|Tags|Tech [Ss]tack)(?::\s?|\s)(?<tag>(?!(?:we|and|or|the|to|you|is|are|with|for|in|of|that|a|an|like|such|used|on|as)\b)[a-z][a-z0-9.#+-]*)(?: (?<tag>(?!(?:we|and|or|the|to|you|is|are|with|for|in|of|that|a|an|like|such|used|on|as) )[a-z][a-z0-9.#+-]*))+(?=\n|$| \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
