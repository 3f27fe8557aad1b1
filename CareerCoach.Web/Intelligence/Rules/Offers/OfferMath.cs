using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Intelligence.Rules.Offers;

/// <summary>Counts offers to a year and into one currency. Only figures of the offer and rates that the person typed are used; what is not said stays unknown.</summary>
public static class OfferMath
{
    private const decimal WeeksPerYear = 52, DaysPerYear = 260, MonthsPerYear = 12, FullWeek = 40;

    /// <summary>The offer per year, in its own currency and by <paramref name="rate"/> in the compared one.</summary>
    /// <param name="offer">The terms.</param>
    /// <param name="rate">Units of the compared currency for one of the offer's own; 1 for the same, null when none was given.</param>
    public static CountedOffer Count(OfferTerms offer, decimal? rate)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var (yearly, why, with) = Yearly(offer.Base, offer.Period, offer.HoursPerWeek);
        var byPercent = offer.Bonus is null && offer.BonusPercent is not null && yearly is not null;
        var bonus = byPercent ? yearly * offer.BonusPercent / 100 : offer.Bonus;
        var total = yearly is null ? null : yearly + (bonus ?? 0) + (offer.EquityPerYear ?? 0) + (offer.BenefitsPerYear ?? 0);
        OfferFigure Figure(OfferPart part, decimal? own, string? reason = null, IReadOnlyList<decimal>? numbers = null) => new(part, own, own * rate, reason, numbers ?? []);
        OfferFigure[] figures =
        [
            Figure(OfferPart.Base, yearly, why, with),
            byPercent ? Figure(OfferPart.Bonus, bonus, "Percent", [offer.BonusPercent!.Value, yearly!.Value]) : Figure(OfferPart.Bonus, bonus),
            Figure(OfferPart.Equity, offer.EquityPerYear),
            Figure(OfferPart.Benefits, offer.BenefitsPerYear),
            Figure(OfferPart.Total, total, "Sum"),
            Figure(OfferPart.Signing, offer.SigningBonus),
            Figure(OfferPart.FirstYear, total + (offer.SigningBonus ?? 0), "FirstYear"),
        ];
        return new(figures.ToDictionary(f => f.Part), rate);
    }

    /// <summary>Pay for a period counted to a year, with the key and the numbers of the sentence that says how.</summary>
    public static (decimal? Yearly, string? Why, IReadOnlyList<decimal> With) Yearly(decimal? pay, SalaryPeriod period, decimal? hoursPerWeek) => (pay, period) switch
    {
        (null, _) => (null, null, []),
        ({ } hour, SalaryPeriod.Hour) => (hour * (hoursPerWeek ?? FullWeek) * WeeksPerYear, hoursPerWeek is null ? "HourAssumed" : "Hour", [hour, hoursPerWeek ?? FullWeek, WeeksPerYear]),
        ({ } day, SalaryPeriod.Day) => (day * DaysPerYear, "Day", [day, DaysPerYear]),
        ({ } week, SalaryPeriod.Week) => (week * WeeksPerYear, "Week", [week, WeeksPerYear]),
        ({ } month, SalaryPeriod.Month) => (month * MonthsPerYear, "Month", [month, MonthsPerYear]),
        ({ } year, _) => (year, null, []),
    };
}
