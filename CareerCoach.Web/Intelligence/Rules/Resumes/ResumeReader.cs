using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;
using CareerCoach.Web.Intelligence.Rules.Resumes.Sections;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>
/// Reads a resume by rules: sections by headings, entries by dates, titles and employers by words and by the document's own order.
/// The same document gives the same reading on every machine and culture; the cost is linear in its length.
/// </summary>
public static class ResumeReader
{
    /// <summary>Returns what <paramref name="document"/> says about a person. Never fails: what cannot be told is left out.</summary>
    public static ResumeReading Read(DocumentText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sections = SectionSplitter.Split(LinePreparer.Prepare(document));
        var sources = new SourceList();
        var resume = new JsonResume
        {
            Basics = BasicsReader.Read(document, sections, sources),
            Work = Each(sections, SectionKind.Work, (s, at) => ExperienceReader.Read(s.Lines, "work", at, sources)),
            Volunteer = Each(sections, SectionKind.Volunteer, (s, at) => ExperienceReader.Read(s.Lines, "volunteer", at, sources)),
            Education = Each(sections, SectionKind.Education, (s, at) => EducationReader.Read(s.Lines, at, sources)),
            Skills = Each(sections, SectionKind.Skills, (s, at) => SkillListReader.Read(s, at, sources)),
            Certificates = Each(sections, SectionKind.Certifications, (s, at) => CertificationReader.Read(s.Lines, at, sources)),
            Languages = Each(sections, SectionKind.Languages, (s, at) => LanguageReader.Read(s.Lines, at, sources)),
            Projects = Each(sections, SectionKind.Projects, (s, at) => ProjectReader.Read(s.Lines, at, sources)),
            Awards = Each(sections, SectionKind.Awards, (s, at) => SimpleListReader.Awards(s.Lines, at, sources)),
            Publications = Each(sections, SectionKind.Publications, (s, at) => SimpleListReader.Publications(s.Lines, at, sources)),
            Interests = Each(sections, SectionKind.Interests, (s, at) => SimpleListReader.Interests(s, at, sources)),
            References = Each(sections, SectionKind.References, (s, at) => SimpleListReader.References(s.Lines, at, sources)),
        };
        return new ResumeReading(resume, sources.Sources);
    }

    private static List<T> Each<T>(List<Section> sections, SectionKind kind, Func<Section, int, List<T>> read)
    {
        var result = new List<T>();
        foreach (var section in sections)
        {
            if (section.Kind == kind && section.Lines.Count > 0)
            {
                result.AddRange(read(section, result.Count));
            }
        }

        return result;
    }
}
