global using DocumentTraits = CareerCoach.Data.Json.DocumentTraits; // stored with a resume, so it lives with the stored records

namespace CareerCoach.Web.Intelligence.Rules.Text;

/// <summary>A document as a machine reads it: its lines in reading order, with the layout that the rules need.</summary>
/// <param name="Text">The lines joined by line feeds; every offset below counts in it (UTF-16 units).</param>
/// <param name="Pages">Number of pages; 1 where the format has none.</param>
/// <param name="Lines">The lines in reading order; columns never interleave.</param>
/// <param name="Links">Targets of hyperlinks, also those behind other text.</param>
/// <param name="Traits">What an applicant-tracking system may stumble over.</param>
public sealed record DocumentText(string Text, int Pages, IReadOnlyList<TextLine> Lines, IReadOnlyList<TextLink> Links, DocumentTraits Traits)
{
    /// <summary>Plain text (a paste, a test) as a document of one page without layout.</summary>
    public static DocumentText FromPlainText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new List<TextLine>();
        var start = 0;
        var clean = text.ReplaceLineEndings("\n");
        foreach (var line in clean.Split('\n'))
        {
            lines.Add(new TextLine(line, start, 1));
            start += line.Length + 1;
        }

        return new DocumentText(clean, 1, lines, [], new DocumentTraits("text"));
    }
}

/// <summary>One printed line of one column (or one paragraph line of a DOCX).</summary>
/// <param name="Text">Its words, single-spaced, without the bullet glyph's loss: a glyph that was printed stays.</param>
/// <param name="Start">Where it begins in <see cref="DocumentText.Text"/>.</param>
/// <param name="Page">From 1.</param>
public sealed record TextLine(string Text, int Start, int Page)
{
    /// <summary>Distance from the page's left edge in points; 0 where unknown.</summary>
    public double Left { get; init; }
    /// <summary>Right end of the last word in points.</summary>
    public double Right { get; init; }
    /// <summary>Distance of the baseline from the page's top in points; 0 where unknown.</summary>
    public double Top { get; init; }
    /// <summary>Main font size in points; 0 where unknown.</summary>
    public double FontSize { get; init; }
    public bool Bold { get; init; }
    public bool Italic { get; init; }
    /// <summary>The column or block the line stands in, in reading order, from 0 on each page.</summary>
    public int Block { get; init; }
    /// <summary>True when the line starts a list item, also where the bullet is drawn and not a letter.</summary>
    public bool IsListItem { get; init; }
    /// <summary>A DOCX heading style's level (1-9), else 0.</summary>
    public int HeadingLevel { get; init; }
    /// <summary>Extra space above this line compared with the page's usual line distance, as a multiple of it; 0 where unknown.</summary>
    public double GapAbove { get; init; }
    /// <summary>The runs of the line that are set apart by style or a wide gap (title left, date right), left to right.</summary>
    public IReadOnlyList<TextSegment> Segments { get; init; } = [];
}

/// <summary>A part of a line in one style, or behind a wide gap or a tab.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Start">Where it begins in <see cref="DocumentText.Text"/>.</param>
/// <param name="Left">Points from the page's left edge.</param>
/// <param name="AfterGap">True when a wide gap, a tab or a cell border stands before it.</param>
public sealed record TextSegment(string Text, int Start, double Left, bool Bold, bool Italic, bool AfterGap);

/// <summary>A hyperlink: its target and the text it lies on (<paramref name="Start"/> -1 where it lies on none).</summary>
public sealed record TextLink(string Url, int Start, int Length, int Page);
