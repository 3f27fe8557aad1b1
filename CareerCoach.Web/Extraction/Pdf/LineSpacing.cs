namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Measures how far lines stand apart.</summary>
internal static class LineSpacing
{
    /// <summary>Each line with the extra space above it, as a multiple of the block's usual line distance (0 for the first).</summary>
    public static IEnumerable<(PageLine Line, double Gap)> Measure(PageBlock block)
    {
        var distances = new List<double>();
        for (var i = 1; i < block.Lines.Count; i++)
        {
            distances.Add((block.Lines[i].Y - block.Lines[i - 1].Y) / block.Lines[i].Size);
        }

        distances.Sort();
        var usual = distances.Count == 0 ? 1.2 : Math.Clamp(distances[distances.Count / 3], 1.0, 2.0);
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines[i];
            var distance = i == 0 ? 0 : (line.Y - block.Lines[i - 1].Y) / (usual * line.Size);
            yield return (line, Math.Max(0, distance - 1));
        }
    }
}
