using System.Globalization;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.MockInterviews;

/// <summary>
/// Scores an answer by a fixed rubric: structure 30, relevance 30, specifics 20, length 10, delivery 10, all of it times substance.
/// Anchored scales of observable behaviour (BARS, Smith and Kendall 1963); why and how in docs/scoring.md, "Mock interviews".
/// It reads words, not truth: a fluent invention scores like a fluent fact.
/// </summary>
public static class AnswerRubric
{
    /// <summary>Words between which an answer is neither too short nor too long (about 40 s to 2.5 min at 130 words a minute).</summary>
    public const int ShortestGood = 85, LongestGood = 325;

    /// <summary>Words a minute that are easy to follow when spoken (conversational English is about 120 to 170).</summary>
    public const int SlowestGood = 110, FastestGood = 175;

    /// <summary>The score of one answer; the same input gives the same score.</summary>
    /// <param name="timing">Null when the answer was typed without a clock.</param>
    /// <param name="postingKeywords">Skills and words of the posting; may be empty.</param>
    public static AnswerScore Score(InterviewQuestion question, string answerText, AnswerTiming? timing = null, IReadOnlyList<string>? postingKeywords = null, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(question);
        var texts = RuleTexts.Load("MockInterviews/Texts", "rubric", language);
        var answer = AnswerText.Read(answerText, question.Text);
        var reasons = new List<ScoreReason>();
        if (answer.Words.Count == 0)
        {
            return new AnswerScore(0, 0, 0, 0, 0, 0, 0, [new ScoreReason("answer.empty", 0, texts["Substance." + (answer.Weakness.Length == 0 ? "Short" : answer.Weakness), 0])], question.GoodAnswer);
        }

        var structure = Structure(question, answer, reasons, texts);
        var (relevance, missed) = Relevance(question, answer, postingKeywords ?? [], reasons, texts);
        var specifics = Specifics(answer, reasons, texts);
        var length = Length(answer, reasons, texts);
        var delivery = Delivery(answer, timing, reasons, texts);
        var total = reasons.Sum(r => r.Points);
        if (answer.Weakness.Length > 0 && answer.Substance < 0.995)
        {
            reasons.Add(new ScoreReason("answer." + answer.Weakness.ToLowerInvariant(), Tenth(-total * (1 - answer.Substance)), texts["Substance." + answer.Weakness, answer.Words.Count]));
        }

        return new AnswerScore(Math.Clamp(Tenth(reasons.Sum(r => r.Points)), 0, 100), structure, relevance, specifics, length, delivery, answer.Substance, reasons, missed);
    }

    private static double Structure(InterviewQuestion question, AnswerText answer, List<ScoreReason> reasons, RuleTexts texts)
    {
        var score = 0.0;
        foreach (var part in AnswerCues.For(question.Form))
        {
            var heard = part.Cue.Matches(answer.Text).Where(m => m.Index >= part.From * answer.Text.Length).ToList();
            var share = part.Weight * Math.Min(1, (double)heard.Count / part.Enough);
            score += share;
            reasons.Add(new ScoreReason("structure." + part.Name.ToLowerInvariant(), Tenth(30 * share),
                texts[(heard.Count == 0 ? "Structure.No." : heard.Count < part.Enough ? "Structure.Some." : "Structure.Yes.") + part.Name],
                heard.Count == 0 ? null : SentenceAt(answer, heard[0].Index)));
        }

        return Tenth(100 * score);
    }

    // A point counts as touched when the answer shares a third of its topic words, at least one; half of all points and of the keywords is a full score,
    // because nobody says everything. The posting's words add up to a fifth.
    private static (double, IReadOnlyList<string>) Relevance(InterviewQuestion question, AnswerText answer, IReadOnlyList<string> posting, List<ScoreReason> reasons, RuleTexts texts)
    {
        bool Touches(string point, double share) => PlainWords.Topics(point) is { Count: > 0 } words && words.Count(answer.Topics.Contains) >= Math.Max(1, words.Count * share);
        var missed = question.GoodAnswer.Where(p => !Touches(p, 0.34)).ToList();
        var words = question.Keywords.Where(k => Touches(k, 1)).ToList();
        var asked = PlainWords.Topics(question.Text);
        var echo = asked.Count == 0 ? 0 : (double)asked.Count(answer.Topics.Contains) / asked.Count;
        var covered = question.GoodAnswer.Count - missed.Count;
        var ofPosting = posting.Where(k => Touches(k, 1)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var points = Math.Min(1, covered / (question.GoodAnswer.Count * 0.6));
        var vocabulary = Math.Min(1, words.Count / Math.Max(2.0, question.Keywords.Count * 0.4));
        var score = Math.Min(1, (0.45 * points) + (0.4 * vocabulary) + (0.15 * Math.Min(1, echo / 0.4)) + (0.2 * Math.Min(1, ofPosting.Count / 3.0)));
        reasons.Add(new ScoreReason("relevance.points", Tenth(30 * score),
            texts["Relevance.Points", covered, question.GoodAnswer.Count, missed.Count == 0 ? "" : texts["Relevance.Missed", missed[0]]], words.Count + ofPosting.Count == 0 ? null : string.Join(", ", words.Concat(ofPosting).Distinct(StringComparer.OrdinalIgnoreCase))));
        return (Tenth(100 * score), missed);
    }

    private static double Specifics(AnswerText answer, List<ScoreReason> reasons, RuleTexts texts)
    {
        var numbers = Figures.In(answer.Text).Select(f => answer.Text.Substring(f.Start, f.Length)).Distinct().ToList();
        var others = AnswerCues.Times().Matches(answer.Text).Concat(AnswerCues.Names().Matches(answer.Text)).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var figures = Math.Min(1, numbers.Count / 2.0);
        var names = Math.Min(1, others.Count / 2.0);
        reasons.Add(new ScoreReason("specifics.numbers", Tenth(12 * figures), texts[numbers.Count == 0 ? "Specifics.NoNumber" : "Specifics.Number"], numbers.Count == 0 ? null : string.Join(", ", numbers.Take(5))));
        reasons.Add(new ScoreReason("specifics.names", Tenth(8 * names), texts[others.Count == 0 ? "Specifics.NoName" : "Specifics.Name"], others.Count == 0 ? null : string.Join(", ", others.Take(5))));
        return Tenth((60 * figures) + (40 * names));
    }

    private static double Length(AnswerText answer, List<ScoreReason> reasons, RuleTexts texts)
    {
        var words = answer.Words.Count;
        var score = words < ShortestGood ? (double)words / ShortestGood : words > LongestGood ? Math.Max(0.2, 1 - ((words - LongestGood) / 400.0)) : 1;
        reasons.Add(new ScoreReason("length", Tenth(10 * score), texts[words < ShortestGood ? "Length.Short" : words > LongestGood ? "Length.Long" : "Length.Good", words]));
        return Tenth(100 * score);
    }

    private static double Delivery(AnswerText answer, AnswerTiming? timing, List<ScoreReason> reasons, RuleTexts texts)
    {
        var unsure = AnswerCues.Fillers().Matches(answer.Text).Concat(AnswerCues.Hedges().Matches(answer.Text)).Select(m => m.Value.ToLowerInvariant()).ToList();
        var per100 = 100.0 * unsure.Count / answer.Words.Count;
        var clear = Math.Clamp(1 - ((per100 - 1) / 7), 0, 1);
        var isPaced = timing is { Spoken: true, Seconds: >= 5 };
        reasons.Add(new ScoreReason("delivery.clear", Tenth((isPaced ? 6 : 10) * clear), texts[clear >= 1 ? "Delivery.Clear" : "Delivery.Unsure", unsure.Count], unsure.Count == 0 ? null : string.Join(", ", unsure.Distinct().Take(6))));
        if (!isPaced)
        {
            return Tenth(100 * clear);
        }

        var pace = answer.Words.Count / timing!.Seconds * 60;
        var even = pace < SlowestGood ? pace / SlowestGood : pace > FastestGood ? Math.Max(0, 1 - ((pace - FastestGood) / 80)) : 1;
        reasons.Add(new ScoreReason("delivery.pace", Tenth(4 * even), texts[pace < SlowestGood ? "Pace.Slow" : pace > FastestGood ? "Pace.Fast" : "Pace.Good", pace.ToString("0", CultureInfo.InvariantCulture)]));
        return Tenth((60 * clear) + (40 * even));
    }

    private static string SentenceAt(AnswerText answer, int index)
    {
        var end = 0;
        var sentence = answer.Sentences.First(s => (end += s.Length + 1) > index);
        return sentence.Length <= 160 ? sentence : sentence[..159] + "…";
    }

    private static double Tenth(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
