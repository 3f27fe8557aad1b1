using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>How a run or a paragraph looks where its style, or a style that one is based on, says so.</summary>
internal sealed record DocxLook(bool? Bold = null, bool? Italic = null, double? Size = null, bool? Hidden = null, string? Font = null)
{
    /// <summary>This look, with what it leaves open taken from another.</summary>
    public DocxLook Over(DocxLook other) =>
        new(Bold ?? other.Bold, Italic ?? other.Italic, Size ?? other.Size, Hidden ?? other.Hidden, Font ?? other.Font);

    /// <summary>The look that run properties of any kind (direct, of a style, default) state.</summary>
    public static DocxLook From(OpenXmlElement? properties) => properties is null ? new DocxLook() : new DocxLook(
        IsOn(properties.GetFirstChild<Bold>()),
        IsOn(properties.GetFirstChild<Italic>()),
        double.TryParse(properties.GetFirstChild<FontSize>()?.Val?.Value, System.Globalization.CultureInfo.InvariantCulture, out var halfPoints) ? halfPoints / 2 : null,
        IsOn(properties.GetFirstChild<Vanish>()),
        properties.GetFirstChild<RunFonts>()?.Ascii?.Value);

    private static bool? IsOn(OnOffType? toggle) => toggle is null ? null : toggle.Val?.Value ?? true;
}

/// <summary>The styles and list definitions of a document, resolved along "based on".</summary>
internal sealed class DocxStyles
{
    private const int MaxChain = 20;
    private readonly Dictionary<string, Style> styles = [];
    private readonly DocxLook defaults;
    private readonly HashSet<(int Id, int Level)> lists = [];

    public DocxStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            styles.TryAdd(style.StyleId?.Value ?? "", style);
        }

        defaults = DocxLook.From(main.StyleDefinitionsPart?.Styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle);
        ReadLists(main.NumberingDefinitionsPart?.Numbering);
    }

    /// <summary>How the text of a paragraph looks before its runs say otherwise.</summary>
    public DocxLook LookOf(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value ?? DefaultParagraphStyle()).Aggregate(new DocxLook(), (look, style) => look.Over(DocxLook.From(style.StyleRunProperties))).Over(defaults);

    /// <summary>How a run looks inside a paragraph.</summary>
    public DocxLook LookOf(RunProperties? properties, DocxLook paragraph) =>
        properties is null ? paragraph : DocxLook.From(properties)
            .Over(Chain(properties.RunStyle?.Val?.Value).Aggregate(new DocxLook(), (look, style) => look.Over(DocxLook.From(style.StyleRunProperties))))
            .Over(paragraph);

    /// <summary>1 to 9 for headings (by outline level or by the style's built-in name), else 0.</summary>
    public int HeadingLevel(ParagraphProperties? properties)
    {
        if (properties?.OutlineLevel?.Val?.Value is >= 0 and < 9 and var direct)
        {
            return direct + 1;
        }

        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.Value))
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is >= 0 and < 9 and var level)
            {
                return level + 1;
            }

            var name = style.StyleName?.Val?.Value ?? "";
            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name[8..], out var number) && number is > 0 and < 10)
            {
                return number;
            }
        }

        return 0;
    }

    /// <summary>True when Word prints a bullet or a number before the paragraph.</summary>
    public bool IsListItem(ParagraphProperties? properties)
    {
        var numbering = properties?.NumberingProperties ?? Chain(properties?.ParagraphStyleId?.Val?.Value)
            .Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(found => found is not null);
        return numbering?.NumberingId?.Val?.Value is > 0 and var id && lists.Contains((id, numbering.NumberingLevelReference?.Val?.Value ?? 0));
    }

    private string? DefaultParagraphStyle() =>
        styles.Values.FirstOrDefault(style => style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true)?.StyleId?.Value;

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < MaxChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private void ReadLists(Numbering? numbering)
    {
        var definitions = new Dictionary<int, AbstractNum>();
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            definitions.TryAdd(definition.AbstractNumberId?.Value ?? -1, definition);
        }

        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (definitions.TryGetValue(instance.AbstractNumId?.Val?.Value ?? -1, out var definition))
            {
                lists.UnionWith(definition.Elements<Level>().Where(PrintsMark).Select(level => (instance.NumberID?.Value ?? 0, level.LevelIndex?.Value ?? 0)));
            }
        }
    }

    private static bool PrintsMark(Level level) =>
        level.NumberingFormat?.Val?.Value != NumberFormatValues.None && !string.IsNullOrEmpty(level.LevelText?.Val?.Value);
}
