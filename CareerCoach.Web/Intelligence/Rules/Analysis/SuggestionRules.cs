using System.Globalization;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>Turns lost points into things to do. Examples are built from the person's own words; a missing fact is a placeholder in brackets, never a guess.</summary>
internal static class SuggestionRules
{
    private const int Most = 12;
    private const int KeywordsNamed = 6;

    public static IReadOnlyList<ResumeSuggestion> Suggest(ResumeAnalysisInput input, IReadOnlyList<BulletFacts> bullets, KeywordAnalysis keywords, IEnumerable<ScoreReason> reasons)
    {
        var suggestions = new List<ResumeSuggestion>();
        if (keywords.MissingKeywords.Count > 0)
        {
            suggestions.Add(new("Skills", "high", $"The target asks for words that your resume does not have: {string.Join(", ", keywords.MissingKeywords.Take(KeywordsNamed))}.",
                "Add those that are true of you, in the words of the posting, and show each in a bullet.", null, "Systems and recruiters search for exactly these words."));
        }

        if (input.Language == "en")
        {
            suggestions.AddRange(bullets.Where(b => b.WeakOpening is not null).Take(3).Select(WeakOpening));
            suggestions.AddRange(bullets.Where(b => b.Pronoun is not null && b.WeakOpening is null).Take(2).Select(Pronoun));
        }

        suggestions.AddRange(bullets.Where(b => !b.HasNumber && b.WeakOpening is null && b.Words.Count is >= 5 and <= 34).Take(3).Select(MissingNumber));
        suggestions.AddRange(reasons.Where(r => r.Points <= -3 && !HandledAbove(r.Rule)).OrderBy(r => r.Points).ThenBy(r => r.Rule, StringComparer.Ordinal)
            .Select(r => new ResumeSuggestion(SectionOf(r.Rule), r.Points <= -7 ? "high" : r.Points <= -4 ? "medium" : "low", r.Text, Advice(r.Rule), null, string.Create(CultureInfo.InvariantCulture, $"Up to {-r.Points:0.#} points of this score."))));
        return [.. suggestions.OrderBy(s => s.Priority switch { "high" => 0, "medium" => 1, _ => 2 }).Take(Most)];
    }

    private static ResumeSuggestion WeakOpening(BulletFacts bullet)
    {
        var rest = bullet.Text[bullet.WeakOpening!.Length..].TrimStart(' ', ':', ',');
        var words = rest.Split(' ', 2);
        var past = bullet.IsCurrentJob ? null : Past(words[0]);
        var after = past is not null ? $"{Capital(past)}{(words.Length > 1 ? " " + words[1] : "")}" : $"[what you did] {rest}";
        return new("Experience", "high", $"\"{bullet.WeakOpening}\" tells a duty and hides what you did.", "Open with the verb of what you did, and end with what came of it.", new BeforeAfter(bullet.Text, $"{after.TrimEnd('.')}, [result: how much, how fast, for whom]"), "Readers decide on the first words of a bullet.");
    }

    private static ResumeSuggestion Pronoun(BulletFacts bullet)
    {
        var words = bullet.Text.Split(' ');
        var after = words.Length > 2 && words[0].Equals(bullet.Pronoun, StringComparison.OrdinalIgnoreCase) ? Capital(string.Join(' ', words.Skip(1))) : null;
        return new("Experience", "low", $"\"{bullet.Pronoun}\" is understood in a resume.", "Leave out \"I\", \"my\" and \"we\".", after is null ? null : new BeforeAfter(bullet.Text, after), "It reads tighter and leaves room for facts.");
    }

    private static ResumeSuggestion MissingNumber(BulletFacts bullet) =>
        new("Experience", "medium", "This bullet does not say how much.", "Add the number you remember: how many, how often, how much faster, how much money. Leave it out if you do not know it.", new BeforeAfter(bullet.Text, $"{bullet.Text.TrimEnd('.', ' ')} [number: how many, how much, how fast]"), "Numbers are what readers believe and remember.");

    /// <summary>"managing" -> "managed"; null where the form is not plain.</summary>
    private static string? Past(string word)
    {
        if (word.Length < 6 || !word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) || !ActionVerbs.IsAction(word))
        {
            return null;
        }

        var stem = word[..^3];
        return Irregular.TryGetValue(word.ToLowerInvariant(), out var past) ? past : stem + "ed";
    }

    private static readonly Dictionary<string, string> Irregular = new() { ["leading"] = "led", ["building"] = "built", ["running"] = "ran", ["writing"] = "wrote", ["teaching"] = "taught", ["making"] = "made", ["selling"] = "sold", ["driving"] = "drove", ["overseeing"] = "oversaw", ["growing"] = "grew", ["setting"] = "set", ["drawing"] = "drew", ["winning"] = "won" };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static bool HandledAbove(string rule) => rule is "experience.numbers" or "experience.duties" or "read.pronouns";

    private static string SectionOf(string rule) => rule.Split('.')[0] switch { "summary" => "Summary", "experience" => "Experience", "education" => "Education", "skills" => "Skills", "read" => "Wording", _ => "Layout" };

    private static string Advice(string rule) => rule switch
    {
        "ats.columns" or "ats.tables" or "ats.textboxes" => "Make a version in one column, without tables and boxes, for online forms; keep the designed one for people.",
        "ats.contact.email" or "ats.contact.phone" or "ats.contact.name" or "ats.contact.location" or "ats.headerfooter" => "Write name, place, phone and e-mail as plain text in the first lines of the body.",
        "ats.dates" or "ats.entries.complete" or "experience.complete" => "Give every job the same four parts in the same order: title, employer, start and end.",
        "ats.hidden" => "Delete the hidden text.",
        "ats.characters" or "ats.fonts" or "ats.images" => "Use plain text in one or two common fonts instead of symbols and pictures.",
        "ats.section.skills" or "ats.section.experience" or "ats.section.education" => "Use the plain heading that everybody uses.",
        "read.pages" => "Keep the last ten to fifteen years, and the rest as one line a job.",
        "read.words" => "Two to eight bullets a job carry most resumes: neither a bare list of jobs nor a story of each.",
        "read.bullets.long" or "read.bullets.short" or "read.bullets.number" => "Two to eight bullets a job, each one thought in one or two lines.",
        "read.passive" or "read.tense" or "read.repetition" or "experience.verbs" => "Open each bullet with a different verb of what you did, in the past tense for past jobs.",
        "summary.length" or "summary.role" or "summary.numbers" or "summary.cliches" => "Two to four sentences: what you are, for how long, what you are best at, and one result.",
        "skills.shown" => "Mention the skills you want to be hired for in the bullets of the jobs where you used them.",
        "skills.number" or "skills.repeated" => "List six to thirty-five distinct skills, the most wanted first.",
        _ => "Add what is missing.",
    };
}
