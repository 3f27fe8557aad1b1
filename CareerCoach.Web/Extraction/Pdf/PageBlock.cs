namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>A part of the page that is read line by line: a column, or what lies between columns.</summary>
internal sealed record PageBlock(List<PageLine> Lines)
{
    private const double NearTheEdge = 4;

    private readonly double right = Lines.Max(line => line.Right);

    /// <summary>True when the line reaches so far to the right that its last word may have been broken for want of room.</summary>
    public bool FillsWidth(PageLine line) => right - line.Right < NearTheEdge * line.Size;
}

/// <summary>The chunks that stand on one baseline of a block, left to right.</summary>
internal sealed record PageLine(List<TextChunk> Chunks)
{
    public double Left => Chunks[0].Left;
    public double Right { get; } = Chunks.Max(chunk => chunk.Right);
    public double Y { get; } = Chunks.MaxBy(chunk => chunk.Width)!.Y;
    public double Size { get; } = Chunks.MaxBy(chunk => chunk.Width)!.Size;
    public IEnumerable<PageWord> Words => Chunks.SelectMany(chunk => chunk.Words);

    public void RemoveFirstWord()
    {
        Chunks[0].Words.RemoveAt(0);
        if (Chunks[0].Words.Count == 0)
        {
            Chunks.RemoveAt(0);
        }
    }
}
