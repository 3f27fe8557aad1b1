using CareerCoach.Web.Extraction.Reading;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>What a painted glyph says.</summary>
internal static class GlyphText
{
    public const string SoftHyphen = "\u00AD";

    /// <summary>
    /// Clean text of a glyph, "" for icons. A soft hyphen stays, since a PDF paints it only where a word is broken;
    /// a right-to-left ligature is turned to visual order like everything around it.
    /// </summary>
    /// <param name="style">How it is set, and its font.</param>
    public static string Of(string value, GlyphStyle style)
    {
        if (style.IsIcons && value.Length == 1 && char.IsLetter(value[0]))
        {
            return IconMarks.MarkOf(value);
        }

        if (value.Length == 1 && value[0] is > ' ' and <= '~')
        {
            return value;
        }

        if (value.Length == 1 && char.IsControl(value[0]) && TexFontCodes.IsBitmapFont(style.Font) && TexFontCodes.Text(value) is { } tex)
        {
            return tex;
        }

        if (value == SoftHyphen)
        {
            return value;
        }

        if (value.Length > 2 && value[0] == '\\' && char.IsAsciiLetter(value[1]))
        {
            return ""; // a TeX macro's name given as the text of an icon
        }

        var clean = TextCleaner.Clean(value);
        return clean.Length > 1 && Bidi.IsRightToLeft(clean) ? Bidi.Reverse(clean) : clean;
    }
}
