using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads the last day to apply and the day of publication, where the year is printed.</summary>
internal static partial class PostingDates
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The closing date, or null.</summary>
    public static Finding<DateOnly>? Deadline(PostingText posting) => Near(posting.Text, DeadlineWords());

    /// <summary>The date of publication, or null.</summary>
    public static Finding<DateOnly>? Posted(PostingText posting) => Near(posting.Text, PostedWords());

    private static Finding<DateOnly>? Near(string text, Regex words)
    {
        foreach (Match cue in words.Matches(text))
        {
            var from = cue.Index + cue.Length;
            var window = text.AsSpan(from, Math.Min(40, text.Length - from));
            var match = Date().Match(window.ToString());
            if (match.Success && Parse(match) is { } date)
            {
                return new Finding<DateOnly>(date, from + match.Index, match.Length);
            }
        }

        return null;
    }

    private static DateOnly? Parse(Match match)
    {
        var year = Value(match, "y");
        var day = Value(match, "d");
        var month = match.Groups["mon"].Success ? Month(match.Groups["mon"].Value) : Value(match, "m");
        // A slash with a second figure above 12 can only be month/day; else day first, as everywhere but in the United States.
        if (month > 12 && day <= 12)
        {
            (day, month) = (month, day);
        }

        year += year < 100 ? 2000 : 0;
        return year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Value(Match match, string group) => int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int Month(string name)
    {
        var key = name[..3].ToLowerInvariant();
        return key switch { "mär" or "mae" => 3, "mai" => 5, "okt" => 10, "dez" => 12, "ene" => 1, "ago" => 8, "dic" => 12, _ => Array.IndexOf(Months, key) + 1 };
    }

    [GeneratedRegex(@"\b(closing date|closes(?: on)?|deadline(?: for applications)?|applications? close(?:s)?(?: on)?|apply by|apply before|application deadline|post until|last date|no later than|bewerbungsfrist|bewerbungsschluss|bewerbung bis|bis spätestens|bewerben sie sich bis|fecha límite|date limite|applications must be (?:received|submitted) by|closing on)\b", Options)]
    private static partial Regex DeadlineWords();

    [GeneratedRegex(@"\b(date posted|posted(?: on| date)?|posting date|published(?: on)?|veröffentlicht(?: am)?|eingestellt am|online seit|publicado|publiée? le)\b", Options)]
    private static partial Regex PostedWords();

    [GeneratedRegex(@"(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})|(?<d>\d{1,2})(?:st|nd|rd|th|\.)? ?(?:of |de )?(?<mon>jan|feb|mar|mär|mae|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|ago|dic)\w*\.?,? ?(?:de )?(?<y>\d{4})|(?<mon>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})|(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>\d{4}|\d{2})\b", Options)]
    private static partial Regex Date();
}
