using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>A resume in the list: the newest version of each.</summary>
public sealed record ResumeSummary(Guid Id, string Title, string FileName, int Version, int FileSize, bool IsPrimary, ProcessingState State, string? FailureReason, DateTimeOffset CreatedAt, int? Overall, int? Ats, int? Readability);

/// <summary>A version of a resume, for choosing and comparing.</summary>
/// <param name="Edit">What was changed, where it came about by accepting a suggestion.</param>
public sealed record ResumeVersion(Guid Id, int Version, string FileName, DateTimeOffset CreatedAt, ResumeEdit? Edit = null);

/// <summary>A resume with everything that was read in it.</summary>
public sealed record ResumeDetails(
    Guid Id, string Title, string FileName, int Version, int FileSize, int? Pages, bool IsPrimary, ProcessingState State, string? FailureReason, DateTimeOffset CreatedAt,
    string? Text, JsonResume? Data, IReadOnlyList<FieldSource> Sources, DocumentTraits? Traits, IReadOnlyList<string> Declined, IReadOnlyList<ResumeVersion> Versions)
{
    /// <summary>What this version changed; null for an upload.</summary>
    public ResumeEdit? Edit => Versions.FirstOrDefault(v => v.Id == Id)?.Edit;

    /// <summary>True for the version that suggestions can be accepted in.</summary>
    public bool IsNewest => Versions.Count == 0 || Versions[0].Id == Id;
}
