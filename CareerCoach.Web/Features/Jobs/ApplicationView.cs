using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>The application of a job as its panel shows it.</summary>
public sealed record ApplicationView
{
    public Guid? Id { get; init; }
    public ApplicationFields Fields { get; init; } = new();
    public ApplicationStatus Status { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    /// <summary>What was sent; null while nothing was.</summary>
    public SentView? Sent { get; init; }
    /// <summary>The person's resumes to choose from, the primary one first.</summary>
    public IReadOnlyList<ResumeChoice> Resumes { get; init; } = [];
}

/// <summary>What the person writes about an application, named as the row's fields.</summary>
public sealed record ApplicationFields
{
    public ApplicationMethod ApplicationMethod { get; set; }
    public Guid? ResumeId { get; set; }
    public string? CoverLetter { get; set; }
    public IReadOnlyList<ApplicationAnswer> Answers { get; set; } = [];
    public string? ApplicationUrl { get; set; }
    public string? ConfirmationNumber { get; set; }
    public DateTimeOffset? ResponseReceivedAt { get; set; }
    public string? Notes { get; set; }
}

/// <summary>What was frozen on submission.</summary>
public sealed record SentView(DateTimeOffset At, string? Posting, string? ResumeName, int? ResumeVersion, string? ResumeSha256, string? CoverLetter, IReadOnlyList<ApplicationAnswer> Answers);

/// <summary>A resume to choose.</summary>
public sealed record ResumeChoice(Guid Id, string Title, int Version, bool Primary);
