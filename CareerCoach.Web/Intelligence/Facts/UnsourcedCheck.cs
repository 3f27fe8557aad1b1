using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using CareerCoach.Web.Intelligence.Rules.Skills;

namespace CareerCoach.Web.Intelligence.Facts;

/// <summary>Finds what a model wrote about a person without a source in that person's own facts.</summary>
public static class UnsourcedCheck
{
    /// <summary>The places in order; none overlap and none lies inside a link's address.</summary>
    public static IReadOnlyList<UnsourcedWords> Places(string text, CoachFacts own, FactCheckScope scope) =>
        [.. Claims(text, own, scope).Where(c => !IsInAddress(text, c.Start)).Select(c => new UnsourcedWords(c.Start, c.Length))];

    /// <summary>The words themselves, each once.</summary>
    public static IReadOnlyList<string> Words(string text, CoachFacts own, FactCheckScope scope) => [.. Claims(text, own, scope).Select(c => c.Text).Distinct()];

    private static IEnumerable<Claim> Claims(string text, CoachFacts own, FactCheckScope scope)
    {
        ArgumentNullException.ThrowIfNull(text);
        var skills = SkillFinder.Find(text).Where(s => !s.IsGeneric).Select(s => s.Term).ToHashSet(StringComparer.Ordinal);
        return FactCheck.Check(text, own, scope, skills).Where(c => !c.IsSupported);
    }

    // a mark inside an address would break the link
    private static bool IsInAddress(string text, int at)
    {
        var start = at;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var before = text.AsSpan(start, at - start);
        return before.Contains("://", StringComparison.Ordinal) || before.Contains("](", StringComparison.Ordinal) || before.Contains('@');
    }
}
