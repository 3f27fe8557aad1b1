using System.IO.Compression;
using System.Xml;
using CareerCoach.Web.Extraction.Reading;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>Inflates and walks parts of a package within the document's budgets.</summary>
internal sealed class PartInflater
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = true,
        MaxCharactersInDocument = ReadingLimits.MaxPartBytes,
    };

    private long inflated;
    private int nodes;

    /// <summary>The bytes of an XML part whose depth, nodes and attributes have been counted.</summary>
    public byte[] Inflate(ZipArchiveEntry entry)
    {
        var bytes = ReadAll(entry);
        Walk(bytes, null);
        return bytes;
    }

    /// <summary>Calls <paramref name="visit"/> on each element of a part.</summary>
    public void Walk(ZipArchiveEntry entry, Action<XmlReader> visit) => Walk(ReadAll(entry), visit);

    private void Walk(byte[] bytes, Action<XmlReader>? visit)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
        while (reader.Read())
        {
            if (++nodes > ReadingLimits.MaxXmlNodes || reader.Depth > ReadingLimits.MaxXmlDepth || reader.AttributeCount > ReadingLimits.MaxAttributes)
            {
                throw new RejectedException(RejectReason.TooComplex);
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                visit?.Invoke(reader);
            }
        }
    }

    private byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        using var target = new MemoryStream();
        var buffer = new byte[32 * 1024];
        int read;
        while ((read = source.Read(buffer)) > 0)
        {
            inflated += read;
            if (inflated > ReadingLimits.MaxInflatedBytes || target.Length + read > ReadingLimits.MaxPartBytes)
            {
                throw new RejectedException(RejectReason.TooLarge);
            }

            target.Write(buffer, 0, read);
        }

        return target.ToArray();
    }
}
