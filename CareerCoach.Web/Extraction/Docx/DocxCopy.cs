using System.IO.Compression;
using System.Security;
using System.Text;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>Writes the parts that are kept to a package of our own, in memory and uncompressed.</summary>
internal sealed class DocxCopy
{
    private const string MainName = "word/document.xml";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Kind, string Name)> parts = [];
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> links = [];
    private readonly MemoryStream stream = new();
    private readonly ZipArchive zip;

    public DocxCopy() => zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);

    public void AddMain(byte[] xml, IReadOnlyDictionary<string, string> partLinks)
    {
        Write(MainName, xml);
        links[MainName] = partLinks;
    }

    public void Add(string kind, byte[] xml, IReadOnlyDictionary<string, string> partLinks)
    {
        var name = $"word/{kind}{parts.Count + 1}.xml";
        parts.Add((kind, name));
        Write(name, xml);
        links[name] = partLinks;
    }

    public DocxPackage Build()
    {
        var overrides = string.Concat(parts.Prepend(("document.main", MainName)).Select(part =>
            $"<Override PartName=\"/{part.Item2}\" ContentType=\"{WordType}{part.Item1}+xml\"/>"));
        Write("[Content_Types].xml", $"<Types xmlns=\"{ContentTypes}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{overrides}</Types>");
        Write("_rels/.rels", Relationships([("officeDocument", MainName)]));
        Write("word/_rels/document.xml.rels", Relationships(parts.Select(part => (part.Kind, "/" + part.Name))));
        zip.Dispose();
        stream.Position = 0;
        return new DocxPackage(stream, links);
    }

    private static string Relationships(IEnumerable<(string Kind, string Target)> targets) =>
        $"<Relationships xmlns=\"{PackageRelationships}\">"
        + string.Concat(targets.Select((target, i) =>
            $"<Relationship Id=\"part{i}\" Type=\"{OfficeRelationships}{SecurityElement.Escape(target.Kind)}\" Target=\"{SecurityElement.Escape(target.Target)}\"/>"))
        + "</Relationships>";

    private void Write(string name, string xml) => Write(name, Encoding.UTF8.GetBytes(xml));

    private void Write(string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(bytes);
    }
}
