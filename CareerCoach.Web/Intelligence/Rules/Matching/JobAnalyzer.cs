using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>What a job analysis is made from.</summary>
/// <param name="Posting">The posting as read.</param>
/// <param name="Resume">The resume to match; null for the posting alone.</param>
/// <param name="Wish">What the person wants to earn.</param>
/// <param name="Similar">Pay of their other saved postings of the same kind of title.</param>
/// <param name="Today">The person's calendar day.</param>
public sealed record JobAnalysisInput(PostingReading Posting, JsonResume? Resume, PayWish? Wish, IReadOnlyList<SavedPay> Similar, DateOnly Today);

/// <summary>What the engine says about a job.</summary>
public sealed record JobAnalysisResult(
    PostingReading Posting, JobMatch? Match, SalaryInsight Salary, IReadOnlyList<string> Recommendations, IReadOnlyList<string> Tips,
    IReadOnlyList<Data.Json.Finding> RedFlags, IReadOnlyList<Data.Json.Finding> Highlights);

/// <summary>Analyses a posting and its fit by rules alone; same input, same output.</summary>
public static class JobAnalyzer
{
    /// <summary>Changes when a rule changes; an analysis of an older version is offered to be renewed.</summary>
    public const string Version = "1";

    private const int MostRecommendations = 6;

    /// <summary>The analysis.</summary>
    public static JobAnalysisResult Analyze(JobAnalysisInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var match = input.Resume is null ? null : JobMatcher.Match(input.Posting, input.Resume, input.Today);
        return new JobAnalysisResult(
            input.Posting, match, SalaryInsight.From(input.Posting, input.Wish, input.Similar),
            match is null ? ["Upload a resume to see how well you fit."] : [.. Recommend(match).Take(MostRecommendations)],
            ApplicationTips.For(input.Posting, match, input.Today),
            [.. input.Posting.RedFlags.Select(f => new Data.Json.Finding(FindingTexts.Code(f.Kind), FindingTexts.Of(f.Kind), f.Evidence, f.Start, f.Length))],
            [.. input.Posting.Highlights.Select(h => new Data.Json.Finding(FindingTexts.Code(h.Kind), FindingTexts.Of(h.Kind), h.Evidence, h.Start, h.Length))]);
    }

    private static IEnumerable<string> Recommend(JobMatch match)
    {
        var missing = match.Requirements.Where(r => r is { Status: RequirementStatus.Missing, Kind: RequirementKind.Required }).ToList();
        if (missing.Count > 0)
        {
            yield return $"If you have worked with {string.Join(", ", missing.Take(4).Select(r => r.Requirement))}, add a bullet that shows it; if not, make the most important one a goal.";
        }

        var listed = match.Requirements.Where(r => r.EvidenceSource?.StartsWith("skills[", StringComparison.Ordinal) == true).ToList();
        if (listed.Count > 0)
        {
            yield return $"Show {string.Join(", ", listed.Take(4).Select(r => r.Requirement))} in a bullet: your resume only lists it.";
        }

        var related = match.Requirements.Where(r => r.Status == RequirementStatus.Related).ToList();
        if (related.Count > 0)
        {
            yield return $"Name {string.Join(", ", related.Take(4).Select(r => r.Requirement))} itself where it is true: your resume only implies it.";
        }

        var nice = match.Requirements.Where(r => r is { Status: RequirementStatus.Missing, Kind: RequirementKind.Preferred }).ToList();
        if (nice.Count > 0)
        {
            yield return $"{string.Join(", ", nice.Take(4).Select(r => r.Requirement))} would set you apart, but {(nice.Count == 1 ? "is" : "are")} not required.";
        }

        if (missing.Count == 0 && match.Overall >= 70)
        {
            yield return "You cover what is required: apply, and use the letter for why this employer.";
        }
    }
}
