using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;

namespace CareerCoach.Data.Resumes;

/// <summary>One version of a resume. A new upload or edit is a new row; an old one never changes.</summary>
public sealed class Resume : EditedRow, ITrashable
{
    public string Title { get; set; } = "";
    public string FileName { get; set; } = "";
    /// <summary>Key in the file store, never a public address.</summary>
    public string FileUrl { get; set; } = "";
    /// <summary>Bytes.</summary>
    public int FileSize { get; set; }
    public string MimeType { get; set; } = "";
    /// <summary>Changed by <see cref="PrimaryResume.MakePrimaryAsync"/> alone: at most one a person.</summary>
    public bool IsPrimary { get; internal set; }
    public string? RawText { get; set; }
    public JsonResume? ParsedData { get; set; }
    public int Version { get; set; } = 1;
    public bool IsActive { get; set; } = true;
    public DateTimeOffset? LastUsedAt { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>Shared by all versions of one resume: the first version's id.</summary>
    public Guid ChainId { get; set; }
    public Guid? PreviousVersionId { get; set; }
    /// <summary>SHA-256 of the file, hex.</summary>
    public string ContentSha256 { get; set; } = "";
    public ProcessingState State { get; set; }
    /// <summary>Stable code of a failure, such as <c>encrypted</c> or <c>scanned</c>; its sentence is in the resources.</summary>
    public string? FailureCode { get; set; }
    /// <summary>The sentence that was shown.</summary>
    public string? FailureReason { get; set; }
    /// <summary>A worker that died holds it no longer than this.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }
    public int Attempts { get; set; }
    /// <summary>Where each value of <see cref="ParsedData"/> was read.</summary>
    public IReadOnlyList<FieldSource> Sources { get; set; } = [];
    /// <summary>What machines may stumble over in the file.</summary>
    public DocumentTraits? Traits { get; set; }
    public int? Pages { get; set; }
    /// <summary>When the person confirmed what was read; null while it waits for review.</summary>
    public DateTimeOffset? ReviewedAt { get; set; }

    /// <summary>What was changed in this version, where it came about by accepting a suggestion and not by an upload.</summary>
    public ResumeEdit? Edit { get; set; }
    /// <summary>Suggestions that the person does not want; each is named by its rule and its words, so it comes back only when these change.</summary>
    public string[] DeclinedSuggestions { get; set; } = [];

    /// <summary>Stops being primary, for a resume that comes back from the trash after another became primary.</summary>
    public void ClearPrimary() => IsPrimary = false;

    public List<Application> Applications { get; } = [];
    public List<ResumeAnalysis> Analyses { get; } = [];
    public List<JobAnalysis> JobAnalyses { get; } = [];
}
