using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>The gaps of a proposed wording: what stands in brackets is a fact that only the person knows.</summary>
public static partial class Gaps
{
    /// <summary>What each gap asks for, in order.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Gap().Matches(text).Select(m => m.Groups["asks"].Value)];

    /// <summary>The wording with the gaps filled; a gap that is left empty goes, with the comma before it.</summary>
    public static string Fill(string text, IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var next = 0;
        var filled = Gap().Replace(text, m => (next < values.Count ? values[next++] : null)?.Trim() is { Length: > 0 } value ? m.Groups["lead"].Value + value : "").Trim();
        return filled.Length == 0 ? filled : char.ToUpperInvariant(filled[0]) + filled[1..];
    }

    [GeneratedRegex(@"(?<lead>,?\s*)\[(?<asks>[^\[\]]+)\]")]
    private static partial Regex Gap();
}
