namespace CareerCoach.Benchmarks;

/// <summary>The files that are measured: the corpus beside the repository, or the folder in <c>CAREERCOACH_CORPUS</c>.</summary>
internal static class Corpus
{
    /// <summary>Paths of the resumes with this extension, in order of name.</summary>
    /// <exception cref="InvalidOperationException">There is no corpus.</exception>
    public static string[] Resumes(string extension) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root(), "resumes"), "*" + extension).Order(StringComparer.Ordinal)];

    /// <summary>Path of the file with all postings.</summary>
    /// <exception cref="InvalidOperationException">There is no corpus.</exception>
    public static string Postings() => Path.Combine(Root(), "postings", "postings.json");

    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("CAREERCOACH_CORPUS") is { Length: > 0 } named)
        {
            return named;
        }

        // BenchmarkDotNet runs from a folder of its own deep below the project's output.
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(corpus))
            {
                return corpus;
            }
        }

        throw new InvalidOperationException("There is no corpus: set CAREERCOACH_CORPUS to a folder that has 'resumes' in it.");
    }
}
