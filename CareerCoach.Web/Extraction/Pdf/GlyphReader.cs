using CareerCoach.Web.Extraction.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Takes a page's letters, turns each into the frame of its writing direction and sets hidden ones apart.</summary>
/// <param name="hiddenLayers">Names of the layers that are switched off.</param>
internal sealed class GlyphReader(Page page, IReadOnlySet<string> hiddenLayers)
{
    private const double Margin = 20;
    private const double Cell = 2;
    private readonly Dictionary<(string, bool, bool), GlyphStyle> styles = [];
    private readonly Dictionary<(string, int, int), (double Left, double Y)> painted = [];
    private readonly Visibility visibility = new(page, hiddenLayers);

    /// <summary>The letters by writing direction in quarter turns (0 = left to right), in the order they were painted.</summary>
    public SortedDictionary<int, List<PageGlyph>> Visible { get; } = [];

    /// <summary>Letters that a person looking at the page does not see.</summary>
    public List<PageGlyph> Hidden { get; } = [];

    /// <summary>The families of the fonts that letters were painted with.</summary>
    public HashSet<string> Fonts { get; } = [];

    public void Read()
    {
        var edge = Math.Max(page.Width, page.Height) + Margin;
        var count = 0;
        foreach (var letter in page.Letters)
        {
            if (++count > ReadingLimits.MaxGlyphsOnPage)
            {
                throw new RejectedException(RejectReason.TooComplex);
            }

            var at = letter.StartBaseLine;
            var onPage = at.X > -Margin && at.X < edge && at.Y > -Margin && at.Y < edge;
            if (!onPage || letter.Value.Length == 0)
            {
                continue;
            }

            var turns = QuarterTurns(letter);
            var glyph = ToGlyph(letter, turns);
            if (glyph.Text.Length == 0)
            {
                continue; // an icon or a mark without a letter
            }

            if (!visibility.IsSeen(letter))
            {
                Hidden.Add(glyph);
            }
            else if (IsFirst(glyph))
            {
                (Visible.TryGetValue(turns, out var list) ? list : Visible[turns] = []).Add(glyph);
            }
        }
    }

    private static int QuarterTurns(Letter letter)
    {
        var dx = letter.EndBaseLine.X - letter.StartBaseLine.X;
        var dy = letter.EndBaseLine.Y - letter.StartBaseLine.Y;
        return Math.Abs(dy) <= Math.Abs(dx) ? (dx >= 0 ? 0 : 2) : (dy > 0 ? 1 : 3);
    }

    private PageGlyph ToGlyph(Letter letter, int turns)
    {
        var (left, y) = Turn(letter.StartBaseLine, turns);
        var (right, _) = Turn(letter.EndBaseLine, turns);
        var size = letter.PointSize > 0.5 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
        var style = StyleOf(letter);
        return new PageGlyph(GlyphText.Of(letter.Value, style), left, Math.Max(left, right), y, size, style);
    }

    private (double X, double Y) Turn(PdfPoint point, int turns) => turns switch
    {
        0 => (point.X, page.Height - point.Y),
        1 => (point.Y, point.X),
        2 => (page.Width - point.X, point.Y),
        _ => (page.Height - point.Y, page.Width - point.X),
    };

    private GlyphStyle StyleOf(Letter letter)
    {
        var details = letter.FontDetails;
        var name = letter.FontName ?? "";
        var key = (name, details?.IsBold ?? false, details?.IsItalic ?? false);
        if (!styles.TryGetValue(key, out var style))
        {
            styles[key] = style = FontNames.Style(name, key.Item2, key.Item3);
            Fonts.Add(FontNames.Family(style.Font));
        }

        return style;
    }

    /// <summary>Text painted twice to look bold, or with a shadow, is read once.</summary>
    private bool IsFirst(in PageGlyph glyph)
    {
        if (glyph.IsSpace)
        {
            return true;
        }

        var reach = Math.Min(glyph.Size * 0.1, Math.Max((glyph.Right - glyph.Left) * 0.5, 0.2));
        var x = (int)Math.Floor(glyph.Left / Cell);
        var y = (int)Math.Floor(glyph.Y / Cell);
        for (var i = x - 1; i <= x + 1; i++)
        {
            for (var j = y - 1; j <= y + 1; j++)
            {
                if (painted.TryGetValue((glyph.Text, i, j), out var other)
                    && Math.Abs(other.Left - glyph.Left) < reach && Math.Abs(other.Y - glyph.Y) < reach)
                {
                    return false;
                }
            }
        }

        painted[(glyph.Text, x, y)] = (glyph.Left, glyph.Y);
        return true;
    }
}
