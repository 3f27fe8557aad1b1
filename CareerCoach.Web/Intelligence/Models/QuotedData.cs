using System.Security.Cryptography;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>
/// Quotes text of others as data: between delimiters with a name that is random for each request, so that no posting can close them,
/// without what a reader can't see and without what looks like a model's own commands.
/// </summary>
public sealed partial class QuotedData
{
    /// <summary>The name of this request's delimiters; letters alone, so that redaction never takes a part of it for a number.</summary>
    public string Name { get; } = "data-" + RandomNumberGenerator.GetString("abcdefghijklmnop", 16);

    /// <summary>The text as data.</summary>
    /// <param name="kind">What it is, such as "posting"; ours, never from data.</param>
    /// <param name="text">The text.</param>
    /// <param name="most">Longest text; what is longer is shortened and says so.</param>
    public string Wrap(string kind, string text, int most)
    {
        var clean = Defuse(text);
        var shown = clean.Length <= most ? clean : clean[..most] + $"\n[shortened: {clean.Length - most} more characters were not sent]";
        return $"<{Name} kind=\"{kind}\">\n{shown}\n</{Name}>";
    }

    /// <summary>The visible text, without tool calls, role marks and hidden elements.</summary>
    public static string Defuse(string text)
    {
        var visible = OutgoingText.Clean(HtmlPattern().IsMatch(text) ? WithoutHidden(text) : text);
        return RolePattern().Replace(CommandPattern().Replace(visible, ""), "$1 ");
    }

    private static string WithoutHidden(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.All.Where(IsHidden).ToList())
        {
            element.Remove();
        }

        foreach (var block in document.QuerySelectorAll("p,div,li,br,tr,h1,h2,h3,h4,h5,h6"))
        {
            block.Append(document.CreateTextNode("\n"));
        }

        return ManyLines().Replace(document.Body?.TextContent ?? "", "\n\n").Trim();
    }

    private static bool IsHidden(IElement element) =>
        element.LocalName is "script" or "style" or "template" or "noscript" or "iframe" || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || HiddenStyle().IsMatch(element.GetAttribute("style") ?? "");

    [GeneratedRegex(@"<(?:div|p|span|ul|ol|li|br|table|body|html|script|style|section|h[1-6])\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlPattern();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0|color\s*:\s*(?:white|transparent|#fff(?:fff)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStyle();

    // what templates of models use to mark roles, calls and ends
    [GeneratedRegex(@"<\|[^|>\n]{1,40}\|>|\[/?INST\]|<</?SYS>>|</?(?:tool|function|invoke|system|assistant|user|developer|antml|data-)[\w:=-]*\b[^>\n]{0,200}>", RegexOptions.IgnoreCase)]
    private static partial Regex CommandPattern();

    [GeneratedRegex(@"^[ \t]*(system|assistant|developer|tool)[ \t]*:", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex RolePattern();

    [GeneratedRegex(@"\s*\n\s*\n\s*")]
    private static partial Regex ManyLines();
}
