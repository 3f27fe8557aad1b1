using System.Text;
using System.Text.Json;
using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Verbs;

/// <summary>
/// <c>analyze-posting FILE...</c>: what the rules read in postings. A file is a JSON array of <c>{id, title?, company?, location?, text?, html?}</c>
/// (or one such object), a feed of an applicant-tracking system, or a text, HTML, PDF or DOCX file, whose id is its name without extension. Prints one array.
/// </summary>
internal static class AnalyzePostingVerb
{
    private const int LongestTitle = 200; // some systems keep the title under "text"

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            throw new VerbException("Usage: analyze-posting FILE...");
        }

        var answers = new List<object>();
        foreach (var path in arguments)
        {
            foreach (var (id, page) in await ReadAsync(path))
            {
                answers.Add(PostingAnswer.From(id, page.Read()));
            }
        }

        await VerbOutput.WriteAsync(answers);
        return 0;
    }

    /// <summary>The postings of a file.</summary>
    /// <exception cref="VerbException">It cannot be read, or holds no posting.</exception>
    internal static async Task<IReadOnlyList<(string Id, PostingPage Page)>> ReadAsync(string path)
    {
        var bytes = await VerbFiles.ReadAsync(path);
        var id = Path.GetFileNameWithoutExtension(path);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".json":
                return FromJson(bytes, path);
            case ".pdf" or ".docx":
                using (var extractor = VerbFiles.Extractor())
                {
                    var outcome = await extractor.ExtractAsync(bytes, Path.GetFileName(path), CancellationToken.None);
                    var text = outcome.Document?.Text ?? throw new VerbException($"No text could be read from {path}: {outcome.Reason}.");
                    return [(id, Plain(new PostingInput(text)))];
                }

            case ".html" or ".htm":
                var html = Encoding.UTF8.GetString(bytes);
                return [(id, PostingPageReader.Read(html) ?? Plain(new PostingInput("", html)))];
            case ".xml":
                return Feed(Encoding.UTF8.GetString(bytes), id);
            default:
                return [(id, Plain(new PostingInput(Encoding.UTF8.GetString(bytes))))];
        }
    }

    private static PostingPage Plain(PostingInput input) => new() { Input = input, FoundBy = "text" };

    private static List<(string Id, PostingPage Page)> Feed(string content, string id) => [.. PostingPageReader.ReadAll(content).Select((page, index) => ($"{id}-{index + 1}", page))];

    private static List<(string Id, PostingPage Page)> FromJson(byte[] bytes, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            IEnumerable<JsonElement> items = root.ValueKind switch
            {
                JsonValueKind.Array => root.EnumerateArray(),
                JsonValueKind.Object => [root],
                _ => throw new VerbException($"{path} holds no postings: an array of objects with id and text is expected."),
            };
            if (!items.Any(item => (Text(item, "text") ?? Text(item, "html"))?.Length > LongestTitle) && Feed(Encoding.UTF8.GetString(bytes), Path.GetFileNameWithoutExtension(path)) is { Count: > 0 } feed)
            {
                return feed;
            }

            return [.. items.Select((item, index) => (
                Text(item, "id") ?? index.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Plain(new PostingInput(Text(item, "text") ?? "", Text(item, "html"), Text(item, "title"), Text(item, "company"), Text(item, "location")))))];
        }
        catch (JsonException e)
        {
            throw new VerbException($"{path} is not valid JSON: {e.Message}");
        }
    }

    private static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value)
            ? value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null }
            : null;
}
