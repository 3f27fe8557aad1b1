using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareerCoach.Data;

/// <summary>
/// A place in an ordered list as a short string, so that a move writes one row: between any two ranks there is a third.
/// Ranks compare byte by byte (<see cref="StringComparer.Ordinal"/>, PostgreSQL's collation "C").
/// </summary>
public static class Rank
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>A rank between two neighbours; null or empty means "no neighbour on that side".</summary>
    /// <exception cref="ArgumentException">The first is not before the second, or one is not a rank.</exception>
    public static string Between(string? before, string? after)
    {
        before ??= "";
        after = string.IsNullOrEmpty(after) ? null : after;
        if (before.Any(c => !Digits.Contains(c)) || (after is not null && after.Any(c => !Digits.Contains(c)))
            || before.EndsWith('0') || after?.EndsWith('0') == true)
        {
            throw new ArgumentException("A rank holds only 0-9, A-Z and a-z and does not end in 0.");
        }

        if (after is not null && string.CompareOrdinal(before, after) >= 0)
        {
            throw new ArgumentException($"The rank {before} does not stand before {after}.");
        }

        // Adding at an end is the usual case: one step there, not half of what is left, keeps ranks short.
        if (after is null)
        {
            return After(before);
        }

        return Middle(before, after);
    }

    /// <summary>Evenly spread ranks for a list that is made at once.</summary>
    public static IEnumerable<string> Spread(int count)
    {
        var rank = "";
        for (var i = 0; i < count; i++)
        {
            rank = After(rank);
            yield return rank;
        }
    }

    private static string After(string rank)
    {
        // Read as a fraction of fixed width 4 and grown when it is full: 14 million steps before the first growth.
        var width = Math.Max(4, rank.Length);
        var digits = rank.PadRight(width, '0').Select(c => Digits.IndexOf(c)).ToArray();
        for (var i = width - 1; i >= 0; i--)
        {
            if (digits[i] < Digits.Length - 1)
            {
                digits[i]++;
                var next = string.Concat(digits.Take(i + 1).Select(d => Digits[d]));
                // The first rank of a list leaves room before it for as many steps as after it.
                return rank.Length == 0 ? "V" : next;
            }

            digits[i] = 0;
        }

        return rank + "V";
    }

    private static string Middle(string before, string after)
    {
        var result = new System.Text.StringBuilder();
        var bounded = true; // whether `after` still limits the next digit
        for (var i = 0; ; i++)
        {
            var low = i < before.Length ? Digits.IndexOf(before[i]) : 0;
            var high = bounded && i < after.Length ? Digits.IndexOf(after[i]) : Digits.Length;
            if (low == high)
            {
                result.Append(Digits[low]);
                continue;
            }

            var middle = (low + high) / 2;
            if (middle > low)
            {
                return result.Append(Digits[middle]).ToString();
            }

            result.Append(Digits[low]);
            bounded = false;
        }
    }

    /// <summary>The column sorts byte by byte, as <see cref="Between"/> counts.</summary>
    internal static PropertyBuilder<string> IsRank(this PropertyBuilder<string> property) => property.UseCollation("C").HasDefaultValue("");
}
