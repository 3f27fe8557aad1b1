using CareerCoach.Data;
using CareerCoach.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Intelligence.Facts;

/// <summary>What a person states about themselves: the profile, the primary resume and, where one is chosen, another resume.</summary>
public sealed record OwnFacts
{
    public string? FirstName { get; init; }
    /// <summary>The profile in the shape of a resume; null where there is none.</summary>
    public JsonResume? Profile { get; init; }
    public JsonResume? Primary { get; init; }
    public Guid? PrimaryId { get; init; }
    /// <summary>The resume that was asked for; null where none was, or it is not theirs.</summary>
    public JsonResume? Chosen { get; init; }
    public Guid? ChosenId { get; init; }
    public string? ChosenTitle { get; init; }
    public string? ChosenText { get; init; }
    /// <summary>The salary wanted a year, with its ISO 4217 code.</summary>
    public decimal? DesiredSalary { get; init; }
    public string? DesiredCurrency { get; init; }
    /// <summary>Who the person is, for redaction.</summary>
    public JsonResume Person { get; init; } = new();
    /// <summary>Contacts, whose names redaction takes out too.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>True where the profile says more than a name.</summary>
    public bool HasProfile => Profile is { Work.Count: > 0 } or { Skills.Count: > 0 };

    /// <summary>Everything together, against which a model's words are checked.</summary>
    public JsonResume Together()
    {
        var all = new[] { Profile, Primary, Chosen }.OfType<JsonResume>().Distinct().ToList();
        return new JsonResume
        {
            Basics = all.FirstOrDefault()?.Basics ?? new(),
            Work = [.. all.SelectMany(r => r.Work)],
            Volunteer = [.. all.SelectMany(r => r.Volunteer)],
            Education = [.. all.SelectMany(r => r.Education)],
            Skills = [.. all.SelectMany(r => r.Skills)],
            Certificates = [.. all.SelectMany(r => r.Certificates)],
            Languages = [.. all.SelectMany(r => r.Languages)],
            Projects = [.. all.SelectMany(r => r.Projects)],
            Awards = [.. all.SelectMany(r => r.Awards)],
            Publications = [.. all.SelectMany(r => r.Publications)],
            Interests = [.. all.SelectMany(r => r.Interests)],
        };
    }
}

/// <summary>Reads a person's own facts.</summary>
public static class OwnFactsReader
{
    /// <summary>Reads them with a constant number of queries; <paramref name="resumeId"/> adds a chosen resume with its text.</summary>
    public static async Task<OwnFacts> OwnFactsAsync(this CareerCoachDbContext db, Guid userId, Guid? resumeId, CancellationToken cancellation)
    {
        var profile = await db.UserProfiles.AsNoTracking().Include(p => p.Experiences).Include(p => p.Educations).Include(p => p.Skills).Include(p => p.Certifications)
            .AsSplitQuery().OrderBy(p => p.Id).FirstOrDefaultAsync(cancellation);
        var account = await db.Users.Where(u => u.Id == userId).Select(u => new { u.FirstName, u.LastName, u.Email }).FirstOrDefaultAsync(cancellation);
        var resumes = await db.Resumes.Where(r => r.IsPrimary || r.Id == resumeId)
            .Select(r => new { r.Id, r.Title, r.IsPrimary, r.ParsedData, Text = r.Id == resumeId ? r.RawText : null }).ToListAsync(cancellation);
        var (chosen, primary) = (resumes.FirstOrDefault(r => r.Id == resumeId), resumes.FirstOrDefault(r => r.IsPrimary));
        var name = string.Join(' ', new[] { account?.FirstName, account?.LastName }.Where(n => !string.IsNullOrWhiteSpace(n)));
        var own = profile is null ? null : ProfileAsResume.Of(profile, name, account?.Email);
        return new OwnFacts
        {
            FirstName = account?.FirstName,
            Profile = own,
            Primary = primary?.ParsedData,
            PrimaryId = primary?.Id,
            Chosen = chosen?.ParsedData,
            ChosenId = chosen?.Id,
            ChosenTitle = chosen?.Title,
            ChosenText = chosen?.Text,
            DesiredSalary = profile?.DesiredSalaryMin,
            DesiredCurrency = profile?.DesiredSalaryCurrency,
            Person = Person(own ?? new JsonResume { Basics = new() { Name = name, Email = account?.Email } }, primary?.ParsedData ?? chosen?.ParsedData),
            OtherNames = await db.Contacts.Select(c => c.Name).Where(n => n != "").Distinct().OrderBy(n => n).Take(200).ToListAsync(cancellation),
        };
    }

    // the profile's own data, completed by what only the resume has
    private static JsonResume Person(JsonResume own, JsonResume? resume) => resume is null ? own : own with
    {
        Basics = own.Basics with
        {
            Name = string.IsNullOrWhiteSpace(own.Basics.Name) ? resume.Basics.Name : own.Basics.Name,
            Email = own.Basics.Email ?? resume.Basics.Email,
            Phone = own.Basics.Phone ?? resume.Basics.Phone,
            Url = own.Basics.Url ?? resume.Basics.Url,
            Location = own.Basics.Location ?? resume.Basics.Location,
            Profiles = [.. own.Basics.Profiles, .. resume.Basics.Profiles],
        },
    };
}
