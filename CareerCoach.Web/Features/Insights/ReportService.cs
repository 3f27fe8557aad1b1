using CareerCoach.Data;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Insights;

/// <summary>Puts the report of a period together, in a constant number of queries.</summary>
public sealed class ReportService(UserDb userDb, UserTime time, TimeProvider clock)
{
    /// <summary>Applications, interviews and other entries at most, each.</summary>
    public const int Most = 5_000;

    /// <summary>The report. Jobs in the trash are left out; archived ones count.</summary>
    public async Task<SearchReport> LoadAsync(Period period, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (from, until) = period.Instants(time);
        await using var db = userDb.Open();
        var person = await db.Users.Where(u => u.Id == db.OwnerId).Select(u => new { u.FirstName, u.LastName, u.Email }).SingleAsync(cancellation);
        var name = string.Join(' ', new[] { person.FirstName, person.LastName }.Where(n => !string.IsNullOrWhiteSpace(n)));
        return new(period, name.Length > 0 ? name : person.Email ?? "", clock.GetUtcNow(),
            await ApplicationsAsync(db, from, until, cancellation), await InterviewsAsync(db, from, until, cancellation), await OthersAsync(db, from, until, cancellation));
    }

    private static Task<List<SentApplication>> ApplicationsAsync(CareerCoachDbContext db, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation) =>
        db.Applications.Where(a => a.SubmittedAt >= from && a.SubmittedAt < until).OrderBy(a => a.SubmittedAt).ThenBy(a => a.Id).Take(Most)
            .Select(a => new SentApplication(a.SubmittedAt!.Value, a.Job.Company, a.Job.Title, a.Job.Location, a.ApplicationMethod, a.ApplicationUrl ?? a.Job.JobUrl, a.Job.Source, a.Job.ReferralName, a.ConfirmationNumber,
                a.Job.Contacts.OrderByDescending(c => c.LastContactAt != null).ThenByDescending(c => c.LastContactAt).ThenBy(c => c.Id).Select(c => c.Role == null ? c.Name : c.Name + ", " + c.Role).FirstOrDefault(),
                a.Job.Status, a.Job.StatusChanges.Where(c => c.UndoneAt == null && c.UndoOf == null).Max(c => (DateTimeOffset?)c.ChangedAt))).ToListAsync(cancellation);

    private static Task<List<HeldInterview>> InterviewsAsync(CareerCoachDbContext db, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation) =>
        db.Interviews.Where(i => i.ScheduledAt >= from && i.ScheduledAt < until && i.CancelledAt == null).OrderBy(i => i.ScheduledAt).ThenBy(i => i.Id).Take(Most)
            .Select(i => new HeldInterview(i.ScheduledAt, i.Job.Company, i.Job.Title, i.InterviewType, i.InterviewerName, i.Outcome)).ToListAsync(cancellation);

    // each kind by itself: a union of such different rows would be hard to read
    private static async Task<IReadOnlyList<OtherActivity>> OthersAsync(CareerCoachDbContext db, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation)
    {
        var contacts = await db.Contacts.Where(c => c.LastContactAt >= from && c.LastContactAt < until).OrderBy(c => c.LastContactAt)
            .Select(c => new OtherActivity(c.LastContactAt!.Value, "Contact", c.Name + (c.Company == null ? "" : ", " + c.Company) + (c.Channel == null ? "" : " (" + c.Channel + ")"))).Take(Most).ToListAsync(cancellation);
        var followUps = await db.Interviews.Where(i => i.FollowUpSentAt >= from && i.FollowUpSentAt < until).OrderBy(i => i.FollowUpSentAt)
            .Select(i => new OtherActivity(i.FollowUpSentAt!.Value, "FollowUp", i.Job.Title + ", " + i.Job.Company)).Take(Most).ToListAsync(cancellation);
        var offers = await db.Offers.Where(o => o.ReceivedAt >= from && o.ReceivedAt < until).OrderBy(o => o.ReceivedAt)
            .Select(o => new OtherActivity(o.ReceivedAt!.Value, "Offer", o.Job.Title + ", " + o.Job.Company)).Take(Most).ToListAsync(cancellation);
        var resumes = await db.Resumes.Where(r => r.CreatedAt >= from && r.CreatedAt < until).OrderBy(r => r.CreatedAt)
            .Select(r => new OtherActivity(r.CreatedAt, "Resume", r.FileName)).Take(Most).ToListAsync(cancellation);
        var mocks = await db.MockInterviews.Where(m => m.CompletedAt >= from && m.CompletedAt < until).OrderBy(m => m.CompletedAt)
            .Select(m => new OtherActivity(m.CompletedAt!.Value, "Mock", m.Title)).Take(Most).ToListAsync(cancellation);
        return [.. contacts.Concat(followUps).Concat(offers).Concat(resumes).Concat(mocks).OrderBy(o => o.At).Take(Most)];
    }
}
