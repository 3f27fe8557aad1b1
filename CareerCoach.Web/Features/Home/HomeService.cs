using CareerCoach.Data;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Intelligence.Examples;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Growth;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Home;

/// <summary>What stands on the first page.</summary>
/// <param name="Due">What needs doing, overdue first.</param>
/// <param name="Growth">Where the person stands between gap and score.</param>
/// <param name="HasExample">The example search is loaded.</param>
public sealed record HomeView(bool HasResume, bool HasProfile, IReadOnlyDictionary<JobStatus, int> Pipeline, IReadOnlyList<DueItem> Due, GrowthOverview Growth, bool HasExample)
{
    /// <summary>Jobs on the board.</summary>
    public int Jobs => Pipeline.Values.Sum();

    /// <summary>One of the three steps is still to do.</summary>
    public bool IsNew => !HasResume || !HasProfile || Jobs == 0;
}

/// <summary>Something that needs doing.</summary>
/// <param name="Kind">A key of the words.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="Detail">Company or next step; null for none.</param>
/// <param name="Day">The person's day on which it is due.</param>
/// <param name="At">The instant, where it has one.</param>
public sealed record DueItem(string Kind, string Href, string Title, string? Detail, DateOnly Day, DateTimeOffset? At = null);

/// <summary>What a person finds when they come in: what is due, and where they stand.</summary>
public sealed class HomeService(UserDb userDb, UserTime time, GrowthOverviewReader growth, TimeProvider clock)
{
    private const int DaysAhead = 14, DaysUntilFollowUp = 10, DaysForThanks = 5, Most = 12;

    /// <summary>The first page, in a constant number of queries.</summary>
    public async Task<HomeView> LoadAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var active = db.Jobs.Where(j => j.ArchivedAt == null);
        var pipeline = await active.GroupBy(j => j.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        List<DueItem> due = [.. await InterviewsAsync(db, cancellation), .. await OffersAsync(active, cancellation), .. await DeadlinesAsync(active, cancellation),
            .. await FollowUpsAsync(db, active, cancellation), .. await GoalsAsync(db, cancellation)];
        return new HomeView(
            await db.Resumes.AnyAsync(cancellation),
            await db.UserProfiles.AnyAsync(p => p.Experiences.Count > 0 || p.Skills.Count > 0, cancellation),
            pipeline,
            [.. due.OrderBy(d => d.Day).ThenBy(d => d.At).Take(Most)],
            await growth.ReadAsync(cancellation),
            await db.Jobs.AnyAsync(j => j.Source == ExampleSearch.Source, cancellation));
    }

    // those to come, and those just held whose thank-you is still to be sent
    private async Task<IEnumerable<DueItem>> InterviewsAsync(CareerCoachDbContext db, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var rows = await db.Interviews.Where(i => i.CancelledAt == null && i.ScheduledAt >= now.AddDays(-DaysForThanks) && i.ScheduledAt < now.AddDays(DaysAhead) && i.Job.ArchivedAt == null && !GapReader.Closed.Contains(i.Job.Status))
            .OrderBy(i => i.ScheduledAt).Take(2 * Most).Select(i => new { i.Id, i.JobId, i.ScheduledAt, i.FollowUpSentAt, i.Outcome, i.Job.Title, i.Job.Company }).ToListAsync(cancellation);
        return rows.Where(i => i.ScheduledAt >= now.AddHours(-1) ? i.Outcome == InterviewOutcome.Pending : i.FollowUpSentAt is null).Select(i => i.ScheduledAt >= now.AddHours(-1)
            ? new DueItem("Due.Interview", $"interviews/{i.Id}", i.Title, i.Company, Day(i.ScheduledAt), i.ScheduledAt)
            : new DueItem("Due.Thanks", $"interviews/{i.Id}", i.Title, i.Company, Day(i.ScheduledAt).AddDays(1)));
    }

    private async Task<IEnumerable<DueItem>> OffersAsync(IQueryable<Job> active, CancellationToken cancellation)
    {
        var rows = await active.Where(j => j.Status == JobStatus.OfferReceived).OrderBy(j => j.UpdatedAt).Take(Most)
            .Select(j => new { j.Id, j.Title, j.Company, Deadline = j.Offers.Min(o => o.Deadline) }).ToListAsync(cancellation);
        return rows.Select(j => new DueItem("Due.Offer", $"jobs/{j.Id}", j.Title, j.Company, j.Deadline is { } d ? Day(d) : time.Today, j.Deadline));
    }

    private async Task<IEnumerable<DueItem>> DeadlinesAsync(IQueryable<Job> active, CancellationToken cancellation)
    {
        var last = time.Today.AddDays(DaysAhead);
        var rows = await active.Where(j => j.Status == JobStatus.Interested && j.ApplicationDeadline >= time.Today && j.ApplicationDeadline <= last).OrderBy(j => j.ApplicationDeadline).Take(Most)
            .Select(j => new { j.Id, j.Title, j.Company, j.ApplicationDeadline }).ToListAsync(cancellation);
        return rows.Select(j => new DueItem("Due.Deadline", $"jobs/{j.Id}", j.Title, j.Company, j.ApplicationDeadline!.Value));
    }

    // planned next steps with people, and applications without news for ten days
    private async Task<IEnumerable<DueItem>> FollowUpsAsync(CareerCoachDbContext db, IQueryable<Job> active, CancellationToken cancellation)
    {
        var last = time.Today.AddDays(DaysAhead);
        var planned = await db.Contacts.Where(c => c.NextStepOn != null && c.NextStepOn <= last && (c.Job == null || (c.Job.DeletedAt == null && c.Job.ArchivedAt == null))).OrderBy(c => c.NextStepOn).Take(Most)
            .Select(c => new { c.JobId, c.Name, c.NextStep, c.NextStepOn, Company = c.Job == null ? c.Company : c.Job.Company }).ToListAsync(cancellation);
        var silent = clock.GetUtcNow().AddDays(-DaysUntilFollowUp);
        var waiting = await active.Where(j => j.Status == JobStatus.Applied && j.AppliedAt < silent && !db.Contacts.Any(c => c.JobId == j.Id && c.NextStepOn != null)).OrderByDescending(j => j.AppliedAt).Take(4)
            .Select(j => new { j.Id, j.Title, j.Company, j.AppliedAt }).ToListAsync(cancellation);
        return planned.Select(c => new DueItem("Due.NextStep", c.JobId is { } id ? $"jobs/{id}" : "board", c.NextStep ?? c.Name, string.Join(", ", new[] { c.NextStep is null ? null : c.Name, c.Company }.OfType<string>()), c.NextStepOn!.Value))
            .Concat(waiting.Select(j => new DueItem("Due.FollowUp", $"jobs/{j.Id}", j.Title, j.Company, Day(j.AppliedAt!.Value).AddDays(DaysUntilFollowUp))));
    }

    private async Task<IEnumerable<DueItem>> GoalsAsync(CareerCoachDbContext db, CancellationToken cancellation)
    {
        var last = time.Today.AddDays(DaysAhead);
        var rows = await db.CareerGoals.Where(g => (g.Status == GoalStatus.NotStarted || g.Status == GoalStatus.InProgress) && g.TargetDate <= last).OrderBy(g => g.TargetDate).Take(Most)
            .Select(g => new { g.Id, g.Title, g.Progress, g.TargetDate }).ToListAsync(cancellation);
        return rows.Select(g => new DueItem("Due.Goal", $"goals/{g.Id}", g.Title, $"{g.Progress} %", g.TargetDate!.Value));
    }

    private DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(time.Local(instant).DateTime);
}
