using CareerCoach.Web.Extraction.Reading;
using CareerCoach.Web.Intelligence.Rules.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>Reads a DOCX with the Open XML SDK.</summary>
internal static class DocxReader
{
    public static DocumentText Read(ReadOnlyMemory<byte> bytes)
    {
        using var memory = new MemoryStream();
        memory.Write(bytes.Span);
        memory.Position = 0;
        using var word = WordprocessingDocument.Open(memory, false);
        var builder = new DocumentTextBuilder();
        foreach (var paragraph in word.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>())
        {
            var text = TextCleaner.Clean(paragraph.InnerText);
            if (text.Length > 0)
            {
                builder.Add(new TextLine(text, 0, 1) { IsListItem = paragraph.ParagraphProperties?.NumberingProperties is not null });
            }
        }

        return builder.Build(1, [], new DocumentTraits("docx"));
    }
}
