namespace CareerCoach.Web.Intelligence.Rules.Skills;

/// <summary>A word or a symbol of a text.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text.</param>
/// <param name="Text">The folded form: lower case, one spelling for British and American, no apostrophes.</param>
/// <param name="BreakBefore">True when a line break stands between this token and the one before.</param>
/// <param name="SpaceBefore">True when white space or a hyphen stands before it.</param>
internal readonly record struct SkillToken(int Start, int Length, string Text, bool BreakBefore, bool SpaceBefore)
{
    public int End => Start + Length;
}

/// <summary>Cuts text into the tokens that terms are made of: runs of letters and digits, and the symbols + # . / &amp;.</summary>
internal static class SkillTokens
{
    private static readonly (string From, string To)[] Spellings =
    [
        ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("elling", "eling"), ("elled", "eled"),
        ("aviour", "avior"), ("colour", "color"), ("labour", "labor"), ("licence", "license"), ("licences", "licenses"),
        ("programme", "program"), ("programmes", "programs"), ("centre", "center"), ("centres", "centers"), ("paediatric", "pediatric"),
    ];

    /// <summary>The tokens of <paramref name="text"/>; words glued by a lost line break ("AWSOwning") come apart unless <paramref name="isKnown"/> says the whole is a word.</summary>
    public static List<SkillToken> Cut(string text, Func<string, bool> isKnown)
    {
        var tokens = new List<SkillToken>(text.Length / 5);
        var lineBreak = true;
        var space = true;
        var position = 0;
        while (position < text.Length)
        {
            var character = text[position];
            if (char.IsLetterOrDigit(character))
            {
                var end = position + 1;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInnerApostrophe(text, end)))
                {
                    end++;
                }

                AddWord(text, position, end, isKnown, tokens, lineBreak, space);
                position = end;
                lineBreak = space = false;
                continue;
            }

            if (character is '+' or '#' or '.' or '/' or '&')
            {
                tokens.Add(new SkillToken(position, 1, Symbol(character), lineBreak, space));
                lineBreak = space = false;
            }
            else if (character is '\n' or '\r' or '•' or '|' or ';' or ':')
            {
                lineBreak = true;
            }
            else if (character is ',' or '(' or ')' or '"' or '“' or '”' or '!' or '?')
            {
                lineBreak = true;
            }
            else
            {
                space = true;
            }

            position++;
        }

        return tokens;
    }

    /// <summary>The folded form of a word: lower case, without apostrophes, in American spelling.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var character in word)
        {
            if (character is not ('\'' or '’'))
            {
                buffer[length++] = char.ToLowerInvariant(character);
            }
        }

        var folded = buffer[..length];
        if (length > 5)
        {
            foreach (var (from, to) in Spellings)
            {
                if (folded.EndsWith(from, StringComparison.Ordinal))
                {
                    return string.Concat(folded[..^from.Length], to);
                }
            }
        }

        return folded.ToString();
    }

    private static void AddWord(string text, int start, int end, Func<string, bool> isKnown, List<SkillToken> tokens, bool lineBreak, bool space)
    {
        var folded = Fold(text.AsSpan(start, end - start));
        if (!isKnown(folded))
        {
            for (var i = start + 1; i < end; i++)
            {
                if (IsSeam(text, i, end))
                {
                    AddWord(text, start, i, isKnown, tokens, lineBreak, space);
                    AddWord(text, i, end, isKnown, tokens, false, true);
                    return;
                }
            }
        }

        tokens.Add(new SkillToken(start, end - start, folded, lineBreak, space));
    }

    // aB, ABc (before the B), and a change between letters and digits.
    private static bool IsSeam(string text, int index, int end)
    {
        var before = text[index - 1];
        var here = text[index];
        return (char.IsLower(before) && char.IsUpper(here))
            || (char.IsUpper(before) && char.IsUpper(here) && index + 1 < end && char.IsLower(text[index + 1]))
            || (char.IsLetter(before) && char.IsDigit(here))
            || (char.IsDigit(before) && char.IsLetter(here));
    }

    private static bool IsInnerApostrophe(string text, int index) =>
        text[index] is '\'' or '’' && index + 1 < text.Length && char.IsLetter(text[index + 1]);

    private static string Symbol(char character) => character switch { '+' => "+", '#' => "#", '.' => ".", '/' => "/", _ => "&" };
}
