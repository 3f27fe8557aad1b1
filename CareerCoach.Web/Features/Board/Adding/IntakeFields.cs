using CareerCoach.Web.Intelligence.Rules.Postings;
using JobType = CareerCoach.Data.Jobs.JobType;
using SalaryPeriod = CareerCoach.Data.Jobs.SalaryPeriod;
using WorkMode = CareerCoach.Data.Jobs.WorkMode;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>Fills a new job's fields with what was read, leaving alone what the person has typed.</summary>
public static class IntakeFields
{
    private const decimal MaxSalary = 100_000_000;

    /// <summary>Takes over what was read; each field so filled is named in <see cref="NewJob.ReadFields"/>.</summary>
    /// <param name="job">The job being made.</param>
    /// <param name="intake">What was read.</param>
    /// <param name="typed">Names of the fields that are the person's own word.</param>
    public static void Fill(this NewJob job, Intake intake, IReadOnlySet<string> typed)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(intake);
        var (reading, page) = (intake.Reading, intake.Page);
        (job.PostingText, job.PostingHtml) = (intake.Text, intake.Html);
        Set(nameof(NewJob.JobUrl), intake.Link, v => job.JobUrl = v);
        Set(nameof(NewJob.Source), Host(intake.Link), v => job.Source = v);
        Set(nameof(NewJob.Title), reading?.Title?.Value, v => job.Title = v);
        Set(nameof(NewJob.Company), reading?.Company?.Value, v => job.Company = v);
        Set(nameof(NewJob.Location), reading?.Location?.Value, v => job.Location = v);
        Set(nameof(NewJob.WorkMode), (page?.WorkMode ?? reading?.WorkMode?.Value)?.ToString(), v => job.WorkMode = Enum.Parse<WorkMode>(v));
        Set(nameof(NewJob.JobType), (page?.JobType ?? reading?.JobType?.Value)?.ToString(), v => job.JobType = Enum.Parse<JobType>(v));
        Set(nameof(NewJob.Deadline), (page?.Deadline ?? reading?.Deadline?.Value)?.ToString("O"), v => job.Deadline = DateOnly.ParseExact(v, "O"));
        Set(nameof(NewJob.PostedDate), (page?.PostedOn ?? reading?.PostedOn?.Value)?.ToString("O"), v => job.PostedDate = DateOnly.ParseExact(v, "O"));
        if (!typed.Contains(nameof(NewJob.SalaryMin)))
        {
            FillSalary(job, reading?.Salary, page);
        }

        void Set(string name, string? value, Action<string> set)
        {
            if (!typed.Contains(name) && !string.IsNullOrWhiteSpace(value))
            {
                set(value);
                job.ReadFields.Add(name);
            }
        }
    }

    private static void FillSalary(NewJob job, SalaryFinding? salary, PostingPage? page)
    {
        var stated = page?.SalaryMin is not null || page?.SalaryMax is not null;
        var (min, max) = stated ? (page!.SalaryMin, page.SalaryMax) : (salary?.Min, salary?.Max);
        if ((min ?? max) is null or < 0 or > MaxSalary || max > MaxSalary || min > max)
        {
            return;
        }

        (job.SalaryMin, job.SalaryMax) = ((int?)min, (int?)max);
        job.SalaryCurrency = (stated ? page!.SalaryCurrency : salary?.Currency) ?? job.SalaryCurrency;
        job.SalaryPeriod = Enum.Parse<SalaryPeriod>(((stated ? page!.SalaryPeriod : salary?.Period) ?? Intelligence.Rules.Postings.SalaryPeriod.Year).ToString());
        job.ReadFields.Add(nameof(NewJob.SalaryMin));
    }

    private static string? Host(string? link) => Uri.TryCreate(link, UriKind.Absolute, out var address) ? address.Host.Replace("www.", "", StringComparison.OrdinalIgnoreCase) : null;
}
