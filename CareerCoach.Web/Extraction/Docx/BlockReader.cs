using System.Text.RegularExpressions;
using CareerCoach.Web.Extraction.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>
/// Reads paragraphs, tables and text boxes of one part, in order, into the document. A table row whose cells hold one line each
/// is one line (a title and its date); cells that hold more are columns and are read one after the other.
/// </summary>
internal sealed partial class BlockReader(DocumentTextBuilder builder, ParagraphReader paragraphs, DocxTally tally)
{
    private const int MaxNesting = 20;
    private const double UsualLine = 1.2;
    private int block;
    private int emptyBefore;

    public void Read(IEnumerable<OpenXmlElement> elements) => Write(Lines(elements, 0));

    private List<PlacedLine> Lines(IEnumerable<OpenXmlElement> elements, int depth)
    {
        var lines = new List<PlacedLine>();
        if (depth > MaxNesting)
        {
            return lines;
        }

        foreach (var element in elements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    AddParagraph(lines, paragraph, depth);
                    break;
                case Table table:
                    tally.Tables++;
                    foreach (var row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table))
                    {
                        lines.AddRange(Row(row, depth));
                    }

                    block++;
                    break;
                case AlternateContent alternate:
                    lines.AddRange(Lines(alternate.GetFirstChild<AlternateContentChoice>()?.ChildElements ?? [], depth + 1));
                    break;
                case DeletedRun or MoveFromRun or SdtProperties or SectionProperties:
                    break;
                default:
                    lines.AddRange(element.HasChildren ? Lines(element.ChildElements, depth + 1) : []);
                    break;
            }
        }

        return lines;
    }

    private void AddParagraph(List<PlacedLine> lines, Paragraph paragraph, int depth)
    {
        var read = paragraphs.Read(paragraph);
        var boxes = paragraphs.TextBoxes.ToList();
        var before = double.TryParse(paragraph.ParagraphProperties?.SpacingBetweenLines?.Before?.Value, System.Globalization.CultureInfo.InvariantCulture, out var twips) ? twips / 20 : 0;
        foreach (var line in read)
        {
            if (line.IsEmpty)
            {
                emptyBefore++;
                continue;
            }

            line.GapAbove = Math.Round(emptyBefore + (before / (UsualLine * (line.Pieces[0].Look.Size ?? 11))), 2);
            (emptyBefore, before) = (0, 0);
            lines.Add(new PlacedLine(line, block));
        }

        foreach (var box in boxes)
        {
            tally.TextBoxes++;
            block++;
            lines.AddRange(Lines(box.ChildElements, depth + 1));
            block++;
        }
    }

    private List<PlacedLine> Row(TableRow row, int depth)
    {
        var cells = new List<List<PlacedLine>>();
        var blockBefore = block;
        foreach (var cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row))
        {
            block++;
            cells.Add(Lines(cell.ChildElements, depth + 1));
        }

        var filled = cells.FindAll(cell => cell.Count > 0);
        tally.Columns = Math.Max(tally.Columns, filled.Count(cell => cell.Count > 2));
        if (filled.Count < 2)
        {
            return [.. filled.SelectMany(cell => cell)];
        }

        if (filled.TrueForAll(cell => cell.Count == 1))
        {
            block = blockBefore;
            return [Merge(filled.Select(cell => cell[0])) with { Block = block }];
        }

        if (filled.Exists(IsDateCell) && filled.Count == 2)
        {
            return [Merge(filled.Select(cell => cell[0])), .. filled.SelectMany(cell => cell.Skip(1))];
        }

        return [.. filled.SelectMany(cell => cell)];
    }

    /// <summary>A cell that only dates what stands beside it belongs to the first line of that.</summary>
    private static bool IsDateCell(List<PlacedLine> cell) =>
        cell.Count == 1 && cell[0].Line.Pieces.Sum(piece => piece.Text.Length) < 30 && cell[0].Line.Pieces.Exists(piece => Year().IsMatch(piece.Text));

    private static PlacedLine Merge(IEnumerable<PlacedLine> cells)
    {
        var all = cells.ToList();
        var merged = new DocxLine
        {
            Pieces = [.. all.SelectMany((cell, i) => cell.Line.Pieces.Select((piece, k) => i > 0 && k == 0 ? piece with { AfterTab = true } : piece))],
            HeadingLevel = all[0].Line.HeadingLevel,
            Indent = all[0].Line.Indent,
            IsListItem = all[0].Line.IsListItem,
            GapAbove = all.Max(cell => cell.Line.GapAbove),
        };
        return new PlacedLine(merged, all[0].Block);
    }

    private void Write(List<PlacedLine> lines)
    {
        foreach (var placed in lines)
        {
            if (builder.IsFull)
            {
                tally.Warn("text_limit");
                return;
            }

            var (line, links) = placed.Line.Compose(placed.Block);
            var start = builder.Add(line);
            tally.Links.AddRange(links.Select(link => link with { Start = link.Start + start }));
        }
    }

    [GeneratedRegex(@"(19|20)\d\d")]
    private static partial Regex Year();

    private sealed record PlacedLine(DocxLine Line, int Block);
}
