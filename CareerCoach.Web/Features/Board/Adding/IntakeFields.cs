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
        Forget(job);
        if (!intake.IsPasted && !typed.Contains(nameof(NewJob.JobUrl)))
        {
            job.JobUrl = null; // another page or file is another posting
        }

        var reading = intake.Reading;
        (job.PostingText, job.PostingHtml, job.CompanyUrl) = (intake.Text, intake.Html, intake.CompanyUrl ?? job.CompanyUrl);
        Set(nameof(NewJob.JobUrl), intake.Link, v => job.JobUrl = v, isOwn: intake.IsFetched);
        Set(nameof(NewJob.Source), Host(job.JobUrl), v => job.Source = v);
        Set(nameof(NewJob.Title), reading?.Title?.Value, v => job.Title = v);
        Set(nameof(NewJob.Company), reading?.Company?.Value, v => job.Company = v);
        Set(nameof(NewJob.Location), reading?.Location?.Value, v => job.Location = v);
        Set(nameof(NewJob.WorkMode), reading?.WorkMode?.Value.ToString(), v => job.WorkMode = Enum.Parse<WorkMode>(v));
        Set(nameof(NewJob.JobType), reading?.JobType?.Value.ToString(), v => job.JobType = Enum.Parse<JobType>(v));
        Set(nameof(NewJob.Deadline), reading?.Deadline?.Value.ToString("O"), v => job.Deadline = DateOnly.ParseExact(v, "O"));
        Set(nameof(NewJob.PostedDate), reading?.PostedOn?.Value.ToString("O"), v => job.PostedDate = DateOnly.ParseExact(v, "O"));
        if (!typed.Contains(nameof(NewJob.SalaryMin)))
        {
            FillSalary(job, reading?.Salary);
        }

        void Set(string name, string? value, Action<string> set, bool isOwn = false)
        {
            if (!typed.Contains(name) && !string.IsNullOrWhiteSpace(value))
            {
                set(value);
                if (!isOwn)
                {
                    job.ReadFields.Add(name);
                }
            }
        }
    }

    // what an earlier text said is no longer so; a link that the person typed stays while its text is pasted by hand
    private static void Forget(NewJob job)
    {
        var empty = new NewJob();
        foreach (var name in job.ReadFields.ToList())
        {
            var property = typeof(NewJob).GetProperty(name)!;
            property.SetValue(job, property.GetValue(empty));
            job.ReadFields.Remove(name);
            if (name == nameof(NewJob.SalaryMin))
            {
                (job.SalaryMax, job.SalaryCurrency, job.SalaryPeriod) = (null, empty.SalaryCurrency, empty.SalaryPeriod);
            }
        }
    }

    private static void FillSalary(NewJob job, SalaryFinding? salary)
    {
        var (min, max) = (salary?.Min, salary?.Max);
        if ((min ?? max) is null or < 0 or > MaxSalary || max > MaxSalary || min > max)
        {
            return;
        }

        (job.SalaryMin, job.SalaryMax) = ((int?)min, (int?)max);
        job.SalaryCurrency = salary!.Currency;
        job.SalaryPeriod = Enum.Parse<SalaryPeriod>(salary.Period.ToString());
        job.ReadFields.Add(nameof(NewJob.SalaryMin));
    }

    private static string? Host(string? link) => Uri.TryCreate(link, UriKind.Absolute, out var address) ? address.Host.Replace("www.", "", StringComparison.OrdinalIgnoreCase) : null;
}
