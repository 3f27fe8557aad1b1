using CareerCoach.Data.Jobs;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Hangfire;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>Adds jobs to the board.</summary>
public sealed class AddJobService(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IBackgroundJobClient jobs, IStringLocalizer<BoardText> text)
{
    private const int MostSalary = 100_000_000;

    /// <summary>Saves the job at the top of its column.</summary>
    /// <returns>The new job's id.</returns>
    /// <exception cref="UserErrorException">Title or company is missing, or a figure makes no sense.</exception>
    public async Task<Guid> AddAsync(NewJob input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        Check(input);
        var now = clock.GetUtcNow();
        await using var db = userDb.Open();
        var job = input.ToJob(now);
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

    private void Check(NewJob input)
    {
        var wrong = string.IsNullOrWhiteSpace(input.Title) ? "Error.TitleMissing"
            : string.IsNullOrWhiteSpace(input.Company) ? "Error.CompanyMissing"
            : input.SalaryMin < 0 || input.SalaryMax < 0 || input.SalaryMin > input.SalaryMax || input.SalaryMin > MostSalary || input.SalaryMax > MostSalary ? "Error.Salary"
            : !(input.SalaryCurrency.Length == 3 && input.SalaryCurrency.All(char.IsAsciiLetter)) ? "Error.Currency"
            : input.Deadline < input.PostedDate ? "Error.Dates"
            : input.JobUrl?.Trim() is { Length: > 0 } link && !PostingIntake.IsLink(link) ? "Error.Link" : null;
        if (wrong is not null)
        {
            throw new UserErrorException(text[wrong]);
        }
    }
}
