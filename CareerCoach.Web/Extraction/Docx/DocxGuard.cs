using System.IO.Compression;
using System.Xml;
using CareerCoach.Web.Extraction.Reading;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>
/// Walks an untrusted DOCX with <see cref="ZipArchive"/> and <see cref="XmlReader"/> before the SDK sees it:
/// names, sizes counted while inflating, depth and number of nodes, no DTD, no macros.
/// </summary>
internal sealed class DocxGuard
{
    private const string WordMain = "wordprocessingml.document.main+xml";
    private static readonly string[] TextParts = ["styles", "numbering", "header", "footer", "footnotes", "endnotes"];
    private const int MaxPartsOfAKind = 20;

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly PartInflater inflater = new();

    private DocxGuard(ZipArchive zip) => this.zip = zip;

    /// <summary>The safe copy of the document.</summary>
    /// <exception cref="RejectedException">It is no Word document, has macros, or is made to harm.</exception>
    /// <exception cref="XmlException">A part is not well-formed or has a DTD.</exception>
    public static DocxPackage Check(ReadOnlyMemory<byte> bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        return new DocxGuard(zip).Check();
    }

    private DocxPackage Check()
    {
        IndexEntries();
        RequireWordDocument();
        var main = MainPart();
        var copy = new DocxCopy();
        var relationships = Relationships(main);
        copy.AddMain(inflater.Inflate(Entry(main)), relationships.Links);
        foreach (var kind in TextParts)
        {
            var targets = relationships.Internal.Where(item => item.Kind == kind).Select(item => item.Target).Distinct();
            foreach (var target in targets.Where(entries.ContainsKey).Take(MaxPartsOfAKind))
            {
                copy.Add(kind, inflater.Inflate(Entry(target)), Relationships(target).Links);
            }
        }

        return copy.Build();
    }

    private void IndexEntries()
    {
        if (zip.Entries.Count > ReadingLimits.MaxZipEntries)
        {
            throw new RejectedException(RejectReason.TooComplex);
        }

        foreach (var entry in zip.Entries)
        {
            if (!entries.TryAdd(entry.FullName, entry))
            {
                throw new RejectedException(RejectReason.Corrupt); // two parts of one name: which one would be the resume?
            }

            if (entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            {
                throw new RejectedException(RejectReason.MacroEnabled);
            }
        }
    }

    private void RequireWordDocument()
    {
        var types = new List<string>();
        inflater.Walk(Entry("[Content_Types].xml"), reader =>
        {
            if (reader.LocalName == "Override")
            {
                types.Add(reader.GetAttribute("ContentType") ?? "");
            }
        });
        if (types.Exists(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RejectedException(RejectReason.MacroEnabled);
        }

        if (!types.Exists(type => type.EndsWith(WordMain, StringComparison.Ordinal)))
        {
            var isTemplate = types.Exists(type => type.Contains("wordprocessingml.template", StringComparison.Ordinal));
            throw new RejectedException(isTemplate ? RejectReason.UnsupportedType : RejectReason.TypeMismatch);
        }
    }

    private string MainPart()
    {
        string? main = null;
        inflater.Walk(Entry("_rels/.rels"), reader =>
        {
            if (reader.LocalName == "Relationship" && (reader.GetAttribute("Type") ?? "").EndsWith("/officeDocument", StringComparison.Ordinal))
            {
                main = reader.GetAttribute("Target")?.TrimStart('/');
            }
        });
        return main ?? throw new RejectedException(RejectReason.Corrupt);
    }

    private PartRelationships Relationships(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var found = new PartRelationships([], []);
        if (!entries.TryGetValue($"{folder}_rels/{part[folder.Length..]}.rels", out var entry))
        {
            return found;
        }

        inflater.Walk(entry, reader =>
        {
            if (reader.LocalName == "Relationship")
            {
                found.Add(reader.GetAttribute("Id") ?? "", reader.GetAttribute("Type") ?? "", reader.GetAttribute("Target") ?? "", folder);
            }
        });
        return found;
    }

    private ZipArchiveEntry Entry(string name) =>
        entries.TryGetValue(name, out var entry) ? entry : throw new RejectedException(RejectReason.Corrupt);
}

/// <summary>What a part refers to: other parts by the last word of the relationship's type, and link targets by id.</summary>
internal sealed record PartRelationships(List<(string Kind, string Target)> Internal, Dictionary<string, string> Links)
{
    public void Add(string id, string type, string target, string folder)
    {
        if (Internal.Count + Links.Count >= ReadingLimits.MaxRelationships)
        {
            throw new RejectedException(RejectReason.TooComplex);
        }

        var kind = type[(type.LastIndexOf('/') + 1)..];
        if (kind == "hyperlink")
        {
            Links[id] = target;
        }
        else
        {
            Internal.Add((kind, target.StartsWith('/') ? target[1..] : folder + target));
        }
    }
}
