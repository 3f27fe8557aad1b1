using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>How easily a person reads it: length, bullets, wording (docs/scoring.md, "Readability").</summary>
internal static class ReadabilityRules
{
    private const int WordsInLongBullet = 34;
    private const int WordsInShortBullet = 5;

    public static Scorecard Score(ResumeAnalysisInput input, IReadOnlyList<BulletFacts> bullets, double years)
    {
        var card = new Scorecard();
        Length(card, input.Document, years);
        Bullets(card, input, bullets);
        if (input.Language == "en")
        {
            Wording(card, bullets);
        }

        return card;
    }

    private static void Length(Scorecard card, DocumentText document, double years)
    {
        var words = document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var pagesWanted = years < 8 ? 1.6 : 3;
        card.Count("read.pages", 14, document.Pages <= Math.Ceiling(pagesWanted) ? 1 : pagesWanted / document.Pages, $"{document.Pages} pages suit {Math.Floor(years)} years of experience.",
            $"{document.Pages} pages are many for {Math.Floor(years)} years of experience: keep what matters for the next job.", $"{document.Pages} pages");
        card.Count("read.words", 14, words switch { < 120 => 0.2, < 220 => 0.6, <= 1100 => 1, <= 1500 => 0.6, _ => 0.3 }, $"{words} words: enough to judge, short enough to read.",
            words < 220 ? $"Only {words} words: there is room to show what you did." : $"{words} words are more than most readers take in.", $"{words} words");
    }

    private static void Bullets(Scorecard card, ResumeAnalysisInput input, IReadOnlyList<BulletFacts> bullets)
    {
        var jobs = input.Resume.Work.Count;
        if (jobs == 0)
        {
            return;
        }

        var listed = input.Resume.Work.Count(w => w.Highlights.Count is >= 2 and <= 8);
        card.Count("read.bullets.number", 18, (double)listed / jobs, $"{listed} of {jobs} jobs have two to eight bullets.",
            $"{jobs - listed} of {jobs} jobs have fewer than two or more than eight bullets.", input.Resume.Work.FirstOrDefault(w => w.Highlights.Count is < 2 or > 8)?.Position);
        if (bullets.Count == 0)
        {
            return;
        }

        var tooLong = bullets.Where(b => b.Words.Count > WordsInLongBullet).ToList();
        var tooShort = bullets.Where(b => b.Words.Count < WordsInShortBullet).ToList();
        card.Count("read.bullets.long", 18, 1 - 2.0 * tooLong.Count / bullets.Count, "Your bullets are short enough to take in at a glance.", $"{tooLong.Count} bullets have more than {WordsInLongBullet} words: one thought a bullet.", tooLong.FirstOrDefault()?.Text);
        card.Count("read.bullets.short", 8, 1 - 2.0 * tooShort.Count / bullets.Count, "Your bullets say enough.", $"{tooShort.Count} bullets have fewer than {WordsInShortBullet} words and say little.", tooShort.FirstOrDefault()?.Text);
    }

    private static void Wording(Scorecard card, IReadOnlyList<BulletFacts> bullets)
    {
        if (bullets.Count == 0)
        {
            return;
        }

        var pronouns = bullets.Where(b => b.Pronoun is not null).ToList();
        card.Count("read.pronouns", 8, 1 - 3.0 * pronouns.Count / bullets.Count, "No \"I\" or \"my\": it reads like a resume.", $"{pronouns.Count} bullets use \"I\", \"my\" or \"we\": leave them out.", pronouns.FirstOrDefault()?.Text);
        var passive = bullets.Where(b => b.IsPassive).ToList();
        card.Count("read.passive", 8, 1 - 2.0 * passive.Count / bullets.Count, "You write what you did, not what was done.", $"{passive.Count} bullets are in the passive: say what you did.", passive.FirstOrDefault()?.Text);
        var tense = bullets.Where(b => !b.IsCurrentJob && b.BeginsWithAction && !ActionVerbs.IsPast(b.FirstWord) && !b.FirstWord.EndsWith("ing", StringComparison.Ordinal)).ToList();
        card.Count("read.tense", 6, 1 - 2.0 * tense.Count / bullets.Count, "Past jobs are told in the past tense.", $"{tense.Count} bullets of past jobs are in the present tense.", tense.FirstOrDefault()?.Text);
        var openings = bullets.Where(b => b.FirstWord.Length > 0).GroupBy(b => b.FirstWord).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First();
        card.Check("read.repetition", 6, openings.Count() <= 3 || openings.Count() <= bullets.Count / 4, "Your bullets open with different words.", $"{openings.Count()} bullets open with \"{openings.Key}\".", openings.First().Text);
    }
}
