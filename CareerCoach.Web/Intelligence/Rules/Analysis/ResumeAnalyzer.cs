using System.Globalization;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>Scores a resume by rules alone: the same input gives the same scores, and every point names its rule and its evidence. The formulae stand in docs/scoring.md.</summary>
public static class ResumeAnalyzer
{
    /// <summary>Changes when a rule or a weight changes; an analysis of an older version is offered to be renewed.</summary>
    public const string Version = "3";

    private const double AtsWeight = 0.35, ReadabilityWeight = 0.2, SectionsWeight = 0.35, KeywordsWeight = 0.1;
    // summary, experience, education, skills: what was done decides
    private static readonly double[] SectionWeights = [0.15, 0.5, 0.15, 0.2];
    private const int FewestPoints = 3, MostPoints = 5;

    /// <summary>Analyses a resume, in general or against a target.</summary>
    public static ResumeAnalysisResult Analyze(ResumeAnalysisInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var bullets = Bullets(input.Resume);
        var ats = AtsRules.Score(input);
        var readability = ReadabilityRules.Score(input, bullets, WorkYears.Of(input.Resume, input.Today));
        var (summary, experience, education, skills) = (SectionRules.Summary(input), SectionRules.Experience(input, bullets), SectionRules.Education(input), SectionRules.Skills(input));
        var keywords = KeywordRules.Analyse(input, bullets);
        var overall = Overall(input.Texts, ats, readability, [summary, experience, education, skills], keywords);
        var content = new[] { summary, experience, education, skills }.OfType<Scorecard>().SelectMany(c => c.Reasons).Concat(Missing(summary, input.Texts)).ToList();
        var all = ats.Reasons.Concat(readability.Reasons).Concat(content).ToList();

        return new ResumeAnalysisResult
        {
            OverallScore = overall.Score,
            AtsScore = ats.Score,
            ReadabilityScore = readability.Score,
            SummaryScore = summary?.Score,
            ExperienceScore = experience?.Score,
            EducationScore = education?.Score,
            SkillsScore = skills?.Score,
            Strengths = Points(Whole(all), 5),
            Weaknesses = Points(all.Where(r => r.Points < 0), 2),
            Sections = new ResumeSections(Feedback(summary), Feedback(experience), Feedback(education), Feedback(skills)),
            Keywords = keywords,
            AtsIssues = AtsRules.Issues(ats),
            Suggestions = SuggestionRules.Suggest(input, bullets, keywords, all),
            Reasons = new ResumeScoreReasons
            {
                Overall = overall.Reasons,
                Ats = ats.Reasons,
                Readability = readability.Reasons,
                Sections = content,
            },
        };
    }

    /// <summary>The weighted parts; a part that has nothing to judge (no target) does not count, a section that is missing counts as zero.</summary>
    private static Scorecard Overall(RuleTexts texts, Scorecard ats, Scorecard readability, Scorecard?[] sections, KeywordAnalysis keywords)
    {
        var card = new Scorecard(texts);
        void Part(string rule, double weight, double score) => card.Count(rule, weight, score / 100, new()
        {
            Won = [texts[rule], score],
            Lost = [texts[rule], 100 - score],
            WonKey = "overall.won",
            LostKey = "overall.lost",
        });
        Part("overall.ats", 100 * AtsWeight, ats.Score);
        Part("overall.readability", 100 * ReadabilityWeight, readability.Score);

        Part("overall.sections", 100 * SectionsWeight, sections.Select((s, i) => SectionWeights[i] * (s?.Score ?? 0)).Sum());
        var wanted = keywords.MatchedKeywords.Count + keywords.MissingKeywords.Count;
        if (wanted > 0)
        {
            Part("overall.keywords", 100 * KeywordsWeight, 100.0 * keywords.MatchedKeywords.Count / wanted);
        }

        return card;
    }

    // a missing summary has no score of its own: what it costs is its part of the overall score; the other sections are missed by the ATS rules
    private static IEnumerable<ScoreReason> Missing(Scorecard? summary, RuleTexts texts) =>
        summary is null ? [new ScoreReason("summary.missing", -Math.Round(100 * SectionsWeight * SectionWeights[0], 1), texts["summary.missing.lost"])] : [];

    // a rule that also lost points is no strength: praise and blame for one thing contradict each other; only to have three at all
    private static IEnumerable<ScoreReason> Whole(List<ScoreReason> reasons)
    {
        var lost = reasons.Where(r => r.Points < 0).Select(r => r.Rule).ToHashSet(StringComparer.Ordinal);
        var (whole, partly) = (reasons.FindAll(r => r.Points > 0 && !lost.Contains(r.Rule)), reasons.FindAll(r => r.Points > 0 && lost.Contains(r.Rule)));
        return whole.Count >= FewestPoints ? whole : whole.Concat(partly);
    }

    // the heaviest first; light ones only to fill up to three
    private static IReadOnlyList<string> Points(IEnumerable<ScoreReason> reasons, double heavy)
    {
        var ranked = reasons.OrderByDescending(r => Math.Abs(r.Points)).ThenBy(r => r.Rule, StringComparer.Ordinal).ToList();
        return [.. ranked.Where((r, i) => i < FewestPoints || Math.Abs(r.Points) >= heavy).Select(r => r.Text).Distinct().Take(MostPoints)];
    }

    internal static IReadOnlyList<BulletFacts> Bullets(JsonResume resume) =>
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
