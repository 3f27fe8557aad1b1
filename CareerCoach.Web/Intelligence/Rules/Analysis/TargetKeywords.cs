using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Assessments;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Intelligence.Rules.Skills;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>A posting that the person saved, as far as its words count: its title, its employer, what it asks for.</summary>
public sealed record SavedPosting(string Title, string Company, IReadOnlyList<string> Required, IReadOnlyList<string> Preferred);

/// <summary>What a target asks for: one posting's own words; for a role or an industry, what the person's saved postings of that kind ask for, else what is typical for the trade.</summary>
public static class TargetKeywords
{
    private const int Most = 30;

    /// <summary>The keywords of one posting, musts first, those it names most often first.</summary>
    public static AnalysisTarget OfPosting(PostingReading posting, string? role)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return new(role, null, [.. Of(posting.RequiredSkills, RequirementKind.Required), .. Of(posting.PreferredSkills, RequirementKind.Preferred)]);
    }

    /// <summary>The keywords of a role, an industry, or both; <see cref="AnalysisTarget.Postings"/> says how many saved postings they stand on.</summary>
    /// <param name="role">A title, such as "Head nurse".</param>
    /// <param name="industry">Such as "logistics".</param>
    /// <param name="saved">The person's postings that were analysed.</param>
    /// <param name="isClose">Says whether two titles are of one kind.</param>
    public static AnalysisTarget Of(string? role, string? industry, IReadOnlyList<SavedPosting> saved, Func<string, string, bool> isClose)
    {
        ArgumentNullException.ThrowIfNull(saved);
        ArgumentNullException.ThrowIfNull(isClose);
        (role, industry) = (Clean(role), Clean(industry));
        if (role is null && industry is null)
        {
            return AnalysisTarget.None;
        }

        var like = saved.Where(p => (role is null || isClose(role, p.Title)) && (industry is null || role is not null || Names(p, industry))).ToList();
        var counted = like.SelectMany(p => p.Required.Select(s => (Skill: s, Kind: RequirementKind.Required)).Concat(p.Preferred.Select(s => (Skill: s, Kind: RequirementKind.Preferred))))
            .GroupBy(s => s.Skill, StringComparer.OrdinalIgnoreCase)
            .Select(g => new TargetKeyword(g.First().Skill, g.Any(s => s.Kind == RequirementKind.Required) ? RequirementKind.Required : RequirementKind.Preferred, g.Count()))
            .OrderByDescending(k => k.Asked).ThenBy(k => k.Kind).ThenBy(k => k.Name, StringComparer.Ordinal).ToList();
        if (counted.Count > 0)
        {
            return new(role, industry, [.. counted.Take(Most)], like.Count);
        }

        var typical = new[] { role, industry }.OfType<string>().SelectMany(t => SkillFinder.Find(t).Select(m => m.Canonical).Concat(AssessmentCatalog.SkillsOf(t) ?? [])).Distinct(StringComparer.OrdinalIgnoreCase);
        return new(role, industry, [.. typical.Select(t => new TargetKeyword(t, RequirementKind.Preferred, 0))]);
    }

    private static IEnumerable<TargetKeyword> Of(IReadOnlyList<PostingSkill> skills, RequirementKind kind) =>
        skills.Select(s => new TargetKeyword(s.Name, kind, Math.Max(1, s.Mentions))).OrderByDescending(k => k.Asked);

    private static bool Names(SavedPosting posting, string industry) =>
        posting.Company.Contains(industry, StringComparison.OrdinalIgnoreCase) || posting.Title.Contains(industry, StringComparison.OrdinalIgnoreCase)
        || posting.Required.Concat(posting.Preferred).Any(s => s.Contains(industry, StringComparison.OrdinalIgnoreCase));

    private static string? Clean(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
