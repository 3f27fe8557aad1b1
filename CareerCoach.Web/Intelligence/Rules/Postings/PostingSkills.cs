using System.Text.RegularExpressions;
using CareerCoach.Web.Intelligence.Rules.Skills;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads which skills a posting asks for and which it merely prefers, by the part they stand in and then by the words around them.</summary>
internal static partial class PostingSkills
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Required and preferred skills, each once, in the order of the text; a skill that is both counts as required.</summary>
    public static (IReadOnlyList<PostingSkill> Required, IReadOnlyList<PostingSkill> Preferred) Read(PostingText posting, string? company, string? title)
    {
        var required = new Dictionary<string, PostingSkill>(StringComparer.OrdinalIgnoreCase);
        var preferred = new Dictionary<string, PostingSkill>(StringComparer.OrdinalIgnoreCase);
        var asks = posting.Sentences.Any(sentence => sentence.Part is PostingPart.Required or PostingPart.Preferred);
        var tags = TagList.Find(posting);
        var known = SkillFinder.Find(posting.Text).Where(mention => !SkillPhrases.Overlaps(tags, mention.Start, mention.End)).Concat(tags).OrderBy(mention => mention.Start).ToList();
        foreach (var mention in known.Concat(SkillPhrases.Find(posting, known, company, title)).OrderBy(mention => mention.Start))
        {
            var sentence = posting.SentenceAt(mention.Start);
            if (!Counts(posting, mention, sentence, asks, company))
            {
                continue;
            }

            var target = IsPreferred(posting, mention, sentence) ? preferred : required;
            target[mention.Canonical] = target.TryGetValue(mention.Canonical, out var before)
                ? before with { Mentions = before.Mentions + 1 }
                : new PostingSkill(mention.Canonical, mention.Term, mention.Category, mention.Start, mention.Length, 1);
        }

        foreach (var both in required.Keys.Where(preferred.ContainsKey).ToList())
        {
            required[both] = required[both] with { Mentions = required[both].Mentions + preferred[both].Mentions };
            preferred.Remove(both);
        }

        return ([.. required.Values.OrderBy(skill => skill.Start)], [.. preferred.Values.OrderBy(skill => skill.Start)]);
    }

    /// <summary>Soft skills in the order of the text, each once.</summary>
    public static IReadOnlyList<Finding<string>> Soft(PostingText posting)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<Finding<string>>();
        foreach (var mention in SkillFinder.FindSoft(posting.Text))
        {
            var sentence = posting.SentenceAt(mention.Start);
            var asked = sentence.Part is PostingPart.Required or PostingPart.Preferred
                || (sentence.Part is PostingPart.Opening or PostingPart.Role or PostingPart.Duties && Asks().IsMatch(posting.Text.AsSpan(sentence.Start, sentence.Length)));
            if (asked && seen.Add(mention.Canonical))
            {
                found.Add(new Finding<string>(mention.Canonical, mention.Start, mention.Length));
            }
        }

        return found;
    }

    private static bool Counts(PostingText posting, SkillMention mention, PostingSentence sentence, bool asks, string? company)
    {
        if (sentence.Part is PostingPart.Benefits or PostingPart.Legal or PostingPart.Apply || (company is not null && mention.Term.Equals(company, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var words = posting.Text.AsSpan(sentence.Start, sentence.Length);
        if (Perk().IsMatch(words))
        {
            return false;
        }

        var before = posting.Text.AsSpan(sentence.Start, Math.Max(0, mention.Start - sentence.Start));
        if (mention.IsGeneric && Infinitive().IsMatch(before) && IsFollowed(posting.Text, mention.End))
        {
            return false; // "able to design data structures" asks for no skill called "design"
        }

        var cue = Cue().IsMatch(before);
        return sentence.Part switch
        {
            PostingPart.Required or PostingPart.Preferred => true,
            PostingPart.Duties => !mention.IsGeneric || cue,
            PostingPart.Company => cue && (!mention.IsGeneric || mention.Category == "language"),
            _ => !mention.IsGeneric || cue,
        };
    }

    private static bool IsFollowed(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1]);

    private static bool IsPreferred(PostingText posting, SkillMention mention, PostingSentence sentence)
    {
        var before = posting.Text.AsSpan(sentence.Start, Math.Max(0, mention.Start - sentence.Start));
        var after = posting.Text.AsSpan(mention.End, Math.Max(0, sentence.End - mention.End));
        if (MustAfter().IsMatch(after))
        {
            return false;
        }

        if (PreferredBefore().IsMatch(before) || PreferredAfter().IsMatch(after))
        {
            return !RequiredBefore().IsMatch(before);
        }

        return sentence.Part == PostingPart.Preferred;
    }

    [GeneratedRegex(@"\b(?:experience|experienced|knowledge|proficien\w+|familiar\w*|understanding|expertise|skills?|skilled|competen\w+|fluen\w+|degree|qualification|qualified|certif\w+|background|trained|ability|able to|must|required?|essential|need|licen[cs]e|stack|technologies|tools|using|speaks?|writes?|master|communicat\w+|erfahrung\w*|kenntnisse\w*|studium|ausbildung|beherrsch\w+|sicher\w*|vertraut|conocimientos|experiencia|connaissances|expérience|conhecimento|specialis\w+|expert)\b", Options)]
    private static partial Regex Cue();

    [GeneratedRegex(@"\b(?:to|will|can) $", Options)]
    private static partial Regex Infinitive();

    [GeneratedRegex(@"\b(?:you|your|candidate|applicant|we are looking|looking for|seeking|must|should|need|required?|essential|ideal|skills?|ability|able|du|sie|suchen)\b", Options)]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(?:preferabl[ey]|ideally|nice[ -]to[ -]have|bonus(?: points)?|a plus if|plus points|optionally|would be (?:great|nice) if|desirable|preferred:?|advantageous|extra points|wünschenswert|idealerweise|von vorteil|gerne auch|optional|bestenfalls|beneficial)\b", Options)]
    private static partial Regex PreferredBefore();

    [GeneratedRegex(@"^[^.;\n]{0,140}\b(?:(?:is|are|be|would be|will be)? ?(?:a (?:big |huge |strong |definite |real )?(?:plus|bonus)|an? (?:added |distinct )?(?:advantage|asset)|advantageous|desirable|desired|preferred|preferable|beneficial|nice to have|not (?:essential|required|necessary)|welcome|helpful|optional)|advantage\b|von vorteil|wünschenswert|ein plus|pluspunkt|erwünscht)", Options)]
    private static partial Regex PreferredAfter();

    [GeneratedRegex(@"\b(?:must have|required:|essential:)\b[^.;]{0,40}$", Options)]
    private static partial Regex RequiredBefore();

    [GeneratedRegex(@"^[^.,;\n]{0,40}\b(?<!not )(?:required|essential|mandatory|a must|zwingend|erforderlich)\b", Options)]
    private static partial Regex MustAfter();

    [GeneratedRegex(@"\b(?:401\(?k|insurance|dental|annual leave|days['’]? holiday|paid time off|pto\b|free parking|gym|wellness|discounts?|equal opportunit\w+|regardless of|without regard|apply (?:now|today|via)|privacy|recruitment agency|employment agency|mental health (?:support|first|resources|days?|benefits))\b", Options)]
    private static partial Regex Perk();
}
