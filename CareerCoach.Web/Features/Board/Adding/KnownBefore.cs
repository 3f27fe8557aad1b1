using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>A job that the person has already with this employer, and what came of it.</summary>
/// <param name="Id">The job.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Since">When it came there, UTC.</param>
/// <param name="Duplicate">True when it is likely the very same posting: same link, or a similar title.</param>
public sealed record KnownJob(Guid Id, string Title, JobStatus Status, DateTimeOffset Since, bool Duplicate)
{
    /// <summary>When the person applied, UTC.</summary>
    public DateTimeOffset? AppliedAt { get; init; }

    /// <summary>How many interviews there were or are to come, cancelled ones aside.</summary>
    public int Interviews { get; init; }

    /// <summary>The last of them.</summary>
    public (DateTimeOffset At, InterviewType Type)? LastInterview { get; init; }

    /// <summary>How far it went before it ended: the furthest status, where that is not the present one.</summary>
    public JobStatus? Reached { get; init; }

    public bool Archived { get; init; }
}
