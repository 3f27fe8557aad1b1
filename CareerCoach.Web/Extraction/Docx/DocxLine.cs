using System.Text;
using CareerCoach.Web.Extraction.Reading;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>A piece of a line in one look; <paramref name="Url"/> where it is a link.</summary>
internal sealed record DocxPiece(string Text, DocxLook Look, bool AfterTab, string? Url);

/// <summary>One line of a paragraph: what lies between line breaks.</summary>
internal sealed class DocxLine
{
    public List<DocxPiece> Pieces { get; init; } = [];
    public int HeadingLevel { get; init; }
    public bool IsListItem { get; set; }
    public double Indent { get; init; }
    public double GapAbove { get; set; }

    public bool IsEmpty => Pieces.TrueForAll(piece => string.IsNullOrWhiteSpace(piece.Text));

    /// <summary>The line and its links; offsets count in the line.</summary>
    public (TextLine Line, List<TextLink> Links) Compose(int block)
    {
        var text = new StringBuilder();
        var segments = new List<TextSegment>();
        var links = new List<TextLink>();
        var afterGap = false;
        foreach (var piece in Pieces)
        {
            afterGap |= piece.AfterTab && text.Length > 0;
            var content = Spaces.Collapse(TextCleaner.Clean(piece.Text));
            var startsWithSpace = content.StartsWith(' ') || afterGap;
            var trimmed = content.Trim();
            if (trimmed.Length == 0)
            {
                AppendSpace(text, startsWithSpace);
                continue;
            }

            AppendSpace(text, startsWithSpace);
            AddSegment(segments, text, trimmed, piece, afterGap);
            if (piece.Url is { Length: > 0 } url)
            {
                links.Add(new TextLink(url, text.Length, trimmed.Length, 1));
            }

            text.Append(trimmed);
            AppendSpace(text, content.EndsWith(' '));
            afterGap = false;
        }

        return (Line(text.ToString().TrimEnd(), segments, block), links);
    }

    private TextLine Line(string text, List<TextSegment> segments, int block)
    {
        var letters = segments.Sum(segment => segment.Text.Length);
        return new TextLine(text, 0, 1)
        {
            Left = Indent,
            FontSize = Pieces.MaxBy(piece => piece.Text.Length)?.Look.Size ?? 0,
            Bold = segments.Where(segment => segment.Bold).Sum(segment => segment.Text.Length) * 2 > letters,
            Italic = segments.Where(segment => segment.Italic).Sum(segment => segment.Text.Length) * 2 > letters,
            Block = block,
            HeadingLevel = HeadingLevel,
            IsListItem = IsListItem,
            GapAbove = GapAbove,
            Segments = segments,
        };
    }

    private static void AddSegment(List<TextSegment> segments, StringBuilder text, string content, DocxPiece piece, bool afterGap)
    {
        var bold = piece.Look.Bold ?? false;
        var italic = piece.Look.Italic ?? false;
        if (!afterGap && segments.Count > 0 && segments[^1] is var last && last.Bold == bold && last.Italic == italic)
        {
            segments[^1] = last with { Text = text.ToString(last.Start, text.Length - last.Start) + content };
            return;
        }

        segments.Add(new TextSegment(content, text.Length, 0, bold, italic, afterGap));
    }

    private static void AppendSpace(StringBuilder text, bool wanted)
    {
        if (wanted && text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }
}
