using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Board.Table;

/// <summary>What a row of the table shows of a job.</summary>
public sealed record JobRow(Guid Id, string Title, string Company, JobStatus Status, Guid? ColumnId, string? Location, WorkMode WorkMode, JobType JobType,
    int? SalaryMin, int? SalaryMax, string? SalaryCurrency, SalaryPeriod SalaryPeriod, double? MatchScore, DateTimeOffset? InterviewAt,
    string? Source, string[] Tags, DateTimeOffset SavedAt, DateTimeOffset? AppliedAt, DateOnly? Deadline, DateTimeOffset UpdatedAt);

/// <summary>One page of the table.</summary>
/// <param name="Rows">Top to bottom.</param>
/// <param name="Total">Jobs on all pages.</param>
/// <param name="Number">The page, from 0; the last one where less are left than were asked for.</param>
/// <param name="Columns">The columns of the board, for their names and for moving.</param>
public sealed record JobTablePage(IReadOnlyList<JobRow> Rows, int Total, int Number, IReadOnlyList<BoardColumnInfo> Columns);
