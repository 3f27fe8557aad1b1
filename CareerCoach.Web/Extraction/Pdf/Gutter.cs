namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>A white strip between two columns: where it runs, and from which to which baseline.</summary>
internal sealed record Gutter(double Left, double Right, double Top, double Bottom)
{
    public double Height => Bottom - Top;

    /// <summary>True for chunks at the height of the strip.</summary>
    public bool Spans(TextChunk chunk) => chunk.Y >= Top && chunk.Y <= Bottom;
}
