using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads the form of employment; says nothing when the posting says nothing.</summary>
internal static partial class JobTypeReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The type with the words that show it, or null. A part-time or temporary job that may also be full-time counts as full-time.</summary>
    public static Finding<JobType>? Read(PostingText posting, string? title)
    {
        if (title is { Length: > 0 } && OfTitle(title) is { } given)
        {
            return Finding<JobType>.Given(given);
        }

        var labelled = Labelled().Match(posting.Text);
        if (labelled.Success)
        {
            var value = labelled.Groups["v"];
            var words = value.Value;
            JobType? type = value.ValueSpan is "P" or "p" ? JobType.PartTime : value.ValueSpan is "F" or "f" ? JobType.FullTime : OfTitle(words);
            if (type is { } known)
            {
                return new Finding<JobType>(known, value.Index, value.Length);
            }
        }

        return Stated(posting, Internship(), JobType.Internship)
            ?? Stated(posting, Contract(), JobType.Contract)
            ?? Stated(posting, Temporary(), JobType.Temporary)
            ?? Both(posting)
            ?? Stated(posting, FullTime(), JobType.FullTime)
            ?? Stated(posting, PartTime(), JobType.PartTime);
    }

    private static JobType? OfTitle(string title) =>
        InternTitle().IsMatch(title) ? JobType.Internship
        : FullWord().IsMatch(title) ? JobType.FullTime
        : PartWord().IsMatch(title) ? JobType.PartTime
        : TemporaryWord().IsMatch(title) ? JobType.Temporary
        : ContractWord().IsMatch(title) ? JobType.Contract
        : null;

    // "Full-time or part-time": full-time is on offer.
    private static Finding<JobType>? Both(PostingText posting)
    {
        var full = Stated(posting, FullTime(), JobType.FullTime);
        var part = Stated(posting, PartTime(), JobType.PartTime);
        return full is not null && part is not null ? full : null;
    }

    private static Finding<JobType>? Stated(PostingText posting, Regex pattern, JobType type)
    {
        foreach (Match match in pattern.Matches(posting.Text))
        {
            var part = posting.SentenceAt(match.Index).Part;
            if (part is not (PostingPart.Legal or PostingPart.Company))
            {
                return new Finding<JobType>(type, match.Index, match.Length);
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?:^|\n)[^\n]{0,24}\b(?:job type|employment type|contract type|type of (?:contract|employment)|position type|employment status|full-time/part-time|schedule|job status|anstellungsart|beschäftigungsart|vertragsart)s?\W{1,6}(?<v>[^\n]{1,60})", Options)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(intern|internship|praktikum|praktikant\w*|werkstudent\w*|working student|prácticas|becari[oa]|stage|stagiaire|estágio|estagiári[oa]|trainee praktikum|co-op)\b", Options)]
    private static partial Regex InternTitle();

    [GeneratedRegex(@"\b(full[- ]?time|vollzeit|jornada completa|temps plein|tempo integral|permanent|festanstellung|unbefristet)\b", Options)]
    private static partial Regex FullWord();

    [GeneratedRegex(@"\b(part[- ]?time|teilzeit|media jornada|jornada parcial|tiempo parcial|temps partiel|meio período|minijob|per diem|prn)\b", Options)]
    private static partial Regex PartWord();

    [GeneratedRegex(@"\b(temporary|temp|seasonal|casual|zeitarbeit|befristet\w*|aushilfe|ferienjob|temporal|intérim|temporário|maternity cover)\b", Options)]
    private static partial Regex TemporaryWord();

    [GeneratedRegex(@"\b(contract(?:or)?|ftc|fixed[- ]term|freelance(?:r)?|c2c|w2 contract|freiberuf\w+|contract-to-hire|self[- ]employed|cdd|autónomo)\b", Options)]
    private static partial Regex ContractWord();

    [GeneratedRegex(@"\b(?:(?:this|our|the|a|an|paid|unpaid|summer|\d+[- ](?:week|month)) (?:\w+ ){0,3}internship\b(?! experience| or)|praktikum (?:im|bei|von|in)|als (?:praktikant|werkstudent)\w*|internship (?:program|programme|role|position|opportunity))", Options)]
    private static partial Regex Internship();

    [GeneratedRegex(@"\b(?:fixed[- ]term(?: contract)?|\d+[- ]?\+? ?month(?:s['’]?)?,? (?:fixed|ftc|contract|initial|rolling|term)|(?:initial|rolling|long[- ]term|short[- ]term|day rate|freelance|contract[- ]to[- ]hire|w2|c2c|1099|inside ir35|outside ir35|independent|zero[- ]hours?) ?(?:contract(?:ors?)?|basis|role|position)|contract (?:role|position|opportunity|assignment|duration|length|job|to hire|basis|term)|\bcontract(?: type)?: ?\d+|self[- ]employed|on a (?:\w+ )?contract basis|(?:inside|outside) ir35|freelance|freelancer|independent contractor|freiberufliche\w*|duration: ?\d+|contract\b ?[|/])", Options)]
    private static partial Regex Contract();

    [GeneratedRegex(@"\b(?:temporary (?:role|position|contract|job|assignment|basis|vacancy|post)|temp (?:role|position|to perm|job)|seasonal (?:role|position|job|work)|casual (?:role|position|contract|work|basis)|on a temporary|befristete (?:stelle|anstellung)|maternity cover|ongoing temp\w*)\b", Options)]
    private static partial Regex Temporary();

    [GeneratedRegex(@"\bfull[- ]?time\b(?! (?:student|education|degree|equivalent|study|studies|schooling|enrol\w+|course|employees (?:receive|get|enjoy|are eligible)|mba|ms\b))|\bvollzeit|\bpermanent(?:,|\)| (?:position|role|contract|basis|job|opportunity|full|staff|employment|vacancy|post|position))|\b(?:3[5-9]|40|42|45|48)(?:[.,]\d+)?[- ]?(?:hours?|hrs?|stunden|std)\b[^\n.]{0,14}(?:week|wk|woche)|\b(?:40|38,5|39|37,5) ?(?:h|stunden|std)|\bunbefristet\w*|\bfestanstellung|\bmonday (?:to|-|–|through) friday|\bmon ?(?:-|–|to) ?fri\b|\bjornada completa|\btemps plein|\bcdi\b|\btempo integral", Options)]
    private static partial Regex FullTime();

    [GeneratedRegex(@"\bpart[- ]?time\b(?! (?:student|study|studies|mba|applicants?|candidates?|considered|possible|options?|working (?:is )?(?:possible|considered|available)))|\bjornada parcial|\bteilzeit|\b(?:[4-9]|1\d|2\d|30)(?:[.,]\d+)? ?(?:-|–|to)? ?(?:\d+ )?(?:hours?|hrs?|stunden) (?:a|per|each|/|pro|die) ?(?:week|wk|woche)|\bminijob|\bmedia jornada|\btemps partiel|\bmeio período", Options)]
    private static partial Regex PartTime();
}
