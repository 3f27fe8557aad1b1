using System.Text;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>Takes out of a text what a reader can't see and a model would: Unicode tag characters, zero-width and direction controls, NUL, lone surrogates.</summary>
public static class OutgoingText
{
    /// <summary>The visible text.</summary>
    public static string Clean(string? text)
    {
        var clean = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (!IsHidden(rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    // U+FFFD stands where a lone surrogate was; U+200D joins emoji and letters of some scripts and stays.
    private static bool IsHidden(int rune) => rune is < 0x20 and not ('\n' or '\r' or '\t') or 0x7F or 0xFFFD or 0x200B or 0x200C or 0x2060 or 0xFEFF or 0x00AD
        or >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or >= 0xE0000 and <= 0xE0FFF;
}
