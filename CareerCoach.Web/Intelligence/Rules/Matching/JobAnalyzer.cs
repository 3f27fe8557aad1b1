using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>What a job analysis is made from.</summary>
/// <param name="Posting">The posting as read.</param>
/// <param name="Resume">The resume to match; null for the posting alone.</param>
/// <param name="Wish">What the person wants to earn.</param>
/// <param name="Similar">Pay of their other saved postings of the same kind of title.</param>
/// <param name="Today">The person's calendar day.</param>
public sealed record JobAnalysisInput(PostingReading Posting, JsonResume? Resume, PayWish? Wish, IReadOnlyList<SavedPay> Similar, DateOnly Today)
{
    /// <summary>The sentences of the result, in the language of its reader.</summary>
    public RuleTexts Texts { get; init; } = JobAnalyzer.English;
}

/// <summary>What the engine says about a job.</summary>
public sealed record JobAnalysisResult(
    PostingReading Posting, JobMatch? Match, SalaryInsight Salary, IReadOnlyList<string> Recommendations, IReadOnlyList<string> Tips,
    IReadOnlyList<Data.Json.Finding> RedFlags, IReadOnlyList<Data.Json.Finding> Highlights);

/// <summary>Analyses a posting and its fit by rules alone; same input, same output.</summary>
public static class JobAnalyzer
{
    /// <summary>Changes when a rule changes; an analysis of an older version is offered to be renewed.</summary>
    public const string Version = "3";

    private const int MostRecommendations = 6;

    internal static RuleTexts English { get; } = RuleTexts.Load("Matching/Texts", "match");

    /// <summary>The analysis.</summary>
    public static JobAnalysisResult Analyze(JobAnalysisInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var texts = input.Texts;
        var match = input.Resume is null ? null : JobMatcher.Match(input.Posting, input.Resume, input.Today, texts);
        return new JobAnalysisResult(
            input.Posting, match, SalaryInsight.From(input.Posting, input.Wish, input.Similar, texts),
            match is null ? [texts["upload"]] : [.. Recommend(match, texts).Take(MostRecommendations)],
            ApplicationTips.For(input.Posting, match, input.Today, texts),
            [.. input.Posting.RedFlags.Select(f => new Data.Json.Finding(FindingTexts.Code(f.Kind), FindingTexts.Of(f.Kind, texts), f.Evidence, f.Start, f.Length))],
            [.. input.Posting.Highlights.Select(h => new Data.Json.Finding(FindingTexts.Code(h.Kind), FindingTexts.Of(h.Kind, texts), h.Evidence, h.Start, h.Length))]);
    }

    private static IEnumerable<string> Recommend(JobMatch match, RuleTexts texts)
    {
        var missing = match.Requirements.Where(r => r is { Status: RequirementStatus.Missing, Kind: RequirementKind.Required }).ToList();
        if (missing.Count > 0)
        {
            yield return texts["recommend.missing", Names(missing)];
        }

        var listed = match.Requirements.Where(r => r.EvidenceSource?.StartsWith("skills[", StringComparison.Ordinal) == true).ToList();
        if (listed.Count > 0)
        {
            yield return texts["recommend.listed", Names(listed)];
        }

        var related = match.Requirements.Where(r => r.Status == RequirementStatus.Related).ToList();
        if (related.Count > 0)
        {
            yield return texts["recommend.related", Names(related)];
        }

        var nice = match.Requirements.Where(r => r is { Status: RequirementStatus.Missing, Kind: RequirementKind.Preferred }).ToList();
        if (nice.Count > 0)
        {
            yield return texts[nice.Count == 1 ? "recommend.nice.one" : "recommend.nice.many", Names(nice)];
        }

        if (missing.Count == 0 && match.Overall >= 70)
        {
            yield return texts["recommend.covered"];
        }
    }

    private static string Names(IEnumerable<RequirementMatch> requirements) => string.Join(", ", requirements.Take(4).Select(r => r.Requirement));
}
