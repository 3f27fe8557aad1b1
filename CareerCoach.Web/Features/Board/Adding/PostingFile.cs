using System.Text;
using System.Text.Unicode;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>What a chosen file is, told by its bytes.</summary>
public enum PostingFileKind
{
    /// <summary>A picture, a program, nothing at all: no posting.</summary>
    Other,
    Pdf,
    Word,
    OldWord,

    /// <summary>Text or markup.</summary>
    Text,
}

/// <summary>Tells files apart by content and turns the bytes of text and pages into characters.</summary>
public static class PostingFile
{
    private const int Head = 4096, PdfWithin = 1024;
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>The kind by the first bytes; names decide nothing.</summary>
    public static PostingFileKind KindOf(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Head)];
        return bytes.IsEmpty ? PostingFileKind.Other
            : head[..Math.Min(head.Length, PdfWithin)].IndexOf("%PDF-"u8) >= 0 ? PostingFileKind.Pdf
            : head.StartsWith("PK\u0003\u0004"u8) ? PostingFileKind.Word
            : head.StartsWith(CompoundFile) ? PostingFileKind.OldWord
            : IsUtf16(head) || head.IndexOfAnyInRange((byte)0, (byte)8) < 0 ? PostingFileKind.Text
            : PostingFileKind.Other;
    }

    /// <summary>The characters: by byte order mark, by the charset that the site or the page's own head names, as UTF-8, or as Windows-1252 where it is none.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var encoding = IsUtf16(bytes) ? bytes[0] == 0xFE ? Encoding.BigEndianUnicode : Encoding.Unicode
            : Named(Charset(contentType) ?? Charset(Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, 2048)])))
            ?? (Utf8.IsValid(bytes) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!);
        return encoding.GetString(bytes).TrimStart('\uFEFF');
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static Encoding? Named(string? charset)
    {
        try
        {
            return charset is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null; // a charset that nobody knows
        }
    }

    private static string? Charset(string? words)
    {
        var at = words?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : new string([.. words![(at + 8)..].TrimStart('"', '\'', ' ').TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':')]);
    }
}
