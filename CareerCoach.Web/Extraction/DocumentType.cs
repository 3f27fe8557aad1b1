namespace CareerCoach.Web.Extraction;

/// <summary>The kinds of documents that are read; decided by content, never by name alone.</summary>
public enum DocumentType
{
    Pdf,
    Docx,
}
