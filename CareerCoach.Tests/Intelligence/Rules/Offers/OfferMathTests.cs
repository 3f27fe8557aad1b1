using CareerCoach.Web.Intelligence.Rules.Offers;
using CareerCoach.Web.Intelligence.Rules.Postings;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Offers;

public sealed class OfferMathTests
{
    [Theory]
    [InlineData(SalaryPeriod.Year, 60000, null, 60000, null)]
    [InlineData(SalaryPeriod.Month, 4500, null, 54000, "Month")]
    [InlineData(SalaryPeriod.Week, 900, null, 46800, "Week")]
    [InlineData(SalaryPeriod.Day, 400, null, 104000, "Day")]
    [InlineData(SalaryPeriod.Hour, 30, null, 62400, "HourAssumed")]
    [InlineData(SalaryPeriod.Hour, 30, 20, 31200, "Hour")]
    public void Pay_of_any_period_is_counted_to_a_year_and_says_how(SalaryPeriod period, int pay, int? hours, int yearly, string? why)
    {
        var (counted, reason, numbers) = OfferMath.Yearly(pay, period, hours);
        Assert.Equal(((decimal?)yearly, why), (counted, reason));
        Assert.Equal(counted, numbers.Count == 0 ? pay : numbers.Aggregate(1m, (a, b) => a * b)); // the sentence's own numbers give the figure
    }

    [Fact]
    public void A_year_is_base_bonus_equity_and_benefits_and_the_first_one_has_the_signing_bonus_too()
    {
        var offer = OfferMath.Count(new OfferTerms("EUR", 5000, SalaryPeriod.Month, BonusPercent: 10, EquityPerYear: 2000, BenefitsPerYear: 1200, SigningBonus: 3000), 1);
        Assert.Equal(6000, offer.Figures[OfferPart.Bonus].Amount);
        Assert.Equal([10m, 60000m], offer.Figures[OfferPart.Bonus].With);
        Assert.Equal(69200, offer.Total);
        Assert.Equal(72200, offer.Figures[OfferPart.FirstYear].Amount);
    }

    [Fact]
    public void An_amount_counts_before_a_percentage()
    {
        var offer = OfferMath.Count(new OfferTerms("EUR", 50000, Bonus: 1000, BonusPercent: 10), 1);
        Assert.Equal((1000m, null), (offer.Figures[OfferPart.Bonus].Amount, offer.Figures[OfferPart.Bonus].Why));
        Assert.Equal(51000, offer.Total);
    }

    [Fact]
    public void Without_a_rate_nothing_is_converted_and_without_a_base_nothing_is_summed()
    {
        var foreign = OfferMath.Count(new OfferTerms("USD", 100_000), null);
        Assert.Equal((100_000m, null), (foreign.Figures[OfferPart.Base].Own, foreign.Figures[OfferPart.Base].Amount));
        Assert.Null(foreign.Total);

        var vague = OfferMath.Count(new OfferTerms("EUR", null, Bonus: 5000, BonusPercent: 5), 1);
        Assert.Null(vague.Total);
        Assert.Equal(5000, vague.Figures[OfferPart.Bonus].Amount);
    }

    [Fact]
    public void A_rate_multiplies_every_figure()
    {
        var offer = OfferMath.Count(new OfferTerms("USD", 100_000, Bonus: 10_000), 0.9m);
        Assert.Equal(((decimal?)90_000, (decimal?)9_000, (decimal?)99_000), (offer.Figures[OfferPart.Base].Amount, offer.Figures[OfferPart.Bonus].Amount, offer.Total));
    }
}
