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
        var dates = blocks.Where(IsDateColumn).SelectMany(b => b).ToHashSet();
        if (headings.Count + dates.Count == 0)
        {
            return lines;
        }

        var kept = lines.Where(l => !headings.Contains(l) && !dates.Contains(l)).ToList();
        var lost = new List<ResumeLine>();
        foreach (var date in dates)
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

    private static bool IsDateColumn(IGrouping<(int, int), ResumeLine> block)
    {
        var dated = block.Count(l => l.DateShare > 0.6);
        return dated > 0 && dated >= block.Count() * 0.5 && block.All(l => l.Text.Length < 40 && (l.DateShare > 0.6 || Locations.LocationReader.IsPlace(l.Whole)));
    }

    private static bool AttachStray(List<ResumeLine> lines, ResumeLine stray)
    {
        var best = -1;
        var distance = SameHeight;
        for (var i = 0; i < lines.Count; i++)
        {
            var d = Math.Abs(lines[i].Layout.Top - stray.Layout.Top);
            if (lines[i].Page == stray.Page && d < distance)
            {
                best = i;
                distance = d;
            }
        }

        if (best < 0)
        {
            return false;
        }

        lines[best] = lines[best] with { Strays = [.. lines[best].Strays, stray.Whole with { AfterGap = true }] };
        return true;
    }
}
