using System.Globalization;
using System.Text.Json;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>What sources state outright in words of their own: forms of employment, work modes, periods, days.</summary>
internal static class StatedValues
{
    private const decimal FirstSecond = 1_000_000_000, FirstMillisecond = 100_000_000_000, LastMillisecond = 10_000_000_000_000;

    /// <summary>"FULL_TIME", "Full-time", "fulltime_permanent", "Contractor"; null when it says none.</summary>
    public static JobType? Type(string? words) => Plain(words) switch
    {
        null => null,
        var w when w.StartsWith("intern", StringComparison.Ordinal) || w.EndsWith("internship", StringComparison.Ordinal) => JobType.Internship,
        var w when Has(w, "parttime") => JobType.PartTime,
        var w when Has(w, "contract") || Has(w, "freelance") => JobType.Contract,
        var w when Has(w, "temp") || Has(w, "fixedterm") || Has(w, "seasonal") => JobType.Temporary,
        var w when Has(w, "fulltime") => JobType.FullTime,
        _ => null,
    };

    /// <summary>"Remote", "Fully remote", "hybrid", "ON_SITE"; null when it says none.</summary>
    public static WorkMode? Mode(string? words) => Plain(words) switch
    {
        null => null,
        var w when Has(w, "hybrid") => WorkMode.Hybrid,
        var w when Has(w, "remote") || Has(w, "telecommut") => WorkMode.Remote,
        var w when Has(w, "onsite") || Has(w, "inoffice") || Has(w, "inperson") => WorkMode.Onsite,
        _ => null,
    };

    /// <summary>"YEAR", "per-year-salary", "annually", "hourly"; null when it says none.</summary>
    public static SalaryPeriod? Period(string? words) => Plain(words) switch
    {
        null => null,
        var w when Has(w, "hour") => SalaryPeriod.Hour,
        var w when Has(w, "week") => SalaryPeriod.Week,
        var w when Has(w, "month") => SalaryPeriod.Month,
        var w when Has(w, "year") || Has(w, "annual") || Has(w, "annum") => SalaryPeriod.Year,
        var w when Has(w, "day") || Has(w, "daily") => SalaryPeriod.Day,
        _ => null,
    };

    /// <summary>A day written by ISO 8601, as mails and feeds do ("Wed, 19 Aug 2026 ..."), or as seconds or milliseconds since 1970.</summary>
    public static DateOnly? Day(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => Day(text.GetString()),
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var since) && since is > FirstSecond and < LastMillisecond =>
            DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds((long)(since > FirstMillisecond ? since : since * 1000)).UtcDateTime),
        _ => null,
    };

    /// <inheritdoc cref="Day(JsonElement?)" />
    public static DateOnly? Day(string? text)
    {
        text = text?.Trim();
        return text is null ? null
            : text.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : text.Length >= 16 && DateOnly.TryParseExact(text[..16].TrimEnd(), ["ddd, dd MMM yyyy", "ddd, d MMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? day
            : null;
    }

    private static bool Has(string words, string part) => words.Contains(part, StringComparison.Ordinal);

    private static string? Plain(string? words) => words is null ? null : string.Concat(words.Where(char.IsLetter)).ToLowerInvariant();
}
