using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Home;

/// <summary>What stands on the first page.</summary>
public sealed record HomeView(bool HasResume, bool HasProfile, IReadOnlyDictionary<JobStatus, int> Pipeline, IReadOnlyList<DueItem> Due)
{
    /// <summary>Jobs on the board.</summary>
    public int Jobs => Pipeline.Values.Sum();
}

/// <summary>Something that needs doing; <paramref name="Kind"/> is a key of the words.</summary>
public sealed record DueItem(string Kind, Guid JobId, string Title, string Company, DateTimeOffset? At, DateOnly? Day);

/// <summary>What a person finds when they come in: what is due, and where they stand.</summary>
public sealed class HomeService(UserDb userDb, UserTime time, TimeProvider clock)
{
    private const int DaysAhead = 14, DaysUntilFollowUp = 7, Most = 8;

    /// <summary>The first page, in a constant number of queries.</summary>
    public async Task<HomeView> LoadAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var now = clock.GetUtcNow();
        var today = time.Today;
        var active = db.Jobs.Where(j => j.ArchivedAt == null);
        var pipeline = await active.GroupBy(j => j.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var interviews = await db.Interviews.Where(i => i.ScheduledAt >= now && i.ScheduledAt < now.AddDays(DaysAhead) && i.Outcome == InterviewOutcome.Pending && i.CancelledAt == null)
            .OrderBy(i => i.ScheduledAt).Take(Most).Select(i => new DueItem("Due.Interview", i.JobId, i.Job.Title, i.Job.Company, i.ScheduledAt, null)).ToListAsync(cancellation);
        var deadlines = await active.Where(j => j.Status == JobStatus.Interested && j.ApplicationDeadline >= today && j.ApplicationDeadline <= today.AddDays(DaysAhead))
            .OrderBy(j => j.ApplicationDeadline).Take(Most).Select(j => new DueItem("Due.Deadline", j.Id, j.Title, j.Company, null, j.ApplicationDeadline)).ToListAsync(cancellation);
        var offers = await active.Where(j => j.Status == JobStatus.OfferReceived).OrderBy(j => j.UpdatedAt).Take(Most)
            .Select(j => new DueItem("Due.Offer", j.Id, j.Title, j.Company, null, null)).ToListAsync(cancellation);
        var silent = now.AddDays(-DaysUntilFollowUp);
        var followUps = await active.Where(j => j.Status == JobStatus.Applied && j.AppliedAt < silent).OrderBy(j => j.AppliedAt).Take(Most)
            .Select(j => new DueItem("Due.FollowUp", j.Id, j.Title, j.Company, j.AppliedAt, null)).ToListAsync(cancellation);
        return new HomeView(await db.Resumes.AnyAsync(cancellation), await db.UserProfiles.AnyAsync(p => p.Experiences.Count > 0 || p.Skills.Count > 0, cancellation), pipeline, [.. offers, .. interviews, .. deadlines, .. followUps]);
    }
}
