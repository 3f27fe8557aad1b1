using System.Globalization;
using CareerCoach.Web.Platform;

namespace CareerCoach.Web.Features.Insights;

/// <summary>Days of the person's calendar, both included.</summary>
public sealed record Period(DateOnly From, DateOnly To)
{
    private static readonly DateOnly Earliest = new(1990, 1, 1), Latest = new(2200, 12, 31);

    /// <summary>The days that end today.</summary>
    public static Period Last(int days, DateOnly today) => new(today.AddDays(1 - days), today);

    /// <summary>All days so far.</summary>
    public static Period Always(DateOnly today) => new(Earliest, today);

    /// <summary>True where nothing was left out before <see cref="To"/>.</summary>
    public bool IsAlways => From == Earliest;

    /// <summary>The days of an address' <c>from</c> and <c>to</c> (<c>2027-01-31</c>); null when they are missing, unreadable, reversed or far away.</summary>
    public static Period? Read(string? from, string? to) =>
        DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && DateOnly.TryParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
        && first >= Earliest && last <= Latest && first <= last ? new(first, last) : null;

    /// <summary>As part of an address: <c>from=2027-01-01&amp;to=2027-01-31</c>.</summary>
    public string Query => string.Create(CultureInfo.InvariantCulture, $"from={From:yyyy-MM-dd}&to={To:yyyy-MM-dd}");

    /// <summary>The instants between which the days lie in the person's zone.</summary>
    public (DateTimeOffset From, DateTimeOffset Until) Instants(UserTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return (time.StartOf(From), time.StartOf(To.AddDays(1)));
    }
}
