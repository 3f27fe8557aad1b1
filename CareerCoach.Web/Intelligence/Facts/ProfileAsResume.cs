using System.Globalization;
using CareerCoach.Data.Json;
using CareerCoach.Data.Profiles;

namespace CareerCoach.Web.Intelligence.Facts;

/// <summary>A profile in the shape of a resume, which the rules read.</summary>
internal static class ProfileAsResume
{
    public static JsonResume Of(UserProfile profile, string? name, string? email) => new()
    {
        Basics = new ResumeBasics
        {
            Name = string.IsNullOrWhiteSpace(name) ? null : name,
            Label = profile.CurrentJobTitle ?? profile.DesiredJobTitle,
            Email = email,
            Phone = profile.Phone,
            Url = profile.PortfolioUrl ?? profile.WebsiteUrl,
            Summary = profile.Bio,
            Location = profile.City is null && profile.Location is null ? null : new ResumeLocation(null, profile.ZipCode, profile.City ?? profile.Location, profile.State, profile.Country),
            Profiles = [.. new[] { profile.LinkedinUrl, profile.GithubUrl, profile.WebsiteUrl }.OfType<string>().Select(u => new ResumeLink(u))],
        },
        Work = [.. profile.Experiences.OrderBy(e => e.SortKey, StringComparer.Ordinal).Select(e => new ResumeWork
        {
            Name = e.Company,
            Position = e.Position,
            Location = e.Location,
            StartDate = Month(e.StartDate),
            EndDate = Month(e.EndDate),
            IsCurrent = e.IsCurrent,
            Summary = e.Description,
            Highlights = e.Achievements,
            Technologies = e.Technologies,
        })],
        Education = [.. profile.Educations.OrderBy(e => e.SortKey, StringComparer.Ordinal).Select(e => new ResumeEducation
        {
            Institution = e.Institution,
            StudyType = e.Degree,
            Area = e.FieldOfStudy,
            StartDate = Month(e.StartDate),
            EndDate = Month(e.EndDate),
            IsCurrent = e.IsCurrent,
            Highlights = e.Achievements,
        })],
        Skills = [.. profile.Skills.OrderBy(s => s.SortKey, StringComparer.Ordinal).Select(s => new ResumeSkill(s.Name, s.Category, s.Level.ToString(), s.YearsOfExperience))],
        Certificates = [.. profile.Certifications.Select(c => new ResumeCertificate(c.Name, c.IssuingOrganization, Month(c.IssueDate)))],
    };

    private static string? Month(DateOnly? date) => date?.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
