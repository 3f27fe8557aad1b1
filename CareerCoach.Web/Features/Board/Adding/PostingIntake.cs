using System.Text.Json;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Platform.Links;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>What came of the box: the posting as read, and a sentence for the person where something is left to do.</summary>
/// <param name="Text">The posting's text; empty when there is none yet.</param>
/// <param name="Html">Its markup, where it came as such.</param>
/// <param name="Link">The link it came from.</param>
/// <param name="Reading">What was understood; null without a posting.</param>
/// <param name="Said">A sentence: what was done, or why it could not be and what to do.</param>
public sealed record Intake(string Text, string? Html, string? Link, PostingReading? Reading, string? Said)
{
    /// <summary>All postings that stand on the page or in the feed, the one that was read first; empty for plain text.</summary>
    public IReadOnlyList<PostingPage> Postings { get; init; } = [];

    /// <summary>The employer's own address, where the page names it.</summary>
    public string? CompanyUrl { get; init; }

    /// <summary>True for a link that the person typed and the server followed.</summary>
    public bool IsFetched { get; init; }

    /// <summary>True for plain words typed or pasted into the box: they may be the text of the link typed before.</summary>
    public bool IsPasted { get; init; }
}

/// <summary>Takes a posting as the person has it: a link, markup, plain text, what the bookmarklet carries, or a saved page, PDF or Word file.</summary>
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
        if (content.Length > 0 && IsLink(content))
        {
            return await FetchAsync(content, cancellation) with { IsFetched = true };
        }

        var read = content.Length == 0 ? new("", null, null, null, null) : FromContent(content, null);
        return read with { IsPasted = read.Html is null && read.Postings.Count == 0 };
    }

    /// <summary>Reads a saved page, PDF, Word or text file, by its content and not by its name.</summary>
    public async Task<Intake> ReadFileAsync(ReadOnlyMemory<byte> bytes, string fileName, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var kind = PostingFile.KindOf(bytes.Span);
        return kind switch
        {
            PostingFileKind.Pdf => await FromDocumentAsync(bytes, "posting.pdf", null, cancellation),
            PostingFileKind.Word => await FromDocumentAsync(bytes, "posting.docx", null, cancellation),
            PostingFileKind.Text => FromContent(PostingFile.Decode(bytes.Span, null), null),
            PostingFileKind.OldWord => new("", null, null, null, reasons["Rejected." + RejectReason.LegacyDoc]),
            _ => new("", null, null, null, bytes.IsEmpty ? reasons["Rejected." + RejectReason.EmptyFile] : text["FileNotPosting", fileName]),
        };
    }

    /// <summary>Reads what the bookmarklet carries: the page's address and its markup.</summary>
    public Intake ReadClip(string json)
    {
        try
        {
            var clip = JsonSerializer.Deserialize<Clip>(json, JsonSerializerOptions.Web);
            var link = clip?.Url is { Length: <= 2048 } url && IsLink(url) ? url : null;
            return string.IsNullOrWhiteSpace(clip?.Html) ? new("", null, link, null, text["ReadNothing"]) : FromHtml(clip.Html.Length > MaxText ? clip.Html[..MaxText] : clip.Html, link);
        }
        catch (JsonException)
        {
            return new("", null, null, null, text["ClipBroken"]);
        }
    }

    /// <summary>Takes another one of the postings that stand on the same page.</summary>
    public Intake Choose(Intake intake, int index)
    {
        ArgumentNullException.ThrowIfNull(intake);
        return Of(intake.Postings[index], intake.Postings, intake.Html, intake.Link) with { IsFetched = intake.IsFetched };
    }

    /// <summary>True for one http(s) address and nothing else.</summary>
    public static bool IsLink(string content) =>
        content is not null && !content.Any(char.IsWhiteSpace) && Uri.TryCreate(content, UriKind.Absolute, out var link) && link.Scheme is "http" or "https";

    private async Task<Intake> FetchAsync(string link, CancellationToken cancellation)
    {
        var page = await links.FetchAsync(link, cancellation);
        if (page.Content is null)
        {
            return new("", null, link, null, text[$"Link.{page.Failure}"]);
        }

        var read = page.IsPdf ? await FromDocumentAsync(page.Content, "posting.pdf", link, cancellation) : FromHtml(PostingFile.Decode(page.Content, page.ContentType), link);
        return read.Text.Length == 0 && read.Reading is null ? read with { Said = text["Link.Empty"] } : read;
    }

    private async Task<Intake> FromDocumentAsync(ReadOnlyMemory<byte> bytes, string fileName, string? link, CancellationToken cancellation)
    {
        var outcome = await extractor.ExtractAsync(bytes, fileName, cancellation);
        return outcome.Document is { } document ? FromText(document.Text, link) : new("", null, link, null, reasons[$"Rejected.{outcome.Reason}"]);
    }

    private Intake FromContent(string content, string? link) =>
        content.Length == 0 ? new("", null, link, null, reasons["Rejected." + RejectReason.EmptyFile])
        : IsMarkup(content) ? FromHtml(content, link)
        : PostingPageReader.IsJson(content) && PostingPageReader.ReadAll(content, link) is { Count: > 0 } feed ? Of(feed[0], feed, null, link)
        : FromText(content, link);

    private Intake FromHtml(string html, string? link) =>
        PostingPageReader.ReadAll(html, link) is { Count: > 0 } postings ? Of(postings[0], postings, html, link) : new("", html, link, null, text["ReadNothing"]);

    private Intake Of(PostingPage page, IReadOnlyList<PostingPage> postings, string? html, string? link)
    {
        var own = page.Link is { } said && (IsLink(said) ? said : link is not null && Uri.TryCreate(new Uri(link), said, out var address) ? address.ToString() : null) is { } whole && IsLink(whole) ? whole : null;
        var reading = page.Read();
        return new(reading.Text, html, postings.Count > 1 ? own ?? link : link ?? own, reading, text[postings.Count > 1 ? "ReadSeveral" : "ReadPage", postings.Count]) { Postings = postings, CompanyUrl = page.CompanyUrl };
    }

    private static Intake FromText(string content, string? link) => new(content, null, link, PostingReader.Read(new PostingInput(content)), null);

    private static bool IsMarkup(string content) =>
        content.AsSpan().TrimStart('\uFEFF') is ['<', ..] && (content.Contains("</", StringComparison.Ordinal) || content.Contains("<br", StringComparison.OrdinalIgnoreCase));

    private sealed record Clip(string? Url, string? Html);
}
