using System.Text.RegularExpressions;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>
/// Parts a message into what the person says themselves and what they paste: quoted lines, fenced blocks, and everything after the first
/// paragraph of a long message. What is pasted is data: it can't ask for a change.
/// </summary>
/// <param name="Ask">The person's own words.</param>
/// <param name="Pasted">The rest; empty where there is none.</param>
public sealed partial record OwnWords(string Ask, string Pasted)
{
    /// <summary>Own words up to this length are taken for typed.</summary>
    public const int LongestAsk = 800;

    /// <summary>Parts a message.</summary>
    public static OwnWords Of(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var pasted = string.Join('\n', PastedPattern().Matches(message).Select(m => m.Value));
        var own = PastedPattern().Replace(message, "").Trim();
        if (own.Length <= LongestAsk)
        {
            return new(own, pasted);
        }

        // a long text of one's own: the first paragraph asks, if it is short enough to be a question
        var end = own.IndexOf('\n', StringComparison.Ordinal);
        var ask = end is > 0 and <= LongestAsk ? own[..end].Trim() : "";
        return new(ask, (own[ask.Length..] + "\n" + pasted).Trim());
    }

    [GeneratedRegex(@"^```.*?(?:^```[ \t]*$|\z)|^>[^\n]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex PastedPattern();
}
