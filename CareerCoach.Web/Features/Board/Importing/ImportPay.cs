using System.Globalization;
using System.Text.RegularExpressions;
using CareerCoach.Web.Intelligence.Rules.Postings;
using SalaryPeriod = CareerCoach.Data.Jobs.SalaryPeriod;

namespace CareerCoach.Web.Features.Board.Importing;

/// <summary>Pay as spreadsheets hold it: bare figures, with thousands signs of either kind, with a currency, with "k", or as a range in words.</summary>
/// <param name="Min">Lower bound per period.</param>
/// <param name="Max">Upper bound per period.</param>
/// <param name="Currency">ISO 4217; null when the cell names none.</param>
/// <param name="Period">Null when the cell names none.</param>
public sealed partial record ImportPay(int? Min, int? Max, string? Currency, SalaryPeriod? Period)
{
    private const int Most = 100_000_000, Thousand = 1000, PerHourAtMost = 500;

    /// <summary>The pay in a cell; null when there is none that can be read.</summary>
    public static ImportPay? Read(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var figures = Figure().Matches(cell).Select(m => (Value: Number(m.Groups["n"].Value), IsThousands: m.Groups["k"].Success)).Where(f => f.Value is > 0 and <= Most).ToList();
        if (figures.Count is 0 or > 2 || !Only().IsMatch(Figure().Replace(cell, "")))
        {
            return InWords(cell);
        }

        // "90-120k": the k is meant for both
        var thousands = figures.Any(f => f.IsThousands);
        var values = figures.Select(f => (int)Math.Round((f.IsThousands || (thousands && f.Value < Thousand) ? Thousand : 1) * f.Value!.Value, MidpointRounding.AwayFromZero)).ToList();
        return new(values[0], values[^1], CurrencyOf(cell), PeriodOf(cell) ?? (values[^1] < PerHourAtMost ? SalaryPeriod.Hour : null));
    }

    // "Salary: up to £45,000 per year + bonus": the reader for postings knows the forms
    private static ImportPay? InWords(string cell) =>
        PostingReader.Read(new PostingInput("Salary: " + cell)).Salary is { } found && (found.Min ?? found.Max) <= Most
            ? new((int?)found.Min, (int?)found.Max, found.Currency, Enum.Parse<SalaryPeriod>(found.Period.ToString())) : null;

    private static string? CurrencyOf(string cell) => Code().Match(cell) is { Success: true } code ? code.Value.ToUpperInvariant()
        : cell.Contains('€', StringComparison.Ordinal) ? "EUR" : cell.Contains('£', StringComparison.Ordinal) ? "GBP" : cell.Contains('₹', StringComparison.Ordinal) ? "INR" : cell.Contains('$', StringComparison.Ordinal) ? "USD" : null;

    private static SalaryPeriod? PeriodOf(string cell) => PerWhat().Match(cell).Groups["p"].Value.ToLowerInvariant() switch
    {
        "h" or "hr" or "hour" => SalaryPeriod.Hour,
        "d" or "day" => SalaryPeriod.Day,
        "w" or "wk" or "week" => SalaryPeriod.Week,
        "m" or "mo" or "month" => SalaryPeriod.Month,
        "y" or "yr" or "year" or "a" or "annum" => SalaryPeriod.Year,
        _ => null,
    };

    // 120,000 and 120.000 are the same; 22.50 and 22,50 too
    private static decimal? Number(string figure)
    {
        var plain = figure.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        plain = ThousandsSign().Replace(plain, "").Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    [GeneratedRegex(@"(?<n>\d{1,3}(?:[ \u00a0'’]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)*)\s?(?<k>k\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    [GeneratedRegex(@"[.,](?=\d{3}(?:\D|$))")]
    private static partial Regex ThousandsSign();

    // what may stand beside the figures for the cell to be a bare amount
    [GeneratedRegex(@"^(?:[\s$€£₹~+.,;:()–—-]|to|bis|from|usd|eur|gbp|chf|cad|aud|inr|pln|sek|(?:per|/|p\.?)\s?(?:h|hr|hour|d|day|w|wk|week|m|mo|month|y|yr|year|a|annum))*$", RegexOptions.IgnoreCase)]
    private static partial Regex Only();

    [GeneratedRegex(@"\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK|JPY|SGD|NZD|BRL)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?:per|/|p\.?)\s?(?<p>hour|hr|h|day|d|week|wk|w|month|mo|m|year|yr|y|annum|a)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PerWhat();
}
