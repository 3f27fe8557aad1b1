using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>The fields of a job that a person edits in place, named as the row's.</summary>
public sealed record JobFields
{
    public string Title { get; set; } = "";
    public string Company { get; set; } = "";
    public string? CompanyUrl { get; set; }
    public string? Location { get; set; }
    public WorkMode WorkMode { get; set; }
    public JobType JobType { get; set; }
    public int? SalaryMin { get; set; }
    public int? SalaryMax { get; set; }
    /// <summary>ISO 4217.</summary>
    public string? SalaryCurrency { get; set; }
    public SalaryPeriod SalaryPeriod { get; set; }
    public string? JobUrl { get; set; }
    public string? JobDescription { get; set; }
    public string[] Requirements { get; set; } = [];
    public string[] Responsibilities { get; set; } = [];
    public string[] Benefits { get; set; } = [];
    public string? Source { get; set; }
    public string? ReferralName { get; set; }
    public DateOnly? PostedDate { get; set; }
    public DateOnly? ApplicationDeadline { get; set; }
    public string[] Tags { get; set; } = [];
    public string? Notes { get; set; }
}
