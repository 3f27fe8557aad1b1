namespace CareerCoach.Data.Jobs;

/// <summary>What a company offers. Amounts are in <see cref="Currency"/>, base per <see cref="Period"/>, the others per year or once.</summary>
public sealed class Offer : EditedRow, ITrashable
{
    public Guid JobId { get; set; }
    public decimal? BaseSalary { get; set; }
    public SalaryPeriod Period { get; set; } = SalaryPeriod.Year;
    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "USD";
    /// <summary>Per year.</summary>
    public decimal? Bonus { get; set; }
    /// <summary>Per year, in percent of the base; counted where <see cref="Bonus"/> gives no amount.</summary>
    public decimal? BonusPercent { get; set; }
    /// <summary>Once.</summary>
    public decimal? SigningBonus { get; set; }
    /// <summary>Value per year.</summary>
    public decimal? EquityPerYear { get; set; }
    /// <summary>Equity in words: options, vesting.</summary>
    public string? Equity { get; set; }
    public int? VacationDays { get; set; }
    /// <summary>Hours a week, for comparing hourly pay per year.</summary>
    public decimal? HoursPerWeek { get; set; }
    public string[] Benefits { get; set; } = [];
    /// <summary>What the benefits are worth to the person, per year.</summary>
    public decimal? BenefitsPerYear { get; set; }
    public DateOnly? StartDate { get; set; }
    public DateTimeOffset? ReceivedAt { get; set; }
    public DateTimeOffset? Deadline { get; set; }
    public string? Notes { get; set; }
    public string? NegotiationNotes { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
    public Job Job { get; private set; } = null!;
}
