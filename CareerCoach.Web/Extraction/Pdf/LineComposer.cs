using System.Text;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Turns the words of one printed line into a <see cref="TextLine"/> with its segments.</summary>
internal static class LineComposer
{
    public static TextLine Compose(PageLine line, int page, int block)
    {
        var text = new StringBuilder();
        var segments = new List<TextSegment>();
        var segmentStart = 0;
        PageWord? first = null;
        var afterGap = false;
        PageWord? last = null;
        foreach (var chunk in line.Chunks)
        {
            var isFirstOfChunk = true;
            foreach (var word in chunk.Words.Where(word => word.Text.Length > 0))
            {
                var gap = isFirstOfChunk && last is not null;
                var glued = last is not null && !gap && !last.SpaceAfter && word.Left - last.Right < 0.1 * Math.Min(word.Size, last.Size);
                if (first is not null && (gap || word.Style != first.Style))
                {
                    segments.Add(Segment(text.ToString(segmentStart, text.Length - segmentStart), segmentStart, first, afterGap));
                    first = null;
                }

                if (last is not null && !glued)
                {
                    text.Append(' ');
                }

                if (first is null)
                {
                    first = word;
                    segmentStart = text.Length;
                    afterGap = gap;
                }

                text.Append(word.Text);
                last = word;
                isFirstOfChunk = false;
            }
        }

        if (first is not null)
        {
            segments.Add(Segment(text.ToString(segmentStart, text.Length - segmentStart), segmentStart, first, afterGap));
        }

        var words = line.Words.Where(word => word.Text.Length > 0).ToList();
        var letters = words.Sum(word => word.Text.Length);
        return new TextLine(text.ToString(), 0, page)
        {
            Left = line.Left,
            Right = line.Right,
            Top = line.Y,
            FontSize = line.Size,
            Bold = words.Where(word => word.Style.Bold).Sum(word => word.Text.Length) * 2 > letters,
            Italic = words.Where(word => word.Style.Italic).Sum(word => word.Text.Length) * 2 > letters,
            Block = block,
            Segments = segments,
        };
    }

    private static TextSegment Segment(string text, int start, PageWord first, bool afterGap) =>
        new(text, start, first.Left, first.Style.Bold, first.Style.Italic, afterGap);
}
