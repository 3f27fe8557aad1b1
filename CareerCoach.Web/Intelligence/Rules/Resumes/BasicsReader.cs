using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Contacts;
using CareerCoach.Web.Intelligence.Rules.Resumes.Entries;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;
using CareerCoach.Web.Intelligence.Rules.Resumes.Sections;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>Reads who the person is: name, headline, contact, place and summary.</summary>
internal static class BasicsReader
{
    /// <summary>Returns the basics; what is not printed is null.</summary>
    public static ResumeBasics Read(DocumentText document, IReadOnlyList<Section> sections, SourceList sources)
    {
        var contacts = new ContactReader(document, sections);
        var (name, label) = NameReader.Read(sections);
        var address = AddressReader.Read(sections, name);
        var profiles = new List<ResumeLink>();
        string? url = null;
        foreach (var (link, source) in contacts.Links())
        {
            if (link.Network is null && url is null)
            {
                url = sources.Add("basics.url", source, 0.9) is null ? null : link.Url;
            }
            else
            {
                sources.Add($"basics.profiles[{profiles.Count}].url", source, 0.9);
                profiles.Add(link);
            }
        }

        sources.Add("basics.location", address?.Source, 0.8);
        return new ResumeBasics
        {
            Name = sources.Add("basics.name", name, 0.85),
            Label = sources.Add("basics.label", label, 0.7),
            Email = sources.Add("basics.email", contacts.Email(), 0.98),
            Phone = sources.Add("basics.phone", contacts.Phone(), 0.9),
            Url = url,
            Summary = sources.Add("basics.summary", Summary(sections), 0.85),
            Location = address?.Location,
            Profiles = profiles,
        };
    }

    /// <summary>The sentences under a heading such as "Profile", else those near the name.</summary>
    private static Piece? Summary(IReadOnlyList<Section> sections)
    {
        foreach (var kind in (ReadOnlySpan<SectionKind>)[SectionKind.Summary, SectionKind.Header, SectionKind.Contact])
        {
            Piece? best = null;
            foreach (var section in sections)
            {
                if (section.Kind == kind && Sentences(section.Lines, kind == SectionKind.Summary) is { } text && (best is null || text.Text.Length > best.Text.Length))
                {
                    best = text;
                }
            }

            if (best is not null)
            {
                return best;
            }
        }

        return null;
    }

    /// <summary>The longest run of sentences among the lines; a line in between that carries on counts too.</summary>
    private static Piece? Sentences(IReadOnlyList<ResumeLine> lines, bool headed)
    {
        var flow = new TextFlow(lines);
        List<ResumeLine>? best = null;
        List<ResumeLine>? open = null;
        var length = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            // In a narrow column even a sentence's lines are short; under its heading they are told by going on.
            var goesOn = i + 1 < lines.Count && line.Whole.Words.Count >= (headed ? 2 : 7) && flow.Continues(line, line, lines[i + 1]);
            var isText = TextFlow.IsProse(line) || (headed && line.Whole.Words.Count >= 6) || goesOn;
            var addressed = line.Text.Contains('@', StringComparison.Ordinal) || line.Runs.Any(r => r.AfterGap);
            if (open is not null && !addressed && (isText || flow.Continues(open[0], open[^1], line)))
            {
                open.Add(line);
            }
            else
            {
                open = isText && !addressed ? [line] : null;
            }

            var now = open?.Sum(l => l.Text.Length) ?? 0;
            if (now > length)
            {
                best = [.. open!];
                length = now;
            }
        }

        return best is null ? null : TextFlow.Join(best);
    }
}
