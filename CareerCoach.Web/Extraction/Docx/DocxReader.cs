using CareerCoach.Web.Extraction.Reading;
using CareerCoach.Web.Intelligence.Rules.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>Reads a DOCX with the Open XML SDK, after <see cref="DocxGuard"/> has bounded and copied it: headers, body, notes, footers.</summary>
internal sealed class DocxReader
{
    private readonly ReadingClock clock = new();
    private readonly DocumentTextBuilder builder = new();
    private readonly DocxTally tally = new();
    private readonly HashSet<string> fonts = [];
    private readonly List<string> hidden = [];
    private readonly DocxPackage package;
    private readonly DocxStyles styles;
    private readonly MainDocumentPart main;
    private int images;

    private DocxReader(DocxPackage package, MainDocumentPart main)
    {
        this.package = package;
        this.main = main;
        styles = new DocxStyles(main);
    }

    /// <exception cref="RejectedException">It is no Word document, or made to harm.</exception>
    public static DocumentText Read(ReadOnlyMemory<byte> bytes)
    {
        var package = DocxGuard.Check(bytes);
        using var document = package.Open();
        return document.MainDocumentPart is { } main ? new DocxReader(package, main).Read() : throw new RejectedException(RejectReason.Corrupt);
    }

    private DocumentText Read()
    {
        var header = ReadFurniture(main.HeaderParts);
        ReadPart(main, Body());
        ReadPart(main.FootnotesPart, main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? []);
        ReadPart(main.EndnotesPart, main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []);
        var footer = ReadFurniture(main.FooterParts);
        return builder.Build(1, tally.Links, new DocumentTraits("docx")
        {
            Columns = tally.Columns,
            Tables = tally.Tables,
            Images = images,
            TextBoxes = tally.TextBoxes,
            HeaderFooterText = $"{header}\n{footer}".Trim(),
            Fonts = [.. fonts.Order(StringComparer.Ordinal)],
            HiddenText = string.Concat(hidden).Trim(),
            Warnings = tally.Warnings,
        });
    }

    /// <summary>The blocks of the body, each loaded only when its turn comes, so that a long document needs little memory.</summary>
    private IEnumerable<OpenXmlElement> Body()
    {
        using var reader = OpenXmlReader.Create(main);
        while (reader.Read() && reader.ElementType != typeof(Body))
        {
        }

        var more = reader.ReadFirstChild();
        while (more)
        {
            if (clock.TimeIsUp)
            {
                tally.Warn("time_limit");
                yield break;
            }

            if (reader.LoadCurrentElement() is { } element)
            {
                CountColumns(element);
                yield return element;
            }

            more = reader.ReadNextSibling();
        }
    }

    private void CountColumns(OpenXmlElement element)
    {
        var section = element as SectionProperties ?? element.GetFirstChild<ParagraphProperties>()?.SectionProperties;
        tally.Columns = Math.Max(tally.Columns, section?.GetFirstChild<Columns>()?.ColumnCount?.Value ?? 1);
    }

    /// <summary>Reads headers or footers; those that repeat one another come once.</summary>
    private string ReadFurniture(IEnumerable<OpenXmlPart> parts)
    {
        var start = builder.Lines.Count;
        var seen = new HashSet<string>();
        foreach (var part in parts.Where(part => part.RootElement is { } root && seen.Add(root.InnerText)))
        {
            ReadPart(part, part.RootElement!.ChildElements);
        }

        return string.Join('\n', builder.Lines.Skip(start).Select(line => line.Text));
    }

    private void ReadPart(OpenXmlPart? part, IEnumerable<OpenXmlElement> elements)
    {
        if (part is null)
        {
            return;
        }

        var paragraphs = new ParagraphReader(styles, package.LinksOf(part));
        new BlockReader(builder, paragraphs, tally).Read(elements);
        fonts.UnionWith(paragraphs.Fonts);
        hidden.AddRange(paragraphs.Hidden);
        images += paragraphs.Images;
    }
}
