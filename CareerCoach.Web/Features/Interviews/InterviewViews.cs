using CareerCoach.Data.Interviews;
using CareerCoach.Web.Platform;

namespace CareerCoach.Web.Features.Interviews;

/// <summary>One round as lists and calendars show it. <paramref name="Minutes"/> is the planned length; an hour where none was given.</summary>
public sealed record InterviewSummary(
    Guid Id, Guid JobId, string JobTitle, string Company, InterviewType Type, DateTimeOffset Start, int Minutes, string? Location, string? Interviewer,
    InterviewOutcome Outcome, DateTimeOffset? CompletedAt, DateTimeOffset? CancelledAt, string? Zone)
{
    /// <summary>When it is planned to end.</summary>
    public DateTimeOffset End => Start.AddMinutes(Minutes);

    /// <summary>Its beginning on the clock of the zone in which it was arranged; null where that clock shows the same as <paramref name="own"/>.</summary>
    public DateTimeOffset? Elsewhere(TimeZoneInfo own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var there = TimeZoneInfo.ConvertTime(Start, WallClock.Zone(Zone, own));
        return there.Offset == own.GetUtcOffset(Start) ? null : there;
    }

    /// <summary>True where both take place and share a minute.</summary>
    public bool Overlaps(InterviewSummary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Id != other.Id && CancelledAt is null && other.CancelledAt is null && Start < other.End && other.Start < End;
    }
}

/// <summary>A job that an interview may belong to.</summary>
public sealed record InterviewJob(Guid Id, string Name);

/// <summary>All of one round, as its page and the dialog edit it.</summary>
public sealed class InterviewForm
{
    /// <summary>Null for a new one.</summary>
    public Guid? Id { get; set; }
    public Guid JobId { get; set; }
    public InterviewType Type { get; set; } = InterviewType.Video;
    /// <summary>Day of the wall clock in <see cref="Zone"/>.</summary>
    public DateOnly? Day { get; set; }
    /// <summary>Time of the wall clock in <see cref="Zone"/>.</summary>
    public TimeOnly? Time { get; set; }
    /// <summary>IANA zone in which it was arranged.</summary>
    public string Zone { get; set; } = "UTC";
    /// <summary>Minutes.</summary>
    public int? Duration { get; set; } = 60;
    public string? Location { get; set; }
    public string? InterviewerName { get; set; }
    public string? InterviewerEmail { get; set; }
    public string? InterviewerPhone { get; set; }
    public InterviewOutcome Outcome { get; set; } = InterviewOutcome.Pending;
    public DateOnly? CompletedOn { get; set; }
    public string? PrepNotes { get; set; }
    public string? Questions { get; set; }
    public string? Feedback { get; set; }
    public DateOnly? FollowUpSentOn { get; set; }
    /// <summary>What the page had loaded, so that another tab's edit is not overwritten.</summary>
    public uint RowVersion { get; set; }
}

/// <summary>One round with what its page shows around it.</summary>
public sealed record InterviewDetails(InterviewForm Form, InterviewSummary Summary, IReadOnlyList<InterviewSummary> SameJob, IReadOnlyList<InterviewSummary> Conflicts);
