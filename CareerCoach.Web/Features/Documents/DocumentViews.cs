using CareerCoach.Web.Extraction;
using DocumentType = CareerCoach.Data.Documents.DocumentType;

namespace CareerCoach.Web.Features.Documents;

/// <summary>Which documents a list shows; null means all.</summary>
/// <param name="Text">Words in title, file name, description or the job's name.</param>
/// <param name="Type">Of this type alone.</param>
/// <param name="JobId">Of this job alone; <see cref="Guid.Empty"/> for those of no job.</param>
public sealed record DocumentFilter(string? Text = null, DocumentType? Type = null, Guid? JobId = null);

/// <summary>The newest version of a document in a list.</summary>
public sealed record DocumentRow(Guid Id, string Title, string FileName, DocumentType Type, string MimeType, int Bytes, int Version, Guid? JobId, string? JobName, DateTimeOffset UploadedAt)
{
    /// <summary>How it can be shown.</summary>
    public KeptKind Kind => KeptFile.KindOf(MimeType);
}

/// <summary>One screen of a list, and how many there are in all.</summary>
public sealed record DocumentSlice(IReadOnlyList<DocumentRow> Rows, int Total);

/// <summary>A job that documents may belong to.</summary>
public sealed record DocumentJob(Guid Id, string Name);

/// <summary>What the person writes about a document, named as the row's fields.</summary>
public sealed record DocumentFields
{
    public string Title { get; set; } = "";
    public DocumentType DocumentType { get; set; }
    public string? Description { get; set; }
}

/// <summary>A version of a document.</summary>
public sealed record DocumentVersion(Guid Id, int Version, string FileName, int Bytes, string Sha256, DateTimeOffset UploadedAt);

/// <summary>One version of a document with what its page shows around it. <paramref name="Versions"/> are newest first.</summary>
public sealed record DocumentDetails(DocumentRow Row, DocumentFields Fields, string Sha256, IReadOnlyList<DocumentVersion> Versions)
{
    /// <summary>True when this is the newest version.</summary>
    public bool IsNewest => Versions[0].Id == Row.Id;
}

/// <summary>The beginning of a text file. <paramref name="Cut"/> is true when it goes on.</summary>
public sealed record TextPreview(string Text, bool Cut);
