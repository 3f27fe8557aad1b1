namespace CareerCoach.Web.Verbs;

/// <summary>
/// The commands of the web executable that print JSON and start no server: <c>dotnet run --project CareerCoach.Web -- VERB ...</c>.
/// A new one is a class with <c>RunAsync(string[] arguments)</c> and a line in <see cref="Verbs"/>.
/// </summary>
public static class Verb
{
    private static readonly Dictionary<string, Func<string[], Task<int>>> Verbs = new(StringComparer.Ordinal)
    {
        ["analyze-posting"] = AnalyzePostingVerb.RunAsync,
        ["extract"] = ExtractVerb.RunAsync,
        ["match"] = MatchVerb.RunAsync,
        ["parse-resume"] = ParseResumeVerb.RunAsync,
        ["seed-demo"] = SeedDemoVerb.RunAsync,
    };

    /// <summary>The exit code when the first argument is a verb, else null. What goes wrong is a sentence on standard error.</summary>
    public static async Task<int?> TryRunAsync(string[] args)
    {
        if (args.Length == 0 || !Verbs.TryGetValue(args[0], out var run))
        {
            return null;
        }

        try
        {
            return await run(args[1..]);
        }
        catch (VerbException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}

/// <summary>Ends a verb with a sentence for standard error and exit code 1.</summary>
public sealed class VerbException(string message) : Exception(message);
