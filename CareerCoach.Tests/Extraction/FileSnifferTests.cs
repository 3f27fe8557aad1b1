using System.Text;
using CareerCoach.Web.Extraction;
using Xunit;

namespace CareerCoach.Tests.Extraction;

public sealed class FileSnifferTests
{
    [Theory]
    [InlineData("%PDF-1.7", "cv.pdf", DocumentType.Pdf)]
    [InlineData("PK\u0003\u0004", "CV.DOCX", DocumentType.Docx)]
    [InlineData("junk from a mail gateway\n%PDF-1.4", "cv.pdf", DocumentType.Pdf)]
    public void A_file_is_what_its_bytes_say(string head, string name, DocumentType type)
    {
        Assert.Equal((type, null), Judge(head, name));
    }

    [Theory]
    [InlineData("", "cv.pdf", RejectReason.EmptyFile)]
    [InlineData("PK\u0003\u0004", "cv.pdf", RejectReason.TypeMismatch)]
    [InlineData("%PDF-1.7", "cv.docx", RejectReason.TypeMismatch)]
    [InlineData("hello", "cv.pdf", RejectReason.TypeMismatch)]
    [InlineData("%PDF-1.7", "cv.pdf.exe", RejectReason.UnsupportedType)]
    [InlineData("PK\u0003\u0004", "cv.docm", RejectReason.MacroEnabled)]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "cv.docx", RejectReason.LegacyDoc)]
    public void A_wrong_file_has_its_reason(string head, string name, string reason)
    {
        Assert.Equal((null, reason), Judge(head, name));
    }

    [Fact]
    public void A_file_over_the_limit_is_too_large()
    {
        Assert.Equal(RejectReason.TooLarge, FileSniffer.Judge("%PDF-1.7"u8, 1001, "cv.pdf", 1000).Reason);
    }

    private static (DocumentType?, string?) Judge(string head, string name) =>
        FileSniffer.Judge(Encoding.Latin1.GetBytes(head), head.Length, name, 1000);
}
