using System.Globalization;
using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Platform;

/// <summary>The one way to show pay.</summary>
public static class Money
{
    /// <summary>"USD 80,000 – 95,000 / year"; null when nothing is known.</summary>
    public static string? Range(int? min, int? max, string? currency, SalaryPeriod? period)
    {
        if (min is null && max is null)
        {
            return null;
        }

        var amount = (min, max) switch
        {
            ({ } low, { } high) when low != high => $"{Number(low)} – {Number(high)}",
            _ => Number(min ?? max!.Value),
        };
        return $"{currency ?? "USD"} {amount}{(period is { } p ? " / " + p.ToString().ToLowerInvariant() : "")}";
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.CurrentCulture);
}
