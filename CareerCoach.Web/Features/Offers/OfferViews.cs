using CareerCoach.Data.Jobs;
using CareerCoach.Web.Intelligence.Rules.Offers;

namespace CareerCoach.Web.Features.Offers;

/// <summary>What is written about an offer, named as the row's fields.</summary>
public sealed record OfferFields
{
    public decimal? BaseSalary { get; set; }
    public SalaryPeriod Period { get; set; } = SalaryPeriod.Year;
    public string Currency { get; set; } = "USD";
    public decimal? HoursPerWeek { get; set; }
    public decimal? Bonus { get; set; }
    public decimal? BonusPercent { get; set; }
    public decimal? SigningBonus { get; set; }
    public decimal? EquityPerYear { get; set; }
    public string? Equity { get; set; }
    public decimal? BenefitsPerYear { get; set; }
    public string[] Benefits { get; set; } = [];
    public int? VacationDays { get; set; }
    public DateOnly? StartDate { get; set; }
    public DateTimeOffset? ReceivedAt { get; set; }
    public DateTimeOffset? Deadline { get; set; }
    public string? Notes { get; set; }
    public string? NegotiationNotes { get; set; }
}

/// <summary>An offer of a job, in the list of its panel.</summary>
public sealed record OfferItem(Guid Id, OfferFields Fields);

/// <summary>One column of the comparison.</summary>
/// <param name="Id">The offer.</param>
/// <param name="JobId">Its job.</param>
/// <param name="Title">The job's title.</param>
/// <param name="Company">The employer.</param>
/// <param name="Status">Where the job stands.</param>
/// <param name="Fields">The offer as written.</param>
/// <param name="Counted">Per year, in the compared currency.</param>
/// <param name="ToBest">Difference of its yearly total to the best one; null when unknown.</param>
/// <param name="ToWish">Difference of its base to the least that the person wishes for; null when unknown.</param>
public sealed record ComparedOffer(Guid Id, Guid JobId, string Title, string Company, JobStatus Status, OfferFields Fields, CountedOffer Counted, decimal? ToBest, decimal? ToWish);

/// <summary>What the person wishes to earn, per year in the compared currency. <paramref name="Why"/> and <paramref name="With"/> say how it was counted.</summary>
public sealed record CountedWish(decimal? Min, decimal? Max, string Currency, string? Why, IReadOnlyList<decimal> With, bool NoRate);

/// <summary>All open offers beside each other. <paramref name="Rates"/> are the rates that are needed: how much of <paramref name="Currency"/> one unit is, null where none was typed.</summary>
public sealed record OfferComparison(string Currency, IReadOnlyDictionary<string, decimal?> Rates, IReadOnlyList<ComparedOffer> Offers, CountedWish? Wish, int Closed);
