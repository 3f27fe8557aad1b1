using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

/// <summary>
/// Brings narrow columns back to what they stand beside: headings in a left margin go before the first line at their height,
/// dates (and places) in a right or left margin become strays of the line at their height.
/// </summary>
internal static class SideColumns
{
    private const double SameHeight = 4;

    /// <summary>Returns the lines with margin columns attached.</summary>
    public static List<ResumeLine> Attach(List<ResumeLine> lines)
    {
        var blocks = lines.Where(l => l.Layout.Top > 0).GroupBy(l => (l.Page, l.Layout.Block)).ToList();
        if (blocks.Count < 2)
        {
            return lines;
        }

        var headings = blocks.Where(IsHeadingColumn).SelectMany(b => b).ToHashSet();
        // A margin may carry both: the section's heading, and below it the dates of its entries.
        var mixed = blocks.Where(IsMixedColumn).SelectMany(b => b).ToList();
        headings.UnionWith(mixed.Where(l => l.DateShare <= 0.6));
        var columns = blocks.Where(IsDateColumn).Select(b => b.ToList()).Append([.. mixed.Where(l => l.DateShare > 0.6)]).ToList();
        var dates = columns.SelectMany(b => b).ToHashSet();
        if (headings.Count + dates.Count == 0)
        {
            return lines;
        }

        var kept = lines.Where(l => !headings.Contains(l) && !dates.Contains(l)).ToList();
        var lost = new List<ResumeLine>();
        foreach (var date in columns.SelectMany(DateColumn.Join).Where(d => !IsDuration(d)))
        {
            if (!AttachStray(kept, date))
            {
                lost.Add(date);
            }
        }

        foreach (var heading in headings.OrderByDescending(h => h.Page).ThenByDescending(h => h.Layout.Top))
        {
            var at = kept.FindIndex(l => l.Page == heading.Page && l.Layout.Left > heading.Layout.Left && l.Layout.Top >= heading.Layout.Top - (2 * SameHeight));
            kept.Insert(at < 0 ? kept.Count : at, heading);
        }

        return lost.Count == 0 ? kept : [.. kept, .. lost];
    }

    private static bool IsHeadingColumn(IGrouping<(int, int), ResumeLine> block)
    {
        var lines = block.ToList();
        var known = lines.Count(l => ResumeLexicon.Current.Heading(l.Text) is not null);
        return known >= 2 && known >= lines.Count * 0.8;
    }

    private static bool IsKnown(ResumeLine line) => ResumeLexicon.Current.Heading(line.Text) is not null;

    private static bool IsMixedColumn(IGrouping<(int, int), ResumeLine> block)
    {
        var known = block.Count(IsKnown);
        var dated = block.Count(l => l.DateShare > 0.6);
        return known >= 3 && dated > 0 && known + dated >= block.Count() * 0.8 && block.All(l => l.Text.Length < 40 && !l.IsItem);
    }

    private static bool IsDateColumn(IGrouping<(int, int), ResumeLine> block)
    {
        var dated = block.Count(l => l.DateShare > 0.6);
        var durations = block.Count(IsDuration);
        return dated > 0 && dated >= (block.Count() - durations) * 0.5 && block.All(l => l.Text.Length < 40 && (l.DateShare > 0.6 || IsDuration(l) || Locations.LocationReader.IsPlace(l.Whole)));
    }

    /// <summary>"5 years", "a month": how long it took, printed below its dates.</summary>
    private static bool IsDuration(ResumeLine line)
    {
        var words = line.Whole.Words;
        return words.Count is >= 2 and <= 5 && words.All(w => w.Folded is "a" or "an" or "one" or "and" || w.Folded.All(char.IsAsciiDigit) || ResumeLexicon.Current["duration"].Contains(w.Folded))
            && words.Any(w => ResumeLexicon.Current["duration"].Contains(w.Folded));
    }

    /// <summary>The line above a list whose first item the date stands beside.</summary>
    private static bool IsHeadOf(ResumeLine head, ResumeLine item) =>
        !head.IsItem && head.Dates.Count == 0 && head.Page == item.Page && head.Layout.Block == item.Layout.Block && item.Layout.Top - head.Layout.Top is > 0 and < 40 && !Entries.TextFlow.IsProse(head);

    private static bool AttachStray(List<ResumeLine> lines, ResumeLine stray)
    {
        var best = -1;
        var distance = double.MaxValue;
        for (var i = 0; i < lines.Count; i++)
        {
            // Of the lines at its height the date belongs to the nearest: a side column's stand further away.
            var layout = lines[i].Layout;
            var apart = Math.Max(0, Math.Max(stray.Layout.Left - layout.Right, layout.Left - stray.Layout.Right)) + Math.Abs(layout.Top - stray.Layout.Top);
            if (lines[i].Page == stray.Page && Math.Abs(layout.Top - stray.Layout.Top) < SameHeight && apart < distance)
            {
                best = i;
                distance = apart;
            }
        }

        if (best > 0 && lines[best].IsItem && IsHeadOf(lines[best - 1], lines[best]))
        {
            best--;
        }

        if (best < 0)
        {
            return false;
        }

        lines[best] = stray.JoinedDate is { } joined && lines[best].Dates.Count == 0
            ? lines[best] with { JoinedDate = joined }
            : lines[best] with { Strays = [.. lines[best].Strays, stray.Whole with { AfterGap = true }] };
        return true;
    }
}
