using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>A resume in the list: the newest version of each.</summary>
public sealed record ResumeSummary(Guid Id, string Title, string FileName, int Version, int FileSize, bool IsPrimary, ProcessingState State, string? FailureReason, DateTimeOffset CreatedAt, int? Overall, int? Ats, int? Readability);

/// <summary>A version of a resume, for choosing and comparing.</summary>
public sealed record ResumeVersion(Guid Id, int Version, string FileName, DateTimeOffset CreatedAt);

/// <summary>A resume with everything that was read in it.</summary>
public sealed record ResumeDetails(
    Guid Id, string Title, string FileName, int Version, int FileSize, int? Pages, bool IsPrimary, ProcessingState State, string? FailureReason, DateTimeOffset CreatedAt,
    string? Text, JsonResume? Data, IReadOnlyList<FieldSource> Sources, DocumentTraits? Traits, IReadOnlyList<ResumeVersion> Versions);

/// <summary>A file to be downloaded.</summary>
public sealed record ResumeFile(Stream Content, string FileName);
