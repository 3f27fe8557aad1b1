using System.Text;

namespace CareerCoach.Web.Extraction;

/// <summary>How a file that is kept can be shown.</summary>
public enum KeptKind
{
    Pdf,
    Docx,
    Image,
    Text,
}

/// <summary>What a file is, decided by its first bytes.</summary>
/// <param name="Kind">How it can be shown.</param>
/// <param name="MimeType">Its media type.</param>
/// <param name="Extensions">Extensions that fit, the usual one first.</param>
public sealed record KeptFile(KeptKind Kind, string MimeType, string[] Extensions)
{
    /// <summary>Reason for a file that can carry scripts.</summary>
    public const string ActiveContent = "active_content";

    private static readonly KeptFile
        Pdf = new(KeptKind.Pdf, "application/pdf", [".pdf"]),
        Docx = new(KeptKind.Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"]),
        Png = new(KeptKind.Image, "image/png", [".png"]),
        Jpeg = new(KeptKind.Image, "image/jpeg", [".jpg", ".jpeg"]),
        Gif = new(KeptKind.Image, "image/gif", [".gif"]),
        Webp = new(KeptKind.Image, "image/webp", [".webp"]),
        PlainText = new(KeptKind.Text, "text/plain", [".txt", ".md", ".csv", ".tsv", ".log", ".text"]);

    private static readonly string[] ActiveExtensions = [".svg", ".svgz", ".html", ".htm", ".xhtml", ".shtml", ".xml", ".xsl", ".js", ".mjs", ".mht", ".mhtml", ".hta", ".swf"];
    private static readonly string[] ActiveStarts = ["<svg", "<!doctype", "<html", "<?xml", "<script", "<body", "<head", "<iframe"];

    /// <summary>Extensions for a file chooser.</summary>
    public const string Accept = ".pdf,.docx,.png,.jpg,.jpeg,.webp,.gif,.txt,.md,.csv";

    /// <summary>The kind of file by its media type, as <see cref="Judge"/> gave it.</summary>
    public static KeptKind KindOf(string mimeType) =>
        mimeType == Pdf.MimeType ? KeptKind.Pdf : mimeType == PlainText.MimeType ? KeptKind.Text : mimeType.StartsWith("image/", StringComparison.Ordinal) ? KeptKind.Image : KeptKind.Docx;

    /// <summary>What the file is, or the reason why it is not kept.</summary>
    /// <param name="head">Up to <see cref="FileSniffer.HeadLength"/> first bytes.</param>
    /// <param name="length">Length of the whole file in bytes.</param>
    /// <param name="fileName">The name it was uploaded under; it never makes a file more than its content is.</param>
    /// <param name="maxBytes">Largest file that is kept.</param>
    public static (KeptFile? File, string? Reason) Judge(ReadOnlySpan<byte> head, long length, string fileName, long maxBytes)
    {
        var (_, reason) = FileSniffer.Judge(head, length, fileName, maxBytes);
        if (reason is RejectReason.EmptyFile or RejectReason.TooLarge or RejectReason.PasswordRequired or RejectReason.LegacyDoc or RejectReason.MacroEnabled)
        {
            return (null, reason);
        }

        var extension = Path.GetExtension(fileName.Trim().TrimEnd('.')).ToLowerInvariant();
        if (ImageOf(head) is { } image)
        {
            return (image, null);
        }

        if (FileSniffer.Judge(head, length, "x.pdf", maxBytes).Type is not null)
        {
            return (Pdf, null);
        }

        if (reason is null) // its name says .docx, and its content does not contradict
        {
            return (Docx, null);
        }

        if (ActiveExtensions.Contains(extension) || IsActive(head))
        {
            return (null, ActiveContent);
        }

        return (extension.Length == 0 || PlainText.Extensions.Contains(extension)) && IsText(head, length) ? (PlainText, null)
            : (null, reason is RejectReason.TypeMismatch || PlainText.Extensions.Contains(extension) || extension is ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" ? RejectReason.TypeMismatch : RejectReason.UnsupportedType);
    }

    private static KeptFile? ImageOf(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
        : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg
        : head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) ? Gif
        : head.Length > 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8) ? Webp
        : null;

    private static bool IsActive(ReadOnlySpan<byte> head)
    {
        var start = Encoding.UTF8.GetString(head[..Math.Min(head.Length, 512)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return ActiveStarts.Any(s => start.StartsWith(s, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsText(ReadOnlySpan<byte> head, long length)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return true; // UTF-16 with its mark
        }

        foreach (var value in head)
        {
            if (value < 0x20 && value is not (0x09 or 0x0A or 0x0C or 0x0D))
            {
                return false;
            }
        }

        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        try
        {
            decoder.GetChars(head, new char[head.Length], flush: head.Length == length); // the last letter may be cut
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
