using System.Globalization;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Everything a person's facts state, ready to be asked whether a claim stands in them.</summary>
internal sealed class FactIndex
{
    private readonly List<(string Source, string Text, bool IsOwn)> texts = [];
    private readonly JsonResume resume;
    private readonly DateOnly today;

    public FactIndex(CoachFacts facts)
    {
        (resume, today) = (facts.Resume ?? new JsonResume(), facts.Today);
        Own("basics", resume.Basics.Name, resume.Basics.Label, resume.Basics.Summary, resume.Basics.Location?.City, resume.Basics.Location?.Region, resume.Basics.Location?.Country, facts.Name);
        Add(resume.Work, "work");
        Add(resume.Volunteer, "volunteer");
        Each(resume.Education, "education", e => [e.Institution, e.StudyType, e.Area, e.Score, e.Location, e.StartDate, e.EndDate, .. e.Courses, .. e.Highlights]);
        Each(resume.Skills, "skills", s => [s.Name, s.Category, s.Level, Text(s.Years)]);
        Each(resume.Certificates, "certificates", c => [c.Name, c.Issuer, c.Date]);
        Each(resume.Languages, "languages", l => [l.Language, l.Fluency]);
        Each(resume.Projects, "projects", p => [p.Name, p.Description, p.StartDate, p.EndDate, .. p.Highlights, .. p.Keywords]);
        Each(resume.Awards, "awards", a => [a.Title, a.Awarder, a.Date, a.Summary]);
        Each(resume.Publications, "publications", p => [p.Name, p.Publisher, p.Date]);
        Own("interests", [.. resume.Interests]);
        foreach (var (goal, i) in facts.Goals.Select((g, i) => (g, i)))
        {
            Own($"goals[{i}]", goal.Title, Text(goal.Progress), Day(goal.TargetDate));
        }

        foreach (var (job, i) in facts.Jobs.Select((j, i) => (j, i)))
        {
            texts.Add(($"jobs[{i}]", Joined([job.Title, job.Company, job.Location, Text(job.Match), Text(job.SalaryMin), Text(job.SalaryMax), Text(job.Offer?.Base), Text(job.Offer?.Bonus), Day(job.AppliedOn), Day(job.Deadline),
                job.ContactName, .. job.MatchedSkills, .. job.MissingRequired, .. job.MissingPreferred]), false));
        }

        foreach (var (score, i) in facts.ResumeScores.Select((s, i) => (s, i)))
        {
            texts.Add(($"resumeScores[{i}]", Joined([Text(score.Score), score.ResumeTitle, .. score.Reasons.Select(r => r.Text)]), false));
        }

        Own("own words", [.. facts.OwnTexts]);
        texts.AddRange(facts.OtherTexts.Select((t, i) => ($"texts[{i}]", t, false)));
    }

    /// <summary>The path of the first fact that holds the phrase as whole words, any case; null when none does.</summary>
    /// <param name="ownOnly">True for what is said of the person: a saved job's text then does not count.</param>
    public string? Find(string phrase, bool ownOnly)
    {
        var words = Padded(phrase);
        return words.Length < 3 ? null : texts.FirstOrDefault(t => (t.IsOwn || !ownOnly) && Padded(t.Text).Contains(words, StringComparison.Ordinal)).Source;
    }

    /// <summary>The path of the first of the person's own facts that holds both phrases; an empty second one is held by all.</summary>
    public string? FindBoth(string phrase, string other) =>
        texts.FirstOrDefault(t => t.IsOwn && Padded(t.Text) is var text && text.Contains(Padded(phrase), StringComparison.Ordinal) && (other.Length == 0 || text.Contains(Padded(other), StringComparison.Ordinal))).Source;

    /// <summary>The path of the first fact that states the same figure ("1,200", "1200", "1.2k").</summary>
    public string? FindNumber(decimal value, bool ownOnly) =>
        texts.FirstOrDefault(t => (t.IsOwn || !ownOnly) && Figures.In(t.Text).Any(f => f.Value == value)).Source;

    /// <summary>Where the resume names this title: every word of it stands in one position or headline.</summary>
    public string? FindTitle(string title)
    {
        var words = PlainWords.Topics(title);
        return words.Count == 0 ? null : Titles().FirstOrDefault(t => words.IsSubsetOf(PlainWords.Topics(t.Title))).Path;
    }

    /// <summary>Years worked, from the dates of jobs whose text names <paramref name="topic"/> (all jobs when it is empty); overlapping months count once.</summary>
    public double YearsOf(string topic)
    {
        var words = PlainWords.Topics(topic);
        var months = new HashSet<int>();
        foreach (var (job, i) in resume.Work.Select((w, i) => (w, i)))
        {
            if (Month(job.StartDate) is { } from && words.IsSubsetOf(PlainWords.Topics(Joined(Parts(job)))))
            {
                var to = Month(job.EndDate) ?? (job.IsCurrent ? (today.Year * 12) + today.Month : from);
                months.UnionWith(Enumerable.Range(from, Math.Clamp(to - from, 0, 720)));
            }
        }

        return months.Count / 12.0;
    }

    public IEnumerable<(string Path, string Text)> Degrees() => resume.Education.Select((e, i) => ($"education[{i}]", Joined([e.StudyType, e.Area])));

    public IEnumerable<(string Path, string Text)> Certificates() => resume.Certificates.Select((c, i) => ($"certificates[{i}]", Joined([c.Name, c.Issuer])));

    private IEnumerable<(string Path, string Title)> Titles() =>
        [("basics.label", resume.Basics.Label ?? ""), .. resume.Work.Select((w, i) => ($"work[{i}].position", w.Position ?? "")), .. resume.Volunteer.Select((w, i) => ($"volunteer[{i}].position", w.Position ?? ""))];

    private void Add(IReadOnlyList<ResumeWork> work, string path) => Each(work, path, Parts);

    private static string?[] Parts(ResumeWork w) => [w.Name, w.Position, w.Location, w.Summary, w.StartDate, w.EndDate, .. w.Highlights, .. w.Technologies];

    private void Each<T>(IReadOnlyList<T> items, string path, Func<T, string?[]> parts)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Own($"{path}[{i}]", parts(items[i]));
        }
    }

    private void Own(string source, params string?[] parts) => texts.Add((source, Joined(parts), true));

    private static string Joined(IEnumerable<string?> parts) => string.Join(" | ", parts.Where(p => !string.IsNullOrWhiteSpace(p)));

    private static string Padded(string text) => $" {string.Join(' ', PlainWords.Split(text))} ";

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int? Month(string? date) => date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        ? (year * 12) + (date.Length >= 7 && int.TryParse(date.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) ? month : 1)
        : null;
}
