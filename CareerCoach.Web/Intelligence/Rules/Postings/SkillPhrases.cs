using System.Text.RegularExpressions;
using CareerCoach.Web.Intelligence.Rules.Skills;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Finds skills that the vocabulary does not know: named things in a requirement, and what stands behind "experience in".</summary>
internal static partial class SkillPhrases
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int LongestPhrase = 45;

    /// <summary>Mentions of category "keyword"; none overlaps one of <paramref name="known"/>, which are in the order of the text.</summary>
    public static IReadOnlyList<SkillMention> Find(PostingText posting, IReadOnlyList<SkillMention> known, string? company, string? title)
    {
        var found = new List<SkillMention>();
        // Every German noun has a capital: only inner capitals make a name there.
        var german = PostingLanguage.Of(posting.Text) == "de";
        foreach (var sentence in posting.Sentences)
        {
            var required = sentence.Part is PostingPart.Required or PostingPart.Preferred;
            var words = posting.Of(sentence);
            if ((!required && (sentence.Part is not (PostingPart.Opening or PostingPart.Duties) || !Cue().IsMatch(words))) || OtherTitles().IsMatch(words))
            {
                continue;
            }

            foreach (Match match in NamedThing().Matches(words))
            {
                var group = match.Groups["n"];
                if (!NotNamed().IsMatch(group.ValueSpan) && HasLower(words) && !IsFirst(words, group) && (IsListed(words, group) || IsBeside(known, found, sentence.Start + group.Index, sentence.Start + group.Index + group.Length)) && (required || Cue().IsMatch(words.AsSpan(0, group.Index))) && (!german || group.ValueSpan[1..].ContainsAnyInRange('A', 'Z')))
                {
                    Add(found, known, posting, sentence.Start + group.Index, group.Length, company, title);
                }
            }

            foreach (Match match in Behind().Matches(words))
            {
                AddPhrase(found, known, posting, sentence.Start, match.Groups["p"], company, title);
            }
        }

        return found;
    }

    private static void AddPhrase(List<SkillMention> found, IReadOnlyList<SkillMention> known, PostingText posting, int offset, Group group, string? company, string? title)
    {
        var phrase = group.Value;
        var lead = Leading().Match(phrase).Length;
        phrase = Trailing().Replace(phrase[lead..], "");
        if (phrase.Length is > 2 and <= LongestPhrase && !NotPhrase().IsMatch(phrase) && !Deed().IsMatch(phrase))
        {
            Add(found, known, posting, offset + group.Index + lead, phrase.Length, company, title);
        }
    }

    private static void Add(List<SkillMention> found, IReadOnlyList<SkillMention> known, PostingText posting, int start, int length, string? company, string? title)
    {
        var term = posting.Text.Substring(start, length);
        if (Overlaps(known, start, start + length) || Overlaps(found, start, start + length)
            || (company?.Contains(term, StringComparison.OrdinalIgnoreCase) ?? false) || (title?.Equals(term, StringComparison.OrdinalIgnoreCase) ?? false))
        {
            return;
        }

        found.Add(new SkillMention(SkillVocabulary.Default.Canonical(term), term, "keyword", start, length));
    }

    /// <summary>True when one of <paramref name="mentions"/>, which are in the order of the text, shares a character with the range.</summary>
    public static bool Overlaps(IReadOnlyList<SkillMention> mentions, int start, int end)
    {
        var low = 0;
        var high = mentions.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].End <= start)
            {
                low = middle + 1;
            }
            else if (mentions[middle].Start >= end)
            {
                high = middle - 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    // The first word of a sentence is a capital by rule; of a list of names ("BGP, OSPF") it is a name.
    private static bool IsFirst(string words, Group group) =>
        group.Index == 0 && !group.Value.AsSpan(1).ContainsAnyInRange('A', 'Z');

    private static bool IsListed(string words, Group group)
    {
        var end = group.Index + group.Length;
        var before = group.Index > 1 ? words[group.Index - 2] : ' ';
        return (end < words.Length && words[end] is ',' or '/' or ')') || before is ',' or '/' or '(';
    }

    // "Kotlin RxJava GraphQL": a list whose commas were lost shows by what is known beside the name
    private static bool IsBeside(IReadOnlyList<SkillMention> known, List<SkillMention> found, int start, int end) =>
        Overlaps(known, start - 2, start) || Overlaps(known, end, end + 2) || (found.Count > 0 && found[^1].End == start - 1);

    private static bool HasLower(string words) => words.Any(char.IsLower);

    [GeneratedRegex(@"\b(?:may call|also known as|similar (?:roles|titles)|other job titles|keywords|previously worked as|considered for this role|roles? such as)\b", Options)]
    private static partial Regex OtherTitles();

    // Acronyms, CamelCase, and capitals inside a list or behind a cue.
    [GeneratedRegex(@"(?<![\w@#$£€.-])(?<n>(?:[A-Z]{2,6}\d{0,2}(?![\w'’])|[A-Z][a-z]+[A-Z]\w{1,14}|[A-Z]{2,4}[a-z]+\w{0,10})|(?<=(?:such as|like|using|including|e\.g\.,?|[,/(]|\b(?:with|in|of|and|or)) )[A-Z][\w+#.-]{2,16}(?<![.-])(?: (?!(?:We|You|Our|Your|The|This|It|If|As|In|An|For)\b)[A-Z][\w+#-]{1,14}){0,2})(?![\w@&'’])", RegexOptions.CultureInvariant)]
    private static partial Regex NamedThing();

    [GeneratedRegex(@"^(?:IT|UK|US|USA|EU|UAE|CV|PA|HQ|CEO|CTO|CFO|COO|VP|OR|AND|NOT|NO|YES|TBC|TBD|ID|AM|PM|LLC|LTD|GMBH|INC|PLC|EEO|DEI|PTO|FTE|URL|EMAIL|PHONE|NAME|ORGANIZATION|LOCATION|DOE|DE|AG|SE|ETC|EST|CET|PST|GMT|UTC|HR|ASAP|FAQ|PDF|TV|OK|MUST|ALL|MIN|MAX|PLUS|NYC|LA|SF|DC|NY|CA|TX|USD|EUR|GBP|EOE|ADA|FMLA|AI|NB|II|III|IV|WE|YOU|THE|FOR|JD|M/W/D|B2B|KPI|PLUS|Plus|PT|EA|EQ|NDAS?|NDAs|VC|Inc|PhD|Type|Post|SLA|SLAS|SMB|SME|SMES|ROI|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Europe|European|London|England|Ireland|Scotland|Wales|Britain|British|America|American|Canada|Australia|Germany|France|Berlin|New York|United \w+|Denmark|Copenhagen|Copenhagen \w+|Asia|India|Israel|Experience|Knowledge|Skills?|Ability|Strong|Excellent|Good|Proven|You|We|Our|Your|The|This|Must|Should|Minimum|Please|Other|Some|And|With|Including|Level|Full|Part|Time|Day|Work|Working|Team|Manager|Managers|Director|Lead|Senior|Junior|Engineer|Engineers|Developer|Developers|Company|Client|Clients|Department|Head|Group|Office|Officer|Board|University|Executive|Essential|Desirable|Preferred|Required|Requirements|Qualifications|Responsibilities|Benefits|Education|Degree|Bachelor\w*|Master\w*|Christmas|Internet|Web|Mobile|Application|Applications|Services?)\b.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NotNamed();

    [GeneratedRegex(@"\b(?:experience|knowledge|understanding|background|expertise|proficien\w+|skilled|qualification|certificat\w+|training|familiar\w*|competen\w+|trained|degree|licen[cs]e|passion|interest|exposure|grounding|grasp|command|technologies|tools|stack|tech|skills|erfahrung\w*|kenntnisse\w*)\b", Options)]
    private static partial Regex Cue();

    [GeneratedRegex(@"\b(?:experience(?:d)?|knowledge|understanding|background|expertise|proficien(?:t|cy)|skilled|qualification|familiar(?:ity)?|competen(?:t|ce|cy)|trained|degree|exposure|grounding|grasp|erfahrung(?:en)?|kenntnisse) (?:of|in|with|using|on|working (?:with|in|on)|within|developing|building|im|mit|in der|als|von) (?<p>[\p{L}][\p{L}0-9'’&/+#-]*(?: (?!(?:and|or|to|for|at|in|on|of|with|within|including|such|is|are|as|that|which|from|by|into|through|would|will|preferred|required|essential|desirable|und|oder|sowie|ist|im|mit|für|via|across|both|eg|ideally|while|during|using|when|be|a|an|the|you|we|our|your)\b)[\p{L}0-9'’&/+#-]+){0,3})", Options)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^(?:(?:a|an|the|our|your|their|its|all|any|both|some|other|various|multiple|different|several|similar|relevant|related|strong|good|excellent|advanced|basic|modern|complex|large|high|current|latest|new|previous|prior|proven|recent|solid|sound|working|practical|professional|commercial|hands-on|demonstrable|demonstrated|deep|broad|extensive|general|key|one|two|more|at least|least|either|least one|general|industry|technical|fast-paced|least two|minimum|years?|use of|the use of|using|working with|in|of|with|and|or|der|die|das|dem|den|einer|einem|ein|eine|gute|sehr gute|fundierte|erste|mehrjährige|einschlägige|relevante)\b ?)*", Options)]
    private static partial Regex Leading();

    // What one does with a thing is no name for a skill; the thing itself is in the vocabulary or is named.
    [GeneratedRegex(@"^(?:lead|manag|develop|build|creat|mak|provid|support|deliver|ensur|help|us|implement|design|writ|deal|handl|perform|maintain|operat|produc|work|conduct|coordinat|achiev|improv|solv|driv|run|understand|meet|apply)ing ", Options)]
    private static partial Regex Deed();

    [GeneratedRegex(@"(?: (?:experience|knowledge|skills?|environments?|tools?|technologies|techniques|concepts?|principles?|roles?|positions?|settings?|fields?|areas?|industry|etc|preferred|required|essential|desirable|plus|practices?|systems?|etc))+$", Options)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^(?:(?:similar|same|relevant|related|this|that|these|those|it|them|what|how|who|you|we|team|teams|role|roles|field|area|areas|industry|industries|environment|environments|position|years?|people|others|customers?|clients?|work|working|job|company|business|subject|least|following|range|variety|number|level|degree|discipline|equivalent|experience|knowledge|skills?|ability|qualification|education|understanding|plus|etc|setting|project|projects|system|systems|process|processes|product|products|tools?|technologies|leading|managing|developing|building|creating|making|being|having|doing|providing|supporting|delivering|ensuring|helping|using|implementing|designing|writing|dealing|handling|performing|maintaining|least|practice|practices|issues|needs|standards|where|capacity|minimum|previous|life|lived|great|customer|user|employee|candidate|no|not|wide|hybrid|remote|full|part|professional|technical|commercial|hands-on|additional|overall|your|our|both|each|every|us|uk|more|much|day|high|job-related|non|a|an|or|and|berufs|praktische|entsprechende|vergleichbare\w*|bereich|umgang)(?: (?:role|roles|position|positions|field|fields|environment|environments|area|areas|industry|capacity|setting|level|background|teams?|projects?|products?|discipline|sector|subject|service|one|people|solutions?|day|days))*)$|\d{3,}", Options)]
    private static partial Regex NotPhrase();
}
