using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Skills;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>The words of the target against the words of the resume, and words that are used too often.</summary>
internal static class KeywordRules
{
    private const int Overused = 4;
    private static readonly string[] AtWork = ["work", "projects", "volunteer"];

    public static KeywordAnalysis Analyse(ResumeAnalysisInput input, IReadOnlyList<BulletFacts> bullets)
    {
        var wanted = (input.Target.Keywords ?? []).DistinctBy(k => k.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var lines = wanted.Count == 0 ? null : new ResumeLines(input.Resume);
        var rows = wanted.Select(k => Row(k, lines!, input.Document.Text)).ToList();
        return new KeywordAnalysis
        {
            TargetRole = input.Target.Role,
            TargetIndustry = input.Target.Industry,
            MatchedKeywords = [.. rows.Where(r => r.Verdict != KeywordVerdict.Missing).Select(r => r.Keyword)],
            MissingKeywords = [.. rows.Where(r => r.Verdict == KeywordVerdict.Missing).Select(r => r.Keyword)],
            OverusedWords = [.. OverusedWords(input.Document.Text, bullets)],
            Rows = rows,
            Postings = input.Target.Postings,
        };
    }

    private static KeywordRow Row(TargetKeyword keyword, ResumeLines lines, string text)
    {
        var naming = lines.Naming(keyword.Name, keyword.Name).ToList();
        if (naming.Count == 0)
        {
            // named in the file, but in no part that was understood
            var listed = ResumeLines.HoldsWords(text, keyword.Name);
            return new KeywordRow(keyword.Name, keyword.Kind, keyword.Asked, listed ? 1 : 0, [], listed ? KeywordVerdict.Listed : KeywordVerdict.Missing);
        }

        var where = naming.Select(l => l.Path.Split('[', '.')[0]).Distinct().ToList();
        var shown = where.Any(AtWork.Contains);
        return new KeywordRow(keyword.Name, keyword.Kind, keyword.Asked, naming.Count, where, shown ? KeywordVerdict.Shown : KeywordVerdict.Listed, naming[0].Text);
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
