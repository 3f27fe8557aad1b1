using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ganss.Xss;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Microsoft.AspNetCore.Components;

namespace CareerCoach.Web.Components.Shared;

/// <summary>Markdown from people and models, made safe to show: no script, no style, no image, no form; links open outside with no referrer.</summary>
public static partial class Markdown
{
    private const char Open = '\uE000', Close = '\uE001';
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();
    private static readonly HtmlSanitizer Sanitizer = Create();

    /// <summary>Renders <paramref name="markdown"/>; never throws on bad input.</summary>
    public static MarkupString Render(string? markdown) => new(Sanitizer.Sanitize(Markdig.Markdown.ToHtml(markdown ?? "", Pipeline)));

    /// <summary>Renders it with some of its words marked, each with a hidden label for those who don't see the mark.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="marks">Places in it that do not overlap, in order; what does not lie in the text is left out.</param>
    /// <param name="label">What the mark means, such as "not in your profile".</param>
    public static MarkupString Render(string? markdown, IReadOnlyList<(int Start, int Length)> marks, string label)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var text = (markdown ?? "").Replace(Open, '\uFFFD').Replace(Close, '\uFFFD');
        var inside = marks.Where(m => m.Start >= 0 && m.Length > 0 && m.Start + m.Length <= text.Length).ToList();
        if (inside.Count == 0)
        {
            return Render(text);
        }

        // letters of the private area go through Markdown as letters and become elements only after the sanitizer
        var marked = new StringBuilder(text);
        foreach (var (start, length) in Enumerable.Reverse(inside))
        {
            marked.Insert(start + length, Close).Insert(start, Open);
        }

        var body = Sanitizer.SanitizeDom(Markdig.Markdown.ToHtml(marked.ToString(), Pipeline)).Body!;
        Mark(body, label);
        return new(body.InnerHtml);
    }

    private static void Mark(IElement body, string label)
    {
        var isOpen = false;
        foreach (var node in body.Descendants<IText>().ToList())
        {
            var document = node.Owner!;
            foreach (var piece in Brackets().Split(node.Data).Where(p => p.Length > 0))
            {
                if (piece[0] is Open or Close)
                {
                    isOpen = piece[0] == Open;
                    continue;
                }

                INode words = document.CreateTextNode(piece);
                if (isOpen)
                {
                    var mark = document.CreateElement("mark");
                    mark.SetAttribute("title", label);
                    var hidden = document.CreateElement("span");
                    hidden.ClassName = "visually-hidden";
                    hidden.TextContent = $" ({label})";
                    mark.Append(words, hidden);
                    words = mark;
                }

                node.Parent!.InsertBefore(words, node);
            }

            node.Parent!.RemoveChild(node);
        }
    }

    [GeneratedRegex("([\uE000\uE001])")]
    private static partial Regex Brackets();

    private static HtmlSanitizer Create()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "p", "br", "hr", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "a", "table", "thead", "tbody", "tr", "th", "td", "sub", "sup" },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "start" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        });
        sanitizer.PostProcessNode += (_, e) =>
        {
            if (e.Node is IElement { LocalName: "a" } link)
            {
                link.SetAttribute("rel", "noopener noreferrer nofollow");
                link.SetAttribute("target", "_blank");
            }
        };
        return sanitizer;
    }
}
