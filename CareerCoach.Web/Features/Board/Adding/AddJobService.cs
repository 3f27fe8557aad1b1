using System.Text.Json;
using System.Text.RegularExpressions;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Intelligence.JobAnalyses;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>Adds jobs to the board and tells what is known of an employer before.</summary>
public sealed partial class AddJobService(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IBackgroundJobClient jobs, IStringLocalizer<BoardText> text)
{
    private const int MaxName = 300;
    private const int MaxKnown = 20;
    private const double SimilarTitle = 0.6;

    /// <summary>Saves the job at the top of its column.</summary>
    /// <returns>The new job's id.</returns>
    /// <exception cref="UserErrorException">Title or company is missing, or a figure makes no sense.</exception>
    public async Task<Guid> AddAsync(NewJob input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var now = clock.GetUtcNow();
        await using var db = userDb.Open();
        var job = Create(input, now);
        job.Position = await db.Jobs.RankAfterAsync(null, JobStatus.Interested, null, null, cancellation);
        db.Jobs.Add(job);
        job.Begin(now);
        if (input.Status != JobStatus.Interested)
        {
            job.MoveTo(input.Status, null, now, await db.Jobs.RankAfterAsync(null, input.Status, null, null, cancellation));
        }

        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new JobSaved(job.Id));
        jobs.Enqueue<JobAnalysisWriter>(w => w.WriteAsync(user.Id, job.Id, null));
        return job.Id;
    }

    /// <summary>Checks the input and makes the job of it, not yet added anywhere.</summary>
    /// <exception cref="UserErrorException">Title or company is missing, or a figure makes no sense.</exception>
    public Job Create(NewJob input, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (title, company) = (Clean(input.Title), Clean(input.Company));
        if (title is null || company is null)
        {
            throw new UserErrorException(text[title is null ? "Error.TitleMissing" : "Error.CompanyMissing"]);
        }

        if (input.SalaryMin < 0 || input.SalaryMax < 0 || input.SalaryMin > input.SalaryMax)
        {
            throw new UserErrorException(text["Error.Salary"]);
        }

        var posting = Clean(input.PostingText, int.MaxValue);
        return new Job
        {
            Title = title,
            Company = company,
            Location = Clean(input.Location),
            WorkMode = input.WorkMode,
            JobType = input.JobType,
            SalaryMin = input.SalaryMin,
            SalaryMax = input.SalaryMax,
            SalaryCurrency = input.SalaryCurrency,
            SalaryPeriod = input.SalaryPeriod,
            JobUrl = Clean(input.JobUrl, 2048),
            Source = Clean(input.Source),
            PostedDate = input.PostedDate,
            ApplicationDeadline = input.Deadline,
            Tags = [.. input.Tags.Select(t => Clean(t, 60)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            Notes = Clean(input.Notes, int.MaxValue),
            JobDescription = posting,
            PostingText = posting,
            PostingHtml = Clean(input.PostingHtml, int.MaxValue),
            PostingSourceUrl = posting is null ? null : Clean(input.JobUrl, 2048),
            PostingCapturedAt = posting is null ? null : now,
            ReadFields = [.. input.ReadFields.Select(JsonNamingPolicy.CamelCase.ConvertName)],
        };
    }

    /// <summary>The person's jobs with this employer or this link, the likely duplicates first. One query.</summary>
    public async Task<IReadOnlyList<KnownJob>> KnownAsync(string company, string title, string? url, CancellationToken cancellation)
    {
        var (name, link) = (Plain(company), PlainLink(url));
        if (name.Length < 2 && link is null)
        {
            return [];
        }

        await using var db = userDb.Open();
        var start = company.Trim().Split(' ', 2)[0];
        var rows = await db.Jobs
            .Where(j => (name.Length >= 2 && EF.Functions.ILike(j.Company, Escape(start) + "%")) || (link != null && j.JobUrl != null && EF.Functions.ILike(j.JobUrl, "%" + Escape(link) + "%")))
            .OrderByDescending(j => j.SavedAt)
            .Select(j => new { j.Id, j.Title, j.Company, j.JobUrl, j.Status, Since = j.StatusChanges.Max(c => (DateTimeOffset?)c.ChangedAt) ?? j.SavedAt })
            .Take(200)
            .ToListAsync(cancellation);
        return [.. rows
            .Select(r => new { Row = r, SameLink = link is not null && PlainLink(r.JobUrl) == link, SameCompany = Plain(r.Company) == name && name.Length >= 2 })
            .Where(r => r.SameLink || r.SameCompany)
            .Select(r => new KnownJob(r.Row.Id, r.Row.Title, r.Row.Status, r.Row.Since, r.SameLink || Similarity(r.Row.Title, title) >= SimilarTitle))
            .OrderByDescending(k => k.Duplicate)
            .Take(MaxKnown)];
    }

    private static string? Clean(string? value, int max = MaxName)
    {
        var clean = value?.Replace("\0", "", StringComparison.Ordinal).Trim();
        return string.IsNullOrEmpty(clean) ? null : clean.Length <= max ? clean : clean[..max];
    }

    private static string Plain(string name) =>
        string.Join(' ', NotWord().Split(name.ToLowerInvariant()).Where(w => w.Length > 0 && !LegalForm().IsMatch(w)));

    private static string? PlainLink(string? url) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var link) && link.Scheme is "http" or "https"
            ? link.Host.Replace("www.", "", StringComparison.OrdinalIgnoreCase).ToLowerInvariant() + link.AbsolutePath.TrimEnd('/') + JobParameter().Match(link.Query).Value : null;

    // share of common words: "Senior Data Engineer (m/f/d)" is "Data Engineer, Senior"
    private static double Similarity(string a, string b)
    {
        var (left, right) = (Plain(a).Split(' ').Where(w => w.Length > 1).ToHashSet(), Plain(b).Split(' ').Where(w => w.Length > 1).ToHashSet());
        return left.Count == 0 || right.Count == 0 ? 0 : (double)left.Intersect(right).Count() / left.Union(right).Count();
    }

    private static string Escape(string pattern) => pattern.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+")]
    private static partial Regex NotWord();

    [GeneratedRegex("^(inc|llc|ltd|limited|gmbh|ag|se|kg|plc|corp|corporation|co|company|bv|sa|sas|srl|spa|oy|ab|as|the)$")]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"[?&](gh_jid|jk|currentJobId|jobId|job|id|vjk)=[^&]+", RegexOptions.IgnoreCase)]
    private static partial Regex JobParameter();
}
