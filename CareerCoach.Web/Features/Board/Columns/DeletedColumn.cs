using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Board.Columns;

/// <summary>What bringing a deleted column back needs.</summary>
public sealed record DeletedColumn(Guid Id, string Name, string? Color, JobStatus Status, string SortKey, IReadOnlyList<Guid> Jobs);
