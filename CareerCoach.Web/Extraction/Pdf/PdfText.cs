using CareerCoach.Web.Extraction.Reading;
using CareerCoach.Web.Intelligence.Rules.Text;
using UglyToad.PdfPig.Content;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Gathers the pages of a PDF into one <see cref="DocumentText"/>.</summary>
internal sealed class PdfText
{
    private readonly DocumentTextBuilder builder = new();
    private readonly List<TextLink> links = [];
    private readonly List<string> warnings = [];
    private readonly HashSet<string> fonts = [];
    private readonly List<string> hidden = [];
    private int images;
    private int columns = 1;

    public int Pages { get; private set; }

    public bool IsFull => builder.IsFull;

    public void Warn(string warning)
    {
        if (!warnings.Contains(warning))
        {
            warnings.Add(warning);
        }
    }

    public void Add(Page page)
    {
        var glyphs = new GlyphReader(page);
        glyphs.Read();
        var block = 0;
        foreach (var (turns, list) in glyphs.Visible)
        {
            var words = WordBuilder.Build(list);
            var chunks = ChunkBuilder.Build(words);
            foreach (var part in ColumnCutter.Cut(chunks))
            {
                foreach (var line in part.Lines)
                {
                    builder.Add(LineComposer.Compose(line, page.Number, block));
                }

                block++;
            }

            fonts.UnionWith(list.Select(glyph => FontNames.Family(glyph.Style.Font)));
        }

        if (glyphs.Hidden.Count > 0)
        {
            hidden.Add(string.Join(' ', WordBuilder.Build(glyphs.Hidden).Select(word => word.Text)));
        }

        images += page.NumberOfImages;
        Pages++;
    }

    public DocumentText Build() => builder.Build(Pages, links, new DocumentTraits("pdf")
    {
        Columns = columns,
        Images = images,
        Fonts = [.. fonts.Order(StringComparer.Ordinal)],
        HiddenText = string.Join('\n', hidden),
        Warnings = warnings,
    });
}
