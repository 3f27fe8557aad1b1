namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>A letter in the frame of its own writing direction: x runs along the line, y down the page, in points.</summary>
/// <param name="Y">The baseline.</param>
internal readonly record struct PageGlyph(string Text, double Left, double Right, double Y, double Size, GlyphStyle Style)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}

/// <summary>How letters look; one instance for all letters of the same look on a page.</summary>
internal sealed record GlyphStyle(string Font, bool Bold, bool Italic)
{
    /// <summary>True for a font of pictures.</summary>
    public bool IsIcons { get; } = IconMarks.IsIconFont(Font);
}
