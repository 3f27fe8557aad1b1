using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>What would make one bullet better, with before and after from the person's own words alone; a fact that only they know is a gap in brackets, never a guess.</summary>
internal sealed class BulletRewrites(RuleTexts texts)
{
    private const int FewestWords = 5, FewestOfAHalf = 6;
    private static readonly string[] Cuts = [". ", "; ", ", and ", " and "];

    /// <summary>"Responsible for managing X" -> "Managed X, [result]".</summary>
    public ResumeSuggestion? OfDuty(BulletFacts bullet)
    {
        if (bullet.WeakOpening is not { } opening)
        {
            return null;
        }

        var rest = bullet.Text[opening.Length..].TrimStart(' ', ':', ',');
        var words = rest.Split(' ', 2);
        var deed = !words[0].EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? null : bullet.IsCurrentJob ? ActionVerbs.Present(words[0]) : ActionVerbs.Past(words[0]);
        var after = deed is not null ? $"{Capital(deed)}{(words.Length > 1 ? " " + words[1] : "")}" : $"{texts["suggest.duty.deed"]} {rest}";
        return Suggestion("experience.duties", "high", "duty", bullet, $"{after.TrimEnd('.', ' ')}, {texts["suggest.duty.result"]}", opening);
    }

    /// <summary>"I managed X" -> "Managed X".</summary>
    public ResumeSuggestion? OfPronoun(BulletFacts bullet)
    {
        if (bullet.Pronoun is not { } pronoun || bullet.WeakOpening is not null)
        {
            return null;
        }

        var words = bullet.Text.Split(' ');
        var leads = words.Length > 2 && words[0].Equals(pronoun, StringComparison.OrdinalIgnoreCase) && pronoun.Length <= 2 && ActionVerbs.IsAction(words[1]);
        return Suggestion("read.pronouns", "low", "pronoun", bullet, leads ? Capital(string.Join(' ', words.Skip(1))) : null, pronoun);
    }

    /// <summary>"Manage X" in a job that is over -> "Managed X".</summary>
    public ResumeSuggestion? OfTense(BulletFacts bullet)
    {
        var words = bullet.Text.Split(' ', 4);
        // "Design of ..." is a noun; "Design, build and test" holds more verbs than we would turn
        if (!bullet.IsInPresentOfPastJob || bullet.WeakOpening is not null || words.Length < 3 || words[0].Any(c => !char.IsLetter(c) && c != '-') || words[1] is "of" or "for" or ":" or "-" or "–"
            || ActionVerbs.Past(words[0]) is not { } deed)
        {
            return null;
        }

        var rest = bullet.Text[(words[0].Length + 1)..];
        if (words[1] is "and" or "&")
        {
            if (ActionVerbs.Past(words[2]) is not { } second)
            {
                return null;
            }

            rest = $"{words[1]} {second}{(words.Length > 3 ? " " + words[3] : "")}";
        }

        return Suggestion("read.tense", "low", "tense", bullet, $"{Capital(deed)} {rest}");
    }

    /// <summary>A bullet of more than 34 words, cut where two thoughts meet.</summary>
    public ResumeSuggestion? OfLength(BulletFacts bullet)
    {
        if (!bullet.IsLong)
        {
            return null;
        }

        foreach (var cut in Cuts)
        {
            var places = Places(bullet.Text, cut).Where(at => IsCut(bullet.Text, at, cut)).OrderBy(at => Math.Abs(at - (bullet.Text.Length / 2))).ToList();
            if (places.Count > 0)
            {
                var (first, second) = (bullet.Text[..places[0]].TrimEnd(',', '.', ';', ' '), bullet.Text[(places[0] + cut.Length)..].Trim());
                return Suggestion("read.bullets.long", "medium", "long", bullet, $"{first}\n{Capital(second)}", bullet.Words.Count);
            }
        }

        return Suggestion("read.bullets.long", "medium", "long", bullet, null, bullet.Words.Count);
    }

    /// <summary>A bullet without a figure, with a gap for the one that the person remembers.</summary>
    public ResumeSuggestion? OfNumber(BulletFacts bullet) =>
        bullet.HasNumber || bullet.WeakOpening is not null || bullet.Words.Count < FewestWords || bullet.IsLong ? null
        : Suggestion("experience.numbers", "medium", "number", bullet, $"{bullet.Text.TrimEnd('.', ' ')} {texts["suggest.number.gap"]}");

    private ResumeSuggestion Suggestion(string rule, string priority, string kind, BulletFacts bullet, string? after, params object?[] said) =>
        new(texts["section.experience"], priority, texts[$"suggest.{kind}.issue", said], texts[$"suggest.{kind}.text"], after is null ? null : new BeforeAfter(bullet.Text, after), texts[$"suggest.{kind}.impact"])
        { Rule = rule, Path = bullet.Path, Evidence = bullet.Text };

    // both halves say enough, and behind a mere "and" a new deed begins
    private static bool IsCut(string text, int at, string cut)
    {
        var (first, second) = (text[..at], text[(at + cut.Length)..]);
        var opening = second.Split(' ', 2)[0].Trim(',', '.', ';');
        return first.Split(' ').Length >= FewestOfAHalf && second.Split(' ').Length >= FewestOfAHalf && (!cut.Contains("and", StringComparison.Ordinal) || ActionVerbs.IsAction(opening));
    }

    private static IEnumerable<int> Places(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
