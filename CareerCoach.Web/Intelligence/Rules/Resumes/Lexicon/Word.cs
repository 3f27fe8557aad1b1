namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

/// <summary>A word of a text: its folded form and where it stands there.</summary>
/// <param name="Folded">Lower case, without accents; inner dots, hyphens, apostrophes, plus and number signs are kept ("b.sc", "c++").</param>
/// <param name="Start">Index of the first character.</param>
/// <param name="Length">Number of characters.</param>
internal readonly record struct Word(string Folded, int Start, int Length)
{
    /// <summary>Index behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Returns the words of <paramref name="text"/>: letters, digits and what may stand inside a word.</summary>
    public static List<Word> Split(string text)
    {
        var words = new List<Word>();
        var i = 0;
        while (i < text.Length)
        {
            if (!IsWordCharacter(text, i))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && IsWordCharacter(text, i))
            {
                i++;
            }

            words.Add(new Word(Folding.Fold(text[start..i]), start, i - start));
        }

        return words;
    }

    private static bool IsWordCharacter(string text, int i)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || c is '&' or '@' or '+' or '#' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            return true;
        }

        var before = i > 0 && char.IsLetterOrDigit(text[i - 1]);
        var after = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
        return c switch
        {
            '.' => before && (after || IsAbbreviationEnd(text, i)),
            '-' or '\'' or '’' or '/' => before && after,
            _ => false,
        };
    }

    /// <summary>"B.A.", "S.A.": a dot at the end counts as a part when another stands two characters before.</summary>
    private static bool IsAbbreviationEnd(string text, int i) => i >= 3 && text[i - 2] == '.' && char.IsLetter(text[i - 3]);
}
