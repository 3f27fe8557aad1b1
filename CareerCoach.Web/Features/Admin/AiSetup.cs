namespace CareerCoach.Web.Features.Admin;

/// <summary>The form about models. It never holds a saved key.</summary>
public sealed class AiSetup
{
    /// <summary>True when it was saved here; false when it comes from the options.</summary>
    public bool IsSaved { get; set; }
    /// <summary>False: the built-in engine alone.</summary>
    public bool IsOn { get; set; }
    /// <summary>"openai", "azure" or "compatible".</summary>
    public string Kind { get; set; } = "compatible";
    public string? BaseAddress { get; set; }
    public string? Model { get; set; }
    /// <summary>A key is saved.</summary>
    public bool HasKey { get; set; }
    /// <summary>A key to save; empty keeps the saved one.</summary>
    public string? NewKey { get; set; }
    public bool RemoveKey { get; set; }
    /// <summary>A cheaper model for summaries; empty for the same.</summary>
    public string? SummaryModel { get; set; }
    /// <summary>A model for follow-ups and feedback of mock interviews; empty for the same.</summary>
    public string? MockModel { get; set; }
    /// <summary>Price of a million tokens.</summary>
    public decimal? InputPrice { get; set; }
    public decimal? OutputPrice { get; set; }
    /// <summary>Per person and day; null for no limit.</summary>
    public int? DailyTokens { get; set; }
    public decimal? DailyCost { get; set; }
}

/// <summary>Usage of one task and model over 30 days.</summary>
/// <param name="Milliseconds">Mean time of a call.</param>
public sealed record AiUsageLine(string Task, string Model, int Calls, int Failures, long InputTokens, long OutputTokens, decimal Cost, int Milliseconds, int People);
