namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>What a font's name tells: the family without the subset tag, and the cut.</summary>
internal static class FontNames
{
    private static readonly string[] BoldCuts = ["bold", "black", "heavy", "semibold", "demi", "medi", "cmbx", "sfbx", "ecbx"];
    private static readonly string[] ItalicCuts = ["italic", "oblique", "slanted", "cmti", "cmsl", "sfti", "ecti", "-it"];

    /// <summary>The style behind a PDF font name such as "ABCDEF+Lato-BoldItalic".</summary>
    public static GlyphStyle Style(string name, bool bold, bool italic)
    {
        var plain = name.Length > 7 && name[6] == '+' ? name[7..] : name;
        return new GlyphStyle(
            plain,
            bold || Has(plain, BoldCuts),
            italic || Has(plain, ItalicCuts));
    }

    /// <summary>"Lato-BoldItalic" as "Lato".</summary>
    public static string Family(string name)
    {
        var end = name.IndexOfAny(['-', ',']);
        return end > 0 ? name[..end] : name;
    }

    private static bool Has(string name, string[] cuts) =>
        cuts.Any(cut => name.Contains(cut, StringComparison.OrdinalIgnoreCase));
}
