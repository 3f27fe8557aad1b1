using System.Globalization;
using System.Text;

namespace CareerCoach.Web.Extraction.Reading;

/// <summary>
/// Makes text that every reader downstream can hold: no NUL (PostgreSQL), no lone surrogates or other controls,
/// no soft hyphens or zero-width marks, ligatures and Arabic presentation forms as plain letters.
/// </summary>
internal static class TextCleaner
{
    private const char Unreadable = '\uFFFD';

    /// <summary>The text without anything that cannot be stored or searched; spaces of all widths become one kind.</summary>
    public static string Clean(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i += AppendPair(clean, c, text[i + 1]);
            }
            else
            {
                Append(clean, c);
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>True for letters that only a special font could show: icons of a private use area.</summary>
    public static bool IsPrivateUse(int rune) => rune is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000;

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= ' ' and <= '~' or '\n' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    private static int AppendPair(StringBuilder clean, char high, char low)
    {
        if (!IsPrivateUse(char.ConvertToUtf32(high, low)))
        {
            clean.Append(high).Append(low);
        }

        return 1;
    }

    private static void Append(StringBuilder clean, char c)
    {
        switch (c)
        {
            case '\n' or '\t':
                clean.Append(c);
                break;
            case '\r' or '\u2028' or '\u2029':
                clean.Append('\n');
                break;
            case '\u00AD' or '\u200B' or '\u2060' or '\uFEFF':
                break;
            case '\uF0B7' or '\uF0A7' or '\uF076' or '\uF0D8' or '\uF0FC':
                clean.Append('•'); // the bullets of the Symbol and Wingdings fonts
                break;
            case (>= '\uFB00' and <= '\uFB06') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'):
                clean.Append(c.ToString().Normalize(NormalizationForm.FormKC));
                break;
            default:
                AppendOther(clean, c);
                break;
        }
    }

    private static void AppendOther(StringBuilder clean, char c)
    {
        if (IsPrivateUse(c))
        {
            return;
        }

        if (char.IsSurrogate(c) || char.IsControl(c) || c is '\uFFFE' or '\uFFFF')
        {
            clean.Append(Unreadable);
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator)
        {
            clean.Append(' ');
        }
        else
        {
            clean.Append(c);
        }
    }
}
