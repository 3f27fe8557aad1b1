using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads the XML and RSS feeds of applicant-tracking systems with the reader for their JSON: elements become members, repeated ones lists.</summary>
internal static class PostingXml
{
    private const int MaxDepth = 30;
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>The postings in the feed; empty for anything that is not XML.</summary>
    public static IReadOnlyList<PostingPage> Read(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.TrimStart()), Safe);
            var json = Node(XDocument.Load(reader).Root!, 0);
            return json is null ? [] : PostingJson.Read(json.ToJsonString());
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static JsonNode? Node(XElement element, int depth)
    {
        if (!element.HasElements || depth > MaxDepth)
        {
            return JsonValue.Create(element.Value);
        }

        var members = new JsonObject();
        foreach (var group in element.Elements().GroupBy(e => e.Name.LocalName, StringComparer.OrdinalIgnoreCase))
        {
            var nodes = group.Select(e => Node(e, depth + 1)).ToArray();
            members[group.Key] = nodes.Length == 1 ? nodes[0] : new JsonArray(nodes);
        }

        return members;
    }
}
