using System.Text;
using System.Text.Json;
using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Verbs;

/// <summary>
/// <c>analyze-posting FILE...</c>: what the rules read in postings. A file is a JSON array of <c>{id, title?, company?, location?, text?, html?}</c>
/// (or one such object), or a text, HTML, PDF or DOCX file, whose id is its name without extension. Prints one array.
/// </summary>
internal static class AnalyzePostingVerb
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            throw new VerbException("Usage: analyze-posting FILE...");
        }

        var answers = new List<object>();
        foreach (var path in arguments)
        {
            foreach (var (id, input) in await ReadAsync(path))
            {
                answers.Add(PostingAnswer.From(id, PostingReader.Read(input)));
            }
        }

        await VerbOutput.WriteAsync(answers);
        return 0;
    }

    /// <summary>The postings of a file.</summary>
    /// <exception cref="VerbException">It cannot be read, or holds no posting.</exception>
    internal static async Task<IReadOnlyList<(string Id, PostingInput Input)>> ReadAsync(string path)
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
                    return [(id, new PostingInput(text))];
                }

            case ".html" or ".htm":
                return [(id, new PostingInput("", Encoding.UTF8.GetString(bytes)))];
            default:
                return [(id, new PostingInput(Encoding.UTF8.GetString(bytes)))];
        }
    }

    private static List<(string Id, PostingInput Input)> FromJson(byte[] bytes, string path)
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
            return [.. items.Select((item, index) => (
                Text(item, "id") ?? index.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new PostingInput(Text(item, "text") ?? "", Text(item, "html"), Text(item, "title"), Text(item, "company"), Text(item, "location"))))];
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
