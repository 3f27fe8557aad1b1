namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>
/// Finds small grids of groups, each a bold heading over plain lines, side by side on the same baselines (skills by kind):
/// they are read group by group.
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

        return null;
    }

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
