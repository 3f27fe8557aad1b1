using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>What is marked in a resume's own text.</summary>
public enum ResumeMarkKind { Duty, Long, Number, Worn, Pronoun, Passive, Tense }

/// <summary>A marked place of the text.</summary>
/// <param name="Start">First character in the text.</param>
/// <param name="Meaning">What it is and what to do, as a sentence.</param>
public sealed record ResumeMark(ResumeMarkKind Kind, int Start, int Length, string Meaning);

/// <summary>Finds the places of a resume's text that the rules took points for: weak verbs, long bullets, missing numbers, worn phrases.</summary>
public static class ResumeMarks
{
    private const int FewestWords = 5;

    /// <summary>The marks in the order of the text; none overlap.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="resume">What was understood of it.</param>
    /// <param name="sources">Where each value was read.</param>
    /// <param name="language">ISO 639-1 of the text; the marks on wording are for English alone.</param>
    /// <param name="texts">The sentences; English when null.</param>
    public static IReadOnlyList<ResumeMark> Of(string text, JsonResume resume, IReadOnlyList<FieldSource> sources, string language, RuleTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(resume);
        texts ??= RuleTexts.Load("Analysis/Texts", "resume");
        var places = new ResumePlaces(text, sources);
        var marks = new List<ResumeMark>();
        foreach (var bullet in ResumeAnalyzer.Bullets(resume))
        {
            if (places.Of(bullet.Path, bullet.Text) is { } place)
            {
                marks.AddRange(Marks(bullet, place, places, language == "en", texts));
            }
        }

        if (language == "en" && resume.Basics.Summary is { } summary && places.Of("basics.summary", summary) is { } about)
        {
            marks.AddRange(Worn(summary, about, places, texts));
        }

        return WithoutOverlaps(marks);
    }

    private static IEnumerable<ResumeMark> Marks(BulletFacts bullet, (int Start, int Length) place, ResumePlaces places, bool isEnglish, RuleTexts texts)
    {
        ResumeMark? On(ResumeMarkKind kind, string words, string meaning) => places.Within(place, words) is { } at ? new(kind, at.Start, at.Length, meaning) : null;
        if (isEnglish)
        {
            var phrases = new[]
            {
                bullet.WeakOpening is { } opening ? On(ResumeMarkKind.Duty, opening, texts["mark.duty", opening]) : null,
                bullet.IsInPresentOfPastJob ? On(ResumeMarkKind.Tense, bullet.Words[0], texts["mark.tense"]) : null,
                bullet.Pronoun is { Length: > 1 } pronoun ? On(ResumeMarkKind.Pronoun, pronoun + " ", texts["mark.pronoun", pronoun]) : null,
                bullet.PassiveWords is { } passive ? On(ResumeMarkKind.Passive, passive, texts["mark.passive"]) : null,
            };
            foreach (var mark in phrases.OfType<ResumeMark>().Concat(Worn(bullet.Text, place, places, texts)))
            {
                yield return mark;
            }
        }

        if (bullet.IsLong)
        {
            // from the word on with which it becomes too long
            var rest = string.Join(' ', bullet.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(BulletFacts.MostWords));
            if (On(ResumeMarkKind.Long, rest, texts["mark.long", bullet.Words.Count]) is { } mark)
            {
                yield return mark;
            }
        }
        else if (!bullet.HasNumber && bullet.Words.Count >= FewestWords && On(ResumeMarkKind.Number, bullet.Text.Split(' ')[^1], texts["mark.number"]) is { } mark)
        {
            yield return mark; // the end, where the number would stand
        }
    }

    private static IEnumerable<ResumeMark> Worn(string text, (int Start, int Length) place, ResumePlaces places, RuleTexts texts) =>
        ActionVerbs.Cliches.Where(c => text.Contains(c, StringComparison.OrdinalIgnoreCase)).Select(c => places.Within(place, c))
            .OfType<(int Start, int Length)>().Select(at => new ResumeMark(ResumeMarkKind.Worn, at.Start, at.Length, texts["mark.worn"]));

    private static List<ResumeMark> WithoutOverlaps(List<ResumeMark> marks)
    {
        var kept = new List<ResumeMark>();
        foreach (var mark in marks.OrderBy(m => m.Start).ThenBy(m => m.Kind))
        {
            if (kept.Count == 0 || kept[^1].Start + kept[^1].Length <= mark.Start)
            {
                kept.Add(mark);
            }
        }

        return kept;
    }
}
