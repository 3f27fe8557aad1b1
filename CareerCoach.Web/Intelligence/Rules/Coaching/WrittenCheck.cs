using System.Text.RegularExpressions;
using CareerCoach.Web.Intelligence.Rules.Skills;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Holds pieces that a model wrote against what they were written from. What does not stand is taken out, or marked.</summary>
public static partial class WrittenCheck
{
    private const double LeastShared = 0.4;

    /// <summary>True for plain words of bearable length: no links, no markup, and nothing about scores, which are the rules' alone.</summary>
    public static bool IsPlain(string? text, int most) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= most && !NotPlain().IsMatch(text);

    /// <summary>What a new wording of a line claims and neither that line nor the person's facts hold; empty for a faithful one.</summary>
    public static IReadOnlyList<string> NotInFacts(string before, string after, CoachFacts facts)
    {
        var own = PlainWords.Topics(before);
        var skills = SkillFinder.Find(after).Select(s => s.Term).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. FactCheck.Check(after, facts, FactCheckScope.Document, skills)
            .Where(c => !c.IsSupported && (c.Kind == ClaimKind.Number || !PlainWords.Topics(c.Text).IsSubsetOf(own)))
            .Select(c => c.Text).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>True when a remark about a person claims nothing of them that their facts do not hold.</summary>
    public static bool IsFaithful(string text, CoachFacts facts) => FactCheck.Check(text, facts).All(c => c.IsSupported);

    /// <summary>True when a text says nothing that its source does not: its figures and names stand there, and so do most of its words.</summary>
    public static bool IsGrounded(string text, string source)
    {
        var words = PlainWords.Split(source).ToHashSet(StringComparer.Ordinal);
        var topics = PlainWords.Topics(text);
        var shared = PlainWords.Topics(source);
        return Figures.In(text).All(f => Figures.In(source).Any(s => s.Value == f.Value))
            && Names().Matches(text).SelectMany(m => PlainWords.Split(m.Value)).All(words.Contains)
            && topics.Count(shared.Contains) >= LeastShared * topics.Count;
    }

    /// <summary>True when the words stand in the source, line breaks and spaces aside.</summary>
    public static bool IsQuote(string words, string source) => words.Trim().Length > 2 && new TextPlaces(source).Find(words) is not null;

    [GeneratedRegex(@"://|www\.|<[^>]*>|\]\(|!\[|\bscor(?:e|es|ed|ing)\b|\b\d{1,3}\s*(?:/|out of|of)\s*100\b|\b(?:password|log ?in|session)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotPlain();

    // a capital letter inside a sentence: the name of something
    [GeneratedRegex(@"(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}\p{N}+#.\-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
