namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Puts words on their baselines and cuts the lines at wide gaps.</summary>
internal static class ChunkBuilder
{
    private const double SameBaseline = 0.35;
    private const double WideGap = 1.0;
    private const double GluedGap = 0.1;

    /// <summary>The page's chunks from top to bottom, left to right.</summary>
    public static List<TextChunk> Build(List<PageWord> words)
    {
        var chunks = new List<TextChunk>();
        var byBaseline = words.OrderBy(word => word.Y).ToList();
        var start = 0;
        for (var i = 1; i <= byBaseline.Count; i++)
        {
            if (i == byBaseline.Count || byBaseline[i].Y - byBaseline[i - 1].Y > SameBaseline * Math.Min(byBaseline[i].Size, byBaseline[i - 1].Size))
            {
                AddLine(chunks, byBaseline.GetRange(start, i - start));
                start = i;
            }
        }

        return chunks;
    }

    private static void AddLine(List<TextChunk> chunks, List<PageWord> line)
    {
        line.Sort((a, b) => a.Left.CompareTo(b.Left));
        var current = new List<PageWord>();
        var right = 0.0;
        foreach (var word in line)
        {
            if (current.Count > 0)
            {
                var gap = word.Left - right;
                var last = current[^1];
                if (gap > WideGap * Math.Min(word.Size, last.Size))
                {
                    chunks.Add(new TextChunk(current));
                    current = [];
                }
                else if (!last.SpaceAfter && gap < GluedGap * Math.Min(word.Size, last.Size) && last.Style == word.Style)
                {
                    last.Text += word.Text; // one word painted in two strokes
                    last.Right = Math.Max(last.Right, word.Right);
                    last.SpaceAfter = word.SpaceAfter;
                    right = Math.Max(right, word.Right);
                    continue;
                }
            }

            right = current.Count == 0 ? word.Right : Math.Max(right, word.Right);
            current.Add(word);
        }

        chunks.Add(new TextChunk(current));
    }
}
