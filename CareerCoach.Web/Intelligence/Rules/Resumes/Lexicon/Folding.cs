using System.Globalization;
using System.Text;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

/// <summary>Brings words to the form in which they are compared: lower case, without accents, one space, plain quotes.</summary>
internal static class Folding
{
    /// <summary>Returns <paramref name="text"/> in lower case without accents, with plain apostrophes and single spaces, trimmed.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in NormalForm.Of(text, NormalizationForm.FormKD))
        {
            Append(result, c);
        }

        if (result.Length > 0 && result[^1] == ' ')
        {
            result.Length--;
        }

        return result.ToString();
    }

    /// <summary>Returns only the folded letters and digits, so that spacing and punctuation make no difference.</summary>
    public static string Squeeze(string text)
    {
        var folded = Fold(text);
        return string.Concat(folded.Where(char.IsLetterOrDigit));
    }

    private static void Append(StringBuilder result, char c)
    {
        switch (c)
        {
            case '’' or '‘' or '´' or '`':
                result.Append('\'');
                return;
            case 'ß':
                result.Append("ss");
                return;
            case 'æ' or 'Æ':
                result.Append("ae");
                return;
            case 'œ' or 'Œ':
                result.Append("oe");
                return;
            case 'ø' or 'Ø':
                result.Append('o');
                return;
            case 'ł' or 'Ł':
                result.Append('l');
                return;
            case 'đ' or 'Đ':
                result.Append('d');
                return;
            case 'ı' or 'İ':
                result.Append('i');
                return;
            case '\u00AD' or '\u200B' or '\uFEFF':
                return;
        }

        if (char.IsWhiteSpace(c))
        {
            if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }

            return;
        }

        if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
        {
            result.Append(char.ToLowerInvariant(c));
        }
    }
}
