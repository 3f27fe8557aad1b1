using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>The data that a page brings along for its own scripts: JSON in script elements, assigned to variables, in hidden code elements and attributes.</summary>
internal static partial class PageScripts
{
    private const int MaxLength = 3_000_000, MostValues = 40, LeastLength = 60;

    /// <summary>Every piece of JSON on the page that may hold a posting.</summary>
    public static IEnumerable<string> Of(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("script:not([src]), code, [data-page], [data-props], [data-state]"))
        {
            var text = element.GetAttribute("data-page") ?? element.GetAttribute("data-props") ?? element.GetAttribute("data-state") ?? element.TextContent;
            if (text.Length is < LeastLength or > MaxLength || !MayHold().IsMatch(text))
            {
                continue;
            }

            if (text.AsSpan().TrimStart() is ['{' or '[', ..])
            {
                yield return text;
            }

            if (element.LocalName == "script")
            {
                foreach (var value in Assigned(text).Take(MostValues))
                {
                    yield return value;
                }
            }
        }
    }

    // "window.data = {...};": the literal ends where its braces close, strings aside
    private static IEnumerable<string> Assigned(string script)
    {
        var from = 0;
        foreach (Match match in Assignment().Matches(script))
        {
            var start = match.Index + match.Length - 1;
            if (start >= from && End(script, start) is { } end)
            {
                from = end;
                yield return script[start..end];
            }
        }
    }

    private static int? End(string script, int start)
    {
        var depth = 0;
        var quoted = false;
        for (var i = start; i < script.Length; i++)
        {
            switch (script[i])
            {
                case '\\' when quoted:
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '{' or '[' when !quoted:
                    depth++;
                    break;
                case '}' or ']' when !quoted && --depth == 0:
                    return i + 1;
            }
        }

        return null;
    }

    [GeneratedRegex(@"[=(:]\s*[{\[](?=\s*[""{\[])")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"""(?:job_?|posting_?|position_?)?(?:title|name|openingname)""\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MayHold();
}
