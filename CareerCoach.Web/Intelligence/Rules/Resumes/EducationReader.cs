using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Entries;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>Reads studies: institution, degree, field, dates, grade and courses.</summary>
internal static class EducationReader
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Returns the studies in <paramref name="lines"/> in printed order.</summary>
    public static List<ResumeEducation> Read(IReadOnlyList<ResumeLine> lines, int offset, SourceList sources)
    {
        var entries = EntrySplitter.Split(lines, singleDates: true);
        var flow = new TextFlow(lines);
        var heads = entries.ConvertAll(entry => HeadPieces.Of(entry, flow));
        var studies = heads.ConvertAll(StudyParts.Of);
        var order = studies.Where(s => s.InstitutionIndex >= 0 && s.DegreeIndex >= 0).Sum(s => Math.Sign(s.DegreeIndex - s.InstitutionIndex));
        var result = new List<ResumeEducation>();
        for (var i = 0; i < entries.Count; i++)
        {
            studies[i].Settle(order >= 0);
            if (studies[i].Institution is not null || studies[i].Degree is not null)
            {
                result.Add(Make(entries[i], heads[i], studies[i], $"education[{offset + result.Count}]", sources));
            }
        }

        return result;
    }

    private static ResumeEducation Make(EntryBlock entry, HeadPieces head, StudyParts study, string path, SourceList sources)
    {
        var date = entry.Date;
        var start = date?.From;
        sources.Add($"{path}.startDate", start is null ? null : date!.Source, 0.9);
        sources.Add($"{path}.endDate", date?.To is null ? null : date.Source, 0.9);
        var courses = new List<string>();
        var highlights = new List<string>();
        foreach (var part in entry.Body)
        {
            var text = part.Text;
            var colon = text.Text.IndexOf(':', StringComparison.Ordinal);
            if (colon is > 2 and < 40 && Words.Label(text.Text[..colon]) == "courses")
            {
                courses.AddRange(text.Text[(colon + 1)..].Split([',', ';', '|', '·', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            }
            else
            {
                highlights.Add(sources.Add($"{path}.highlights[{highlights.Count}]", text, 0.8)!);
            }
        }

        return new ResumeEducation
        {
            Institution = sources.Add($"{path}.institution", study.Institution, study.InstitutionIndex >= 0 ? 0.95 : 0.6),
            StudyType = sources.Add($"{path}.studyType", study.Degree, 0.9),
            Area = sources.Add($"{path}.area", study.Field, 0.8),
            Location = sources.Add($"{path}.location", head.Place, 0.8),
            Score = sources.Add($"{path}.score", head.Labelled.GetValueOrDefault("score"), 0.9),
            StartDate = start,
            EndDate = date?.To,
            IsCurrent = date is not null && (date.IsCurrent || date.IsOpen),
            Courses = courses,
            Highlights = highlights,
        };
    }
}
