using System.Collections.Frozen;

namespace CareerCoach.Web.Intelligence.Rules.Skills;

/// <summary>Tells a skill from the everyday word that looks like it ("experience in Go" from "Go to our site") by what stands around it.</summary>
internal static class SkillContext
{
    private static readonly FrozenSet<string> CuesBefore = FrozenSet.ToFrozenSet(
    [
        "in", "with", "using", "microsoft", "ms", "adobe", "google", "apache", "of", "like", "including", "eg", "ie", "language", "languages", "e.g",
        "knowledge", "and", "or", "und", "oder", "mit", "von", "experience", "skills", "tools", "basic", "advanced", "modern", "strong", "good", "intermediate", "know", "write",
        "proficient", "hashicorp", "core", "oracle", "autodesk", "as",
    ]);

    private static readonly FrozenSet<string> CuesAfter = FrozenSet.ToFrozenSet(
    [
        "and", "or", "und", "oder", "developer", "developers", "engineer", "engineers", "programmer", "programming", "code", "skills", "skill", "experience",
        "knowledge", "language", "languages", "services", "backend", "applications", "stack", "is", "certification", "preferred", "required", "desirable", "would", "for",
        "spreadsheets", "formulas", "macros", "database", "databases", "on", "development", "framework", "etc", "kenntnisse", "to", "expert", "microservices", "scripts", "at",
    ]);

    /// <summary>
    /// Whether the tokens <paramref name="first"/> to <paramref name="last"/>, already in the right case, mean the skill.
    /// <paramref name="previousEnd"/> and <paramref name="followingStart"/> are the bounds of the neighbouring terms, -1 for none.
    /// </summary>
    public static bool IsSkill(
        string text, List<SkillToken> tokens, int first, int last, SkillEntry entry, int previousEnd, int followingStart)
    {
        var end = tokens[last].End;
        var next = last + 1 < tokens.Count && !tokens[last + 1].BreakBefore ? tokens[last + 1].Text : "";
        if (next.Length > 0 && entry.NotBefore.Contains(next))
        {
            return false;
        }

        // An abbreviation in capitals is hardly anything else, unless the whole line shouts.
        if (entry.Term.Length > 2 && entry.Term.All(char.IsUpper) && !LineShouts(text, tokens[first].Start))
        {
            return true;
        }

        var company = HasNeighbour(text, tokens[first].Start, end, previousEnd, followingStart);
        var left = IsLeftOpen(text, tokens, first);
        var right = next.Length == 0 || next is "." or "/" or "&" or "+" || CuesAfter.Contains(next) || IsSeparator(text, end);
        return entry.Term.Length == 1 ? left && right && (company || SaysProgramming(tokens, first, last)) : left && right;
    }

    private static bool SaysProgramming(List<SkillToken> tokens, int first, int last) =>
        (last + 1 < tokens.Count && tokens[last + 1].Text is "programming" or "language" or "code" or "developer" or "programmer")
        || (first > 1 && tokens[first - 1].Text is "in" or "using" && tokens[first - 2].Text is "programming" or "coding" or "experience" or "proficient" or "written" or "code" or "skills" or "proficiency");

    // A list separator, a cue word, or the beginning of a line (a bullet of its own).
    private static bool IsLeftOpen(string text, List<SkillToken> tokens, int first)
    {
        if (first == 0 || tokens[first].BreakBefore)
        {
            return true;
        }

        return tokens[first - 1].Text is "/" or "&" or "+" || CuesBefore.Contains(tokens[first - 1].Text) || IsSeparator(text, tokens[first].Start - 1);
    }

    private static bool HasNeighbour(string text, int start, int end, int previousEnd, int followingStart) =>
        (previousEnd >= 0 && start - previousEnd < 25 && IsListGap(text.AsSpan(previousEnd, start - previousEnd)))
        || (followingStart > end && followingStart - end < 25 && IsListGap(text.AsSpan(end, followingStart - end)));

    // What may stand between two members of a list: separators and "and"/"or", no other words.
    private static bool IsListGap(ReadOnlySpan<char> gap)
    {
        var letters = 0;
        var separators = 0;
        foreach (var character in gap)
        {
            if (character == '\n')
            {
                return false;
            }

            letters += char.IsLetter(character) ? 1 : 0;
            separators += character is ',' or '/' or '&' or '|' or '(' or '•' or '+' ? 1 : 0;
        }

        var words = gap.ToString().AsSpan().Trim().Trim(", /&|(•+");
        return letters == 0 ? separators > 0 : words is "and" or "or" or "und" or "oder" or "and/or";
    }

    private static bool IsSeparator(string text, int index) =>
        index < 0 || index >= text.Length || text[index] is ',' or ';' or ':' or '(' or ')' or '/' or '|' or '•' or '\n' or '"';

    private static bool LineShouts(string text, int position)
    {
        var from = text.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        var to = text.IndexOf('\n', position);
        var lower = 0;
        foreach (var character in text.AsSpan(from, (to < 0 ? text.Length : to) - from))
        {
            lower += char.IsLower(character) ? 1 : 0;
        }

        return lower == 0 && (to < 0 ? text.Length : to) - from > 25;
    }
}
