using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace CareerCoach.Web.Platform.Printing;

/// <summary>A document of A4 pages, filled from top to bottom, with a head and a page number on each. Written as PDF with shipped fonts, so that any name can be printed.</summary>
/// <param name="title">The document's title; stands at the top of each page.</param>
/// <param name="pageNumber">Words for "page 2 of 3".</param>
public sealed class PrintedDocument(string title, Func<int, int, string> pageNumber)
{
    private const double Width = 595, Height = 842, Margin = 48, Bottom = 60, Small = 8, Body = 9, Lead = 1.35, Padding = 4;
    private readonly List<List<Action<Sheet>>> pages = [[]];
    private double y = Height - Margin - 24;

    /// <summary>A line in bold that begins a part.</summary>
    public void Heading(string text, double size = 12)
    {
        Need((size * Lead) + 40); // a heading does not stand alone at the end of a page
        y -= 10;
        Write(text, PrintFont.Bold, size);
        y -= 2;
    }

    /// <summary>Lines of text.</summary>
    public void Paragraph(string text) => Write(text, PrintFont.Regular, Body);

    /// <summary>Empty space, in points.</summary>
    public void Space(double points)
    {
        Need(points);
        y -= points;
    }

    /// <summary>A table over the whole width. A row stays on one page unless it is longer than a page.</summary>
    public void Table(PrintedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var widths = table.Columns.Select(c => c.Share * (Width - (2 * Margin))).ToArray();
        var head = Wrapped([.. table.Columns.Select(c => c.Title)], PrintFont.Bold);
        Need(HeightOf(head) + 30);
        Row(head, PrintFont.Bold);
        foreach (var row in table.Rows.Select(cells => Wrapped(cells, PrintFont.Regular)))
        {
            if (y - HeightOf(row) < Bottom)
            {
                NewPage();
                Row(head, PrintFont.Bold);
            }

            Row(row, PrintFont.Regular);
        }

        IReadOnlyList<string>[] Wrapped(IReadOnlyList<string?> cells, PrintFont font) => [.. cells.Select((c, i) => PrintText.Lines(c, font, Small, widths[i] - Padding))];

        void Row(IReadOnlyList<string>[] cells, PrintFont font)
        {
            var rest = cells;
            while (true)
            {
                var fit = Math.Max(1, (int)((y - Bottom - (2 * Padding)) / (Small * Lead)));
                var now = rest.Select(c => (IReadOnlyList<string>)[.. c.Take(fit)]).ToArray();
                var (top, height) = (y, HeightOf(now));
                Add(sheet =>
                {
                    sheet.Line(Margin, top - height, Width - Margin);
                    var x = Margin;
                    for (var i = 0; i < now.Length; i++)
                    {
                        for (var line = 0; line < now[i].Count; line++)
                        {
                            sheet.Text(now[i][line], font, Small, x, top - Padding - Small - (line * Small * Lead));
                        }

                        x += widths[i];
                    }
                });
                y -= height;
                rest = [.. rest.Select(c => (IReadOnlyList<string>)[.. c.Skip(fit)])];
                if (rest.All(c => c.Count == 0))
                {
                    return;
                }

                NewPage();
            }
        }
    }

    /// <summary>The PDF.</summary>
    public byte[] Build()
    {
        using var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = title;
        builder.DocumentInformation.Producer = "CareerCoach";
        var fonts = new[] { PrintFont.Regular, PrintFont.Bold, PrintFont.Wide }.ToDictionary(f => f, f => builder.AddTrueTypeFont(f.Bytes));
        for (var i = 0; i < pages.Count; i++)
        {
            var sheet = new Sheet(builder.AddPage(PageSize.A4), fonts);
            sheet.Text(title, PrintFont.Regular, Small, Margin, Height - Margin);
            sheet.Line(Margin, Height - Margin - 8, Width - Margin);
            var number = pageNumber(i + 1, pages.Count);
            sheet.Text(number, PrintFont.Regular, Small, Width - Margin - PrintText.Runs(number, PrintFont.Regular, Small).Sum(r => r.Width), Bottom - 24);
            pages[i].ForEach(draw => draw(sheet));
        }

        return builder.Build();
    }

    private static double HeightOf(IReadOnlyList<string>[] cells) => (cells.Max(c => c.Count) * Small * Lead) + (2 * Padding);

    private void Write(string text, PrintFont font, double size)
    {
        foreach (var line in PrintText.Lines(text, font, size, Width - (2 * Margin)))
        {
            Need(size * Lead);
            var at = y - size;
            Add(sheet => sheet.Text(line, font, size, Margin, at));
            y -= size * Lead;
        }
    }

    private void Need(double height)
    {
        if (y - height < Bottom)
        {
            NewPage();
        }
    }

    private void NewPage()
    {
        pages.Add([]);
        y = Height - Margin - 24;
    }

    private void Add(Action<Sheet> draw) => pages[^1].Add(draw);

    private sealed class Sheet(PdfPageBuilder page, Dictionary<PrintFont, PdfDocumentBuilder.AddedFont> fonts)
    {
        public void Text(string line, PrintFont font, double size, double x, double y)
        {
            foreach (var run in PrintText.Runs(line, font, size))
            {
                page.AddText(run.Text, size, new PdfPoint(x, y), fonts[run.Font]);
                x += run.Width;
            }
        }

        public void Line(double x, double y, double end)
        {
            page.SetStrokeColor(190, 196, 192);
            page.DrawLine(new PdfPoint(x, y), new PdfPoint(end, y), 0.5);
        }
    }
}
