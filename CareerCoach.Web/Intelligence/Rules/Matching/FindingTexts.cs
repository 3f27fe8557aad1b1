using System.Text.Json;
using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>What each red flag and highlight means, as a sentence.</summary>
public static class FindingTexts
{
    /// <summary>Stable name, such as <c>unrealistic_experience</c>.</summary>
    public static string Code<TKind>(TKind kind) where TKind : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    /// <summary>What a red flag means.</summary>
    public static string Of(RedFlagKind kind, RuleTexts texts) => texts["flag." + Code(kind)];

    /// <summary>What a highlight means.</summary>
    public static string Of(HighlightKind kind, RuleTexts texts) => texts["highlight." + Code(kind)];
}
