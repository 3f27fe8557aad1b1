using CareerCoach.Web.Intelligence.Rules.Matching;
using CareerCoach.Web.Intelligence.Rules.Resumes;

namespace CareerCoach.Web.Verbs;

/// <summary><c>match --resume FILE --posting FILE</c>: the match by rules, with each requirement and the resume's line that covers it.</summary>
internal static class MatchVerb
{
    private const string Usage = "Usage: match --resume FILE --posting FILE";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (resumePath, postingPath) = (Value(arguments, "--resume"), Value(arguments, "--posting"));
        var bytes = await VerbFiles.ReadAsync(resumePath);
        using var extractor = VerbFiles.Extractor();
        var outcome = await extractor.ExtractAsync(bytes, Path.GetFileName(resumePath), CancellationToken.None);
        var document = outcome.Document ?? throw new VerbException($"No text could be read from {resumePath}: {outcome.Reason}.");
        var postings = await AnalyzePostingVerb.ReadAsync(postingPath);
        var posting = (postings.Count == 1 ? postings[0].Page : throw new VerbException($"{postingPath} holds {postings.Count} postings; one is expected.")).Read();
        var match = JobMatcher.Match(posting, ResumeReader.Read(document).Resume, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        await VerbOutput.WriteAsync(new
        {
            overall = match.Overall,
            skills = match.Skills,
            experience = match.Experience,
            years = Math.Round(match.Years, 1),
            requirements = match.Requirements.Select(r => new { requirement = r.Requirement, kind = r.Kind.ToString().ToLowerInvariant(), status = r.Status.ToString().ToLowerInvariant(), evidence = r.Evidence, source = r.EvidenceSource }),
            reasons = match.Reasons,
            gaps = match.Gaps,
            scoreReasons = match.ScoreReasons,
        });
        return 0;
    }

    private static string Value(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : throw new VerbException(Usage);
    }
}
