namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

/// <summary>
/// Puts two columns back into rows where the dates of one stand at the height of the titles of the other: a table whose date column
/// also carries headings, or dates at the right edge beside other columns.
/// </summary>
internal static class ColumnRows
{
    private const double SameHeight = 3.5;

    /// <summary>Returns the lines with such columns merged from top to bottom.</summary>
    public static List<ResumeLine> Merge(List<ResumeLine> lines)
    {
        foreach (var page in lines.Where(l => l.Layout.Top > 0).Select(l => l.Page).Distinct().ToList())
        {
            for (var guard = 0; guard < 4; guard++)
            {
                var blocks = lines.Where(l => l.Page == page).GroupBy(l => l.Layout.Block).Select(g => g.ToList()).ToList();
                if (blocks.Count is < 2 or > 12 || Pair(blocks) is not { } pair)
                {
                    break;
                }

                lines = Merge(lines, pair.Dates, pair.Titles);
            }
        }

        return lines;
    }

    private static (List<ResumeLine> Dates, List<ResumeLine> Titles)? Pair(List<List<ResumeLine>> blocks)
    {
        foreach (var dates in blocks)
        {
            var dated = dates.Where(d => IsDate(d) && IsLonely(d, dates)).ToList();
            if (dated.Count < 2)
            {
                continue;
            }

            foreach (var titles in blocks)
            {
                if (titles != dates && dated.Count(d => titles.Any(t => IsBeside(d, t))) >= Math.Max(2, dated.Count * 0.6))
                {
                    return (dates, titles);
                }
            }
        }

        return null;
    }

    private static bool IsDate(ResumeLine line) => line.Strays.Count == 0 && line.DateShare > 0.6 && line.Dates.Any(d => d.IsRange);

    /// <summary>True when nothing but headings and other dates stands directly above or below in the date's own column.</summary>
    private static bool IsLonely(ResumeLine date, List<ResumeLine> block) =>
        !block.Any(l => l != date && Math.Abs(l.Layout.Top - date.Layout.Top) < 2.1 * Math.Max(6, date.Layout.FontSize) && !IsDate(l) && Lexicon.ResumeLexicon.Current.Heading(l.Text) is null);

    private static bool IsBeside(ResumeLine date, ResumeLine title) =>
        Math.Abs(date.Layout.Top - title.Layout.Top) <= SameHeight && title.Dates.Count == 0 && !title.IsItem && (title.Layout.Left >= date.Layout.Right || title.Layout.Right <= date.Layout.Left);

    private static List<ResumeLine> Merge(List<ResumeLine> lines, List<ResumeLine> dates, List<ResumeLine> titles)
    {
        var block = titles[0].Layout.Block;
        var rows = new List<ResumeLine>(titles);
        foreach (var line in dates)
        {
            var at = line.Strays.Count == 0 && line.DateShare > 0.6 ? rows.FindIndex(t => t.Layout.Block == block && IsBeside(line, t)) : -1;
            if (at >= 0)
            {
                rows[at] = rows[at] with { Strays = [.. rows[at].Strays, line.Whole with { AfterGap = true }] };
            }
            else
            {
                rows.Add(line with { Layout = line.Layout with { Block = block } });
            }
        }

        var gone = dates.Concat(titles).ToHashSet(ReferenceEqualityComparer.Instance);
        var first = lines.FindIndex(gone.Contains);
        var kept = lines.Where(l => !gone.Contains(l)).ToList();
        kept.InsertRange(Math.Min(first, kept.Count), rows.OrderBy(r => Math.Round(r.Layout.Top / 2)).ThenBy(r => r.Layout.Left));
        return kept;
    }
}
