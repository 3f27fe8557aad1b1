using CareerCoach.Data.Jobs;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>Tells what the person had with an employer before, and whether a posting is likely saved already.</summary>
public sealed class KnownBeforeService(UserDb userDb)
{
    private const int MostRows = 200, MostKnown = 20, LeastName = 2;

    /// <summary>The person's jobs with this employer or this link, archived ones too, the likely duplicates first. One query.</summary>
    public async Task<IReadOnlyList<KnownJob>> FindAsync(string company, string title, string? url, CancellationToken cancellation)
    {
        var (name, link) = (EmployerName.Plain(company), PostingLikeness.Link(url));
        if (name.Length < LeastName && link is null)
        {
            return [];
        }

        // the database narrows down by one word each, the rules decide
        var word = name.Split(' ').MaxBy(w => w.Length) ?? "";
        var needle = link?.Split('/', '?', '=', '&').MaxBy(part => part.Length) ?? "";
        await using var db = userDb.Open();
        var rows = await db.Jobs
            .Where(j => (word.Length >= LeastName && EF.Functions.ILike(j.Company, "%" + EmployerName.Escape(word) + "%", EmployerName.EscapeSign)) || (needle != "" && j.JobUrl != null && EF.Functions.ILike(j.JobUrl, "%" + EmployerName.Escape(needle) + "%", EmployerName.EscapeSign)))
            .OrderByDescending(j => j.SavedAt)
            .Select(j => new
            {
                j.Id,
                j.Title,
                j.Company,
                j.JobUrl,
                j.Status,
                j.AppliedAt,
                j.ArchivedAt,
                j.SavedAt,
                Changes = j.StatusChanges.Where(c => c.UndoneAt == null && c.UndoOf == null).Select(c => new { c.ToStatus, c.ChangedAt }).ToList(),
                Interviews = j.Interviews.Where(i => i.CancelledAt == null).Select(i => new { i.ScheduledAt, i.InterviewType }).ToList(),
            })
            .Take(MostRows).AsSingleQuery().ToListAsync(cancellation);
        return [.. rows
            .Select(r => new { Row = r, SameLink = link is not null && PostingLikeness.Link(r.JobUrl) == link, SameCompany = name.Length >= LeastName && EmployerName.Plain(r.Company) == name })
            .Where(r => r.SameLink || r.SameCompany)
            .Select(r => new KnownJob(r.Row.Id, r.Row.Title, r.Row.Status, r.Row.Changes.Select(c => (DateTimeOffset?)c.ChangedAt).Max() ?? r.Row.SavedAt,
                r.SameLink || PostingLikeness.Titles(r.Row.Title, title) >= PostingLikeness.SimilarTitle)
            {
                AppliedAt = r.Row.AppliedAt,
                Interviews = r.Row.Interviews.Count,
                LastInterview = r.Row.Interviews.MaxBy(i => i.ScheduledAt) is { } last ? (last.ScheduledAt, last.InterviewType) : null,
                Reached = Furthest(r.Row.Status, r.Row.Changes.Select(c => c.ToStatus)),
                Archived = r.Row.ArchivedAt is not null,
            })
            .OrderByDescending(k => k.Duplicate).Take(MostKnown)];
    }

    // only of an ended job does one ask how far it had come
    private static JobStatus? Furthest(JobStatus status, IEnumerable<JobStatus> passed) =>
        status is JobStatus.Rejected or JobStatus.Withdrawn && passed.Where(s => s is > JobStatus.Interested and <= JobStatus.OfferReceived).DefaultIfEmpty().Max() is var reached and not JobStatus.Interested ? reached : null;
}
