using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Entries;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;
using CareerCoach.Web.Intelligence.Rules.Resumes.Sections;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>Reads lists of skills: chips, bullets, comma lists, groups with or without a colon, levels and years where stated.</summary>
internal sealed class SkillListReader
{
    private const int MaxSkillLength = 70;
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;
    private readonly IReadOnlyList<ResumeLine> lines;
    private readonly TextFlow flow;
    private readonly bool isSeparated;
    private readonly List<(Piece Piece, string? Category)> found = [];
    private string? category;

    private SkillListReader(Section section)
    {
        lines = section.Lines;
        flow = new TextFlow(lines);
        isSeparated = lines.Any(l => HasSeparator(l.Text));
        category = section.Title is { } title && Words.Heading(title.Text) is null ? title.Text : null;
    }

    /// <summary>Returns the skills of <paramref name="section"/>; sources are noted from index <paramref name="offset"/> on.</summary>
    public static List<ResumeSkill> Read(Section section, int offset, SourceList sources)
    {
        var reader = new SkillListReader(section);
        reader.Run();
        var skills = new List<ResumeSkill>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (piece, group) in reader.found)
        {
            if (SkillName.Read(piece, group) is { } skill && seen.Add(Folding.Fold(skill.Name)))
            {
                sources.Add($"skills[{offset + skills.Count}].name", piece, 0.9);
                skills.Add(skill);
            }
        }

        return skills;
    }

    private void Run()
    {
        var listed = lines.Any(l => l.IsItem);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var paragraph = new List<ResumeLine> { line };
            while (i + 1 < lines.Count && IsWrapped(paragraph[^1], lines[i + 1], i + 2 < lines.Count ? lines[i + 2] : null))
            {
                paragraph.Add(lines[++i]);
            }

            if (paragraph.Count == 1 && IsCategory(line, i + 1 < lines.Count ? lines[i + 1] : null, listed))
            {
                SetCategory(line);
            }
            else if (paragraph.Count == 1)
            {
                AddCells(line);
            }
            else
            {
                AddText(TextFlow.Join(paragraph));
            }
        }
    }

    /// <summary>A comma list that goes on: the line ends in a separator, or its next word had no room.</summary>
    private bool IsWrapped(ResumeLine before, ResumeLine line, ResumeLine? after)
    {
        if (line.IsItem || line.Runs.Any(r => r.AfterGap) || before.Runs.Any(r => r.AfterGap) || HasColon(line) || HeadingStyle.Of(before) != HeadingStyle.Of(line))
        {
            return false;
        }

        if (before.Text[^1] is ',' or ';' or '·' or '•' or '|' or '/' or '&')
        {
            return true;
        }

        // A single skill too long for its column: small letters go on where there was no room.
        if (char.IsLower(line.Text[0]) && char.IsUpper(before.Text[0]) && line.Layout.Top > 0 && !flow.WouldHaveFit(before, line) && line.Layout.Block == before.Layout.Block)
        {
            return true;
        }

        return HasSeparator(before.Text) && !IsCategory(line, after, false) && (char.IsLower(line.Text[0]) || (line.Layout.Top > 0 && !flow.WouldHaveFit(before, line) && HasSeparator(line.Text)));
    }

    private bool IsCategory(ResumeLine line, ResumeLine? next, bool listed)
    {
        if (line.Text.EndsWith(':'))
        {
            return true;
        }

        if (next is null || HasSeparator(line.Text) || line.Whole.Words.Count > 6 || line.IsItem)
        {
            return false;
        }

        var style = HeadingStyle.Of(line);
        var other = HeadingStyle.Of(next);
        var stronger = (style.Bold && !other.Bold) || style.Size > other.Size + 0.4 || (style.Level > 0 && style.Level != other.Level) || (style.Capitals && !other.Capitals && line.Text.Length > 4 && HasSeparator(next.Text));
        return stronger || (listed && next.IsItem && !line.IsItem);
    }

    private void SetCategory(ResumeLine line) => category = line.Text.Trim().TrimEnd(':');

    private void AddCells(ResumeLine line)
    {
        var cells = Cells(line);
        if (cells.Count >= 2 && !HasSeparator(cells[0].Text) && HasSeparator(cells[1].Text) && cells.Count == 2)
        {
            category = cells[0].Text.TrimEnd(':');
            AddText(cells[1]);
            return;
        }

        foreach (var cell in cells)
        {
            AddText(cell);
        }
    }

    /// <summary>The runs between wide gaps; a bold run before others is a group's name.</summary>
    private static List<Piece> Cells(ResumeLine line)
    {
        var cells = new List<Piece>();
        var start = line.Runs[0];
        var end = start;
        foreach (var run in line.Runs.Skip(1))
        {
            if (run.AfterGap || (start.Bold && !run.Bold && cells.Count == 0))
            {
                Add(line, start, end, cells);
                start = run;
            }

            end = run;
        }

        Add(line, start, end, cells);
        return cells;
    }

    private static void Add(ResumeLine line, Piece start, Piece end, List<Piece> cells)
    {
        var from = start.Start - line.Whole.Start;
        if (line.Whole.Slice(from, end.Start + end.Text.Length - start.Start) is { } cell)
        {
            cells.Add(cell with { Bold = start.Bold });
        }
    }

    private void AddText(Piece piece)
    {
        var colon = piece.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 1 and < 45 && piece.Slice(colon + 1, piece.Text.Length - colon - 1) is { } rest)
        {
            category = piece.Text[..colon].Trim();
            piece = rest;
        }

        foreach (var part in SkillName.Split(piece).SelectMany(part => isSeparated ? [part] : SpacedList.Split(part)))
        {
            if (part.Text.Length <= MaxSkillLength)
            {
                found.Add((part, category));
            }
        }
    }

    private static bool HasColon(ResumeLine line) => line.Text.IndexOf(':', StringComparison.Ordinal) is > 1 and < 45;

    private static bool HasSeparator(string text) => text.AsSpan().IndexOfAny(",;·•|") >= 0 || text.Contains(" / ", StringComparison.Ordinal);
}
