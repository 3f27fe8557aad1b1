using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Keeps markup shallow: parsers and selectors walk a page by recursion, and a page of open tags alone would end the process.</summary>
internal static partial class MarkupDepth
{
    private const int Deepest = 500;

    /// <summary>The markup up to where it nests deeper than any real page does.</summary>
    public static string Cut(string html)
    {
        var depth = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            depth += tag.Groups["open"].Success ? 1 : depth > 0 && tag.Groups["close"].Success ? -1 : 0;
            if (depth > Deepest)
            {
                return html[..tag.Index];
            }
        }

        return html;
    }

    // scripts, styles and comments are passed over; elements without an end tag of their own do not nest
    [GeneratedRegex(@"<!--.*?-->|<(?<raw>script|style|textarea|title)\b.*?</\k<raw>|<(?<close>/)[a-z]|<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|tr|td|th|dt|dd|option|tbody|thead|html|head|body)\b)(?<open>[a-z])",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
