using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>A job that the person has already with this employer.</summary>
/// <param name="Id">The job.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Since">When it came there, UTC.</param>
/// <param name="Duplicate">True when it is likely the very same posting: same link, or a similar title.</param>
public sealed record KnownJob(Guid Id, string Title, JobStatus Status, DateTimeOffset Since, bool Duplicate);
