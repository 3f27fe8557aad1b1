using System.Reflection;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace CareerCoach.Web.Platform.Printing;

/// <summary>A font that is shipped with the app (Noto Sans; DejaVu Sans for what it lacks), to measure and to print with.</summary>
internal sealed class PrintFont
{
    private readonly TrueTypeFont font;

    private PrintFont(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Printing/{name}.ttf") ?? throw new InvalidOperationException($"The font {name} is missing from the assembly.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        Bytes = memory.ToArray();
        font = TrueTypeFontParser.Parse(new TrueTypeDataBytes(Bytes));
    }

    public static PrintFont Regular { get; } = new("NotoSans-Regular");

    public static PrintFont Bold { get; } = new("NotoSans-Bold");

    /// <summary>Knows signs and scripts that the others lack.</summary>
    public static PrintFont Wide { get; } = new("DejaVuSans");

    /// <summary>The file.</summary>
    public byte[] Bytes { get; }

    /// <summary>True where the font draws this character.</summary>
    public bool Has(char character) => font.TableRegister.CMapTable.TryGetGlyphIndex(character, out var glyph) && glyph > 0;

    /// <summary>Its width in points at this size.</summary>
    public double Width(char character, double size) => font.TryGetAdvanceWidth(character, out var width) ? width / font.GetUnitsPerEm() * size : size / 2;
}
