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
    private const double AlikeSize = 1.6;
    private const double SameRow = 1.5;
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

        return best ?? TwinCells.Find(chunks);
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
                    yield return WithoutHeadingBelow(chunks, strip with { Top = from, Bottom = bottom }, row.Key);
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

    /// <summary>
    /// Rows that stand on one side alone and nearer to the full-width row below than to what is above belong to that row:
    /// mostly its heading.
    /// </summary>
    private static Gutter WithoutHeadingBelow(List<TextChunk> chunks, Gutter gutter, double below)
    {
        var inside = chunks.FindAll(gutter.Spans);
        var left = inside.Where(chunk => chunk.Right <= gutter.Right).Select(chunk => chunk.Y).DefaultIfEmpty(gutter.Top).Max();
        var right = inside.Where(chunk => chunk.Right > gutter.Right).Select(chunk => chunk.Y).DefaultIfEmpty(gutter.Top).Max();
        var end = Math.Min(left, right);
        var rest = inside.Where(chunk => chunk.Y > end + SameRow).Select(chunk => chunk.Y).ToList();
        return rest.Count > 0 && rest.Min() - end > below - rest.Max() ? gutter with { Bottom = end + 0.1 } : gutter;
    }

    private static bool IsColumnGutter(List<TextChunk> chunks, Gutter gutter)
    {
        var inside = chunks.FindAll(gutter.Spans);
        var left = inside.FindAll(chunk => chunk.Right <= gutter.Right);
        var right = inside.FindAll(chunk => chunk.Right > gutter.Right);
        var leftRows = Rows(left);
        var rightRows = Rows(right);
        if (Math.Min(leftRows.Count, rightRows.Count) < MinRows && !IsLargeBesideSmall(leftRows, rightRows) && !IsLargeBesideSmall(rightRows, leftRows))
        {
            return false;
        }

        var shared = Math.Max(SharedShare(Beside(leftRows, rightRows), rightRows), SharedShare(Beside(rightRows, leftRows), leftRows));
        return shared < MostlyShared || ParallelText.Flows(left, right);
    }

    /// <summary>A name and a title beside the lines of an address: few rows, but nothing that would be read across.</summary>
    private static bool IsLargeBesideSmall(List<(double Y, double Size)> large, List<(double Y, double Size)> small) =>
        large.Count >= 2 && small.Count >= MinRows && large.Min(row => row.Size) > AlikeSize * small.Max(row => row.Size);

    private static List<(double Y, double Size)> Rows(List<TextChunk> chunks) =>
        [.. chunks.GroupBy(chunk => Math.Round(chunk.Y)).Select(row => (row.Key, row.Max(chunk => chunk.Size)))];

    /// <summary>The rows without those above and below all of the other side: a heading over a table of labels says nothing about its rows.</summary>
    private static List<(double Y, double Size)> Beside(List<(double Y, double Size)> rows, List<(double Y, double Size)> others)
    {
        var (top, bottom) = (others.Min(row => row.Y) - SameRow, others.Max(row => row.Y) + SameRow);
        return rows.FindAll(row => row.Y > top && row.Y < bottom);
    }

    /// <summary>
    /// The share of rows that stand on a baseline of the other side. Where the sizes differ much (a large name beside small
    /// contact lines) that is chance.
    /// </summary>
    private static double SharedShare(List<(double Y, double Size)> rows, List<(double Y, double Size)> others) =>
        rows.Count(row => others.Exists(other => Math.Abs(other.Y - row.Y) < SameRow
            && Math.Max(other.Size, row.Size) < AlikeSize * Math.Min(other.Size, row.Size))) / Math.Max(1.0, rows.Count);
}
