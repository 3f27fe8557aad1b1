using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>What was read from one page.</summary>
internal sealed record PageContent(
    int Number, double Height, List<ComposedLine> Lines, List<PageLink> Links, HashSet<string> Fonts, string Hidden, int Images, int Columns);

/// <summary>A link annotation: its target and rectangle in the page's own frame (y down).</summary>
internal sealed record PageLink(string Url, double Left, double Top, double Right, double Bottom);

/// <summary>Reads one page: letters, words, columns, lines.</summary>
internal static class PageReader
{
    private const int MaxLinks = 500;

    public static PageContent Read(Page page, PdfFacts facts)
    {
        var glyphs = new GlyphReader(page, facts.HiddenLayers);
        glyphs.Read();
        var lines = new List<ComposedLine>();
        var bullets = new BulletFinder(page);
        var block = 0;
        var columns = 1;
        foreach (var (turns, list) in glyphs.Visible)
        {
            var blocks = ColumnCutter.Cut(ChunkBuilder.Build(IconMarks.Resolve(WordBuilder.Build(list))));
            var joiner = new LineJoiner([.. blocks.SelectMany(part => part.Lines)], facts.IsTypeset);
            foreach (var part in blocks)
            {
                MarginColumn.SetApart(part);
                joiner.Join(part);
                lines.AddRange(LineSpacing.Measure(part).Select(measured => Compose(measured.Line, measured.Gap, page.Number, block, turns == 0 ? bullets : null)));
                block++;
            }

            columns = turns == 0 ? SideBySide(blocks) : columns;
        }

        var hidden = string.Join(' ', IconMarks.Resolve(WordBuilder.Build(glyphs.Hidden)).Select(word => word.Text));
        return new PageContent(page.Number, page.Height, lines, Links(page), glyphs.Fonts, hidden, page.NumberOfImages, columns);
    }

    private static ComposedLine Compose(PageLine line, double gap, int page, int block, BulletFinder? bullets)
    {
        var composed = LineComposer.Compose(line, page, block);
        return composed with
        {
            Line = composed.Line with { GapAbove = Math.Round(gap, 2), IsListItem = bullets?.StartsListItem(line) ?? false },
        };
    }

    /// <summary>The most blocks that share a height.</summary>
    private static int SideBySide(List<PageBlock> blocks)
    {
        var most = 1;
        foreach (var block in blocks.Where(block => block.Lines.Count > 0))
        {
            var middle = (block.Lines[0].Y + block.Lines[^1].Y) / 2;
            most = Math.Max(most, blocks.Count(other => other.Lines.Count > 1 && other.Lines[0].Y <= middle && other.Lines[^1].Y >= middle));
        }

        return most;
    }

    private static List<PageLink> Links(Page page) =>
    [
        .. page.GetAnnotations()
            .Where(annotation => annotation.Type == AnnotationType.Link && annotation.Action is UriAction)
            .Take(MaxLinks)
            .Select(annotation => new PageLink(
                ((UriAction)annotation.Action!).Uri.Trim(),
                annotation.Rectangle.Left,
                page.Height - annotation.Rectangle.Top,
                annotation.Rectangle.Right,
                page.Height - annotation.Rectangle.Bottom))
            .Where(link => link.Url.Length > 0),
    ];
}
