using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>A figure in a text, with where it stands.</summary>
public readonly record struct Figure(decimal Value, int Start, int Length);

/// <summary>Reads figures: "1,200", "1.2k", "3 million", "40 %", and number words from two to twenty.</summary>
public static partial class Figures
{
    private static readonly string[] Words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    /// <summary>Every figure in order; digits inside a word ("S3", "B2B") are not figures.</summary>
    public static IEnumerable<Figure> In(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            var word = Array.IndexOf(Words, match.Value.ToLowerInvariant());
            if (word >= 0)
            {
                yield return new Figure(word + 2, match.Index, match.Length);
            }
            else if (decimal.TryParse(match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                var scale = match.Groups["scale"].Value.ToLowerInvariant() switch { "k" or "thousand" => 1_000m, "m" or "mn" or "million" => 1_000_000m, "bn" or "billion" => 1_000_000_000m, _ => 1m };
                yield return new Figure(value * scale, match.Index, match.Length);
            }
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,])(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,6})?)(?: ?(?<scale>k|m|mn|bn|thousand|million|billion)\b)?(?![\p{N}]|\p{L})|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
