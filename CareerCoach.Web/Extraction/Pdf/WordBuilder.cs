namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>
/// Groups letters to words: by painted spaces and by gaps, where a gap counts against the letter spacing of its own run
/// (tracked headings), since many PDFs paint no spaces at all.
/// </summary>
internal static class WordBuilder
{
    private const double WordGap = 0.14;          // of the font size; TeX shrinks its spaces to about 0.2
    private const double SameLine = 0.3;
    private const double NewRunGap = 1.0;
    private const double BackwardStep = -0.6;

    /// <summary>The words in the order they were painted.</summary>
    public static List<PageWord> Build(List<PageGlyph> glyphs)
    {
        var words = new List<PageWord>();
        glyphs = Accents.Recombine(glyphs);
        var start = 0;
        for (var i = 1; i <= glyphs.Count; i++)
        {
            if (i == glyphs.Count || !IsSameRun(glyphs[i - 1], glyphs[i]))
            {
                AddRun(words, glyphs, start, i);
                start = i;
            }
        }

        return words;
    }

    private static bool IsSameRun(in PageGlyph last, in PageGlyph next)
    {
        var size = Math.Max(last.Size, next.Size);
        var gap = next.Left - last.Right;
        return Math.Abs(last.Y - next.Y) < SameLine * Math.Min(last.Size, next.Size) + 0.01
            && gap < NewRunGap * size && gap > BackwardStep * size;
    }

    private static void AddRun(List<PageWord> words, List<PageGlyph> glyphs, int start, int end)
    {
        var tracking = Tracking(glyphs, start, end);
        var from = -1;
        for (var i = start; i < end; i++)
        {
            var glyph = glyphs[i];
            if (glyph.IsSpace)
            {
                from = Close(words, glyphs, from, i, spaceAfter: true);
            }
            else
            {
                var isBreak = from >= 0 && glyph.Left - glyphs[i - 1].Right > Math.Max(0, tracking) + WordGap * Math.Min(glyph.Size, glyphs[i - 1].Size);
                from = isBreak ? Close(words, glyphs, from, i, spaceAfter: false) : from;
                from = from < 0 ? i : from;
            }
        }

        Close(words, glyphs, from, end, spaceAfter: false);
    }

    private static int Close(List<PageWord> words, List<PageGlyph> glyphs, int from, int end, bool spaceAfter)
    {
        if (from < 0)
        {
            if (words.Count > 0 && spaceAfter)
            {
                words[^1].SpaceAfter = true;
            }

            return -1;
        }

        var right = double.MinValue;
        for (var i = from; i < end; i++)
        {
            right = Math.Max(right, glyphs[i].Right);
        }

        var text = string.Concat(glyphs.Skip(from).Take(end - from).Select(glyph => glyph.Text));
        var middle = glyphs[from + ((end - from) / 2)];
        words.Add(new PageWord(text, glyphs[from].Left, right, middle.Y, middle.Size, middle.Style) { SpaceAfter = spaceAfter });
        return -1;
    }

    /// <summary>The usual gap between the letters of a run, in points: 0 in most, more where letters are spaced apart.</summary>
    private static double Tracking(List<PageGlyph> glyphs, int start, int end)
    {
        var gaps = new List<double>();
        for (var i = start + 1; i < end; i++)
        {
            if (!glyphs[i].IsSpace && !glyphs[i - 1].IsSpace)
            {
                gaps.Add(glyphs[i].Left - glyphs[i - 1].Right);
            }
        }

        if (gaps.Count < 2)
        {
            return 0;
        }

        gaps.Sort();
        return gaps[gaps.Count / 2];
    }
}
