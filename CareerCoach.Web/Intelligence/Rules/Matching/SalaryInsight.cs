using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>Pay of another posting that the person saved, for comparison.</summary>
/// <param name="YearlyMin">Per year, in <paramref name="Currency"/>.</param>
/// <param name="YearlyMax">Per year.</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record SavedPay(decimal YearlyMin, decimal YearlyMax, string Currency);

/// <summary>What the person wants to earn.</summary>
public sealed record PayWish(int? Min, int? Max);

/// <summary>What can be said about the pay from the posting's own figures, the person's wish and their other saved postings; never a market figure from elsewhere.</summary>
public sealed record SalaryInsight(decimal? YearlyMin, decimal? YearlyMax, string? Currency, string Comparison, int Samples, IReadOnlyList<string> Factors)
{
    /// <summary>Fewest saved postings that a comparison may stand on.</summary>
    public const int FewestSamples = 3;

    private const decimal HoursPerYear = 2080, DaysPerYear = 260, WeeksPerYear = 52, MonthsPerYear = 12;
    private const decimal Near = 0.05m;

    /// <summary>Reads the pay of a posting. <paramref name="similar"/> are other saved postings of the same kind of title.</summary>
    public static SalaryInsight From(PostingReading posting, PayWish? wish, IReadOnlyList<SavedPay> similar, RuleTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(posting);
        texts ??= JobAnalyzer.English;
        if (posting.Salary is not { } pay)
        {
            return new(null, null, null, "unknown", 0, [texts["pay.none"]]);
        }

        var yearly = Yearly(pay.Period);
        var min = (pay.Min ?? pay.Max)!.Value * yearly;
        var max = (pay.Max ?? pay.Min)!.Value * yearly;
        var factors = new List<string> { texts["pay.says", pay.Printed] };
        if (pay.Period != SalaryPeriod.Year)
        {
            factors.Add(texts["pay.yearly", min, max, pay.Currency, texts["pay.basis." + pay.Period.ToString().ToLowerInvariant()]]);
        }

        if (wish?.Min is { } wanted)
        {
            factors.Add(texts[max < wanted ? "pay.below" : min >= wanted ? "pay.above" : "pay.inside", wanted]);
        }

        var comparable = similar.Where(s => s.Currency.Equals(pay.Currency, StringComparison.OrdinalIgnoreCase)).Select(s => (s.YearlyMin + s.YearlyMax) / 2).Order().ToList();
        if (comparable.Count < FewestSamples)
        {
            factors.Add(texts["pay.unknown", comparable.Count, FewestSamples]);
            return new(min, max, pay.Currency, "unknown", comparable.Count, factors);
        }

        var median = (comparable[(comparable.Count - 1) / 2] + comparable[comparable.Count / 2]) / 2;
        var middle = (min + max) / 2;
        factors.Add(texts["pay.median", comparable.Count, median, pay.Currency]);
        var comparison = middle > median * (1 + Near) ? "above" : middle < median * (1 - Near) ? "below" : "at";
        return new(min, max, pay.Currency, comparison, comparable.Count, factors);
    }

    /// <summary>What one unit of pay is multiplied with to make a year of full-time work (40 hours a week, 52 weeks).</summary>
    public static decimal Yearly(SalaryPeriod period) => period switch
    {
        SalaryPeriod.Hour => HoursPerYear,
        SalaryPeriod.Day => DaysPerYear,
        SalaryPeriod.Week => WeeksPerYear,
        SalaryPeriod.Month => MonthsPerYear,
        _ => 1,
    };
}
