using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Intelligence.Rules.Resumes;

namespace CareerCoach.Web.Verbs;

/// <summary>
/// <c>parse-resume FILE...</c>: what resumes say, one object by file name without extension, by the way an upload takes.
/// A file without text has an <c>error</c> sentence in its place; a file that is missing ends the run with exit code 1, after the others were printed.
/// </summary>
internal static class ParseResumeVerb
{
    private static readonly ResourceManager Sentences = new(typeof(ExtractionText));

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            throw new VerbException("Usage: parse-resume FILE...");
        }

        var answers = new ConcurrentDictionary<string, object>(StringComparer.Ordinal);
        var missing = new ConcurrentQueue<string>();
        using var extractor = VerbFiles.Extractor();
        await Parallel.ForEachAsync(arguments.Distinct(StringComparer.Ordinal), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (path, cancellation) =>
        {
            try
            {
                var bytes = await VerbFiles.ReadAsync(path);
                var outcome = await extractor.ExtractAsync(bytes, Path.GetFileName(path), cancellation);
                answers[Path.GetFileNameWithoutExtension(path)] = outcome.Document is { } document
                    ? ResumeAnswer.Of(ResumeReader.Read(document).Resume)
                    : new { Error = Sentences.GetString($"Rejected.{outcome.Reason}", CultureInfo.InvariantCulture) ?? outcome.Reason };
            }
            catch (VerbException e)
            {
                missing.Enqueue(e.Message);
            }
        });
        await VerbOutput.WriteAsync(new SortedDictionary<string, object>(answers, StringComparer.Ordinal));
        return missing.IsEmpty ? 0 : throw new VerbException(string.Join(Environment.NewLine, missing.Order(StringComparer.Ordinal)));
    }
}
