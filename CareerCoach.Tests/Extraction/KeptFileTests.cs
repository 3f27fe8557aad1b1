using System.Text;
using CareerCoach.Web.Extraction;
using Xunit;

namespace CareerCoach.Tests.Extraction;

public sealed class KeptFileTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];

    [Fact]
    public void Content_decides_not_the_name()
    {
        Assert.Equal("image/png", Judge(Png, "letter.pdf").File?.MimeType);
        Assert.Equal("application/pdf", Judge("%PDF-1.7 x"u8, "photo.jpg").File?.MimeType);
        Assert.Equal("image/jpeg", Judge([0xFF, 0xD8, 0xFF, 0xE0], "x.svg").File?.MimeType);
        Assert.Equal("image/webp", Judge("RIFF\x10\0\0\0WEBPVP8 "u8, "x").File?.MimeType);
        Assert.Equal(KeptKind.Text, Judge("Grüße, 履歴書\r\n"u8, "notes.txt").File?.Kind);
        Assert.Equal(KeptKind.Docx, Judge("PK\u0003\u0004[Content_Types].xml"u8, "cv.docx").File?.Kind);
    }

    [Theory]
    [InlineData("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", KeptFile.ActiveContent)]
    [InlineData("harmless.txt", "  <svg onload='alert(1)'>", KeptFile.ActiveContent)]
    [InlineData("page.html", "hello", KeptFile.ActiveContent)]
    [InlineData("notes.txt", "\uFEFF<!DOCTYPE html><script>alert(1)</script>", KeptFile.ActiveContent)]
    [InlineData("run.exe", "MZ\0\u0001", RejectReason.UnsupportedType)]
    [InlineData("cv.pdf", "not a pdf", RejectReason.TypeMismatch)]
    [InlineData("cv.png", "not a picture", RejectReason.TypeMismatch)]
    [InlineData("notes.txt", "bin\0ary", RejectReason.TypeMismatch)]
    [InlineData("archive.zip", "PK\u0003\u0004x", RejectReason.UnsupportedType)]
    [InlineData("macro.docm", "PK\u0003\u0004x", RejectReason.MacroEnabled)]
    [InlineData("empty.txt", "", RejectReason.EmptyFile)]
    public void What_could_run_or_is_not_known_is_refused(string name, string content, string reason) =>
        Assert.Equal((null, reason), Judge(Encoding.UTF8.GetBytes(content), name));

    [Fact]
    public void A_text_that_is_cut_inside_a_letter_is_still_text()
    {
        var whole = Encoding.UTF8.GetBytes(new string('ü', FileSniffer.HeadLength));
        Assert.Equal(KeptKind.Text, KeptFile.Judge(whole.AsSpan(0, 4095), whole.Length, "long.txt", 1 << 20).File?.Kind);
    }

    private static (KeptFile? File, string? Reason) Judge(ReadOnlySpan<byte> content, string name) => KeptFile.Judge(content, content.Length, name, 1 << 20);
}
