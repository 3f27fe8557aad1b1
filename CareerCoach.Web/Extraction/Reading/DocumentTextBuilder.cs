using System.Text;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Extraction.Reading;

/// <summary>Puts lines after one another and counts their offsets, so that every line and segment knows where it stands.</summary>
internal sealed class DocumentTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<TextLine> lines = [];

    public int Length => text.Length;

    public bool IsFull => text.Length > ReadingLimits.MaxCharacters;

    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>Adds a line; the offsets of the line and of its segments (relative to the line) become offsets in the document.</summary>
    /// <returns>Where the line begins.</returns>
    public int Add(TextLine line)
    {
        if (lines.Count > 0)
        {
            text.Append('\n');
        }

        var start = text.Length;
        text.Append(line.Text);
        lines.Add(line with
        {
            Start = start,
            Segments = [.. line.Segments.Select(segment => segment with { Start = segment.Start + start })],
        });
        return start;
    }

    public DocumentText Build(int pages, IReadOnlyList<TextLink> links, DocumentTraits traits) =>
        new(text.ToString(), pages, lines, links, traits);
}
