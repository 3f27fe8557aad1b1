using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>What the page of a job shows.</summary>
public sealed record JobDetails
{
    public required Guid Id { get; init; }
    public required JobFields Fields { get; init; }
    public required JobStatus Status { get; init; }
    public DateTimeOffset SavedAt { get; init; }
    public DateTimeOffset? AppliedAt { get; init; }
    public DateTimeOffset? ArchivedAt { get; init; }
    public DateTimeOffset? PostingCapturedAt { get; init; }
    /// <summary>The posting as it was when saved, where the person has changed it since.</summary>
    public string? PostingText { get; init; }
    /// <summary>Fields that were read from the posting and not confirmed yet.</summary>
    public IReadOnlySet<string> ReadFields { get; init; } = new HashSet<string>();
    /// <summary>Words of the posting that matter, as the analysis saw them.</summary>
    public IReadOnlyList<PostingMark> Marks { get; init; } = [];
    /// <summary>Newest first.</summary>
    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];
    /// <summary>What else happened, newest first.</summary>
    public IReadOnlyList<TimelineNote> Notes { get; init; } = [];
    /// <summary>How much there is under a tab, by the tab's name.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; init; } = new Dictionary<string, int>();
}

/// <summary>One step of a job's history.</summary>
/// <param name="Id">The row.</param>
/// <param name="From">Null for the beginning.</param>
/// <param name="To">Where the job came to.</param>
/// <param name="Reason">The person's reason.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Undone">True when it was taken back.</param>
/// <param name="IsUndo">True when it took another step back.</param>
public sealed record TimelineEntry(Guid Id, JobStatus? From, JobStatus To, string? Reason, DateTimeOffset At, bool Undone, bool IsUndo);
