namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>
/// Cuts a page into blocks in reading order. A column gutter is a white strip that no chunk crosses over several lines,
/// with text on both sides that does not stand on the same baselines: a title left and its date right do, so they stay one line.
/// </summary>
internal static class ColumnCutter
{
    private const double MinGutter = 6;
    private const int MaxDepth = 8;
    private const int MinRows = 3;
    private const double MostlyShared = 0.7;

    public static List<PageBlock> Cut(List<TextChunk> chunks)
    {
        var blocks = new List<PageBlock>();
        Cut(chunks, blocks, 0);
        return blocks;
    }

    private static void Cut(List<TextChunk> chunks, List<PageBlock> blocks, int depth)
    {
        if (chunks.Count == 0)
        {
            return;
        }

        if (depth < MaxDepth && FindGutter(chunks) is { } gutter)
        {
            Cut(chunks.FindAll(chunk => chunk.Y < gutter.Top), blocks, depth + 1);
            Cut(chunks.FindAll(chunk => gutter.Spans(chunk) && chunk.Right <= gutter.Right), blocks, depth + 1);
            Cut(chunks.FindAll(chunk => gutter.Spans(chunk) && chunk.Right > gutter.Right), blocks, depth + 1);
            Cut(chunks.FindAll(chunk => chunk.Y > gutter.Bottom), blocks, depth + 1);
            return;
        }

        blocks.Add(new PageBlock(Lines(chunks)));
    }

    private static List<PageLine> Lines(List<TextChunk> chunks)
    {
        var lines = new List<PageLine>();
        var line = new List<TextChunk>();
        foreach (var chunk in chunks.OrderBy(chunk => chunk.Y))
        {
            if (line.Count > 0 && chunk.Y - line[^1].Y > 0.35 * Math.Min(chunk.Size, line[^1].Size))
            {
                lines.Add(ToLine(line));
                line = [];
            }

            line.Add(chunk);
        }

        lines.Add(ToLine(line));
        return lines;
    }

    private static PageLine ToLine(List<TextChunk> chunks)
    {
        chunks.Sort((a, b) => a.Left.CompareTo(b.Left));
        return new PageLine(chunks);
    }

    private static Gutter? FindGutter(List<TextChunk> chunks)
    {
        Gutter? best = null;
        foreach (var left in chunks.Select(chunk => Math.Round(chunk.Left, 1)).Distinct())
        {
            var strip = new Gutter(left - MinGutter, left - 0.5, 0, 0);
            foreach (var candidate in Runs(chunks, strip))
            {
                if (IsColumnGutter(chunks, candidate) && (best is null || candidate.Height > best.Height))
                {
                    best = candidate;
                }
            }
        }

        return best;
    }

    /// <summary>The longest vertical stretches in which no chunk crosses the strip.</summary>
    private static IEnumerable<Gutter> Runs(List<TextChunk> chunks, Gutter strip)
    {
        double? top = null;
        var bottom = 0.0;
        foreach (var row in chunks.GroupBy(chunk => Math.Round(chunk.Y, 1)).OrderBy(row => row.Key))
        {
            if (row.Any(chunk => chunk.Left < strip.Right && chunk.Right > strip.Left))
            {
                if (top is { } from)
                {
                    yield return strip with { Top = from, Bottom = bottom };
                }

                top = null;
            }
            else
            {
                top ??= row.Key - 0.1;
                bottom = row.Key + 0.1;
            }
        }

        if (top is { } last)
        {
            yield return strip with { Top = last, Bottom = bottom };
        }
    }

    private static bool IsColumnGutter(List<TextChunk> chunks, Gutter gutter)
    {
        var inside = chunks.FindAll(gutter.Spans);
        var left = inside.FindAll(chunk => chunk.Right <= gutter.Right);
        var right = inside.FindAll(chunk => chunk.Right > gutter.Right);
        var leftRows = Rows(left);
        var rightRows = Rows(right);
        if (leftRows.Count < MinRows || rightRows.Count < MinRows)
        {
            return false;
        }

        var shared = Math.Max(SharedShare(leftRows, rightRows), SharedShare(rightRows, leftRows));
        return shared < MostlyShared || ParallelText.Flows(left, right);
    }

    private static List<double> Rows(List<TextChunk> chunks) => [.. chunks.Select(chunk => Math.Round(chunk.Y, 0)).Distinct().Order()];

    private static double SharedShare(List<double> rows, List<double> others) =>
        rows.Count(row => others.Exists(other => Math.Abs(other - row) < 1.5)) / (double)rows.Count;

    private sealed record Gutter(double Left, double Right, double Top, double Bottom)
    {
        public double Height => Bottom - Top;

        public bool Spans(TextChunk chunk) => chunk.Y >= Top && chunk.Y <= Bottom;
    }
}
