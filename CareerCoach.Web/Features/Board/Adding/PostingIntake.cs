using System.Text;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Platform.Links;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>What came of the box: the posting as read, and a sentence for the person where something is left to do.</summary>
/// <param name="Text">The posting's text; empty when there is none yet.</param>
/// <param name="Html">Its markup, where it came as such.</param>
/// <param name="Link">The link it came from.</param>
/// <param name="Reading">What the rules understood; null without text.</param>
/// <param name="Page">What the page itself states; null for plain text.</param>
/// <param name="Said">A sentence: what was done, or why it could not be and what to do.</param>
public sealed record Intake(string Text, string? Html, string? Link, PostingReading? Reading, PostingPage? Page, string? Said);

/// <summary>Takes a posting as the person has it: a link, markup, plain text, or a saved page, PDF or Word file.</summary>
public sealed class PostingIntake(LinkFetcher links, IDocumentExtractor extractor, IStringLocalizer<BoardText> text, IStringLocalizer<ExtractionText> reasons)
{
    /// <summary>Bytes of a file at most.</summary>
    public const int MaxFile = 10 * 1024 * 1024;

    private const int MaxText = 2_000_000;

    /// <summary>Reads what is in the box. Only a link on its own is fetched.</summary>
    public async Task<Intake> ReadAsync(string box, CancellationToken cancellation)
    {
        var content = (box ?? "").Trim();
        content = content.Length > MaxText ? content[..MaxText] : content;
        if (IsLink(content))
        {
            return await FetchAsync(content, cancellation);
        }

        return content.Length == 0 ? new(string.Empty, null, null, null, null, null) : IsMarkup(content) ? FromHtml(content, null) : FromText(content, null);
    }

    /// <summary>Reads a saved page, PDF or Word file.</summary>
    public async Task<Intake> ReadFileAsync(ReadOnlyMemory<byte> bytes, string fileName, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        return extension is ".html" or ".htm" or ".xhtml" ? FromHtml(Decode(bytes.Span, null), null)
            : extension is ".txt" or ".md" ? FromText(Decode(bytes.Span, null), null)
            : await FromDocumentAsync(bytes, fileName, null, cancellation);
    }

    /// <summary>True for one http(s) address and nothing else.</summary>
    public static bool IsLink(string content) =>
        content is not null && !content.Any(char.IsWhiteSpace) && Uri.TryCreate(content, UriKind.Absolute, out var link) && link.Scheme is "http" or "https";

    private async Task<Intake> FetchAsync(string link, CancellationToken cancellation)
    {
        var page = await links.FetchAsync(link, cancellation);
        if (page.Content is null)
        {
            return new(string.Empty, null, link, null, null, text[$"Link.{page.Failure}"]);
        }

        var read = page.IsPdf ? await FromDocumentAsync(page.Content, "posting.pdf", link, cancellation) : FromHtml(Decode(page.Content, page.ContentType), link);
        return read.Text.Length == 0 && read.Page is null ? read with { Said = text["Link.Empty"] } : read;
    }

    private async Task<Intake> FromDocumentAsync(ReadOnlyMemory<byte> bytes, string fileName, string? link, CancellationToken cancellation)
    {
        var outcome = await extractor.ExtractAsync(bytes, fileName, cancellation);
        return outcome.Document is { } document ? FromText(document.Text, link) : new(string.Empty, null, link, null, null, reasons[$"Rejected.{outcome.Reason}"]);
    }

    private Intake FromHtml(string html, string? link)
    {
        var page = PostingPageReader.Read(html);
        var reading = page is null ? null : PostingReader.Read(page.Input);
        return new(reading?.Text ?? string.Empty, html, link, reading, page, text[page is null ? "ReadNothing" : "ReadPage"]);
    }

    private static Intake FromText(string content, string? link) => new(content, null, link, PostingReader.Read(new PostingInput(content)), null, null);

    private static bool IsMarkup(string content) =>
        content.StartsWith('<') && (content.Contains("</", StringComparison.Ordinal) || content.Contains("<br", StringComparison.OrdinalIgnoreCase));

    // UTF-8 unless the site or the page's own head names another charset that this system knows
    private static string Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var head = Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        var name = Charset(contentType) ?? Charset(head);
        var encoding = Encoding.UTF8;
        if (name is not null)
        {
            try
            {
                encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            }
            catch (ArgumentException)
            {
                // an unknown charset: UTF-8 shows most of it
            }
        }

        return encoding.GetString(bytes).TrimStart('\uFEFF');
    }

    private static string? Charset(string? words)
    {
        var at = words?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : new string([.. words![(at + 8)..].TrimStart('"', '\'', ' ').TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':')]);
    }
}
