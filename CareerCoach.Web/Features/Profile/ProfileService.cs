using CareerCoach.Data;
using CareerCoach.Data.Profiles;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Profile;

/// <summary>The profile as a whole, for the page.</summary>
public sealed record ProfileView(ProfileForm Form, IReadOnlyList<Experience> Experiences, IReadOnlyList<Education> Educations, IReadOnlyList<Skill> Skills, IReadOnlyList<Certification> Certifications)
{
    /// <summary>The steps towards a complete profile, the most useful first; done or not.</summary>
    public IReadOnlyList<(string Key, bool Done)> Steps =>
    [
        ("Step.Experience", Experiences.Count > 0),
        ("Step.Skills", Skills.Count >= 5),
        ("Step.Title", Form.DesiredJobTitle is not null),
        ("Step.Contact", Form.Phone is not null && (Form.City ?? Form.Location) is not null),
        ("Step.Education", Educations.Count > 0),
        ("Step.Bio", Form.Bio is { Length: > 60 }),
        ("Step.Wishes", Form.DesiredSalaryMin is not null && Form.DesiredWorkMode is not null),
        ("Step.Links", (Form.LinkedinUrl ?? Form.PortfolioUrl ?? Form.WebsiteUrl ?? Form.GithubUrl) is not null),
    ];
}

/// <summary>A person's own profile.</summary>
public sealed class ProfileService(UserDb userDb, CurrentUser user, UserEvents events, IStringLocalizer<ProfileText> text)
{
    /// <summary>The profile; an empty one when there is none yet.</summary>
    public async Task<ProfileView> GetAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var profile = await db.UserProfiles.AsNoTracking()
            .Include(p => p.Experiences).Include(p => p.Educations).Include(p => p.Skills).Include(p => p.Certifications)
            .SingleOrDefaultAsync(cancellation) ?? new UserProfile();
        return new ProfileView(ProfileForm.From(profile),
            [.. profile.Experiences.OrderBy(e => e.SortKey, StringComparer.Ordinal).ThenByDescending(e => e.StartDate)],
            [.. profile.Educations.OrderBy(e => e.SortKey, StringComparer.Ordinal).ThenByDescending(e => e.StartDate)],
            [.. profile.Skills.OrderBy(s => s.SortKey, StringComparer.Ordinal).ThenBy(s => s.Name, StringComparer.OrdinalIgnoreCase)],
            [.. profile.Certifications.OrderBy(c => c.SortKey, StringComparer.Ordinal).ThenByDescending(c => c.IssueDate)]);
    }

    /// <summary>Saves the details. Refuses reversed salaries and bad links with a sentence; nothing is lost, the form keeps what was typed.</summary>
    public async Task SaveAsync(ProfileForm form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.DesiredSalaryMin > form.DesiredSalaryMax)
        {
            throw new UserErrorException(text["Error.Salary"]);
        }

        foreach (var link in new[] { form.LinkedinUrl, form.GithubUrl, form.PortfolioUrl, form.WebsiteUrl })
        {
            if (link is not null && !(Uri.TryCreate(link.Contains("://", StringComparison.Ordinal) ? link : "https://" + link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            {
                throw new UserErrorException(text["Error.Link", link]);
            }
        }

        await using var db = userDb.Open();
        form.CopyTo(await db.ProfileAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new ProfileChanged());
    }
}

/// <summary>The one row of a person, made when first needed.</summary>
internal static class ProfileRow
{
    /// <summary>The tracked profile of the context's owner; a new one when there is none.</summary>
    public static async Task<UserProfile> ProfileAsync(this CareerCoachDbContext db, CancellationToken cancellation)
    {
        var profile = await db.UserProfiles.SingleOrDefaultAsync(cancellation);
        if (profile is null)
        {
            profile = new UserProfile();
            db.Add(profile);
        }

        return profile;
    }
}
