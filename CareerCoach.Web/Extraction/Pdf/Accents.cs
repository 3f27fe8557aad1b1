using System.Text;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Old TeX fonts paint "ü" as a dieresis and a "u" over each other; this puts them together again.</summary>
internal static class Accents
{
    private static readonly Dictionary<char, char> Combining = new()
    {
        ['¨'] = '\u0308',
        ['´'] = '\u0301',
        ['`'] = '\u0300',
        ['ˆ'] = '\u0302',
        ['^'] = '\u0302',
        ['˜'] = '\u0303',
        ['~'] = '\u0303',
        ['ˇ'] = '\u030C',
        ['˚'] = '\u030A',
        ['¸'] = '\u0327',
        ['˘'] = '\u0306',
        ['˝'] = '\u030B',
        ['˙'] = '\u0307',
        ['¯'] = '\u0304',
        ['˛'] = '\u0328',
    };

    /// <summary>The same letters, with every accent that lies over a letter joined to it (NFC).</summary>
    public static List<PageGlyph> Recombine(List<PageGlyph> glyphs)
    {
        if (!glyphs.Exists(IsAccent))
        {
            return glyphs;
        }

        var joined = new List<PageGlyph>(glyphs.Count);
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (!IsAccent(glyph))
            {
                joined.Add(glyph);
            }
            else if (i + 1 < glyphs.Count && LiesOver(glyph, glyphs[i + 1]))
            {
                joined.Add(Join(glyphs[++i], glyph));
            }
            else if (joined.Count > 0 && LiesOver(glyph, joined[^1]))
            {
                joined[^1] = Join(joined[^1], glyph);
            }
            else
            {
                joined.Add(glyph);
            }
        }

        return joined;
    }

    private static bool IsAccent(PageGlyph glyph) => glyph.Text.Length == 1 && Combining.ContainsKey(glyph.Text[0]);

    private static bool LiesOver(PageGlyph accent, PageGlyph letter)
    {
        var middle = (accent.Left + accent.Right) / 2;
        return letter.Text.Length > 0 && char.IsLetter(letter.Text[^1])
            && middle > letter.Left && middle < letter.Right
            && Math.Abs(accent.Y - letter.Y) < letter.Size * 0.6;
    }

    private static PageGlyph Join(PageGlyph letter, PageGlyph accent)
    {
        var plain = letter.Text.Replace('ı', 'i').Replace('ȷ', 'j');
        var text = (plain + Combining[accent.Text[0]]).Normalize(NormalizationForm.FormC);
        return letter with { Text = text };
    }
}
