using CareerCoach.Data.Jobs;
using CareerCoach.Data.Profiles;

namespace CareerCoach.Web.Features.Profile;

/// <summary>The details of a profile while they are edited. Empty text becomes null.</summary>
public sealed class ProfileForm
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
    public string? DesiredSalaryCurrency { get; set; }
    public SalaryPeriod DesiredSalaryPeriod { get; set; } = SalaryPeriod.Year;
    public WorkMode? DesiredWorkMode { get; set; }
    public IReadOnlyCollection<string> DesiredJobTypes { get; set; } = [];
    public bool WillingToRelocate { get; set; }
    /// <summary>Places, separated by commas.</summary>
    public string? PreferredLocations { get; set; }
    public DateTime? AvailableStartDate { get; set; }
    public string? Timezone { get; set; }

    /// <summary>A form with the row's values.</summary>
    public static ProfileForm From(UserProfile p) => new()
    {
        Phone = p.Phone,
        Bio = p.Bio,
        Location = p.Location,
        City = p.City,
        State = p.State,
        Country = p.Country,
        ZipCode = p.ZipCode,
        LinkedinUrl = p.LinkedinUrl,
        GithubUrl = p.GithubUrl,
        PortfolioUrl = p.PortfolioUrl,
        WebsiteUrl = p.WebsiteUrl,
        CurrentJobTitle = p.CurrentJobTitle,
        CurrentCompany = p.CurrentCompany,
        YearsOfExperience = p.YearsOfExperience,
        DesiredJobTitle = p.DesiredJobTitle,
        DesiredSalaryMin = p.DesiredSalaryMin,
        DesiredSalaryMax = p.DesiredSalaryMax,
        DesiredSalaryCurrency = p.DesiredSalaryCurrency,
        DesiredSalaryPeriod = p.DesiredSalaryPeriod,
        DesiredWorkMode = p.DesiredWorkMode,
        DesiredJobTypes = p.DesiredJobTypes,
        WillingToRelocate = p.WillingToRelocate,
        PreferredLocations = string.Join(", ", p.PreferredLocations),
        AvailableStartDate = p.AvailableStartDate?.ToDateTime(TimeOnly.MinValue),
        Timezone = p.Timezone,
    };

    /// <summary>Writes the values to the row.</summary>
    public void CopyTo(UserProfile p)
    {
        ArgumentNullException.ThrowIfNull(p);
        (p.Phone, p.Bio, p.Location, p.City, p.State, p.Country, p.ZipCode) = (Text(Phone), Text(Bio), Text(Location), Text(City), Text(State), Text(Country), Text(ZipCode));
        (p.LinkedinUrl, p.GithubUrl, p.PortfolioUrl, p.WebsiteUrl) = (Text(LinkedinUrl), Text(GithubUrl), Text(PortfolioUrl), Text(WebsiteUrl));
        (p.CurrentJobTitle, p.CurrentCompany, p.YearsOfExperience, p.DesiredJobTitle) = (Text(CurrentJobTitle), Text(CurrentCompany), YearsOfExperience, Text(DesiredJobTitle));
        (p.DesiredSalaryMin, p.DesiredSalaryMax, p.DesiredSalaryCurrency, p.DesiredSalaryPeriod) = (DesiredSalaryMin, DesiredSalaryMax, Text(DesiredSalaryCurrency)?.ToUpperInvariant(), DesiredSalaryPeriod);
        (p.DesiredWorkMode, p.DesiredJobTypes, p.WillingToRelocate) = (DesiredWorkMode, [.. DesiredJobTypes], WillingToRelocate);
        p.PreferredLocations = (PreferredLocations ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        p.AvailableStartDate = AvailableStartDate is { } start ? DateOnly.FromDateTime(start) : null;
        p.Timezone = Text(Timezone);
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
