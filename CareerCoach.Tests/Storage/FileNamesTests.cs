using CareerCoach.Web.Storage;
using Xunit;

namespace CareerCoach.Tests.Storage;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\me\\cv.pdf", "cv.pdf")]
    [InlineData("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie: x=1.pdf")]
    [InlineData("evil\u202Efdp.exe", "evilfdp.exe")]
    [InlineData("\0\u0007", "document")]
    [InlineData("...", "document")]
    [InlineData("履歴書 ✨.pdf", "履歴書 ✨.pdf")]
    public void A_hostile_name_loses_what_makes_it_hostile(string given, string kept) => Assert.Equal(kept, FileNames.Clean(given, "document"));

    [Fact]
    public void A_long_name_keeps_its_extension()
    {
        var name = FileNames.Clean(new string('x', 5000) + ".pdf", "document");
        Assert.True(name.Length <= 200);
        Assert.EndsWith(".pdf", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("photo.jpg", "photo.png")]
    [InlineData("photo.PNG", "photo.PNG")]
    [InlineData("photo", "photo.png")]
    [InlineData("St. Mary", "St. Mary.png")]
    public void The_extension_follows_the_content(string given, string kept) => Assert.Equal(kept, FileNames.WithExtension(given, [".png"]));
}
