using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Entries;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>Reads projects: a name, what it is, dates, and what was done.</summary>
internal static class ProjectReader
{
    /// <summary>Returns the projects in <paramref name="lines"/>.</summary>
    public static List<ResumeProject> Read(IReadOnlyList<ResumeLine> lines, int offset, SourceList sources)
    {
        var result = new List<ResumeProject>();
        foreach (var entry in EntrySplitter.Split(lines, singleDates: true))
        {
            var names = HeadPieces.Of(entry).Names;
            if (names.Count == 0)
            {
                foreach (var part in entry.Body)
                {
                    result.Add(OfItem(part.Text, $"projects[{offset + result.Count}]", sources));
                }

                continue;
            }

            var path = $"projects[{offset + result.Count}]";
            var date = entry.Date;
            var text = entry.Body.Where(b => !b.IsItem).Select(b => b.Text.Text);
            result.Add(new ResumeProject
            {
                Name = sources.Add($"{path}.name", names[0], 0.8),
                Description = string.Join(' ', names.Skip(1).Select(n => n.Text).Concat(text)) is { Length: > 0 } description ? description : null,
                StartDate = date?.From,
                EndDate = date?.To,
                Highlights = [.. entry.Body.Where(b => b.IsItem).Select(b => b.Text.Text)],
            });
        }

        return result;
    }

    /// <summary>"Tiny Pascal: a compiler for ..." in one list item.</summary>
    private static ResumeProject OfItem(Piece item, string path, SourceList sources)
    {
        var colon = item.Text.IndexOf(':', StringComparison.Ordinal);
        var name = colon is > 1 and < 60 ? item.Slice(0, colon) : null;
        return new ResumeProject
        {
            Name = sources.Add($"{path}.name", name ?? item, name is null ? 0.5 : 0.8),
            Description = name is null ? null : item.Text[(colon + 1)..].Trim(),
        };
    }
}
