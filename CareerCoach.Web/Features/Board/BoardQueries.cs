using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Board;

/// <summary>The projections of rows to what the board shows.</summary>
public static class BoardQueries
{
    /// <summary>The jobs as cards; dates before <paramref name="now"/> are left out.</summary>
    public static IQueryable<JobCard> AsCards(this IQueryable<Job> jobs, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return jobs.Select(j => new JobCard(
            j.Id, j.Title, j.Company, j.Location, j.WorkMode, j.SalaryMin, j.SalaryMax, j.SalaryCurrency, j.SalaryPeriod, j.MatchScore,
            j.StatusChanges.Where(c => c.UndoneAt == null && c.UndoOf == null).Max(c => (DateTimeOffset?)c.ChangedAt) ?? j.SavedAt,
            j.Interviews.Where(i => i.CancelledAt == null && i.ScheduledAt >= now).Min(i => (DateTimeOffset?)i.ScheduledAt),
            j.Status == JobStatus.Interested && j.ApplicationDeadline >= today ? j.ApplicationDeadline : null,
            j.Status == JobStatus.OfferReceived ? j.Offers.Where(o => o.Deadline >= now).Min(o => o.Deadline) : null,
            j.Tags, j.Status, j.BoardColumnId, j.Position, j.ArchivedAt != null,
            j.Status == JobStatus.Applied && !j.Applications.Any(a => a.ResponseReceivedAt != null)));
    }

    /// <summary>The person's own columns.</summary>
    public static IQueryable<BoardColumnInfo> AsInfo(this IQueryable<BoardColumn> columns) =>
        columns.Select(c => new BoardColumnInfo(c.Status, c.Id, c.Name, c.Color, c.SortKey, c.RowVersion));
}
