using System.Globalization;
using System.Text.RegularExpressions;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Features.Board.Importing;

/// <summary>Reads days in the forms that spreadsheets hold: 2026-11-05, 5.11.2026, 11/5/26, "5 Nov 2026", "November 5, 2026", with or without a time behind.</summary>
public static partial class ImportDays
{
    private const int FirstYear = 1990, LastYear = 2100, Century = 2000, Months = 12;
    private static readonly string[] Written =
    [
        "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "d MMM yy", "MMM d yy", "ddd d MMM yyyy", "ddd MMM d yyyy", "dddd d MMMM yyyy", "dddd MMMM d yyyy", "yyyy MMM d",
    ];

    /// <summary>The order that the file's own days prove, such as 25/3/2026; null when none does, or when they contradict each other.</summary>
    public static DayOrder? Order(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var (day, month) = (false, false);
        foreach (var match in values.Select(v => Numbers().Match(v)).Where(m => m.Success && m.Groups["sign"].Value != "."))
        {
            day |= Number(match, "a") > Months;
            month |= Number(match, "b") > Months;
        }

        return day == month ? null : day ? DayOrder.DayFirst : DayOrder.MonthFirst;
    }

    /// <summary>True for a day that means one thing by one order and another by the other.</summary>
    public static bool IsOpen(string value) =>
        Numbers().Match(value) is { Success: true } match && match.Groups["sign"].Value != "." && Number(match, "a") <= Months && Number(match, "b") <= Months && Number(match, "a") != Number(match, "b");

    /// <summary>The day; null when it is none, or open while <paramref name="order"/> is not known.</summary>
    public static DateOnly? Read(string value, DayOrder? order)
    {
        ArgumentNullException.ThrowIfNull(value);
        value = value.Trim();
        if (Iso().Match(value) is { Success: true } iso)
        {
            return Day(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"));
        }

        if (Numbers().Match(value) is { Success: true } match)
        {
            var (a, b, year) = (Number(match, "a"), Number(match, "b"), Number(match, "y"));
            year += year < 100 ? Century : 0;
            // a full stop is written where the day comes first
            var dayFirst = match.Groups["sign"].Value == "." || a > Months || (b <= Months && order == DayOrder.DayFirst) || a == b;
            return !dayFirst && b <= Months && order is null ? null : dayFirst ? Day(year, b, a) : Day(year, a, b);
        }

        var words = Ordinal().Replace(Spaces().Replace(Time().Replace(value, ""), " "), "$1").Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase).Trim();
        foreach (var culture in new[] { CultureInfo.InvariantCulture, CultureInfo.CurrentCulture })
        {
            if (DateOnly.TryParseExact(words, Written, culture, DateTimeStyles.AllowWhiteSpaces, out var day) && day.Year is >= FirstYear and <= LastYear)
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= Months && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^\s*(?<a>\d{1,2})(?<sign>[-/.])\s?(?<b>\d{1,2})\k<sign>\s?(?<y>\d{4}|\d{2})(?!\d)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[,\s]+(?:at\s+)?\d{1,2}:\d{2}.*$")]
    private static partial Regex Time();

    [GeneratedRegex(@"[\s,.\-/]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(\d)(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();
}
