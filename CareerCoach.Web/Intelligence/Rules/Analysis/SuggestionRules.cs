using System.Security.Cryptography;
using System.Text;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>Turns lost points into things to do, the most useful first. Examples come from <see cref="BulletRewrites"/>.</summary>
internal static class SuggestionRules
{
    private const int Most = 24, KeywordsNamed = 6, MostOfAKind = 5;

    public static IReadOnlyList<ResumeSuggestion> Suggest(ResumeAnalysisInput input, IReadOnlyList<BulletFacts> bullets, KeywordAnalysis keywords, IEnumerable<ScoreReason> reasons)
    {
        var texts = input.Texts;
        var suggestions = new List<ResumeSuggestion>();
        if (keywords.MissingKeywords.Count > 0)
        {
            var missing = string.Join(", ", keywords.MissingKeywords.Take(KeywordsNamed));
            suggestions.Add(new(texts["section.skills"], "high", texts["suggest.keywords.issue", missing], texts["suggest.keywords.text"], null, texts["suggest.keywords.impact"]) { Rule = "overall.keywords", Evidence = missing });
        }

        var rewrites = new BulletRewrites(texts);
        if (input.Language == "en")
        {
            suggestions.AddRange(bullets.Select(rewrites.OfDuty).OfType<ResumeSuggestion>().Take(MostOfAKind));
            suggestions.AddRange(bullets.Select(rewrites.OfTense).OfType<ResumeSuggestion>().Take(MostOfAKind));
            suggestions.AddRange(bullets.Select(rewrites.OfPronoun).OfType<ResumeSuggestion>().Take(MostOfAKind));
            suggestions.AddRange(bullets.Select(rewrites.OfLength).OfType<ResumeSuggestion>().Take(MostOfAKind));
        }

        suggestions.AddRange(bullets.Select(rewrites.OfNumber).OfType<ResumeSuggestion>().Take(MostOfAKind));
        suggestions.AddRange(reasons.Where(r => r.Points <= -3 && !HandledAbove(r.Rule)).OrderBy(r => r.Points).ThenBy(r => r.Rule, StringComparer.Ordinal)
            .Select(r => new ResumeSuggestion(SectionOf(r.Rule, texts), r.Points <= -7 ? "high" : r.Points <= -4 ? "medium" : "low", r.Text, texts["advice." + Advice(r.Rule)], null, texts["suggest.points", -r.Points]) { Rule = r.Rule, Evidence = r.Evidence }));
        return [.. suggestions.OrderBy(s => s.Priority switch { "high" => 0, "medium" => 1, _ => 2 }).Take(Most).Select(s => s with { Id = IdOf(s) }).DistinctBy(s => s.Id)];
    }

    // the rule and the words it is about: the same advice on the same words is the same suggestion in every version
    private static string IdOf(ResumeSuggestion suggestion) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{suggestion.Rule}\n{suggestion.Example?.Before ?? suggestion.Evidence ?? suggestion.Issue}")))[..16];

    private static bool HandledAbove(string rule) => rule is "experience.numbers" or "experience.duties" or "read.pronouns" or "read.tense";

    private static string SectionOf(string rule, RuleTexts texts) => rule.Split('.')[0] is var part && part is "summary" or "experience" or "education" or "skills" or "read" ? texts["section." + part] : texts["section.ats"];

    private static string Advice(string rule) => rule switch
    {
        "ats.columns" or "ats.tables" or "ats.textboxes" => "layout",
        "ats.contact.email" or "ats.contact.phone" or "ats.contact.name" or "ats.contact.location" or "ats.headerfooter" => "contact",
        "ats.dates" or "ats.entries.complete" or "experience.complete" => "entries",
        "ats.hidden" => "hidden",
        "ats.characters" or "ats.fonts" or "ats.images" => "plain",
        "ats.section.skills" or "ats.section.experience" or "ats.section.education" => "headings",
        "read.pages" => "pages",
        "read.words" => "words",
        "read.bullets.long" or "read.bullets.short" or "read.bullets.number" or "read.bullets.none" or "experience.bullets.none" => "bullets",
        "read.passive" or "read.repetition" or "experience.verbs" => "verbs",
        "summary.missing" or "summary.length" or "summary.role" or "summary.numbers" or "summary.cliches" => "summary",
        "skills.shown" => "shown",
        "skills.number" or "skills.repeated" => "skills",
        _ => "other",
    };
}
