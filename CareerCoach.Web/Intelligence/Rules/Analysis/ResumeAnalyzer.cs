using System.Globalization;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>Scores a resume by rules alone: the same input gives the same scores, and every point names its rule and its evidence. The formulae stand in docs/scoring.md.</summary>
public static class ResumeAnalyzer
{
    /// <summary>Changes when a rule or a weight changes; an analysis of an older version is offered to be renewed.</summary>
    public const string Version = "1";

    private const double AtsWeight = 0.35, ReadabilityWeight = 0.2, SectionsWeight = 0.35, KeywordsWeight = 0.1;
    private const int Highlights = 5;

    /// <summary>Analyses a resume, in general or against a target.</summary>
    /// <param name="input">What is analysed.</param>
    /// <param name="covers">Says whether a text holds a keyword, aliases included; plain text search when null.</param>
    public static ResumeAnalysisResult Analyze(ResumeAnalysisInput input, Func<string, string, bool>? covers = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var bullets = Bullets(input.Resume);
        var ats = AtsRules.Score(input);
        var readability = ReadabilityRules.Score(input, bullets, WorkYears.Of(input.Resume, input.Today));
        var (summary, experience, education, skills) = (SectionRules.Summary(input), SectionRules.Experience(input, bullets), SectionRules.Education(input), SectionRules.Skills(input));
        var keywords = KeywordRules.Analyse(input, bullets, covers ?? ((text, word) => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        var overall = Overall(ats, readability, [summary, experience, education, skills], keywords);
        var all = new[] { ats, readability, summary, experience, education, skills }.OfType<Scorecard>().SelectMany(c => c.Reasons).ToList();

        return new ResumeAnalysisResult
        {
            OverallScore = overall.Score,
            AtsScore = ats.Score,
            ReadabilityScore = readability.Score,
            SummaryScore = summary?.Score,
            ExperienceScore = experience?.Score,
            EducationScore = education?.Score,
            SkillsScore = skills?.Score,
            Strengths = [.. all.Where(r => r.Points >= 5).OrderByDescending(r => r.Points).ThenBy(r => r.Rule, StringComparer.Ordinal).Select(r => r.Text).Distinct().Take(Highlights)],
            Weaknesses = [.. all.Where(r => r.Points <= -2).OrderBy(r => r.Points).ThenBy(r => r.Rule, StringComparer.Ordinal).Select(r => r.Text).Distinct().Take(Highlights)],
            Sections = new ResumeSections(Feedback(summary), Feedback(experience), Feedback(education), Feedback(skills)),
            Keywords = keywords,
            AtsIssues = AtsRules.Issues(ats),
            Suggestions = SuggestionRules.Suggest(input, bullets, keywords, all),
            Reasons = new ResumeScoreReasons
            {
                Overall = overall.Reasons,
                Ats = ats.Reasons,
                Readability = readability.Reasons,
                Sections = [.. new[] { summary, experience, education, skills }.OfType<Scorecard>().SelectMany(c => c.Reasons)],
            },
        };
    }

    /// <summary>The weighted parts; a part that has nothing to judge (no target) does not count, a section that is missing counts as zero.</summary>
    private static Scorecard Overall(Scorecard ats, Scorecard readability, Scorecard?[] sections, KeywordAnalysis keywords)
    {
        var card = new Scorecard();
        void Part(string rule, double weight, double score, string name) => card.Count(rule, weight, score / 100,
            string.Create(CultureInfo.InvariantCulture, $"{name}: {score:0} of 100."), string.Create(CultureInfo.InvariantCulture, $"{name}: {100 - score:0} of 100 points are still to be won."));
        Part("overall.ats", 100 * AtsWeight, ats.Score, "Machine readability");
        Part("overall.readability", 100 * ReadabilityWeight, readability.Score, "Readability");

        // experience weighs half, the others share the rest: what was done decides
        double[] weights = [0.15, 0.5, 0.15, 0.2];
        Part("overall.sections", 100 * SectionsWeight, sections.Select((s, i) => weights[i] * (s?.Score ?? 0)).Sum(), "Content of the sections");
        var wanted = keywords.MatchedKeywords.Count + keywords.MissingKeywords.Count;
        if (wanted > 0)
        {
            Part("overall.keywords", 100 * KeywordsWeight, 100.0 * keywords.MatchedKeywords.Count / wanted, "Words of the target");
        }

        return card;
    }

    private static IReadOnlyList<BulletFacts> Bullets(JsonResume resume) =>
        [.. resume.Work.SelectMany((w, i) => w.Highlights.Select((h, j) => new BulletFacts(h, string.Create(CultureInfo.InvariantCulture, $"work[{i}].highlights[{j}]"), w.IsCurrent)))];

    private static SectionFeedback? Feedback(Scorecard? card)
    {
        if (card is null)
        {
            return null;
        }

        var lost = card.Reasons.Where(r => r.Points < 0).OrderBy(r => r.Points).ToList();
        var best = card.Reasons.Where(r => r.Points > 0).OrderByDescending(r => r.Points).FirstOrDefault();
        var feedback = string.Join(' ', new[] { best?.Text, lost.FirstOrDefault()?.Text }.Where(t => t is not null));
        return new SectionFeedback(card.Score, feedback, [.. lost.Select(r => r.Text)]);
    }
}
