using System.Text.RegularExpressions;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>What a claim is about.</summary>
public enum ClaimKind { Number, Years, Employer, Title, Degree, Skill }

/// <summary>Something a text says about the person.</summary>
/// <param name="Start">First character in the text.</param>
/// <param name="Source">Path of the fact that holds it; null when no fact does: "not in your profile".</param>
public sealed record Claim(ClaimKind Kind, int Start, int Length, string Text, string? Source)
{
    public bool IsSupported => Source is not null;
}

/// <summary>How much of a text speaks of the person.</summary>
public enum FactCheckScope
{
    /// <summary>A chat answer: only sentences that state something about the reader or writer, not advice.</summary>
    Conversation,
    /// <summary>A letter, a bullet or a summary written for the person: every sentence.</summary>
    Document,
}

/// <summary>Holds what a model wrote about a person against that person's facts, by rules alone; names and figures, not meaning.</summary>
public static partial class FactCheck
{
    /// <summary>The claims in order of their place; none overlap. Unsupported ones are to be marked and never saved silently.</summary>
    /// <param name="skills">Skill names to look for beyond capitalised words, such as the skills vocabulary; may be empty.</param>
    public static IReadOnlyList<Claim> Check(string modelText, CoachFacts facts, FactCheckScope scope = FactCheckScope.Conversation, IReadOnlySet<string>? skills = null)
    {
        ArgumentNullException.ThrowIfNull(modelText);
        ArgumentNullException.ThrowIfNull(facts);
        var index = new FactIndex(facts);
        var claims = new List<Claim>();
        foreach (Match sentence in SentencePattern().Matches(modelText))
        {
            var isChat = scope == FactCheckScope.Conversation;
            if (!isChat || (OwnPattern().IsMatch(sentence.Value) && !AdvicePattern().IsMatch(sentence.Value) && !ClaimContext.IsHeading(sentence.Value)))
            {
                foreach (var claim in new[] { Years(sentence, index), Degrees(sentence, index), Titles(sentence, index), Names(sentence, index), Skills(sentence, index, skills), Numbers(sentence, index, isChat) }.SelectMany(c => c))
                {
                    var isDenied = isChat && (claim.Kind is ClaimKind.Skill or ClaimKind.Degree or ClaimKind.Years) && ClaimContext.IsDenied(sentence.Value, claim.Start - sentence.Index);
                    if (!isDenied && !claims.Any(c => claim.Start < c.Start + c.Length && c.Start < claim.Start + claim.Length))
                    {
                        claims.Add(claim);
                    }
                }
            }
        }

        return [.. claims.OrderBy(c => c.Start)];
    }

    private static IEnumerable<Claim> Years(Match sentence, FactIndex index)
    {
        foreach (Match match in YearsPattern().Matches(sentence.Value))
        {
            var figure = Figures.In(match.Groups["n"].Value).FirstOrDefault();
            var topic = match.Groups["topic"].Value;
            var worked = index.YearsOf(topic.Equals("experience", StringComparison.OrdinalIgnoreCase) ? "" : topic);
            var isStated = index.FindBoth(match.Groups["n"].Value + " years", topic);
            yield return Of(ClaimKind.Years, sentence, match, (double)figure.Value <= Math.Round(worked) && figure.Value > 0 ? "work" : isStated);
        }
    }

    private static IEnumerable<Claim> Degrees(Match sentence, FactIndex index)
    {
        foreach (Match match in DegreePattern().Matches(sentence.Value))
        {
            var level = LevelOf(match.Groups["degree"].Value);
            var field = PlainWords.Topics(match.Groups["field"].Value);
            yield return Of(ClaimKind.Degree, sentence, match, index.Degrees().FirstOrDefault(d => LevelOf(d.Text) == level && field.IsSubsetOf(PlainWords.Topics(d.Text))).Path);
        }

        foreach (Match match in CertifiedPattern().Matches(sentence.Value))
        {
            var name = PlainWords.Topics(match.Groups["name"].Value);
            yield return Of(ClaimKind.Degree, sentence, match, index.Certificates().FirstOrDefault(c => name.Count > 0 && name.IsSubsetOf(PlainWords.Topics(c.Text))).Path);
        }
    }

    private static IEnumerable<Claim> Titles(Match sentence, FactIndex index) =>
        TitlePattern().Matches(sentence.Value).Select(m => Of(ClaimKind.Title, sentence, m.Groups["title"], index.FindTitle(m.Groups["title"].Value)));

    // A capitalised name inside a sentence: an employer, school, product or place. What is said to have been done there must be in the person's own facts.
    private static IEnumerable<Claim> Names(Match sentence, FactIndex index)
    {
        var lead = LeadPattern().Match(sentence.Value).Length; // the first word is capitalised anyhow, also after a list's mark
        foreach (Match match in NamePattern().Matches(sentence.Value).Where(m => m.Groups["name"].Index > lead))
        {
            var name = match.Groups["name"];
            var isEmployer = match.Groups["at"].Success;
            var ownOnly = PastPattern().IsMatch(sentence.Value[..name.Index]) && !TargetPattern().IsMatch(sentence.Value[..name.Index]);
            var whole = index.Find(name.Value, ownOnly);
            foreach (var (start, text) in whole is null ? Parts(name.Value) : [(0, name.Value)])
            {
                var source = whole ?? index.Find(text, ownOnly);
                if (source is not null || !Calendar.Contains(text))
                {
                    yield return new Claim(isEmployer ? ClaimKind.Employer : ClaimKind.Skill, sentence.Index + name.Index + start, text.Length, text, source);
                }
            }
        }
    }

    // "SQL and Power BI" is two names where the whole is not one ("Marks and Spencer").
    private static IEnumerable<(int Start, string Text)> Parts(string name)
    {
        var start = 0;
        foreach (var part in name.Split(" and "))
        {
            yield return (start, part);
            start += part.Length + " and ".Length;
        }
    }

    private static IEnumerable<Claim> Skills(Match sentence, FactIndex index, IReadOnlySet<string>? skills)
    {
        var words = WordPattern().Matches(sentence.Value);
        for (var i = 0; skills is not null && i < words.Count; i++)
        {
            for (var n = Math.Min(3, words.Count - i); n > 0; n--)
            {
                var (start, end) = (words[i].Index, words[i + n - 1].Index + words[i + n - 1].Length);
                if (skills.Contains(sentence.Value[start..end]))
                {
                    yield return new Claim(ClaimKind.Skill, sentence.Index + start, end - start, sentence.Value[start..end], index.Find(sentence.Value[start..end], ownOnly: true));
                    break;
                }
            }
        }
    }

    private static IEnumerable<Claim> Numbers(Match sentence, FactIndex index, bool isChat) =>
        Figures.In(sentence.Value).Where(f => f.Value != 100 || !sentence.Value[..f.Start].EndsWith("of ", StringComparison.OrdinalIgnoreCase)).Where(f => !isChat || !ClaimContext.IsDateOrCount(sentence.Value, f)).Select(f => new Claim(ClaimKind.Number, sentence.Index + f.Start, f.Length, sentence.Value.Substring(f.Start, f.Length), index.FindNumber(f.Value, ownOnly: false)));

    private static Claim Of(ClaimKind kind, Match sentence, Capture part, string? source) => new(kind, sentence.Index + part.Index, part.Length, part.Value, source);

    private static string LevelOf(string degree) => DegreeLevel().Match(degree) is { Success: true } m ? m.Groups.Cast<Group>().Skip(1).First(g => g.Success).Name : "";

    private static readonly HashSet<string> Calendar = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "I", "You", "Your", "STAR", "CV", "ATS", "AI", "HR", "OK"];

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"[^\s](?:[^.!?\n]|[.!?](?![\s""')\]*]|$))*[.!?]?", Options)]
    private static partial Regex SentencePattern();

    [GeneratedRegex(@"\b(?:you|your|yours|i|my|me|mine)\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex OwnPattern();

    [GeneratedRegex(@"\b(?:should|could|might|may|would|consider|try|aim|suggest|recommend|practi[sc]e|if you|do you|have you|are you|did you|ask|mention|prepare|add|learn|for example)\b|\?\s*$|\[[^\]]*\]", Options | RegexOptions.IgnoreCase)]
    private static partial Regex AdvicePattern();

    [GeneratedRegex(@"\b(?<n>\d{1,2}|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty))\+? (?i:years?)\b(?:'? (?i:of )?(?i:professional |work(?:ing)? |hands-on |relevant )?(?i:experience))?(?: (?:of|with|in|using) (?<topic>\p{Lu}(?:\.?[\p{L}\p{N}+#])*(?: \p{Lu}(?:\.?[\p{L}\p{N}+#])*)*|\p{Ll}[\p{L}+#]+))?", Options)]
    private static partial Regex YearsPattern();

    [GeneratedRegex(@"\b(?<degree>(?i:bachelor(?:'s|s)?|master(?:'s|s)?(?= (?:degree|of|in)\b)|ph\.?d|doctorate|mba|b\.?sc|m\.?sc|b\.?eng|m\.?eng|associate(?:'s)? degree|diploma))(?![\p{L}])(?i: degree)?(?: (?:of|in) (?<field>\p{L}+(?: (?:and )?\p{Lu}\p{L}+)*))?", Options)]
    private static partial Regex DegreePattern();

    [GeneratedRegex(@"(?<doctor>ph\.?\s?d|doctor)|(?<mba>\bmba\b|business administration)|(?<master>master|\bm\.?\s?(?:sc|eng|a|ed|s)\b)|(?<bachelor>bachelor|\bb\.?\s?(?:sc|eng|a|ed|s|tech)\b)|(?<associate>associate)|(?<diploma>diploma)", Options | RegexOptions.IgnoreCase)]
    private static partial Regex DegreeLevel();

    [GeneratedRegex(@"\b(?:certified (?:in |as (?:an? )?)?(?<name>(?:\p{Lu}[\p{L}\p{N}+#.\-]*)(?: \p{Lu}[\p{L}\p{N}+#.\-]*)*)|(?<name>(?:\p{Lu}[\p{L}\p{N}+#\-]*)(?: \p{Lu}[\p{L}\p{N}+#\-]*)*) certifi(?:ed|cate|cation))\b", Options)]
    private static partial Regex CertifiedPattern();

    [GeneratedRegex(@"\b(?:(?:as|were|was|are|am|'re|been|became|being)(?: currently| previously| now)? (?:an?|the|our|my|your) |(?:role|position|work|experience|time|career|background) (?:as|of)(?: an?| the)? |promoted to |^)(?<title>(?:[\p{L}\-/]+ ){0,3}(?:engineer|manager|nurse|teacher|director|lead|leader|analyst|developer|accountant|consultant|supervisor|officer|assistant|technician|coordinator|administrator|designer|chef|driver|electrician|plumber|carpenter|mechanic|scientist|architect|specialist|advisor|adviser|representative|clerk|cashier|recruiter|lawyer|paralegal|solicitor|programmer|executive|president|chief|head|founder|professor|lecturer|tutor|carer|receptionist|waiter|waitress|bartender|cleaner|guard|foreman|operator|welder))\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"(?<!^)(?<![.!?:*""'(]\s?)(?:(?<at>\b(?:at|for|from|joined|joining|by|of)) (?:the )?)?(?<![\p{L}\p{N}])(?<name>(?:\p{Lu}[\p{L}\p{N}&'+#\-]*|\.NET)(?:\.(?=\p{L})[\p{L}]+)?(?:(?: (?:of|&|and|the|for))? (?:\p{Lu}[\p{L}\p{N}&'+#\-]*))*)", Options)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^(?:[-*+>\u2022]\s+|\d+[.)]\s+|[*_""'(]+)*", Options)]
    private static partial Regex LeadPattern();

    [GeneratedRegex(@"\b(?:worked|working|were|was|am|are|been|joined|led|lead|built|managed|ran|had|have|has|delivered|developed|designed|founded|earned|graduated|studied|experience|experienced|expert|expertise|proficient|skilled|know|knowledge|using|used|i|you|my|your)\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex PastPattern();

    [GeneratedRegex(@"\b(?:apply|applied|applying|application|position|role|vacancy|join|joining|interested|opportunity|contribute|help|match|job|posting|interview|offer|hear from|dear)\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex TargetPattern();

    [GeneratedRegex(@"\.?[\p{L}\p{N}]+(?:[.\-/][\p{L}\p{N}]+)*[+#]{0,2}", Options)]
    private static partial Regex WordPattern();
}
