using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Dates;

/// <summary>A word, a number or a sign of a text in which dates are looked for.</summary>
/// <param name="Folded">The folded word, the digits, or the sign.</param>
/// <param name="Number">The number's value, -1 for words and signs.</param>
internal readonly record struct DateToken(string Folded, int Start, int End, int Number)
{
    public bool IsNumber => Number >= 0;
    public int Digits => IsNumber ? End - Start : 0;
    public bool IsDash => Folded is "-" or "–" or "—" or "‐" or "‑" or "−" or "→" or "~" or "--" or "―" or ">";

    /// <summary>True for a year that can stand in a resume.</summary>
    public bool IsYear => Digits == 4 && Number is >= 1940 and <= 2059;

    /// <summary>Returns the tokens of <paramref name="text"/>; blanks are left out.</summary>
    public static List<DateToken> Split(string text)
    {
        var tokens = new List<DateToken>();
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            var start = i;
            if (char.IsAsciiDigit(c))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                tokens.Add(new DateToken(text[start..i], start, i, i - start <= 4 ? Value(text, start, i) : 10000));
            }
            else if (char.IsLetter(c))
            {
                while (i < text.Length && (char.IsLetter(text[i]) || IsMark(text[i]) || IsApostrophe(text, i)))
                {
                    i++;
                }

                tokens.Add(new DateToken(Folding.Fold(text[start..i]), start, i, -1));
            }
            else
            {
                i++;
                tokens.Add(new DateToken(c is '\u2019' or '\u2018' ? "'" : c.ToString(), start, i, -1));
            }
        }

        return tokens;
    }

    private static int Value(string text, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(string text, int i) =>
        text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
}
