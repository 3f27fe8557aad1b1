using System.Text.RegularExpressions;
using CareerCoach.Web.Extraction.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>
/// Reads one paragraph to lines: runs, links, fields' results, insertions; not deletions, field codes, comments or hidden text.
/// Text boxes anchored in it are set aside for its caller.
/// </summary>
internal sealed partial class ParagraphReader(DocxStyles styles, IReadOnlyDictionary<string, string> links)
{
    private const double TwipsPerPoint = 20;
    private readonly FieldTracker fields = new();
    private DocxLook paragraphLook = new();
    private List<DocxLine> lines = [];
    private Func<DocxLine> newLine = () => new DocxLine();
    private bool afterTab;

    /// <summary>Text boxes met since the last call of <see cref="Read"/> began; each holds blocks.</summary>
    public List<OpenXmlElement> TextBoxes { get; } = [];

    public List<string> Hidden { get; } = [];

    public HashSet<string> Fonts { get; } = [];

    public int Images { get; private set; }

    /// <summary>The paragraph's lines, at least one (perhaps empty).</summary>
    public List<DocxLine> Read(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        paragraphLook = styles.LookOf(properties);
        var level = styles.HeadingLevel(properties);
        var indent = double.TryParse(properties?.Indentation?.Left?.Value, System.Globalization.CultureInfo.InvariantCulture, out var twips) ? twips / TwipsPerPoint : 0;
        newLine = () => new DocxLine { HeadingLevel = level, Indent = indent };
        lines = [newLine()];
        afterTab = false;
        TextBoxes.Clear();
        ReadInline(paragraph, null);
        lines[0].IsListItem = (level == 0 && styles.IsListItem(properties)) || StartsWithBullet(lines[0]);
        return lines;
    }

    private static bool StartsWithBullet(DocxLine line) =>
        Bullet().IsMatch(string.Concat(line.Pieces.Select(piece => (piece.AfterTab ? " " : "") + TextCleaner.Clean(piece.Text))).TrimStart());

    private void ReadInline(OpenXmlElement parent, string? url)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    ReadRun(run, url ?? fields.Url);
                    break;
                case Hyperlink link:
                    ReadInline(link, links.GetValueOrDefault(link.Id?.Value ?? "") ?? url);
                    break;
                case SimpleField field:
                    ReadInline(field, FieldTracker.UrlOf(field.Instruction?.Value ?? "") ?? url);
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties or SdtProperties or SdtEndCharProperties:
                    break;
                case AlternateContent alternate:
                    ReadInline(Chosen(alternate), url);
                    break;
                default:
                    if (child.LocalName == "t" && child.NamespaceUri.EndsWith("/math", StringComparison.Ordinal))
                    {
                        Append(child.InnerText, paragraphLook, url);
                    }
                    else if (child.HasChildren)
                    {
                        ReadInline(child, url);
                    }

                    break;
            }
        }
    }

    /// <summary>What current Word shows of an alternative; the fallback repeats it for old programs.</summary>
    private static OpenXmlElement Chosen(AlternateContent alternate) =>
        (OpenXmlElement?)alternate.GetFirstChild<AlternateContentChoice>() ?? alternate.GetFirstChild<AlternateContentFallback>() ?? (OpenXmlElement)alternate;

    private void ReadRun(Run run, string? url)
    {
        var look = styles.LookOf(run.RunProperties, paragraphLook);
        foreach (var child in run.ChildElements)
        {
            switch (child)
            {
                case FieldChar mark:
                    fields.Pass(mark);
                    break;
                case FieldCode code:
                    fields.AddCode(code.Text);
                    break;
                case Text text:
                    Append(text.Text, look, url ?? fields.Url);
                    break;
                case TabChar or PositionalTab:
                    afterTab = true;
                    break;
                case Break or CarriageReturn:
                    lines.Add(newLine());
                    afterTab = false;
                    break;
                case NoBreakHyphen:
                    Append("-", look, url);
                    break;
                case SymbolChar symbol:
                    Append(SymbolText(symbol), look, url);
                    break;
                case AlternateContent alternate:
                    FindBoxes(Chosen(alternate));
                    break;
                case Ruby ruby:
                    ReadInline(ruby.GetFirstChild<RubyBase>() ?? (OpenXmlElement)new RubyBase(), url);
                    break;
                case Drawing or Picture or EmbeddedObject:
                    FindBoxes(child);
                    break;
            }
        }
    }

    private void Append(string text, DocxLook look, string? url)
    {
        if (fields.IsInCode || text.Length == 0)
        {
            return;
        }

        if (look.Hidden == true)
        {
            Hidden.Add(TextCleaner.Clean(text));
            return;
        }

        if (look.Font is { } font)
        {
            Fonts.Add(font);
        }

        lines[^1].Pieces.Add(new DocxPiece(text, look, afterTab, url));
        afterTab = false;
    }

    private static string SymbolText(SymbolChar symbol) =>
        int.TryParse(symbol.Char?.Value, System.Globalization.NumberStyles.HexNumber, null, out var code) && code is > 31 and < 0xFFFE and not (>= 0xD800 and <= 0xDFFF)
            ? ((char)code).ToString() : "";

    private void FindBoxes(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            if (child is AlternateContent alternate)
            {
                FindBoxes(Chosen(alternate));
            }
            else if (child.LocalName == "txbxContent")
            {
                TextBoxes.Add(child);
            }
            else
            {
                Images += child.LocalName is "blip" or "imagedata" ? 1 : 0;
                FindBoxes(child);
            }
        }
    }

    [GeneratedRegex(@"^[•◦▪‣⁃∙·●○■□►▸➢➤✓✔❖–—*-]\s*\S")]
    private static partial Regex Bullet();
}
