using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Turns markup into lines: blocks and list items on lines of their own, bullets kept, nothing invisible.</summary>
public static class HtmlText
{
    private const int MaxDepth = 400;
    private const int MaxTags = 12_000;
    private const int MaxMarkup = 2_000_000;
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "header", "footer", "main", "aside", "ul", "ol", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6",
        "blockquote", "pre", "dl", "dt", "dd", "form", "fieldset", "figure", "hr", "address", "li", "details", "summary", "nav",
    };

    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "button", "head", "canvas", "audio", "video", "input", "textarea",
    };

    /// <summary>The visible text of a fragment or page; at most <see cref="PostingText.MaxLength"/> characters, never throws for any markup.</summary>
    public static string Of(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Of(new HtmlParser().ParseDocument(Bounded(html)).Body);
    }

    /// <summary>The text of a description as sources give it: markup, markup escaped once more, or plain text with line feeds.</summary>
    public static string OfAny(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        words = words.Contains("&lt;", StringComparison.Ordinal) ? Decode(words) : words;
        return words.Contains("</", StringComparison.Ordinal) || words.Contains("<br", StringComparison.OrdinalIgnoreCase) || words.Contains("<p>", StringComparison.OrdinalIgnoreCase)
            ? Of(words) : Decode(words).Trim();
    }

    private static string Decode(string text) => text.Contains('&', StringComparison.Ordinal) ? new HtmlParser().ParseDocument(text).Body?.TextContent ?? "" : text;

    /// <summary>The visible text of an element; empty for null.</summary>
    public static string Of(IElement? element)
    {
        var text = new StringBuilder();
        if (element is not null)
        {
            Write(element, text, 0);
        }

        return text.ToString().Trim('\n', ' ');
    }

    // The parser's cost grows with the square of the depth, so markup ends where no real page goes on.
    private static string Bounded(string html)
    {
        var end = Math.Min(html.Length, MaxMarkup);
        var tags = 0;
        for (var i = 0; i < end; i++)
        {
            if (html[i] == '<' && ++tags > MaxTags)
            {
                return html[..i];
            }
        }

        return html[..end];
    }

    private static void Write(INode node, StringBuilder text, int depth)
    {
        if (depth > MaxDepth || text.Length > PostingText.MaxLength)
        {
            return;
        }

        if (node is IText words)
        {
            WriteWords(words.Data, text);
            return;
        }

        if (node is not IElement element || Skipped.Contains(element.LocalName) || element.HasAttribute("hidden"))
        {
            return;
        }

        if (element.LocalName == "br")
        {
            Break(text);
            return;
        }

        var block = Blocks.Contains(element.LocalName);
        if (block)
        {
            Break(text);
        }

        if (element.LocalName == "li")
        {
            text.Append("• ");
        }
        else if (element.LocalName is "td" or "th" && text.Length > 0 && text[^1] != '\n')
        {
            text.Append(' ');
        }

        foreach (var child in element.ChildNodes)
        {
            Write(child, text, depth + 1);
        }

        if (block)
        {
            Break(text);
        }
    }

    private static void WriteWords(string words, StringBuilder text)
    {
        foreach (var character in words)
        {
            if (!char.IsWhiteSpace(character))
            {
                text.Append(character);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static void Break(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
