using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Entries;

/// <summary>Rows of a form such as the Europass CV: a label left ("Occupation or position held") and its value right of a gap.</summary>
internal static class FormLabels
{
    private const string Duties = "duties";

    /// <summary>Returns the topic of the label that the line begins with, null when it begins with none.</summary>
    public static string? Of(ResumeLine line) =>
        line.Runs.Count > 1 && line.Runs[1].AfterGap && ResumeLexicon.Current.Label(line.Runs[0].Text) is { } topic && topic is "date" or "company" or "position" or "degree" or "school" ? topic : null;

    /// <summary>Returns what was done without the label before it; any other line as it is.</summary>
    public static ResumeLine WithoutDuties(ResumeLine line)
    {
        if (line.Runs.Count < 2 || !line.Runs[1].AfterGap || ResumeLexicon.Current.Label(line.Runs[0].Text) != Duties
            || line.Whole.Slice(line.Runs[1].Start - line.Whole.Start, line.Whole.Text.Length - (line.Runs[1].Start - line.Whole.Start)) is not { } value)
        {
            return line;
        }

        var left = line.Layout.Segments.FirstOrDefault(s => s.Start >= value.Start)?.Left ?? line.Layout.Left;
        return line with { Whole = value, Runs = [line.Runs[1] with { AfterGap = false }, .. line.Runs.Skip(2)], Layout = line.Layout with { Left = left } };
    }

    /// <summary>True for a line whose label was taken off.</summary>
    public static bool IsCut(ResumeLine line) => line.Whole.Start > line.Layout.Start && line.Layout.Segments.Count > 1 && ResumeLexicon.Current.Label(line.Layout.Segments[0].Text) == Duties;
}
