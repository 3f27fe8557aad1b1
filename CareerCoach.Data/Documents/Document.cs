using CareerCoach.Data.Jobs;

namespace CareerCoach.Data.Documents;

/// <summary>One version of a file, attached to a job or free.</summary>
public sealed class Document : EditedRow, ITrashable
{
    public Guid? JobId { get; set; }
    public DocumentType DocumentType { get; set; } = DocumentType.Other;
    public string Title { get; set; } = "";
    public string FileName { get; set; } = "";
    /// <summary>Key in the file store, never a public address.</summary>
    public string FileUrl { get; set; } = "";
    /// <summary>Bytes.</summary>
    public int FileSize { get; set; }
    public string MimeType { get; set; } = "";
    public string? Description { get; set; }
    public int Version { get; set; } = 1;
    /// <summary>Shared by all versions of one document: the first version's id.</summary>
    public Guid ChainId { get; set; }
    public Guid? PreviousVersionId { get; set; }
    /// <summary>SHA-256 of the file, hex.</summary>
    public string ContentSha256 { get; set; } = "";
    public DateTimeOffset? DeletedAt { get; set; }
    public Job? Job { get; private set; }
}
