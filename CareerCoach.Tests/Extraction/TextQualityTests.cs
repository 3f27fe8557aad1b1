using System.Text.Json;
using CareerCoach.Web.Extraction;
using Xunit;

namespace CareerCoach.Tests.Extraction;

public sealed class TextQualityTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus", "resumes");

    [Theory]
    [InlineData(".pdf", 1)]
    [InlineData(".pdf", 2)]
    [InlineData(".docx", 1)]
    public void Words_stay_whole_and_together(string extension, int columns)
    {
        var total = new TextQuality(0, 0, 0, 0, 0, 0);
        foreach (var path in Directory.GetFiles(Folder, "*" + extension))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(path, ".expected.json")));
            if (json.RootElement.GetProperty("columns").GetInt32() >= 2 == columns >= 2)
            {
                total += TextQuality.Measure(json.RootElement.GetProperty("expected"), Read(path));
            }
        }

        Assert.True(total.Words > 0);
        Assert.InRange(total.Recall, 0.995, 1);
        Assert.InRange(total.PairsKept, 0.993, 1);
        Assert.InRange(total.Intact, 0.995, 1);
    }

    [Fact]
    public void Every_line_and_segment_stands_where_it_says()
    {
        foreach (var path in Directory.GetFiles(Folder).Where(path => !path.EndsWith(".json", StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var document = DocumentReader.Read(File.ReadAllBytes(path), TypeOf(path)).Document!;
            foreach (var line in document.Lines)
            {
                Assert.Equal(line.Text, document.Text.Substring(line.Start, line.Text.Length));
                Assert.All(line.Segments, segment => Assert.Equal(segment.Text, document.Text.Substring(segment.Start, segment.Text.Length)));
            }

            Assert.All(document.Links.Where(link => link.Start >= 0), link => Assert.InRange(link.Start + link.Length, link.Start + 1, document.Text.Length));
        }
    }

    private static string Read(string path)
    {
        var outcome = DocumentReader.Read(File.ReadAllBytes(path), TypeOf(path));
        Assert.NotNull(outcome.Document);
        return outcome.Document.Text;
    }

    private static DocumentType TypeOf(string path) => path.EndsWith(".pdf", StringComparison.Ordinal) ? DocumentType.Pdf : DocumentType.Docx;
}
