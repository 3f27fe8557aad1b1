using CareerCoach.Web.Extraction;

namespace CareerCoach.Web.Verbs;

/// <summary>Files named on the command line.</summary>
internal static class VerbFiles
{
    /// <summary>The bytes of a file.</summary>
    /// <exception cref="VerbException">It is missing or may not be read.</exception>
    public static async Task<byte[]> ReadAsync(string path)
    {
        try
        {
            return await File.ReadAllBytesAsync(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new VerbException($"The file {path} cannot be read: {e.Message}");
        }
    }

    /// <summary>An extractor with the default limits, for one run.</summary>
    public static DocumentExtractor Extractor() =>
        new(Microsoft.Extensions.Options.Options.Create(new ExtractionOptions { StandbyWorkers = 0, Parallel = Environment.ProcessorCount }));
}
