using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>One thing that a person's own resume states, which an answer may be built on.</summary>
/// <param name="Path">Where it stands, such as <c>work[0].highlights[2]</c>.</param>
/// <param name="Text">The sentence, word for word.</param>
/// <param name="Where">The job, project or school around it, such as "Nurse, St Mary's"; empty where there is none.</param>
public sealed record ResumeFact(string Path, string Text, string Where)
{
    /// <summary>True when it states a figure, which makes it the stronger evidence.</summary>
    public bool HasNumber => Text.Any(char.IsAsciiDigit);
}

/// <summary>The facts of a resume in order, and those that fit a question.</summary>
public static class ResumeFacts
{
    /// <summary>Bullets and summaries of jobs, voluntary work, projects, then awards; newest first as in the resume.</summary>
    public static IReadOnlyList<ResumeFact> Of(JsonResume resume)
    {
        ArgumentNullException.ThrowIfNull(resume);
        return
        [
            .. resume.Work.SelectMany((w, i) => OfWork($"work[{i}]", w)),
            .. resume.Volunteer.SelectMany((w, i) => OfWork($"volunteer[{i}]", w)),
            .. resume.Projects.SelectMany((p, i) => OfParts($"projects[{i}]", p.Highlights, p.Description, "description", p.Name ?? "")),
            .. resume.Awards.Select((a, i) => new ResumeFact($"awards[{i}].title", a.Title, a.Awarder ?? "")),
        ];
    }

    /// <summary>The facts that share most topic words with <paramref name="text"/>, best first; figures break ties, then the resume's order.</summary>
    public static IReadOnlyList<ResumeFact> Fitting(JsonResume resume, string text, int count)
    {
        var topics = PlainWords.Topics(text);
        return [.. Of(resume)
            .Select((fact, index) => (fact, index, shared: PlainWords.Topics(fact.Text + " " + fact.Where).Count(topics.Contains)))
            .Where(f => f.shared > 0)
            .OrderByDescending(f => f.shared + (f.fact.HasNumber ? 0.5 : 0))
            .ThenBy(f => f.index)
            .Take(count).Select(f => f.fact)];
    }

    private static IEnumerable<ResumeFact> OfWork(string path, ResumeWork work) =>
        OfParts(path, work.Highlights, work.Summary, "summary", string.Join(", ", new[] { work.Position, work.Name }.Where(s => !string.IsNullOrWhiteSpace(s))));

    private static IEnumerable<ResumeFact> OfParts(string path, IReadOnlyList<string> highlights, string? summary, string summaryName, string where)
    {
        var facts = highlights.Select((text, i) => new ResumeFact($"{path}.highlights[{i}]", text, where));
        return string.IsNullOrWhiteSpace(summary) ? facts : facts.Append(new ResumeFact($"{path}.{summaryName}", summary, where));
    }
}
