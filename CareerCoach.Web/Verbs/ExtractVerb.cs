namespace CareerCoach.Web.Verbs;

/// <summary><c>extract FILE</c>: the text of a PDF or DOCX, or the reason why there is none, by the way an upload takes.</summary>
internal static class ExtractVerb
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var path])
        {
            throw new VerbException("Usage: extract FILE");
        }

        var bytes = await VerbFiles.ReadAsync(path);
        using var extractor = VerbFiles.Extractor();
        var outcome = await extractor.ExtractAsync(bytes, Path.GetFileName(path), CancellationToken.None);
        await VerbOutput.WriteAsync(new
        {
            Outcome = outcome.Document is null ? "rejected" : "text",
            outcome.Reason,
            Pages = outcome.Document?.Pages ?? 0,
            Text = outcome.Document?.Text,
        });
        return 0;
    }
}
