using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Board;

/// <summary>What a card shows; the board keeps these and nothing more of a job.</summary>
/// <param name="Id">The job.</param>
/// <param name="Title">Its title.</param>
/// <param name="Company">The employer.</param>
/// <param name="Location">The place as the posting says it.</param>
/// <param name="WorkMode">Remote, hybrid or on site.</param>
/// <param name="SalaryMin">Whole units of the currency per period.</param>
/// <param name="SalaryMax">Whole units of the currency per period.</param>
/// <param name="SalaryCurrency">ISO 4217.</param>
/// <param name="SalaryPeriod">What the salary is paid for.</param>
/// <param name="MatchScore">0 to 100; null until analysed.</param>
/// <param name="Since">When the job came into its status, UTC.</param>
/// <param name="InterviewAt">The next interview, UTC.</param>
/// <param name="Deadline">The last day to apply, while the job is still only of interest.</param>
/// <param name="AnswerBy">When an offer has to be answered, UTC.</param>
/// <param name="Tags">The person's tags.</param>
/// <param name="Status">The pipeline's state.</param>
/// <param name="ColumnId">The person's own column; null for the default one.</param>
/// <param name="Position">Rank within the column.</param>
/// <param name="Archived">True when the person put it away.</param>
/// <param name="Unanswered">True when it was applied for and nobody answered yet.</param>
public sealed record JobCard(Guid Id, string Title, string Company, string? Location, WorkMode WorkMode, int? SalaryMin, int? SalaryMax, string? SalaryCurrency,
    SalaryPeriod SalaryPeriod, double? MatchScore, DateTimeOffset Since, DateTimeOffset? InterviewAt, DateOnly? Deadline,
    DateTimeOffset? AnswerBy, string[] Tags, JobStatus Status, Guid? ColumnId, string Position, bool Archived, bool Unanswered)
{
    /// <summary>True when an application has waited so many days without an answer.</summary>
    public bool IsSilent(DateTimeOffset now, int days) => Unanswered && (now - Since).TotalDays >= days;
}
