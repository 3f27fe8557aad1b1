using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>The words of the target against the words of the resume, and words that are used too often.</summary>
internal static class KeywordRules
{
    private const int Overused = 4;

    public static KeywordAnalysis Analyse(ResumeAnalysisInput input, IReadOnlyList<BulletFacts> bullets, Func<string, string, bool> covers)
    {
        var text = input.Document.Text;
        var wanted = (input.Target.Keywords ?? []).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new KeywordAnalysis
        {
            TargetRole = input.Target.Role,
            TargetIndustry = input.Target.Industry,
            MatchedKeywords = [.. wanted.Where(k => covers(text, k))],
            MissingKeywords = [.. wanted.Where(k => !covers(text, k))],
            OverusedWords = [.. OverusedWords(text, bullets)],
        };
    }

    private static IEnumerable<string> OverusedWords(string text, IReadOnlyList<BulletFacts> bullets)
    {
        var phrases = ActionVerbs.WeakOpenings.Concat(ActionVerbs.Cliches)
            .Select(p => (Word: p.ToLowerInvariant(), Count: (text.Length - text.Replace(p, "", StringComparison.OrdinalIgnoreCase).Length) / p.Length))
            .Where(p => p.Count > 1);
        var verbs = bullets.Where(b => b.BeginsWithAction).GroupBy(b => b.FirstWord).Select(g => (Word: g.Key, Count: g.Count())).Where(v => v.Count >= Overused);
        return phrases.Concat(verbs).OrderByDescending(p => p.Count).ThenBy(p => p.Word, StringComparer.Ordinal).Select(p => p.Word).Distinct();
    }
}
