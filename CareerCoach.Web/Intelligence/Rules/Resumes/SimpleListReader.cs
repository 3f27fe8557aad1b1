using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Entries;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;
using CareerCoach.Web.Intelligence.Rules.Resumes.Sections;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>Reads the sections that are lists of names: awards, publications, interests, references.</summary>
internal static class SimpleListReader
{
    /// <summary>Returns the awards with awarder and date.</summary>
    public static List<ResumeAward> Awards(IReadOnlyList<ResumeLine> lines, int offset, SourceList sources)
    {
        var result = new List<ResumeAward>();
        foreach (var entry in CertificationReader.Entries(lines))
        {
            var title = sources.Add($"awards[{offset + result.Count}].title", entry.Name, 0.8)!;
            result.Add(new ResumeAward(title, entry.Issuer?.Text, entry.Date?.To ?? entry.Date?.From));
        }

        return result;
    }

    /// <summary>Returns the publications, one a paragraph.</summary>
    public static List<ResumePublication> Publications(IReadOnlyList<ResumeLine> lines, int offset, SourceList sources)
    {
        var result = new List<ResumePublication>();
        foreach (var paragraph in Paragraphs(lines))
        {
            var date = paragraph.SelectMany(l => l.Dates).FirstOrDefault();
            var name = sources.Add($"publications[{offset + result.Count}].name", TextFlow.Join(paragraph), 0.7)!;
            result.Add(new ResumePublication(name, Date: date?.To ?? date?.From));
        }

        return result;
    }

    /// <summary>Returns the interests.</summary>
    public static List<string> Interests(Section section, int offset, SourceList sources)
    {
        var result = new List<string>();
        foreach (var part in Paragraphs(section.Lines).Select(TextFlow.Join).SelectMany(SkillName.Split))
        {
            result.Add(sources.Add($"interests[{offset + result.Count}]", part, 0.8)!);
        }

        return result;
    }

    /// <summary>Returns the references, one a paragraph.</summary>
    public static List<ResumeReference> References(IReadOnlyList<ResumeLine> lines, int offset, SourceList sources)
    {
        var result = new List<ResumeReference>();
        foreach (var paragraph in Paragraphs(lines))
        {
            result.Add(new ResumeReference(sources.Add($"references[{offset + result.Count}].name", TextFlow.Join(paragraph), 0.5)!));
        }

        return result;
    }

    private static IEnumerable<List<ResumeLine>> Paragraphs(IReadOnlyList<ResumeLine> lines)
    {
        var flow = new TextFlow(lines);
        List<ResumeLine>? open = null;
        foreach (var line in lines)
        {
            if (open is not null && flow.Continues(open[0], open[^1], line))
            {
                open.Add(line);
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = [line];
        }

        if (open is not null)
        {
            yield return open;
        }
    }
}
