using CareerCoach.Data.Json;

namespace CareerCoach.Web.Verbs;

/// <summary>A resume in the flat form that <c>parse-resume</c> prints.</summary>
internal static class ResumeAnswer
{
    /// <summary>Returns the printable form; a job that goes on ends at <c>present</c>.</summary>
    public static object Of(JsonResume resume) => new
    {
        resume.Basics.Name,
        resume.Basics.Email,
        resume.Basics.Phone,
        Links = resume.Basics.Profiles.Select(p => p.Url).Prepend(resume.Basics.Url).OfType<string>(),
        Location = Place(resume.Basics.Location),
        resume.Basics.Summary,
        Experience = resume.Work.Select(w => new
        {
            Company = w.Name,
            w.Position,
            w.Location,
            Start = w.StartDate,
            End = End(w.EndDate, w.IsCurrent),
            Bullets = w.Highlights,
        }),
        Education = resume.Education.Select(e => new
        {
            e.Institution,
            Degree = e.StudyType,
            Field = e.Area,
            Start = e.StartDate,
            End = End(e.EndDate, e.IsCurrent),
        }),
        Skills = resume.Skills.Select(s => s.Name),
        Certifications = resume.Certificates.Select(c => new { c.Name, c.Issuer, c.Date }),
    };

    private static string? End(string? end, bool current) => end ?? (current ? "present" : null);

    private static string? Place(ResumeLocation? place) =>
        place is null ? null : string.Join(", ", new[] { place.Address, place.PostalCode, place.City, place.Region, place.Country ?? place.CountryCode }.OfType<string>());
}
