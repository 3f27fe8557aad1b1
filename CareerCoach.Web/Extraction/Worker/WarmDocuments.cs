using System.IO.Compression;
using System.Text;

namespace CareerCoach.Web.Extraction.Worker;

/// <summary>Two tiny documents of our own. A standby worker reads them while it waits, so that the code is compiled when a real one comes.</summary>
internal static class WarmDocuments
{
    public static void ReadAll()
    {
        DocumentReader.Read(Pdf(), DocumentType.Pdf);
        DocumentReader.Read(Docx(), DocumentType.Docx);
    }

    private static byte[] Pdf()
    {
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            "<</Length 104>>\nstream\nBT /F1 11 Tf 72 700 Td (A warm line of) Tj 0 -14 Td (text that is long enough to be taken as one) Tj ET          \nendstream",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(pdf.Length);
            pdf.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append($"{offset:D10} 00000 n \n"));
        pdf.Append($"trailer\n<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    private static byte[] Docx()
    {
        const string Package = "http://schemas.openxmlformats.org/package/2006";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", $"<Types xmlns='{Package}/content-types'><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
            Add("_rels/.rels", $"<Relationships xmlns='{Package}/relationships'><Relationship Id='r' Type='{Office}' Target='word/document.xml'/></Relationships>");
            Add("word/document.xml", $"<w:document xmlns:w='{Word}'><w:body><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>A warm line of text that is long enough</w:t></w:r></w:p></w:body></w:document>");

            void Add(string name, string xml)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return bytes.ToArray();
    }
}
