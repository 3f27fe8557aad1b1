using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Finds what speaks for a posting and the sentence that says it.</summary>
internal static partial class HighlightReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly (HighlightKind Kind, Regex Pattern)[] Rules =
    [
        (HighlightKind.FlexibleHours, Flexible()),
        (HighlightKind.RemoteWork, Remote()),
        (HighlightKind.ParentalLeave, Parental()),
        (HighlightKind.PaidTimeOff, TimeOff()),
        (HighlightKind.Learning, Learning()),
        (HighlightKind.Equity, Equity()),
        (HighlightKind.Bonus, Bonus()),
        (HighlightKind.HealthCover, Health()),
        (HighlightKind.Pension, Pension()),
        (HighlightKind.VisaOrRelocation, Visa()),
        (HighlightKind.CareerProgression, Progression()),
        (HighlightKind.FourDayWeek, FourDays()),
        (HighlightKind.NoExperienceNeeded, NoExperience()),
        (HighlightKind.ClearProcess, Process()),
    ];

    /// <summary>One highlight a kind, in the order of the text.</summary>
    public static IReadOnlyList<Highlight> Read(PostingText posting, SalaryFinding? salary)
    {
        var highlights = new List<Highlight>();
        if (salary is { Start: >= 0 })
        {
            var sentence = posting.SentenceAt(salary.Start);
            highlights.Add(new Highlight(HighlightKind.SalaryStated, posting.Of(sentence), sentence.Start, sentence.Length));
        }

        foreach (var (kind, pattern) in Rules)
        {
            foreach (Match match in pattern.Matches(posting.Text))
            {
                var sentence = posting.SentenceAt(match.Index);
                if (sentence.Part != PostingPart.Legal && sentence.Length > 0 && !Denied().IsMatch(posting.Text.AsSpan(sentence.Start, sentence.Length)))
                {
                    highlights.Add(new Highlight(kind, posting.Of(sentence), sentence.Start, sentence.Length));
                    break;
                }
            }
        }

        return [.. highlights.OrderBy(highlight => highlight.Start).ThenBy(highlight => highlight.Kind)];
    }

    [GeneratedRegex(@"\bflexib(?:le|ility)[^.\n]{0,25}\b(?:working|hours|schedule|time|start|arrangements)\b|\bflexi-?time|\bgleitzeit|\bflexible arbeitszeit\w*|\bwork[- ]life balance|\bhorario flexible|\bhoraires flexibles", Options)]
    private static partial Regex Flexible();

    [GeneratedRegex(@"\b(?:fully|100 ?%|remote[- ]first)[- ]?remote|\bwork from (?:home|anywhere)|\bhome[- ]?office (?:möglich|regelung|option)|\bremote[- ]first|\bhybrid working", Options)]
    private static partial Regex Remote();

    [GeneratedRegex(@"\b(?:parental|maternity|paternity|adoption|family)(?:/\w+)?(?: and \w+)? (?:leave|pay|package)|\belternzeit", Options)]
    private static partial Regex Parental();

    [GeneratedRegex(@"\b(?:2[2-9]|3\d|40)(?: ?\+)? ?(?:days|tage)[^.\n]{0,20}\b(?:holidays?|annual leave|leave|vacation|pto|urlaub)|\b(?:paid time off|generous (?:holiday|vacation|pto|annual leave)|\d\d urlaubstage|paid (?:vacation|holidays))", Options)]
    private static partial Regex TimeOff();

    [GeneratedRegex(@"\b(?:learning|training|education|development|conference|weiterbildungs?)[- ](?:budget|allowance|stipend|fund|opportunities)|\btuition (?:reimbursement|assistance)|\b(?:funded|paid|sponsored) (?:qualifications?|training|certifications?|study)|\bstudy (?:leave|support)|\bweiterbildung\w*|\bprofessional development|\bfull training", Options)]
    private static partial Regex Learning();

    [GeneratedRegex(@"\b(?:stock options|share options|equity (?:package|grant|options)|rsus?\b|(?:generous|competitive|meaningful|\+|plus|and) equity|employee stock|share (?:scheme|plan)|mitarbeiterbeteiligung)", Options)]
    private static partial Regex Equity();

    [GeneratedRegex(@"\b(?:(?:annual|performance|company|quarterly|sign[- ]?on|joining|welcome|discretionary|christmas|retention)[\w -]{0,24} bonus|bonus (?:scheme|plan|programme|program)|profit[- ]shar\w+|13\. ?(?:gehalt|monatsgehalt)|weihnachtsgeld|urlaubsgeld)\b", Options)]
    private static partial Regex Bonus();

    [GeneratedRegex(@"\b(?:private (?:medical|health)(?:care)?|health ?care (?:plan|cover|insurance|benefits)|(?:medical|health|dental|vision)(?:,| and|/|&) (?:\w+,? ?){0,3}(?:insurance|cover(?:age)?|benefits|plans?)|health insurance|medical insurance|dental (?:plan|insurance)|bupa|vitality)\b", Options)]
    private static partial Regex Health();

    [GeneratedRegex(@"\b(?:pension (?:scheme|plan|contribution)s?|(?:company|workplace|contributory|employer) pension|401\(?k\)?|retirement (?:plan|savings)|betriebliche altersvorsorge|altersvorsorge)", Options)]
    private static partial Regex Pension();

    [GeneratedRegex(@"\b(?:visa sponsorship (?:is )?(?:available|offered|provided)|(?:we|can|will|do) (?:\w+ )?sponsor (?:visas?|work)|sponsorship (?:is )?(?:available|offered)|relocation (?:package|support|assistance|allowance|bonus)|umzugs(?:hilfe|unterstützung))", Options)]
    private static partial Regex Visa();

    [GeneratedRegex(@"\b(?:career (?:progression|development|growth|path|advancement)|(?:progression|promotion) opportunities|opportunit(?:y|ies) (?:for|to) (?:progress\w*|promotion|advance\w*|growth)|clear (?:career|progression)|aufstiegsmöglichkeiten|karrierechancen|entwicklungsmöglichkeiten)\b", Options)]
    private static partial Regex Progression();

    [GeneratedRegex(@"\b(?:4|four)[- ]day (?:work(?:ing)? )?week|\b4-tage-woche|\bvier-tage-woche", Options)]
    private static partial Regex FourDays();

    [GeneratedRegex(@"\bno (?:previous |prior )?experience (?:is )?(?:required|needed|necessary)|\bexperience (?:is )?not (?:essential|required|necessary|needed)|\bkeine (?:vorkenntnisse|berufserfahrung) (?:nötig|erforderlich|notwendig)", Options)]
    private static partial Regex NoExperience();

    [GeneratedRegex(@"\b(?:(?:interview|hiring|application|selection|recruitment) process (?:is|consists|involves|includes|has|looks)|\b(?:two|three|2|3)[- ](?:stage|step) (?:interview|process))", Options)]
    private static partial Regex Process();

    [GeneratedRegex(@"\b(?:not (?:able to|offer\w*|provid\w*|eligible|available)|unable to|cannot|can['’]t|no (?:visa|sponsorship|relocation|company sponsorship)|unfortunately)\b", Options)]
    private static partial Regex Denied();
}
