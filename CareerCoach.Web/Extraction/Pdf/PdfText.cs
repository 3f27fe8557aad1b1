using CareerCoach.Web.Extraction.Reading;
using CareerCoach.Web.Intelligence.Rules.Text;
using UglyToad.PdfPig.Content;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Gathers the pages of a PDF into one <see cref="DocumentText"/>.</summary>
internal sealed class PdfText(PdfFacts facts)
{
    private readonly List<PageContent> pages = [];
    private readonly List<string> warnings = [];
    private int characters;

    public int Pages => pages.Count;

    public bool IsFull => characters > ReadingLimits.MaxCharacters;

    public void Warn(string warning)
    {
        if (!warnings.Contains(warning))
        {
            warnings.Add(warning);
        }
    }

    public void Add(Page page)
    {
        var content = PageReader.Read(page, facts);
        characters += content.Lines.Sum(line => line.Line.Text.Length);
        pages.Add(content);
    }

    /// <param name="formValues">What was typed into the form fields of the document.</param>
    public DocumentText Build(IEnumerable<string> formValues)
    {
        var furniture = PageFurniture.Find(pages);
        var builder = new DocumentTextBuilder();
        var links = new List<TextLink>();
        foreach (var page in pages)
        {
            var placed = new LinkPlacer(page);
            foreach (var line in page.Lines.Where(line => !furniture.Contains(line)))
            {
                placed.Add(line, builder.Add(line.Line));
            }

            links.AddRange(placed.Place());
        }

        foreach (var value in formValues)
        {
            builder.Add(new TextLine(value, 0, Math.Max(1, pages.Count)));
        }

        return builder.Build(pages.Count, links, Traits(furniture));
    }

    private DocumentTraits Traits(IReadOnlySet<ComposedLine> furniture) => new("pdf")
    {
        Columns = pages.Max(page => page.Columns),
        Images = pages.Sum(page => page.Images),
        Fonts = [.. pages.SelectMany(page => page.Fonts).Distinct().Order(StringComparer.Ordinal)],
        HeaderFooterText = string.Join('\n', furniture.Select(line => line.Line.Text).Distinct()),
        HiddenText = string.Join('\n', pages.Select(page => page.Hidden).Where(text => text.Length > 0)),
        Warnings = warnings,
    };
}
