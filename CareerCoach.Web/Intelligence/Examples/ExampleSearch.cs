using CareerCoach.Data.Goals;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Examples;

/// <summary>A made-up search of one operations analyst, to look around in. Every job says in its source that it is an example, by which it is found again.</summary>
public static class ExampleSearch
{
    /// <summary>The source of every example job.</summary>
    public const string Source = "Example search";

    /// <summary>File name of the example resume.</summary>
    public const string ResumeFile = "example-resume.docx";

    /// <summary>Title of the example goal.</summary>
    public const string GoalTitle = "Learn Python to working level";

    /// <summary>The example resume, line by line.</summary>
    public const string ResumeText = """
        Robin Example
        Operations Analyst
        robin@example.com | +44 20 7946 0958 | Leeds, United Kingdom

        Summary
        Operations analyst with six years in logistics who turns messy stock and route data into plans that people use.

        Experience
        Operations Analyst, Fernway Foods
        Mar 2022 - Present
        - Cut late deliveries from 14% to 6% in nine months with a SQL dashboard for 22 depots
        - Led a team of 4 through the move from spreadsheets to Power BI
        - Negotiated two carrier contracts that save 180,000 GBP a year

        Logistics Coordinator, Kestrel Rail
        Jun 2019 - Feb 2022
        - Planned 60 freight runs a week across 5 sites in Excel
        - Trained 9 new colleagues and wrote the handover guide that is still used

        Education
        BSc Business Management, University of Leeds
        2016 - 2019

        Skills
        SQL, Excel, Power BI, Budgeting, Negotiation, Process improvement
        """;

    private static readonly Example[] Examples =
    [
        new("Senior Operations Analyst", "Northwind Trading", "Leeds", WorkMode.Hybrid, 46_000, JobStatus.InterviewScheduled, 16, "- 4 years of experience in operations or supply chain\n- SQL, Excel and Power BI\n- Python for analysis", "- Tableau\n- Lean Six Sigma") { InterviewInDays = 2, Contact = "Ines Okafor" },
        new("Supply Chain Manager", "Brightwater", "Manchester", WorkMode.Hybrid, 54_000, JobStatus.Applied, 13, "- Leading a team of at least five\n- SAP and Excel\n- Contract negotiation", "- Python") { Contact = "Tom Reyes", NextStep = "Ask Tom about the second site", NextStepInDays = 1 },
        new("Data Analyst, Logistics", "Atlas Fieldworks", "Remote", WorkMode.Remote, 42_000, JobStatus.OfferReceived, 30, "- SQL and Power BI\n- Two years with delivery or route data\n- Clear writing", "- Python") { OfferInDays = 5, OfferBase = 44_500 },
        new("Operations Manager", "Juniper Schools", "Leeds", WorkMode.Onsite, 48_000, JobStatus.Interested, 2, "- Budgeting for several sites\n- Excel\n- Python or another scripting language", "- Power BI") { DeadlineInDays = 6 },
        new("Business Analyst", "Cobalt Bank", "London", WorkMode.Hybrid, 52_000, JobStatus.Interested, 1, "- SQL and Tableau\n- Requirements workshops with stakeholders\n- Python", "- Jira") { DeadlineInDays = 9 },
        new("Process Improvement Lead", "Tidal Energy", "Hull", WorkMode.Hybrid, 50_000, JobStatus.InterviewCompleted, 21, "- Process improvement in operations\n- Lean Six Sigma\n- Leading change across sites", "- Power BI") { InterviewInDays = -2 },
        new("Inventory Planner", "Quill Press", "Leeds", WorkMode.Onsite, 36_000, JobStatus.Rejected, 26, "- Stock planning\n- Excel", "- SAP"),
        new("Logistics Analyst", "Harbour Health", "Bradford", WorkMode.Hybrid, 39_000, JobStatus.Applied, 4, "- Excel and SQL\n- Experience with healthcare supplies\n- Tableau", "- Python"),
    ];

    /// <summary>The jobs, each with its history; <paramref name="ranks"/> are their places on the board.</summary>
    public static IReadOnlyList<Job> Jobs(IReadOnlyList<string> ranks, DateTimeOffset now) => [.. Examples.Select((e, i) => JobOf(e, ranks[i], now))];

    /// <summary>How many jobs there are.</summary>
    public static int Count => Examples.Length;

    /// <summary>The person whom an example job names; null where it names none.</summary>
    public static Contact? ContactOf(Job job, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(job);
        var example = Examples.First(e => e.Company == job.Company);
        return example.Contact is null ? null : new Contact
        {
            JobId = job.Id,
            Name = example.Contact,
            Company = job.Company,
            Role = "Hiring manager",
            NextStep = example.NextStep,
            NextStepOn = example.NextStepInDays is { } days ? today.AddDays(days) : null,
        };
    }

    /// <summary>A goal that comes from the first job's gap.</summary>
    public static CareerGoal Goal(Guid jobId, DateOnly today, DateTimeOffset now) => new()
    {
        JobId = jobId,
        Title = GoalTitle,
        Description = "Five of the example jobs ask for it.",
        Skill = "Python",
        Status = GoalStatus.InProgress,
        Priority = 1,
        TargetDate = today.AddDays(45),
        Progress = 33,
        Milestones =
        [
            new Milestone { Id = Guid.CreateVersion7(), Title = "Finish one beginner's course", DoneAt = now.AddDays(-3) },
            new Milestone { Id = Guid.CreateVersion7(), Title = "Rebuild one weekly report with it" },
            new Milestone { Id = Guid.CreateVersion7(), Title = "Add the example to my resume" },
        ],
    };

    private static Job JobOf(Example e, string rank, DateTimeOffset now)
    {
        var job = new Job
        {
            Title = e.Title,
            Company = e.Company,
            Location = e.Place,
            WorkMode = e.Mode,
            SalaryMin = e.Pay,
            SalaryMax = e.Pay + 6_000,
            SalaryCurrency = "GBP",
            Source = Source,
            Tags = ["example"],
            Position = rank,
            ApplicationDeadline = e.DeadlineInDays is { } days ? DateOnly.FromDateTime(now.UtcDateTime).AddDays(days) : null,
            PostingText = $"{e.Title}\n{e.Company}, {e.Place}\n\nAbout the role\nYou plan the week with the team, keep promises to our customers and report figures to the board.\n\nWhat you need\n{e.Needs}\n\nNice to have\n{e.Nice}\n\nWe offer {e.Pay:N0} to {e.Pay + 6_000:N0} GBP a year and 27 days of leave.",
            PostingCapturedAt = now,
        };
        var began = now.AddDays(-e.DaysAgo);
        job.Begin(began);
        JobStatus[] path = e.Status == JobStatus.Rejected ? [JobStatus.Applied, JobStatus.Rejected] : [.. Path.TakeWhile(s => s <= e.Status)];
        foreach (var (status, step) in path.Select((s, n) => (s, n)))
        {
            job.MoveTo(status, null, began.AddHours(e.DaysAgo * 24.0 * (step + 1) / (path.Length + 1)), rank);
        }

        if (e.InterviewInDays is { } interview)
        {
            job.Interviews.Add(new Interview { InterviewType = InterviewType.Video, ScheduledAt = new DateTimeOffset(now.UtcDateTime.Date.AddDays(interview).AddHours(10), TimeSpan.Zero), Duration = 45, Location = "Video call", InterviewerName = e.Contact });
        }

        if (e.OfferBase is { } pay)
        {
            job.Offers.Add(new Offer { BaseSalary = pay, Currency = "GBP", ReceivedAt = now.AddDays(-2), Deadline = now.AddDays(e.OfferInDays), VacationDays = 27 });
        }

        return job;
    }

    private static readonly JobStatus[] Path = [JobStatus.Applied, JobStatus.InterviewScheduled, JobStatus.InterviewCompleted, JobStatus.OfferReceived];

    private sealed record Example(string Title, string Company, string Place, WorkMode Mode, int Pay, JobStatus Status, int DaysAgo, string Needs, string Nice)
    {
        public int? DeadlineInDays { get; init; }
        public int? InterviewInDays { get; init; }
        public int OfferInDays { get; init; }
        public decimal? OfferBase { get; init; }
        public string? Contact { get; init; }
        public string? NextStep { get; init; }
        public int? NextStepInDays { get; init; }
    }
}
