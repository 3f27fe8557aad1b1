using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads the lists of a posting that are sentences: duties and benefits.</summary>
internal static partial class PostingLists
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int MostDuties = 8;
    private const int MostBenefits = 12;
    private const int Longest = 260;

    /// <summary>At most eight duties: those of the duties part, else the sentences that begin with or announce a task.</summary>
    public static IReadOnlyList<Finding<string>> Responsibilities(PostingText posting)
    {
        var own = posting.Sentences.Where(sentence => sentence.Part == PostingPart.Duties && IsItem(posting, sentence)).ToList();
        if (own.Count < 3)
        {
            own = [.. posting.Sentences.Where(sentence =>
                sentence.Part == PostingPart.Duties && IsItem(posting, sentence)
                || sentence.Part is PostingPart.Opening or PostingPart.Role or PostingPart.Duties && Task().IsMatch(posting.Text.AsSpan(sentence.Start, sentence.Length)))];
        }

        return [.. Spread(own, MostDuties).Select(sentence => Item(posting, sentence))];
    }

    /// <summary>The benefits as printed, at most twelve.</summary>
    public static IReadOnlyList<Finding<string>> Benefits(PostingText posting) =>
        [.. posting.Sentences.Where(sentence =>
                sentence.Part == PostingPart.Benefits && sentence.Length is > 3 and < Longest && !NoBenefit().IsMatch(posting.Text.AsSpan(sentence.Start, sentence.Length))
                || sentence.Part is not (PostingPart.Legal or PostingPart.Required or PostingPart.Duties) && sentence.Length < Longest && Perk().IsMatch(posting.Text.AsSpan(sentence.Start, sentence.Length)))
            .Take(MostBenefits).Select(sentence => Item(posting, sentence))];

    // A long list is thinned evenly rather than cut, so that the last duties are seen too; order stays.
    private static IEnumerable<PostingSentence> Spread(List<PostingSentence> items, int most)
    {
        if (items.Count <= most)
        {
            return items;
        }

        return Enumerable.Range(0, most).Select(i => items[i * items.Count / most]);
    }

    private static bool IsItem(PostingText posting, PostingSentence sentence) =>
        sentence.Length is > 12 and < 400 && posting.Text[sentence.End - 1] != ':' && posting.Text.AsSpan(sentence.Start, sentence.Length).Count(' ') >= 2;

    private static Finding<string> Item(PostingText posting, PostingSentence sentence) => new(posting.Of(sentence), sentence.Start, sentence.Length);

    [GeneratedRegex(@"\b(?:you will|you['’]ll|you will be|responsible for|in this role|the (?:role|job) (?:involves|includes|entails)|your (?:tasks|duties|role)|duties include|will be (?:responsible|working|required)|du (?:wirst|entwickelst|arbeitest|bist verantwortlich)|sie (?:sind verantwortlich|übernehmen|entwickeln|betreuen)|verantwortlich für)\b", Options)]
    private static partial Regex Task();

    // What follows the benefits without a heading of its own: the closing date, the statement on equal chances.
    [GeneratedRegex(@"^\W*(?:closing date|application deadline|deadline|apply (?:by|before)|bewerbungsfrist|bewerbungsschluss|fecha límite|date limite)\b|\bequal[- ]opportunit\w+|\bequal employment\b", Options)]
    private static partial Regex NoBenefit();

    [GeneratedRegex(@"\b(?:401\(?k|health insurance|dental|pension scheme|annual leave|days['’]? holiday|paid time off|unlimited pto|free parking|employee assistance|company car|stock options|private medical|life assurance|gym membership|cycle to work|urlaubstage|jobticket|betriebliche altersvorsorge)\b", Options)]
    private static partial Regex Perk();
}
