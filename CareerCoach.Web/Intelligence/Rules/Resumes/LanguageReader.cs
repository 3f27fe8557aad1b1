using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>Reads spoken languages and how well they are spoken.</summary>
internal static class LanguageReader
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Returns the languages named in <paramref name="lines"/>.</summary>
    public static List<ResumeLanguage> Read(IReadOnlyList<ResumeLine> lines, int offset, SourceList sources)
    {
        var names = new List<Piece>();
        var levels = new List<string?>();
        foreach (var cell in lines.SelectMany(Cells))
        {
            var length = Words["language"].MatchAt(cell.Words, 0);
            if (length > 0)
            {
                names.Add(cell.Slice(0, cell.Words[length - 1].End)!);
                var rest = cell.Slice(cell.Words[length - 1].End, cell.Text.Length - cell.Words[length - 1].End);
                levels.Add(rest is null ? null : rest.Text);
            }
            else if (levels.IndexOf(null) is >= 0 and var open && Words["level"].IsIn(cell.Words))
            {
                levels[open] = cell.Text;
            }
        }

        var result = new List<ResumeLanguage>();
        for (var i = 0; i < names.Count; i++)
        {
            sources.Add($"languages[{offset + i}].language", names[i], 0.95);
            result.Add(new ResumeLanguage(names[i].Text, levels[i]));
        }

        return result;
    }

    private static IEnumerable<Piece> Cells(ResumeLine line) =>
        (line.Runs.Any(r => r.AfterGap) ? line.Runs : [line.Whole]).Concat(line.Strays).SelectMany(SkillName.Split);
}
