using CareerCoach.Web.Intelligence.Rules.Resumes.Entries;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Sections;

/// <summary>Corrects sections whose heading can mean several things, by what stands in them.</summary>
internal static class SectionContent
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Returns the sections with their kinds as their content shows them.</summary>
    public static List<Section> Judge(List<Section> sections)
    {
        var result = new List<Section>(sections.Count);
        foreach (var section in sections)
        {
            result.Add(Judge(section, sections));
        }

        return result;
    }

    private static Section Judge(Section section, List<Section> all)
    {
        if (section.Title is not { } title || section.Lines.Count == 0)
        {
            return section;
        }

        if (section.Kind == SectionKind.Other && Words.Heading(title.Text) is null && IsShortList(section) && all.Any(s => s.Kind == SectionKind.Skills || s.Kind == SectionKind.Languages))
        {
            return section with { Kind = SectionKind.Skills };
        }

        var twice = all.Any(s => s != section && s.Kind == SectionKind.Education && s.Lines.Count > 0);
        if (section.Kind == SectionKind.Education && twice && !HasSchool(section))
        {
            return section with { Kind = section.Lines.Any(l => l.Dates.Count > 0) ? SectionKind.Certifications : SectionKind.Skills };
        }

        if (section.Kind == SectionKind.Certifications && !all.Any(s => s.Kind == SectionKind.Education && s.Lines.Count > 0) && HoldsStudies(section))
        {
            return section with { Kind = SectionKind.Education };
        }

        return section;
    }

    private static bool HasSchool(Section section) => section.Lines.Any(l => Words["school"].IsIn(l.Whole.Words) || Words["degree"].MatchAt(l.Whole.Words, 0) > 0);

    /// <summary>An entry names a degree and the school that gave it; schools alone give certificates too.</summary>
    private static bool HoldsStudies(Section section) =>
        EntrySplitter.Split(section.Lines, singleDates: true).Select(entry => StudyParts.Of(HeadPieces.Of(entry))).Any(study => study is { Degree: not null, Institution: not null });

    /// <summary>A handful of short entries without dates or sentences: names of skills.</summary>
    private static bool IsShortList(Section section) =>
        section.Lines.Count <= 25 && section.Lines.All(l => l.Dates.Count == 0 && l.Whole.Words.Count <= 8 && !l.Text.Contains('@', StringComparison.Ordinal) && !l.Text.EndsWith('.'));
}
