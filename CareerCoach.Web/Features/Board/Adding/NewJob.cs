using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>What the person is about to save as a job.</summary>
public sealed class NewJob
{
    public string Title { get; set; } = "";
    public string Company { get; set; } = "";
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
    public HashSet<string> ReadFields { get; } = [];
}
