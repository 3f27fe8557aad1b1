namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>
/// Tells two columns that happen to share their baselines from the rows of a table: beside a paragraph that runs over lines
/// on the left, the right side goes on too, always from the same edge.
/// </summary>
internal static class ParallelText
{
    private const int WordsOfParagraph = 6;
    private const double NextLine = 1.7;
    private const double NearGutter = 8;
    private const double SameEdge = 2;

    public static bool Flows(List<TextChunk> left, List<TextChunk> right)
    {
        var rows = left.OrderBy(chunk => chunk.Y).ToList();
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            if (Runs(rows[i], rows[i + 1])
                && Beside(rows[i], right) is { } first && Beside(rows[i + 1], right) is { } second
                && Math.Abs(first.Left - second.Left) < SameEdge
                && first.Left - rows[i].Right < NearGutter * rows[i].Size
                && !HasYear(first) && !HasYear(second))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Runs(TextChunk line, TextChunk next) =>
        line.Words.Count >= WordsOfParagraph && next.Y - line.Y < NextLine * line.Size
        && Math.Abs(line.Left - next.Left) < line.Size && !line.Words[^1].Text.EndsWith('.');

    private static TextChunk? Beside(TextChunk line, List<TextChunk> chunks) =>
        chunks.Find(chunk => Math.Abs(chunk.Y - line.Y) < SameEdge);

    private static bool HasYear(TextChunk chunk) =>
        chunk.Words.Exists(word => word.Text.Count(char.IsAsciiDigit) >= 4);
}
