using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Platform.Tracking;

/// <summary>What taking a move back needs.</summary>
/// <param name="JobId">The job.</param>
/// <param name="Title">Its title, for the message.</param>
/// <param name="ChangeId">The history row that the move wrote; null when the status stayed.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status after.</param>
/// <param name="Position">The rank before.</param>
/// <param name="ColumnId">The person's own column before.</param>
public sealed record MoveReceipt(Guid JobId, string Title, Guid? ChangeId, JobStatus From, JobStatus To, string Position, Guid? ColumnId);
