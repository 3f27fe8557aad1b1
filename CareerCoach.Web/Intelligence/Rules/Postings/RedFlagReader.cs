using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Finds sentences that should make one ask questions: eleven kinds, each with the traps that look like it and are harmless.</summary>
internal static class RedFlagReader
{
    private const int VagueWords = 90;
    private const int MaxFlags = 20;
    private const int MostOfAKind = 3;

    /// <summary>The flags in the order of the text, each kind at most three times.</summary>
    public static IReadOnlyList<RedFlag> Read(PostingText posting, PostingFacts facts)
    {
        var flags = new List<RedFlag>();
        foreach (var rule in RedFlagRules.All)
        {
            foreach (Match match in rule.Pattern.Matches(posting.Text))
            {
                if (flags.Count(flag => flag.Kind == rule.Kind) >= MostOfAKind)
                {
                    break;
                }

                var sentence = posting.SentenceAt(match.Index);
                if (sentence.Length == 0 || sentence.Part == PostingPart.Legal && rule.Kind != RedFlagKind.ScamSignals)
                {
                    continue;
                }

                if (rule.Trap is null || !rule.Trap.IsMatch(posting.Text.AsSpan(sentence.Start, sentence.Length)))
                {
                    Add(flags, rule.Kind, posting, sentence);
                }
            }
        }

        if (facts.OncallPaid)
        {
            flags.RemoveAll(flag => flag.Kind == RedFlagKind.UncompensatedOncall && !RedFlagRules.SaysUnpaid(flag.Evidence));
        }

        Experience(posting, facts, flags);
        Vague(posting, facts, flags);
        return [.. flags.OrderBy(flag => flag.Start).ThenBy(flag => flag.Kind).Take(MaxFlags)];
    }

    // A beginner's job that asks for a professional's years contradicts itself; so does anyone asking for fifteen years and more of one tool.
    private static void Experience(PostingText posting, PostingFacts facts, List<RedFlag> flags)
    {
        foreach (var (years, start, _) in YearsReader.All(posting))
        {
            var sentence = posting.SentenceAt(start);
            var isAsked = facts.MinYears is { } asked && (asked.Start == start || sentence.Part is PostingPart.Required);
            if (isAsked && (facts.TitleLevel == RoleLevel.Entry && years >= 3 && !RedFlagRules.IsOrdinaryEntryTrade(facts.Title)))
            {
                Add(flags, RedFlagKind.UnrealisticExperience, posting, sentence);
            }
        }
    }

    // A short posting with neither duties nor a single skill says too little to judge.
    private static void Vague(PostingText posting, PostingFacts facts, List<RedFlag> flags)
    {
        var words = posting.Text.AsSpan().Count(' ');
        // The vocabulary is English and German: elsewhere finding no skill says nothing.
        if (PostingLanguage.Of(posting.Text) is "en" or "de" && posting.Sentences.Count > 1 && words is > 12 and < VagueWords && facts.Skills == 0 && facts.Duties == 0)
        {
            Add(flags, RedFlagKind.VagueDescription, posting, posting.Sentences[0]);
        }
    }

    private static void Add(List<RedFlag> flags, RedFlagKind kind, PostingText posting, PostingSentence sentence)
    {
        if (flags.Count(flag => flag.Kind == kind) < MostOfAKind && !flags.Any(flag => flag.Kind == kind && flag.Start == sentence.Start))
        {
            flags.Add(new RedFlag(kind, posting.Of(sentence), sentence.Start, sentence.Length));
        }
    }
}

/// <summary>What the other rules found, for those red flags that rest on more than one sentence.</summary>
internal sealed record PostingFacts(string Title, RoleLevel? TitleLevel, Finding<int>? MinYears, int Skills, int Duties, bool OncallPaid);
