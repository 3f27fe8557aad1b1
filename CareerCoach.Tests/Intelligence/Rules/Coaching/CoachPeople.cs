using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;

namespace CareerCoach.Tests.Intelligence.Rules.Coaching;

/// <summary>One person and her search, for the tests of the coach.</summary>
internal static class CoachPeople
{
    public static readonly DateOnly Today = new(2026, 11, 22);
    public static readonly Guid Harbour = new("11111111-1111-4111-8111-111111111111");
    public static readonly Guid Northgate = new("22222222-2222-4222-8222-222222222222");
    public static readonly Guid Corvus = new("33333333-3333-4333-8333-333333333333");

    public static JsonResume Resume { get; } = new()
    {
        Basics = new ResumeBasics
        {
            Name = "Rosa Lindqvist",
            Label = "Data Analyst",
            Email = "rosa.lindqvist@example.org",
            Phone = "+46 70 123 45 67",
            Url = "https://rosa.example.org",
            Summary = "Analyst who turns messy data into decisions.",
            Location = new ResumeLocation("Storgatan 12", "411 38", "Gothenburg", null, "Sweden"),
            Profiles = [new ResumeLink("https://www.linkedin.com/in/rosalindqvist", "LinkedIn")],
        },
        Work =
        [
            new ResumeWork { Name = "Bluefin Logistics", Position = "Data Analyst", StartDate = "2021-03", IsCurrent = true, Highlights = ["Reduced late deliveries by 18% with a SQL dashboard for 40 depots", "Led a team of 3 analysts through a move to Power BI"], Technologies = ["SQL", "Power BI"] },
            new ResumeWork { Name = "Kappa Retail", Position = "Sales Assistant", StartDate = "2018-06", EndDate = "2021-02", Highlights = ["Resolved complaints of customers and trained 5 new colleagues"] },
        ],
        Education = [new ResumeEducation { Institution = "Chalmers University", StudyType = "BSc", Area = "Applied Mathematics", StartDate = "2015", EndDate = "2018" }],
        Skills = [new ResumeSkill("SQL"), new ResumeSkill("Power BI"), new ResumeSkill("Excel")],
        Certificates = [new ResumeCertificate("Microsoft Power BI Data Analyst", "Microsoft", "2023")],
    };

    public static CoachFacts Facts { get; } = new(Today)
    {
        Name = "Rosa",
        Resume = Resume,
        DesiredSalary = 52000,
        DesiredCurrency = "EUR",
        Jobs =
        [
            new CoachJob(Harbour, "Senior Data Analyst", "Harbour Health", JobStage.InterviewScheduled, Today.AddDays(-4)) { Match = 74, MatchReasons = [new ScoreReason("rule", 12, "SQL stands in both"), new ScoreReason("rule", -9, "Python is required and missing")], MatchedSkills = ["SQL", "Power BI"], MissingRequired = ["Python"], MissingPreferred = ["dbt"], SalaryMin = 48000, SalaryMax = 58000, Currency = "EUR", SalaryPeriod = "YEAR", Location = "Gothenburg" },
            new CoachJob(Northgate, "Reporting Analyst", "Northgate Energy", JobStage.Applied, Today.AddDays(-15)) { AppliedOn = Today.AddDays(-15), Match = 61, MissingRequired = ["Python", "Tableau"], ContactName = "Ida Berg" },
            new CoachJob(Corvus, "Data Consultant", "Corvus", JobStage.OfferReceived, Today.AddDays(-2)) { Match = 55, SalaryMin = 50000, SalaryMax = 60000, Currency = "EUR", SalaryPeriod = "YEAR", Offer = new CoachOffer(53000, "EUR", "YEAR", Today.AddDays(5)) },
        ],
        Interviews = [new CoachInterview(new Guid("44444444-4444-4444-8444-444444444444"), Harbour, "VIDEO", new DateTime(2026, 11, 24, 10, 0, 0))],
        Goals = [new CoachGoal(new Guid("55555555-5555-4555-8555-555555555555"), "Learn Tableau", 40, Today.AddDays(3), false)],
        ResumeScores = [new CoachResumeScore("Analyst CV", "ats", 82, [new ScoreReason("rule", -8, "Two columns may be read in the wrong order")])],
    };
}
