namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>
/// What the codes of TeX's bitmap fonts say. pdfTeX embeds them (Type 3) without a table of letters, so only the code is known:
/// the Cork encoding (T1) for ligatures, dashes and quotes, its companion (TS1) and the mathematical symbols (OMS) for bullets.
/// Source: LaTeX font encodings, encguide.pdf, tables T1, TS1, OMS and OT1.
/// </summary>
internal static class TexFontCodes
{
    private static readonly Dictionary<char, string> Codes = new()
    {
        ['\u0001'] = "·",
        ['\u0003'] = "∗",
        ['\u000B'] = "ff",
        ['\u000C'] = "fi",
        ['\u000D'] = "fl",
        ['\u000E'] = "ffi",
        ['\u000F'] = "•",
        ['\u0010'] = "“",
        ['\u0011'] = "”",
        ['\u0012'] = "„",
        ['\u0013'] = "«",
        ['\u0014'] = "»",
        ['\u0015'] = "–",
        ['\u0016'] = "—",
        ['\u001B'] = "ff",
        ['\u001C'] = "fi",
        ['\u001D'] = "fl",
        ['\u001E'] = "ffi",
        ['\u001F'] = "ffl",
        ['\u007F'] = "-",
        ['\u0088'] = "•",
    };

    /// <summary>The text of a control code, null for every other code.</summary>
    public static string? Text(string value) => value.Length == 1 ? Codes.GetValueOrDefault(value[0]) : null;

    /// <summary>True for the names that pdfTeX gives such fonts: "F" and a number.</summary>
    public static bool IsBitmapFont(string name) => name.Length is > 1 and < 6 && name[0] == 'F' && name.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
