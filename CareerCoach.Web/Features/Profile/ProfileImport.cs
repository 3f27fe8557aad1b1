using System.Globalization;
using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Profiles;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Profile;

/// <summary>Which parts of a resume a person takes over.</summary>
public sealed class ImportChoice
{
    public bool Contact { get; set; } = true;
    public bool Summary { get; set; } = true;
    public bool Experience { get; set; } = true;
    public bool Education { get; set; } = true;
    public bool Skills { get; set; } = true;
    public bool Certifications { get; set; } = true;
}

/// <summary>Fills the profile from a resume that was read. What the profile has already is kept: fields that are filled and entries that are the same are left alone.</summary>
public sealed class ProfileImport(UserDb userDb, CurrentUser user, UserEvents events)
{
    /// <summary>Stands for a date that the resume does not print: shown as "no date", never guessed.</summary>
    public static readonly DateOnly UnknownDate = DateOnly.MinValue;

    /// <summary>What was read in a resume; null when the person has no such resume or it was not read.</summary>
    public async Task<(string Title, JsonResume Data)?> ReadAsync(Guid resumeId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var resume = await db.Resumes.Where(r => r.Id == resumeId && r.ParsedData != null).Select(r => new { r.Title, r.ParsedData }).SingleOrDefaultAsync(cancellation);
        return resume is null ? null : (resume.Title, resume.ParsedData!);
    }

    /// <summary>Takes the chosen parts over; returns how many entries were added.</summary>
    public async Task<int> ApplyAsync(JsonResume resume, ImportChoice choice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(resume);
        ArgumentNullException.ThrowIfNull(choice);
        await using var db = userDb.Open();
        var profile = await db.UserProfiles.Include(p => p.Experiences).Include(p => p.Educations).Include(p => p.Skills).Include(p => p.Certifications).SingleOrDefaultAsync(cancellation)
            ?? await db.ProfileAsync(cancellation);
        var before = Entries(profile);
        Basics(profile, resume, choice);
        if (choice.Experience)
        {
            Experience(profile, resume);
        }

        if (choice.Education)
        {
            Education(profile, resume);
        }

        if (choice.Skills)
        {
            Skills(profile, resume);
        }

        if (choice.Certifications)
        {
            Certifications(profile, resume);
        }

        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new ProfileChanged());
        return Entries(profile) - before;
    }

    private static int Entries(UserProfile p) => p.Experiences.Count + p.Educations.Count + p.Skills.Count + p.Certifications.Count;

    private static void Basics(UserProfile profile, JsonResume resume, ImportChoice choice)
    {
        var basics = resume.Basics;
        if (choice.Contact)
        {
            profile.Phone ??= basics.Phone;
            profile.City ??= basics.Location?.City;
            profile.State ??= basics.Location?.Region;
            profile.Country ??= basics.Location?.Country ?? basics.Location?.CountryCode;
            profile.ZipCode ??= basics.Location?.PostalCode;
            profile.LinkedinUrl ??= Link(basics, "linkedin");
            profile.GithubUrl ??= Link(basics, "github");
            profile.WebsiteUrl ??= basics.Url ?? basics.Profiles.FirstOrDefault(l => l.Network is null)?.Url;
        }

        if (choice.Summary)
        {
            profile.Bio ??= basics.Summary;
            var current = resume.Work.FirstOrDefault(w => w.IsCurrent) ?? resume.Work.FirstOrDefault();
            profile.CurrentJobTitle ??= basics.Label ?? current?.Position;
            profile.CurrentCompany ??= resume.Work.FirstOrDefault(w => w.IsCurrent)?.Name;
        }
    }

    private static void Experience(UserProfile profile, JsonResume resume)
    {
        var last = profile.Experiences.Select(e => e.SortKey).Max(StringComparer.Ordinal);
        foreach (var work in resume.Work.Where(w => w.Name is not null || w.Position is not null))
        {
            var start = Date(work.StartDate) ?? Date(work.EndDate) ?? UnknownDate;
            if (profile.Experiences.Any(e => Same(e.Company, work.Name) && Same(e.Position, work.Position) && e.StartDate == start))
            {
                continue;
            }

            last = Rank.Between(last, null);
            profile.Experiences.Add(new Experience
            {
                Company = work.Name ?? "",
                Position = work.Position ?? "",
                Description = work.Summary,
                Location = work.Location,
                WorkMode = Enum.TryParse<WorkMode>(work.WorkMode, ignoreCase: true, out var mode) ? mode : null,
                StartDate = start,
                EndDate = work.IsCurrent ? null : Date(work.EndDate),
                IsCurrent = work.IsCurrent,
                Achievements = [.. work.Highlights],
                Technologies = [.. work.Technologies],
                SortKey = last,
            });
        }
    }

    private static void Education(UserProfile profile, JsonResume resume)
    {
        var last = profile.Educations.Select(e => e.SortKey).Max(StringComparer.Ordinal);
        foreach (var school in resume.Education.Where(e => e.Institution is not null || e.StudyType is not null))
        {
            if (profile.Educations.Any(e => Same(e.Institution, school.Institution) && Same(e.Degree, school.StudyType)))
            {
                continue;
            }

            last = Rank.Between(last, null);
            profile.Educations.Add(new Education
            {
                Institution = school.Institution ?? "",
                Degree = school.StudyType ?? "",
                FieldOfStudy = school.Area ?? "",
                Location = school.Location,
                StartDate = Date(school.StartDate) ?? Date(school.EndDate) ?? UnknownDate,
                EndDate = school.IsCurrent ? null : Date(school.EndDate),
                IsCurrent = school.IsCurrent,
                Gpa = double.TryParse(school.Score?.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var grade) ? grade : null,
                Achievements = [.. school.Highlights],
                Coursework = [.. school.Courses],
                SortKey = last,
            });
        }
    }

    private static void Skills(UserProfile profile, JsonResume resume)
    {
        var last = profile.Skills.Select(e => e.SortKey).Max(StringComparer.Ordinal);
        foreach (var skill in resume.Skills.DistinctBy(s => s.Name, StringComparer.OrdinalIgnoreCase).Where(s => !profile.Skills.Any(k => Same(k.Name, s.Name))))
        {
            last = Rank.Between(last, null);
            profile.Skills.Add(new Skill { Name = skill.Name, Category = skill.Category, YearsOfExperience = skill.Years, Level = Enum.TryParse<SkillLevel>(skill.Level, ignoreCase: true, out var level) ? level : SkillLevel.Intermediate, SortKey = last });
        }
    }

    private static void Certifications(UserProfile profile, JsonResume resume)
    {
        var last = profile.Certifications.Select(e => e.SortKey).Max(StringComparer.Ordinal);
        foreach (var certificate in resume.Certificates.Where(c => !profile.Certifications.Any(k => Same(k.Name, c.Name))))
        {
            last = Rank.Between(last, null);
            profile.Certifications.Add(new Certification { Name = certificate.Name, IssuingOrganization = certificate.Issuer ?? "", IssueDate = Date(certificate.Date) ?? UnknownDate, CredentialUrl = certificate.Url, DoesNotExpire = false, SortKey = last });
        }
    }

    private static string? Link(ResumeBasics basics, string network) => basics.Profiles.FirstOrDefault(l => string.Equals(l.Network, network, StringComparison.OrdinalIgnoreCase))?.Url;

    private static bool Same(string? a, string? b) => string.Equals(a?.Trim(), b?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>"2020", "2020-03" or "2020-03-15" as a day; missing parts are the first.</summary>
    private static DateOnly? Date(string? iso) => iso?.Length switch
    {
        4 => Parse(iso + "-01-01"),
        7 => Parse(iso + "-01"),
        _ => Parse(iso),
    };

    private static DateOnly? Parse(string? iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
