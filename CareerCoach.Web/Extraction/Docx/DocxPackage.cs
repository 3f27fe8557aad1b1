using DocumentFormat.OpenXml.Packaging;

namespace CareerCoach.Web.Extraction.Docx;

/// <summary>
/// A DOCX that has passed <see cref="DocxGuard"/>, copied to a package of our own in memory: only the parts that hold text,
/// under our names, without outside relationships (whose malformed addresses make the SDK rewrite or refuse files).
/// </summary>
/// <param name="Package">A stored zip.</param>
/// <param name="Links">Link targets by part name and relationship id, as they stood in the file.</param>
internal sealed record DocxPackage(MemoryStream Package, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Links)
{
    /// <summary>
    /// Opens the copy. As editable, since for reading alone the SDK first copies the package to a temporary file, which the
    /// sandbox denies; nothing is ever saved.
    /// </summary>
    public WordprocessingDocument Open() => WordprocessingDocument.Open(Package, isEditable: true, new OpenSettings { AutoSave = false });

    public IReadOnlyDictionary<string, string> LinksOf(OpenXmlPart part) =>
        Links.TryGetValue(part.Uri.OriginalString.TrimStart('/'), out var links) ? links : new Dictionary<string, string>();
}
