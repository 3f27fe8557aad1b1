using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads how many years of experience a posting asks for.</summary>
internal static partial class YearsReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int MostYears = 30;

    /// <summary>The fewest years asked for overall: the first requirement that is not merely preferred; null when none is stated.</summary>
    public static Finding<int>? Read(PostingText posting)
    {
        Finding<int>? best = null;
        Finding<int>? preferred = null;
        foreach (Match match in Years().Matches(posting.Text))
        {
            if (Number(match.Groups["a"]) is not { } years || years > MostYears)
            {
                continue;
            }

            var sentence = posting.SentenceAt(match.Index);
            var words = posting.Text.AsSpan(sentence.Start, sentence.Length);
            var before = posting.Text.AsSpan(sentence.Start, Math.Max(0, match.Index - sentence.Start));
            if (sentence.Part is PostingPart.Legal or PostingPart.Benefits || !AsksFor(match, words, before, sentence.Part))
            {
                continue;
            }

            var finding = new Finding<int>(years, match.Index, match.Length);
            if (sentence.Part == PostingPart.Preferred || Optional().IsMatch(words))
            {
                preferred ??= finding;
            }
            else if (best is null)
            {
                best = finding;
            }
        }

        return best ?? preferred;
    }

    /// <summary>All stated requirements as (years, offset), for judging whether they are realistic.</summary>
    internal static IEnumerable<(int Years, int Start, int Length)> All(PostingText posting)
    {
        foreach (Match match in Years().Matches(posting.Text))
        {
            if (Number(match.Groups["a"]) is { } years && years <= MostYears)
            {
                yield return (years, match.Index, match.Length);
            }
        }
    }

    private static bool AsksFor(Match match, ReadOnlySpan<char> sentence, ReadOnlySpan<char> before, PostingPart part)
    {
        if (AboutUs().IsMatch(before) || NotExperience().IsMatch(sentence) || Age().IsMatch(sentence))
        {
            return false;
        }

        return match.Groups["x"].Success || Experience().IsMatch(sentence) || (part is PostingPart.Required or PostingPart.Preferred && sentence.Length < 40)
            || YearsIn().IsMatch(sentence);
    }

    private static int? Number(Group group) =>
        int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : group.Value.ToLowerInvariant() switch
        {
            "one" or "ein" or "eine" or "einem" or "einjährige" => 1,
            "two" or "zwei" or "zweijährige" or "dos" => 2,
            "three" or "drei" or "dreijährige" or "tres" => 3,
            "four" or "vier" => 4,
            "five" or "fünf" or "fünfjährige" or "cinco" => 5,
            "six" or "sechs" => 6,
            "seven" or "sieben" => 7,
            "eight" or "acht" => 8,
            "ten" or "zehn" => 10,
            _ => null,
        };

    [GeneratedRegex(@"(?:(?<![\d.,£$€])(?<a>\d{1,2})|\b(?<a>one|two|three|four|five|six|seven|eight|ten|eine[mr]?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|dos|tres|cinco))(?:\.\d)?(?: ?\(\d{1,2}\))? ?\+? ?(?:(?:-|–|—|to|bis|or|a|/) ?\d{1,2} ?\+? ?)?(?:or more |plus |full |solid |good |continuous )?(?:(?:years?|yrs?|year\(s\))['’]?s?|jahre[n]?|jährige\w*|años|ans|anos)\b(?<x>[^\n.;]{0,60}?\b(?:experience|expertise|exp\b|background|track record|erfahrung|berufserfahrung|experiencia|expérience|experiência|working|industry|in a similar|hands-on|practice|professional|relevant|post[- ]?qualif\w+|pqe|driving))?", Options)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(experience|expertise|experienced|erfahrung|berufserfahrung|experiencia|expérience|experiência|background|working (?:in|with|as)|worked (?:in|with|as)|pqe|qualified|proven|track record|minimum|at least|mindestens)\b", Options)]
    private static partial Regex Experience();

    // "For over 30 years we have ...", "our team of 6 people with 10+ years of experience".
    [GeneratedRegex(@"\b(?:we|we['’]ve|our|us|founded|company|firm|team of|over the (?:past|last|next)|in the (?:past|last|next)|within the (?:past|last)|for over|for more than|for the (?:past|last)|established|every|client|clients|builds on|leader|leaders|celebrat\w+|history|wir|unser\w*|seit|after|once you|up to|nearly|almost|founders?|they|his|her)\b(?![^\n.]{0,60}\b(?:looking|seek|need|require|want|ideal|suchen)\b)[^\n.]{0,60}$", Options)]
    private static partial Regex AboutUs();

    [GeneratedRegex(@"\b(?:years? (?:old|of age)|years? ago|in business|fixed[- ]term|year contract|warranty|contract for|\d[- ]year (?:contract|plan|programme|program|degree|course|college|strategy|apprenticeship|roadmap)|years? of (?:service|growth|heritage|history|success|innovation|continuous service|post-secondary|college)|after \w+ years?|years in a row|holidays?|annual leave|consecutive|resident|residence|residency|resided|lived|criminal|convictions?|wide range of experience \(anything|driving (?:record|history)|licen[cs]e for|held (?:a|your) (?:\w+ )*licen[cs]e|every \d|experience working together|graduat\w+ (?:in|within) the (?:last|past))\b", Options)]
    private static partial Regex NotExperience();

    [GeneratedRegex(@"\b(?:aged?|at least|over|minimum age|must be)(?: of)? (?:16|17|18|19|2[0-5]) ?(?:\+|years|or over|or older|and over)", Options)]
    private static partial Regex Age();

    [GeneratedRegex(@"\d\+? years?['’]? (?:in|of|with) \w+", Options)]
    private static partial Regex YearsIn();

    [GeneratedRegex(@"\b(preferred|preferably|desirable|nice to have|a plus|ideally|bonus|advantage\w*|beneficial|von vorteil|wünschenswert|idealerweise)\b", Options)]
    private static partial Regex Optional();
}
