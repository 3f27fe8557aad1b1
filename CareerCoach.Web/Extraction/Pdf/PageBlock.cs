namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>A part of the page that is read line by line: a column, or what lies between columns.</summary>
internal sealed record PageBlock(List<PageLine> Lines);

/// <summary>The chunks that stand on one baseline of a block, left to right.</summary>
internal sealed record PageLine(List<TextChunk> Chunks)
{
    public double Left => Chunks[0].Left;
    public double Right => Chunks.Max(chunk => chunk.Right);
    public double Y => Chunks[0].Y;
    public double Size => Chunks.MaxBy(chunk => chunk.Width)!.Size;
    public IEnumerable<PageWord> Words => Chunks.SelectMany(chunk => chunk.Words);
}
