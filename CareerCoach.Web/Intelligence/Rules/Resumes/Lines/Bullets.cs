namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

/// <summary>The glyphs that begin list items.</summary>
internal static class Bullets
{
    private const string Glyphs = "•◦▪▫●○■□▸▹►▻‣⁃∙⋅◆◇❖✓✔➢➤➔→»·◾◽➜✦★☆⚫⬤🔹";

    /// <summary>Returns the index of the first character behind a bullet at the line's start, 0 when there is none.</summary>
    public static int Length(string text)
    {
        var i = 0;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        if (i >= text.Length)
        {
            return 0;
        }

        var c = text[i];
        var standsAlone = i + 1 < text.Length && text[i + 1] == ' ' && !char.IsLetterOrDigit(c) && c is not ('"' or '(' or '[' or '+' or '@' or '#' or '&' or '$' or '€' or '£' or '/' or '|' or '.' or ',' or ';' or ':' or '-' or '–' or '—' or '−');
        var isGlyph = standsAlone || c == '\uFFFD' || Glyphs.Contains(c, StringComparison.Ordinal) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.PrivateUse;
        var isDash = c is '-' or '–' or '—' or '*' or '+' or 'o' or '−' && i + 1 < text.Length && text[i + 1] == ' ' && !(i + 2 < text.Length && char.IsDigit(text[i + 2]) && c != '*');
        if (c == 'o' && (i + 2 >= text.Length || char.IsLower(text[i + 2])))
        {
            return 0; // "o tempo": an article, not a bullet
        }

        if (!isGlyph && !isDash)
        {
            return 0;
        }

        i++;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || Glyphs.Contains(text[i], StringComparison.Ordinal)))
        {
            i++;
        }

        return i;
    }
}
