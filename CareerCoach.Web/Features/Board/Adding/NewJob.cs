using System.Text.Json;
using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>What the person is about to save as a job.</summary>
public sealed class NewJob
{
    private const int MaxName = 300, MaxLink = 2048, MaxTag = 60;

    public string Title { get; set; } = "";
    public string Company { get; set; } = "";
    public string? CompanyUrl { get; set; }
    public string? Location { get; set; }
    public WorkMode WorkMode { get; set; } = WorkMode.Onsite;
    public JobType JobType { get; set; }
    public int? SalaryMin { get; set; }
    public int? SalaryMax { get; set; }
    /// <summary>ISO 4217.</summary>
    public string SalaryCurrency { get; set; } = "USD";
    public SalaryPeriod SalaryPeriod { get; set; } = SalaryPeriod.Year;
    public string? JobUrl { get; set; }
    public string? Source { get; set; }
    public DateOnly? PostedDate { get; set; }
    public DateOnly? Deadline { get; set; }
    public string[] Tags { get; set; } = [];
    public string? Notes { get; set; }
    public JobStatus Status { get; set; }
    public string? PostingText { get; set; }
    public string? PostingHtml { get; set; }
    /// <summary>Names of the fields that still hold what was read from the posting.</summary>
    public HashSet<string> ReadFields { get; init; } = [];

    /// <summary>The job, not yet added anywhere: names cut to what their columns hold, characters that no database keeps left out.</summary>
    public Job ToJob(DateTimeOffset now)
    {
        var posting = Clean(PostingText, int.MaxValue);
        return new Job
        {
            Title = Clean(Title) ?? "",
            Company = Clean(Company) ?? "",
            CompanyUrl = Clean(CompanyUrl, MaxLink) is { } site && PostingIntake.IsLink(site) ? site : null,
            Location = Clean(Location),
            WorkMode = WorkMode,
            JobType = JobType,
            SalaryMin = SalaryMin,
            SalaryMax = SalaryMax,
            SalaryCurrency = SalaryCurrency.ToUpperInvariant(),
            SalaryPeriod = SalaryPeriod,
            JobUrl = Clean(JobUrl, MaxLink),
            Source = Clean(Source),
            PostedDate = PostedDate,
            ApplicationDeadline = Deadline,
            Tags = [.. Tags.Select(t => Clean(t, MaxTag)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            Notes = Clean(Notes, int.MaxValue),
            JobDescription = posting,
            PostingText = posting,
            PostingHtml = Clean(PostingHtml, int.MaxValue),
            PostingSourceUrl = posting is null ? null : Clean(JobUrl, MaxLink),
            PostingCapturedAt = posting is null ? null : now,
            ReadFields = [.. ReadFields.Select(JsonNamingPolicy.CamelCase.ConvertName)],
        };
    }

    // a cut through the middle of a character would leave half of it, which no database keeps either
    private static string? Clean(string? value, int max = MaxName)
    {
        var clean = value?.Replace("\0", "", StringComparison.Ordinal).Trim();
        return string.IsNullOrEmpty(clean) ? null
            : clean.Length <= max ? clean : clean[..(char.IsHighSurrogate(clean[max - 1]) ? max - 1 : max)];
    }
}
