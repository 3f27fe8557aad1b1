using System.Text.RegularExpressions;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.MockInterviews;

/// <summary>An answer made ready for judging: without the question repeated, sentences said twice, or orders to the judge.</summary>
public sealed partial class AnswerText
{
    private AnswerText(IReadOnlyList<string> sentences, double substance, string weakness)
    {
        (Sentences, Substance, Weakness) = (sentences, substance, weakness);
        Text = string.Join(' ', sentences);
        Words = PlainWords.Split(Text);
        Topics = PlainWords.Topics(Text);
    }

    public IReadOnlyList<string> Sentences { get; }
    public string Text { get; }
    public IReadOnlyList<string> Words { get; }
    public HashSet<string> Topics { get; }

    /// <summary>0 to 1: how far it is an answer in sentences at all.</summary>
    public double Substance { get; }

    /// <summary>What lowers <see cref="Substance"/> most: "Short", "Stuffed", "Repeated"; empty when it is whole.</summary>
    public string Weakness { get; }

    /// <summary>Reads an answer; only its first 20,000 characters count.</summary>
    public static AnswerText Read(string answer, string question)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var asked = PlainWords.Topics(question);
        var said = SentencePattern().Matches(answer.Length > 20_000 ? answer[..20_000] : answer).Select(m => m.Value.Trim()).Where(s => s.Length > 0).ToList();
        var fair = said.Where(s => !ToJudge().IsMatch(s)).ToList();
        var kept = new List<string>();
        var seen = new List<HashSet<string>>();
        foreach (var sentence in fair)
        {
            var topics = PlainWords.Topics(sentence);
            if ((topics.Count < 3 || PlainWords.Jaccard(topics, asked) < 0.7) && !seen.Any(s => s.SetEquals(topics) || (topics.Count > 3 && PlainWords.Jaccard(s, topics) > 0.85)))
            {
                kept.Add(sentence);
                seen.Add(topics);
            }
        }

        var (substance, weakness) = Judge(kept, PlainWords.Split(string.Join(' ', fair)).Count);
        return new AnswerText(kept, substance, weakness);
    }

    /// <summary>Natural English prose is 35 to 55 % function words; lists of keywords and random letters have nearly none, so that share separates them.</summary>
    private static (double, string) Judge(List<string> sentences, int said)
    {
        var words = PlainWords.Split(string.Join(' ', sentences));
        if (words.Count == 0)
        {
            return (0, said == 0 ? "Short" : "Repeated");
        }

        var length = Math.Clamp((words.Count - 4) / 46.0, 0, 1);
        var function = (double)words.Count(w => PlainWords.IsStop(w) || Pronouns.Contains(w.Split('\'')[0])) / words.Count;
        var prose = words.Count < 8 ? 1 : Math.Clamp((function - 0.12) / 0.16, 0.05, 1);
        var distinct = (double)words.Distinct().Count() / Math.Min(words.Count, 120);
        var variety = words.Count < 20 ? Math.Clamp(distinct / 0.6, 0, 1) : Math.Clamp((distinct - 0.15) / 0.25, 0.05, 1);
        var kept = Math.Clamp((double)words.Count / Math.Max(1, said) / 0.5, 0.05, 1);
        var substance = length * prose * variety * kept;
        var lowest = new[] { (length, "Short"), (prose, "Stuffed"), (Math.Min(variety, kept), "Repeated") }.MinBy(f => f.Item1);
        return (substance, lowest.Item1 >= 1 ? "" : lowest.Item2);
    }

    private static readonly HashSet<string> Pronouns = ["i", "we", "you", "me", "us", "it", "they"];

    [GeneratedRegex(@"[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]+)*[.!?]*", RegexOptions.CultureInvariant)]
    private static partial Regex SentencePattern();

    // A sentence that speaks to the judge instead of answering is left out, so that it neither helps nor harms.
    [GeneratedRegex(@"\b(?:score|rate|grade|mark|give|award|assign)\b.{0,30}\b(?:me|this|answer|response|it)\b.{0,40}(?:\b100\b|\bfull\b|\bmax|\bhigh|\bperfect\b|\bpoints?\b|\btop\b|%|/ ?10)|\b(?:ignore|disregard|forget)\b.{0,40}\b(?:instructions?|rubric|rules|prompt)\b|\byou are (?:now )?(?:an? )?(?:ai|assistant|grader|judge|language model)\b|^\s*(?:system|assistant|developer)\s*:|\bas an? (?:ai|grader|judge)\b|<\/?(?:system|instructions?|rubric|score)>|\b(?:this|my) answer (?:is|deserves|gets|must|should)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToJudge();
}
