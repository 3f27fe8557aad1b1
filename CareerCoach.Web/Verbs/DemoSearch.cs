using System.Globalization;
using CareerCoach.Data;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Profiles;

namespace CareerCoach.Web.Verbs;

/// <summary>A made-up search: the same number gives the same job.</summary>
internal static class DemoSearch
{
    private static readonly string[] Titles = ["Operations Manager", "Data Analyst", "Registered Nurse", "Product Designer", "Backend Engineer", "Site Electrician", "Account Executive", "Secondary School Teacher", "Logistics Coordinator", "Financial Controller", "Customer Success Manager", "HR Business Partner"];
    private static readonly string[] Companies = ["Northwind Trading", "Harbour Health", "Lumen & Oak", "Brightwater", "Kestrel Rail", "Fernway Foods", "Atlas Fieldworks", "Quill Press", "Marrow Labs", "Tidal Energy", "Cobalt Bank", "Juniper Schools"];
    private static readonly string[] Places = ["Leeds", "Rotterdam", "Lyon", "Hamburg", "Porto", "Dublin", "Remote"];
    private static readonly string[] Sources = ["LinkedIn", "Indeed", "Referral", "Company site"];
    private static readonly string[] Tags = ["dream job", "near home", "referral", "big team", "growing"];
    private static readonly JobStatus[] Path = [JobStatus.Applied, JobStatus.InterviewScheduled, JobStatus.InterviewCompleted, JobStatus.OfferReceived];

    public static UserProfile Profile()
    {
        var profile = new UserProfile { CurrentJobTitle = "Operations Manager", City = "Leeds", Country = "United Kingdom", DesiredJobTitle = "Head of Operations", DesiredSalaryMin = 60_000, DesiredSalaryMax = 80_000, DesiredSalaryCurrency = "GBP", YearsOfExperience = 9 };
        string? rank = null;
        foreach (var skill in new[] { "Excel", "SQL", "Budgeting", "Scheduling", "Negotiation", "Lean" })
        {
            rank = Rank.Between(rank, null);
            profile.Skills.Add(new Skill { Name = skill, SortKey = rank });
        }

        return profile;
    }

    public static Job Job(int i, string position, DateTimeOffset now)
    {
        var title = Titles[i % Titles.Length];
        var company = Companies[(i * 7) % Companies.Length];
        var low = 32_000 + (i * 1_370 % 45_000);
        return new Job
        {
            Title = title,
            Company = company,
            Location = Places[(i * 5) % Places.Length],
            WorkMode = (WorkMode)(i % 3),
            JobType = (JobType)(i % 11 == 0 ? 1 : 0),
            SalaryMin = i % 4 == 3 ? null : low,
            SalaryMax = i % 4 == 3 ? null : low + 9_000,
            SalaryCurrency = "GBP",
            Source = Sources[i % Sources.Length],
            Tags = i % 3 == 0 ? [Tags[i % Tags.Length]] : [],
            Position = position,
            ApplicationDeadline = i % 5 == 0 ? DateOnly.FromDateTime(now.UtcDateTime).AddDays((i % 20) + 1) : null,
            PostingText = string.Create(CultureInfo.InvariantCulture, $"{title} at {company}\n\nAbout the role\nYou will plan the week with the team, keep promises to our customers and report figures to the board.\n\nWhat you will do\n- Lead a team of {(i % 9) + 3} people\n- Own the budget and the monthly report\n- Improve how work flows between teams\n\nWhat you need\n- {(i % 6) + 1} years of experience in a similar role\n- Excel and SQL\n- Clear writing in English\n\nNice to have\n- Power BI\n\nWe offer {low:N0} to {low + 9000:N0} GBP a year, flexible hours and 27 days of leave."),
            PostingCapturedAt = now,
        };
    }

    /// <summary>Gives the job a history that fits its number.</summary>
    public static void Play(Job job, int i, DateTimeOffset now)
    {
        var began = now.AddDays(-(i % 60) - 3);
        job.Begin(began);
        var steps = (i % 7) switch { 0 or 1 => 0, 2 or 3 => 1, 4 => 2, 5 => 3, _ => 4 };
        for (var s = 0; s < steps; s++)
        {
            job.MoveTo(Path[s], null, began.AddDays(2 * (s + 1)) is var when && when < now ? when : now, job.Position);
        }

        if (i % 9 == 8)
        {
            job.MoveTo(steps == 4 ? JobStatus.Accepted : JobStatus.Rejected, null, now, job.Position);
        }

        if (job.Status == JobStatus.InterviewScheduled)
        {
            job.Interviews.Add(new Interview { InterviewType = (InterviewType)(i % 7), ScheduledAt = now.AddDays((i % 10) + 1), Duration = 45, Location = "Video call" });
        }
    }
}
