using System.Globalization;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Skills;

/// <summary>The lines of a resume that can show a skill, the strongest evidence first: work, then projects, certificates, education, the skills list, the summary.</summary>
internal sealed class ResumeLines
{
    private readonly List<(string Path, string Text, HashSet<string> Skills)> lines = [];

    public ResumeLines(JsonResume resume)
    {
        Each(resume.Work, "work", (w, path) =>
        {
            Each(w.Highlights, path + ".highlights", Add);
            Add(w.Summary, path + ".summary");
            Add(string.Join(", ", w.Technologies), path + ".technologies");
            Add(w.Position, path + ".position");
        });
        Each(resume.Projects, "projects", (p, path) =>
        {
            Each(p.Highlights, path + ".highlights", Add);
            Add(p.Description, path + ".description");
            Add(string.Join(", ", p.Keywords), path + ".keywords");
        });
        Each(resume.Volunteer, "volunteer", (w, path) => Each(w.Highlights, path + ".highlights", Add));
        Each(resume.Certificates, "certificates", (c, path) => Add(c.Name, path + ".name"));
        Each(resume.Education, "education", (e, path) =>
        {
            Add(string.Join(" ", new[] { e.StudyType, e.Area }.Where(t => t is not null)), path + ".studyType");
            Add(string.Join(", ", e.Courses), path + ".courses");
        });
        Each(resume.Skills, "skills", (s, path) => Add(s.Name, path + ".name"));
        Each(resume.Languages, "languages", (l, path) => Add(l.Language, path + ".language"));
        Add(resume.Basics.Label, "basics.label");
        Add(resume.Basics.Summary, "basics.summary");
    }

    /// <summary>All skills that the lines name, by the vocabulary's name.</summary>
    public IEnumerable<string> Skills => lines.SelectMany(l => l.Skills).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first line that names the skill by its canonical name, an alias, or the posting's own words; null when none does.</summary>
    public (string Path, string Text)? Showing(string canonical, string term) => Naming(canonical, term).Select(l => ((string, string)?)l).FirstOrDefault();

    /// <summary>All such lines, the strongest evidence first.</summary>
    public IEnumerable<(string Path, string Text)> Naming(string canonical, string term) =>
        lines.Where(l => l.Skills.Contains(canonical) || HoldsWords(l.Text, term)).Select(l => (l.Path, l.Text));

    private void Add(string? text, string path)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            lines.Add((path, text, SkillFinder.Find(text).Concat(SkillFinder.FindSoft(text)).Select(m => m.Canonical).ToHashSet(StringComparer.OrdinalIgnoreCase)));
        }
    }

    private static void Each<T>(IReadOnlyList<T> items, string name, Action<T, string> visit)
    {
        for (var i = 0; i < items.Count; i++)
        {
            visit(items[i], string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"));
        }
    }

    /// <summary>True when the words stand in the text as whole words; one or two letters are left to the vocabulary, which knows their context.</summary>
    public static bool HoldsWords(string text, string term)
    {
        if (term.Length < 3)
        {
            return false;
        }

        for (var at = text.IndexOf(term, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + term.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
