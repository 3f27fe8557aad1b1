namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Letters that belong together, on one baseline.</summary>
internal sealed class PageWord(string text, double left, double right, double y, double size, GlyphStyle style)
{
    public string Text { get; set; } = text;
    public double Left { get; } = left;
    public double Right { get; set; } = right;
    public double Y { get; } = y;
    public double Size { get; } = size;
    public GlyphStyle Style { get; } = style;

    /// <summary>True when a space glyph was painted right after it: then the next word is another one however near it is.</summary>
    public bool SpaceAfter { get; set; }
}
