using System.Text;

namespace CareerCoach.Web.Extraction;

/// <summary>Decides from a file's first bytes whether it is what its name says, without parsing anything.</summary>
public static class FileSniffer
{
    /// <summary>How many bytes from the start of the file are enough.</summary>
    public const int HeadLength = 8192;

    private const int PdfHeaderWithin = 1024;
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The type, or one of <see cref="RejectReason"/>.</summary>
    /// <param name="head">Up to <see cref="HeadLength"/> first bytes.</param>
    /// <param name="length">Length of the whole file in bytes.</param>
    /// <param name="fileName">The name it was uploaded under; only its extension counts.</param>
    public static (DocumentType? Type, string? Reason) Judge(ReadOnlySpan<byte> head, long length, string fileName, long maxBytes)
    {
        if (length == 0)
        {
            return (null, RejectReason.EmptyFile);
        }

        if (length > maxBytes)
        {
            return (null, RejectReason.TooLarge);
        }

        var isPdf = head[..Math.Min(head.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0;
        var isZip = head.StartsWith("PK\u0003\u0004"u8);
        if (head.StartsWith(CompoundFile))
        {
            return (null, head.IndexOf(EncryptedPackage) >= 0 ? RejectReason.PasswordRequired : RejectReason.LegacyDoc);
        }

        return Extension(fileName) switch
        {
            ".pdf" => isPdf && !isZip ? (DocumentType.Pdf, null) : (null, RejectReason.TypeMismatch),
            ".docx" => isZip ? (DocumentType.Docx, null) : (null, RejectReason.TypeMismatch),
            ".docm" or ".dotm" => (null, RejectReason.MacroEnabled),
            ".doc" => (null, RejectReason.LegacyDoc),
            _ => (null, RejectReason.UnsupportedType),
        };
    }

    private static string Extension(string fileName)
    {
        var name = fileName.Trim().TrimEnd('.');
        return name.Contains('\0') ? "" : Path.GetExtension(name).ToLowerInvariant();
    }
}
