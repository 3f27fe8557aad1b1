using CareerCoach.Data.Jobs;

namespace CareerCoach.Data.Profiles;

/// <summary>Who a person is at work, and what they look for. One a person.</summary>
public sealed class UserProfile : EditedRow
{
    public string? Phone { get; set; }
    public string? Bio { get; set; }
    public string? Location { get; set; }
    public string? City { get; set; }
    public string? State { get; set; }
    public string? Country { get; set; }
    public string? ZipCode { get; set; }
    public string? LinkedinUrl { get; set; }
    public string? GithubUrl { get; set; }
    public string? PortfolioUrl { get; set; }
    public string? WebsiteUrl { get; set; }
    public string? CurrentJobTitle { get; set; }
    public string? CurrentCompany { get; set; }
    public int? YearsOfExperience { get; set; }
    public string? DesiredJobTitle { get; set; }
    public int? DesiredSalaryMin { get; set; }
    public int? DesiredSalaryMax { get; set; }
    /// <summary>ISO 4217.</summary>
    public string? DesiredSalaryCurrency { get; set; }
    public SalaryPeriod DesiredSalaryPeriod { get; set; } = SalaryPeriod.Year;
    public WorkMode? DesiredWorkMode { get; set; }
    /// <summary>Labels of <see cref="JobType"/>.</summary>
    public string[] DesiredJobTypes { get; set; } = [];
    public bool WillingToRelocate { get; set; }
    public string[] PreferredLocations { get; set; } = [];
    public DateOnly? AvailableStartDate { get; set; }
    public string? ProfilePictureUrl { get; set; }
    /// <summary>IANA name, such as <c>Europe/Berlin</c>.</summary>
    public string? Timezone { get; set; }
    /// <summary>Language of the user interface.</summary>
    public string PreferredLanguage { get; set; } = "en";

    public List<Experience> Experiences { get; } = [];
    public List<Education> Educations { get; } = [];
    public List<Skill> Skills { get; } = [];
    public List<Certification> Certifications { get; } = [];
}
