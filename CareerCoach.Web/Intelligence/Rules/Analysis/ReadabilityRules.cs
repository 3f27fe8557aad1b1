namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>How easily a person reads it: length, bullets, wording (docs/scoring.md, "Readability").</summary>
internal static class ReadabilityRules
{
    private const int WordsInShortBullet = 5;
    private const double PerJob = 18, Long = 18, Short = 8, Pronouns = 8, Passive = 8, Tense = 6, Repetition = 6;

    public static Scorecard Score(ResumeAnalysisInput input, IReadOnlyList<BulletFacts> bullets, double years)
    {
        var card = new Scorecard(input.Texts);
        Length(card, input, years);
        Bullets(card, input, bullets);
        return card;
    }

    private static void Length(Scorecard card, ResumeAnalysisInput input, double years)
    {
        var document = input.Document;
        var words = document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var pagesWanted = years < 8 ? 1.6 : 3;
        object?[] pages = [document.Pages, Math.Floor(years)];
        card.Count("read.pages", 14, document.Pages <= Math.Ceiling(pagesWanted) ? 1 : pagesWanted / document.Pages, new() { Won = pages, Lost = pages, LostEvidence = input.Texts["evidence.pages", document.Pages] });
        card.Count("read.words", 14, words switch { < 120 => 0.2, < 220 => 0.6, <= 1100 => 1, <= 1500 => 0.6, _ => 0.3 },
            new() { Won = [words], Lost = [words], LostKey = words < 220 ? "read.words.few" : null, LostEvidence = input.Texts["evidence.words", words] });
    }

    private static void Bullets(Scorecard card, ResumeAnalysisInput input, IReadOnlyList<BulletFacts> bullets)
    {
        var jobs = input.Resume.Work.Count;
        if (jobs > 0)
        {
            var listed = input.Resume.Work.Count(w => w.Highlights.Count is >= 2 and <= 8);
            card.Count("read.bullets.number", PerJob, (double)listed / jobs, RuleWords.Of(listed, jobs, input.Resume.Work.FirstOrDefault(w => w.Highlights.Count is < 2 or > 8)?.Position));
        }

        if (bullets.Count == 0)
        {
            // what is not told is not told well: else taking a poor bullet out would raise the score
            card.Check("read.bullets.none", (jobs > 0 ? 0 : PerJob) + Long + Short + (input.Language == "en" ? Pronouns + Passive + Tense + Repetition : 0), false);
            return;
        }

        Share(card, "read.bullets.long", Long, 2, bullets, [.. bullets.Where(b => b.IsLong)], BulletFacts.MostWords);
        Share(card, "read.bullets.short", Short, 2, bullets, [.. bullets.Where(b => b.Words.Count < WordsInShortBullet)], WordsInShortBullet);
        if (input.Language == "en")
        {
            Wording(card, bullets);
        }
    }

    private static void Wording(Scorecard card, IReadOnlyList<BulletFacts> bullets)
    {
        Share(card, "read.pronouns", Pronouns, 3, bullets, [.. bullets.Where(b => b.Pronoun is not null)]);
        Share(card, "read.passive", Passive, 2, bullets, [.. bullets.Where(b => b.IsPassive)]);
        Share(card, "read.tense", Tense, 2, bullets, [.. bullets.Where(b => b.IsInPresentOfPastJob)]);
        var openings = bullets.GroupBy(b => b.FirstWord).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First();
        var varied = openings.Count() <= 3 || openings.Count() <= bullets.Count / 4;
        card.Count("read.repetition", Repetition, varied ? 1 : 0, new() { Lost = [openings.Count(), openings.Key], WonEvidence = openings.First().Text, LostEvidence = openings.First().Text });
    }

    // each bullet that breaks the rule costs `dear` times its share
    private static void Share(Scorecard card, string rule, double weight, double dear, IReadOnlyList<BulletFacts> all, IReadOnlyList<BulletFacts> breaking, int? limit = null) =>
        card.Count(rule, weight, 1 - (dear * breaking.Count / all.Count), new() { Lost = [breaking.Count, limit], LostEvidence = breaking.Count > 0 ? breaking[0].Text : null });
}
