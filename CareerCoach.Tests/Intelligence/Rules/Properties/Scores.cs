using CareerCoach.Web.Intelligence.Rules.Analysis;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Properties;

/// <summary>All scores of an analysis by name; a section that is missing counts 0, as in the overall score.</summary>
internal static class Scores
{
    public static IReadOnlyDictionary<string, int> Of(ResumeAnalysisResult result) => new Dictionary<string, int>
    {
        ["overall"] = result.OverallScore,
        ["ats"] = result.AtsScore,
        ["readability"] = result.ReadabilityScore,
        ["summary"] = result.SummaryScore ?? 0,
        ["experience"] = result.ExperienceScore ?? 0,
        ["education"] = result.EducationScore ?? 0,
        ["skills"] = result.SkillsScore ?? 0,
    };

    /// <summary>Fails where a score is higher than it was.</summary>
    public static void NoneRises(ResumeAnalysisInput before, ResumeAnalysisInput after, string removed)
    {
        var (old, now) = (Of(ResumeAnalyzer.Analyze(before)), Of(ResumeAnalyzer.Analyze(after)));
        Assert.All(now, score => Assert.True(score.Value <= old[score.Key], $"Without {removed}, {score.Key} rises from {old[score.Key]} to {score.Value}."));
    }
}
