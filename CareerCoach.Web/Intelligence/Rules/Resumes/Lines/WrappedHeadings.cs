using CareerCoach.Web.Intelligence.Rules.Resumes.Entries;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Sections;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

/// <summary>Joins a heading that a narrow column broke over two lines ("Expérience" above "professionnelle").</summary>
internal static class WrappedHeadings
{
    private const double NextLine = 2;
    private const int LongestHeading = 60;

    /// <summary>Returns the lines with such headings as one line.</summary>
    public static List<ResumeLine> Join(List<ResumeLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (AreOne(lines[i], lines[i + 1]))
            {
                var whole = TextFlow.Join([lines[i], lines[i + 1]]);
                lines[i] = lines[i] with { Whole = whole, Runs = [whole] };
                lines.RemoveAt(i + 1);
            }
        }

        return lines;
    }

    private static bool AreOne(ResumeLine first, ResumeLine second)
    {
        if (first.Layout.Top <= 0 || first.Page != second.Page || first.Layout.Block != second.Layout.Block || first.Text.Length + second.Text.Length > LongestHeading
            || first.Runs.Count > 1 || second.Runs.Count > 1 || second.Layout.Top - first.Layout.Top > NextLine * first.Layout.FontSize || HeadingStyle.Of(first) != HeadingStyle.Of(second))
        {
            return false;
        }

        var words = ResumeLexicon.Current;
        return words.Heading($"{first.Text} {second.Text}") is not null && (words.Heading(first.Text) is null || words.Heading(second.Text) is null);
    }
}
