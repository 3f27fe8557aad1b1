namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>
/// Finds small grids of groups side by side on the same baselines, each a bold heading over plain lines (skills by kind) or each
/// an entry with dates of its own (two schools): they are read group by group.
/// </summary>
internal static class TwinCells
{
    private const double SameRow = 1.5;
    private const double SameEdge = 1.5;
    private const double NextLine = 2.0;
    private const double MinGutter = 6;

    public static Gutter? Find(List<TextChunk> chunks)
    {
        foreach (var heading in chunks.Where(IsBold))
        {
            var twin = chunks.Where(other => other.Left > heading.Right + MinGutter && Math.Abs(other.Y - heading.Y) < SameRow).MinBy(other => other.Left);
            if (twin is not null && IsBold(twin) && !HasYear(twin) && !HasYear(heading) && LineBelow(heading, chunks) && LineBelow(twin, chunks))
            {
                return new Gutter(twin.Left - MinGutter, twin.Left - 0.5, heading.Y - SameRow, Bottom(heading, twin, chunks));
            }
        }

        return chunks.Where(HasRange).Select(left => Entries(left, chunks)).FirstOrDefault(gutter => gutter is not null);
    }

    /// <summary>Two entries beside each other: each has its own range of dates on the same row, and their other lines begin where the dates do.</summary>
    private static Gutter? Entries(TextChunk dates, List<TextChunk> chunks)
    {
        var twin = chunks.Where(other => other.Left > dates.Right + MinGutter && Math.Abs(other.Y - dates.Y) < SameRow && HasRange(other)).MinBy(other => other.Left);
        if (twin is null)
        {
            return null;
        }

        var rows = chunks.GroupBy(chunk => Math.Round(chunk.Y)).OrderBy(row => row.Key).Select(row => row.ToList()).ToList();
        var at = rows.FindIndex(row => row.Contains(dates));
        var (first, last) = (at, at);
        while (first > 0 && IsOfEntries(rows[first - 1], dates, twin) && rows[first][0].Y - rows[first - 1][0].Y < NextLine * dates.Size)
        {
            first--;
        }

        while (last + 1 < rows.Count && IsOfEntries(rows[last + 1], dates, twin) && rows[last + 1][0].Y - rows[last][0].Y < NextLine * dates.Size)
        {
            last++;
        }

        var shared = rows.GetRange(first, last - first + 1).Count(row => row.Count == 2);
        return shared < 2 ? null : new Gutter(twin.Left - MinGutter, twin.Left - 0.5, rows[first][0].Y - SameRow, rows[last][0].Y + SameRow);
    }

    private static bool IsOfEntries(List<TextChunk> row, TextChunk left, TextChunk right) => row.TrueForAll(chunk =>
        (Math.Abs(chunk.Left - left.Left) < SameEdge && chunk.Right < right.Left) || Math.Abs(chunk.Left - right.Left) < SameEdge);

    /// <summary>Little else than a range of years or months.</summary>
    private static bool HasRange(TextChunk chunk) =>
        chunk.Words.Count <= 7 && chunk.Words.Count(word => word.Text.Count(char.IsAsciiDigit) >= 4) is 1 or 2 && chunk.Words.Exists(word => word.Text.AsSpan().ContainsAny('-', '–', '—'));

    private static bool IsBold(TextChunk chunk) => chunk.Words.TrueForAll(word => word.Style.Bold);

    private static bool HasYear(TextChunk chunk) => chunk.Words.Exists(word => word.Text.Count(char.IsAsciiDigit) >= 4);

    private static bool LineBelow(TextChunk heading, List<TextChunk> chunks) => chunks.Exists(chunk => IsCell(chunk, heading)
        && chunk.Y > heading.Y + SameRow && chunk.Y - heading.Y < NextLine * heading.Size);

    private static bool IsCell(TextChunk chunk, TextChunk heading) =>
        !IsBold(chunk) && !HasYear(chunk) && Math.Abs(chunk.Left - heading.Left) < SameEdge;

    /// <summary>The last baseline on which nothing but lines of the two groups stands.</summary>
    private static double Bottom(TextChunk heading, TextChunk twin, List<TextChunk> chunks)
    {
        var bottom = heading.Y;
        foreach (var row in chunks.Where(chunk => chunk.Y > heading.Y + SameRow).GroupBy(chunk => Math.Round(chunk.Y)).OrderBy(row => row.Key))
        {
            var isOfGroups = row.All(chunk => IsCell(chunk, twin) || (IsCell(chunk, heading) && chunk.Right < twin.Left));
            if (!isOfGroups || row.Key - bottom > NextLine * heading.Size)
            {
                break;
            }

            bottom = row.Max(chunk => chunk.Y);
        }

        return bottom + 0.1;
    }
}
