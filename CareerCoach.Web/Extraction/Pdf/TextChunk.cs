namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Words of one baseline without a wide gap between them: the unit that columns are found with.</summary>
internal sealed class TextChunk(List<PageWord> words)
{
    public List<PageWord> Words { get; } = words;
    public double Left { get; } = words.Min(word => word.Left);
    public double Right { get; } = words.Max(word => word.Right);
    public double Y { get; } = words[0].Y;
    public double Size { get; } = words.Max(word => word.Size);
    public double Top => Y - (0.75 * Size);
    public double Bottom => Y + (0.25 * Size);
    public double Width => Right - Left;
}
