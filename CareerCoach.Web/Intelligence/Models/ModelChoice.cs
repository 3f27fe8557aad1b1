namespace CareerCoach.Web.Intelligence.Models;

/// <summary>Which model is asked, and what it costs. Printing it never shows the key.</summary>
/// <param name="Provider">Name of the set-up, for usage rows.</param>
/// <param name="Model">Name of the model.</param>
public sealed record ModelChoice(string Provider, string Model)
{
    /// <summary>Null for OpenAI's own address.</summary>
    public Uri? Endpoint { get; init; }
    /// <summary>Null where the server needs none.</summary>
    public string? Key { private get; init; }
    /// <summary>Price of a million tokens that are sent.</summary>
    public decimal InputPrice { get; init; }
    /// <summary>Price of a million tokens that are answered.</summary>
    public decimal OutputPrice { get; init; }
    /// <summary>Tokens per person and day; null for no limit.</summary>
    public int? DailyTokens { get; init; }
    /// <summary>Cost per person and day; null for no limit.</summary>
    public decimal? DailyCost { get; init; }

    /// <summary>What so many tokens cost.</summary>
    public decimal CostOf(int input, int output) => ((input * InputPrice) + (output * OutputPrice)) / 1_000_000m;

    /// <summary>The key for the client; a server that needs none ignores the placeholder.</summary>
    internal string KeyOrPlaceholder() => string.IsNullOrEmpty(Key) ? "none" : Key;
}
