using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Entries;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>Reads jobs (also unpaid ones): employer, title, place, dates and what was done.</summary>
internal static class ExperienceReader
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Returns the jobs in <paramref name="lines"/> in printed order; sources are noted under <paramref name="path"/>.</summary>
    public static List<ResumeWork> Read(IReadOnlyList<ResumeLine> lines, string path, int offset, SourceList sources)
    {
        var entries = EntrySplitter.Split(lines, singleDates: false);
        var flow = new TextFlow(lines);
        var heads = entries.ConvertAll(entry => HeadPieces.Of(entry, flow));
        NamePlaces(heads);
        var vote = new RoleVote(heads);
        var jobs = new List<Job>();
        for (var i = 0; i < entries.Count; i++)
        {
            var (position, company) = vote.Decide(heads[i]);
            jobs.Add(new Job(entries[i], heads[i]) { Position = position, Company = company });
        }

        Inherit(jobs);
        var works = new List<ResumeWork>();
        foreach (var job in jobs.Where(j => j.Position is not null || j.Company is not null))
        {
            works.Add(Make(job, $"{path}[{offset + works.Count}]", offset + works.Count == 0, sources));
        }

        return works;
    }

    /// <summary>Where other jobs name their place behind a comma, a town that no list knows stands there too.</summary>
    private static void NamePlaces(List<HeadPieces> heads)
    {
        if (heads.FindAll(h => h.PlaceAt > 0) is { Count: > 0 } apart)
        {
            var (at, names) = apart.GroupBy(h => (h.PlaceAt, h.Names.Count)).OrderByDescending(g => g.Count()).First().Key;
            heads.ForEach(head => head.TakePlaceAt(at, names));
        }

        var known = heads.FindAll(h => h.PlaceIndex >= 0);
        if (known.Count == 0)
        {
            return;
        }

        var index = known.GroupBy(h => h.PlaceIndex).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        var fewest = known.Where(h => h.PlaceIndex == index && index < h.Names.Count).Select(h => HeadPieces.Commas(h.Names[index].Text)).DefaultIfEmpty(0).Min();
        foreach (var head in heads)
        {
            head.TakePlace(index, fewest);
        }
    }

    /// <summary>Several titles at one employer: the employer's line stands once, above the first.</summary>
    private static void Inherit(List<Job> jobs)
    {
        for (var i = 0; i < jobs.Count; i++)
        {
            var job = jobs[i];
            if (job.Company is null && job.Position is not null && i > 0)
            {
                job.Company = jobs[i - 1].Company;
            }

            if (job.Position is null && job.Company is not null && job.Entry.Body.Count == 0 && i + 1 < jobs.Count && jobs[i + 1] is { Company: null, Position: not null })
            {
                jobs[i + 1].Company = job.Company;
                jobs.RemoveAt(i);
                i--;
            }
        }
    }

    private static ResumeWork Make(Job job, string path, bool first, SourceList sources)
    {
        var date = job.Entry.Date;
        var start = date?.From ?? (date is { IsRange: false } ? date.To : null);
        var end = date is { IsRange: true } ? date.To : null;
        if (date is not null)
        {
            sources.Add($"{path}.startDate", start is null ? null : date.Source, 0.9);
            sources.Add($"{path}.endDate", end is null ? null : date.Source, 0.9);
        }

        var certain = job.Position is not null && RoleWords.Score(job.Position) > 0 ? 0.9 : 0.6;
        var bullets = new List<string>();
        var technologies = new List<string>();
        Piece? summary = null;
        var hasItems = job.Entry.Body.Any(b => b.IsItem);
        foreach (var part in job.Entry.Body)
        {
            var text = part.Text;
            if (Technologies(text) is { } named)
            {
                technologies.AddRange(named);
            }
            else if (!part.IsItem && hasItems && bullets.Count == 0 && summary is null)
            {
                summary = text;
            }
            else if (text.Text.Length > 2)
            {
                bullets.Add(sources.Add($"{path}.highlights[{bullets.Count}]", text, part.IsItem ? 0.95 : 0.7)!);
            }
        }

        return new ResumeWork
        {
            Name = sources.Add($"{path}.name", job.Company, certain),
            Position = sources.Add($"{path}.position", job.Position, certain),
            Location = sources.Add($"{path}.location", job.Head.Place, 0.8),
            WorkMode = job.Head.WorkMode,
            StartDate = start,
            EndDate = end,
            IsCurrent = date is not null && (date.IsCurrent || date.IsOpen || (!date.IsRange && first)),
            Summary = sources.Add($"{path}.summary", summary, 0.7),
            Highlights = bullets,
            Technologies = technologies,
        };
    }

    private static IEnumerable<string>? Technologies(Piece text)
    {
        var colon = text.Text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 2 and < 30 && Words.Label(text.Text[..colon]) == "technologies"
            ? text.Text[(colon + 1)..].Split([',', ';', '|', '·', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : null;
    }

    private sealed class Job(EntryBlock entry, HeadPieces head)
    {
        public EntryBlock Entry => entry;
        public HeadPieces Head => head;
        public Piece? Position { get; set; }
        public Piece? Company { get; set; }
    }
}
