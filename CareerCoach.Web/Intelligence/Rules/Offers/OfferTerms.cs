using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Intelligence.Rules.Offers;

/// <summary>What a company offers in money, all in one currency.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Base">Base pay per <paramref name="Period"/>.</param>
/// <param name="Period">What the base is paid for.</param>
/// <param name="HoursPerWeek">For pay by the hour; 40 where not said.</param>
/// <param name="Bonus">Amount per year.</param>
/// <param name="BonusPercent">Percent of the yearly base; counted where <paramref name="Bonus"/> gives no amount.</param>
/// <param name="EquityPerYear">Value per year.</param>
/// <param name="BenefitsPerYear">Value per year.</param>
/// <param name="SigningBonus">Once; counted in the first year alone.</param>
public sealed record OfferTerms(string Currency, decimal? Base, SalaryPeriod Period = SalaryPeriod.Year, decimal? HoursPerWeek = null, decimal? Bonus = null, decimal? BonusPercent = null,
    decimal? EquityPerYear = null, decimal? BenefitsPerYear = null, decimal? SigningBonus = null);

/// <summary>A part of an offer, or a sum of parts.</summary>
public enum OfferPart
{
    Base,
    Bonus,
    Equity,
    Benefits,
    Total,
    Signing,
    FirstYear,
}

/// <summary>One figure of a comparison and how it was counted.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Own">Per year in the offer's own currency; null when the offer says nothing of it.</param>
/// <param name="Amount">Per year in the currency that is compared in; null when unknown, or no rate was given.</param>
/// <param name="Why">Key of the sentence that says how <paramref name="Own"/> was counted; null where it is as given.</param>
/// <param name="With">The numbers of that sentence.</param>
public sealed record OfferFigure(OfferPart Part, decimal? Own, decimal? Amount, string? Why, IReadOnlyList<decimal> With);

/// <summary>An offer counted to a year.</summary>
/// <param name="Figures">By part, all of them.</param>
/// <param name="Rate">Units of the compared currency for one of the offer's own; null when none was given.</param>
public sealed record CountedOffer(IReadOnlyDictionary<OfferPart, OfferFigure> Figures, decimal? Rate)
{
    /// <summary>Pay of every year in the compared currency; null when unknown or without a rate.</summary>
    public decimal? Total => Figures[OfferPart.Total].Amount;
}
