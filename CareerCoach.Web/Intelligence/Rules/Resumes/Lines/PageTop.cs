using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

/// <summary>
/// Brings what stands at the top of the first page before its first heading. A contact block in the right corner is read with the
/// right column, behind the whole left one; but it stands above every heading, so it belongs to the name.
/// </summary>
internal static class PageTop
{
    private const int MostLines = 14;

    /// <summary>Returns the lines with the head of the first page in front.</summary>
    public static List<ResumeLine> First(List<ResumeLine> lines)
    {
        var heading = lines.FindIndex(IsHeading);
        if (heading < 0)
        {
            return lines;
        }

        var height = lines.Where(IsHeading).Min(l => l.Layout.Top - l.Layout.FontSize);
        var late = lines.FindAll(l => IsPlaced(l) && l.Layout.Top < height && lines.IndexOf(l) > heading);
        if (late.Count is 0 or > MostLines || late.Any(l => l.IsItem || l.Dates.Any(d => d.IsRange)))
        {
            return lines;
        }

        var moved = late.ToHashSet();
        var kept = lines.FindAll(l => !moved.Contains(l));
        kept.InsertRange(heading, late);
        return kept;
    }

    private static bool IsPlaced(ResumeLine line) => line.Page == 1 && line.Layout.Top > 0;

    private static bool IsHeading(ResumeLine line) => IsPlaced(line) && !line.IsItem && line.Text.Length < 60 && ResumeLexicon.Current.Heading(line.Text.TrimEnd(':', ' ')) is not null;
}
