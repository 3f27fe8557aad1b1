using CareerCoach.Data.Json;

namespace CareerCoach.Data.Platform;

/// <summary>The administrator's set-up of models; one row for the server, none means "as the options say".</summary>
public sealed class AiSettings : IStamped
{
    /// <summary>Always 1.</summary>
    public int Id { get; set; } = 1;
    public IReadOnlyList<AiProvider> Providers { get; set; } = [];
    /// <summary>Name of the provider in use; null for the built-in engine alone.</summary>
    public string? ActiveProvider { get; set; }
    /// <summary>Per person and day; null for no limit.</summary>
    public int? DailyTokenBudget { get; set; }
    public decimal? DailyCostBudget { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public uint RowVersion { get; set; }
}
