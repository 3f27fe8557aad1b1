using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads where the work is done; says nothing when the posting says nothing.</summary>
internal static partial class WorkModeReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Remote, hybrid or on site with the words that show it, or null.</summary>
    public static Finding<WorkMode>? Read(PostingText posting, string? title, string? location)
    {
        foreach (var given in new[] { title, location })
        {
            if (given is { Length: > 0 } && OfHeadline(given) is { } mode)
            {
                return Finding<WorkMode>.Given(mode);
            }
        }

        var text = posting.Text;
        var firstLine = text.AsSpan(0, text.IndexOf('\n') is var end and >= 0 and < 300 ? end : Math.Min(text.Length, 300)).ToString();
        if (firstLine.Contains('|', StringComparison.Ordinal) && OfHeadline(firstLine) is { } headline)
        {
            return new Finding<WorkMode>(headline, 0, firstLine.Length);
        }

        var hybrid = First(posting, Hybrid());
        if (hybrid is not null)
        {
            return new Finding<WorkMode>(WorkMode.Hybrid, hybrid.Index, hybrid.Length);
        }

        var notRemote = First(posting, NotRemote());
        var remote = notRemote is null ? First(posting, Remote()) : null;
        if (remote is not null)
        {
            return new Finding<WorkMode>(WorkMode.Remote, remote.Index, remote.Length);
        }

        var onsite = notRemote ?? First(posting, Onsite()) ?? First(posting, Place());
        return onsite is null ? null : new Finding<WorkMode>(WorkMode.Onsite, onsite.Index, onsite.Length);
    }

    private static WorkMode? OfHeadline(string line) =>
        HybridWord().IsMatch(line) ? WorkMode.Hybrid
        : OnsiteWord().IsMatch(line) && RemoteWord().IsMatch(line) ? (PrimarilyOnsite().IsMatch(line) ? WorkMode.Onsite : WorkMode.Hybrid)
        : NotRemote().IsMatch(line) ? WorkMode.Onsite
        : RemoteWord().IsMatch(line) ? WorkMode.Remote
        : OnsiteWord().IsMatch(line) ? WorkMode.Onsite
        : null;

    private static Match? First(PostingText posting, Regex pattern)
    {
        foreach (Match match in pattern.Matches(posting.Text))
        {
            var sentence = posting.SentenceAt(match.Index);
            if (sentence.Part != PostingPart.Legal && !OtherMeaning().IsMatch(posting.Text.AsSpan(sentence.Start, sentence.Length)))
            {
                return match;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\bhybrid\b(?! (?:cloud|vehicle|app|mobile|car|model of care|solutions?|infrastructure|environments?|systems?|architecture|identity|native|search))|\b(?:home ?office|remote) (?:and|or|&|und|/) (?:on-?site|office|büro)|\bteilremote\b", Options)]
    private static partial Regex HybridWord();

    [GeneratedRegex(@"\b(remote(?:ly)?|work(?:ing)? from home|wfh|home[- ]based|fully distributed|telecommute|100 ?% home ?office|homeoffice|teletrabajo|télétravail)\b(?! (?:sensing|control|monitoring|sites?|areas?|desktop|locations?|support))", Options)]
    private static partial Regex RemoteWord();

    [GeneratedRegex(@"\b(on[- ]?site|in[- ]office|in[- ]person|office[- ]based|vor ort|presencial|présentiel)\b", Options)]
    private static partial Regex OnsiteWord();

    [GeneratedRegex(@"\b(primarily|mostly|mainly) on-?site", Options)]
    private static partial Regex PrimarilyOnsite();

    [GeneratedRegex(@"\b(?:not (?:a )?remote|no remote|non[- ]remote|(?:is|are) not (?:a )?(?:fully )?remote|remote (?:work(?:ing)? )?(?:is |are )?not (?:available|possible|offered|an option)|no (?:remote|wfh|home ?office)|kein home ?office)\b", Options)]
    private static partial Regex NotRemote();

    [GeneratedRegex(@"\bhybrid(?: |-)?(?:working|work|role|position|job|model|schedule|remote|office|basis|arrangement|pattern|set ?up|policy|environment|contract|\(|[.,;:)\n/|–-]|$)|\bhybrid\b[^\n.]{0,40}\b(?:office|home|days|week|remote|onsite|on-site)\b|\b(?:\d|one|two|three|four|1-2|2-3)(?: ?(?:-|–|to|or) ?\d)? days? (?:a |per |/ ?|each |every )?(?:week )?(?:in|at|from|on)[ -]?(?:the |our |your )?(?:\w+ )?(?:office|site|home|home ?office)|\b(?:\d|one|two|three|four) days? (?:a|per) week (?:in|at|from|on)[ -]?(?:the |our )?(?:\w+ )?(?:office|site|home)|\b(?:remote|home|wfh) (?:\d|one|two|three|four) days?\b|\bmobile[sn]? arbeiten|\b(?:mobiles arbeiten|home[- ]?office)\b(?! (?:equipment|allowance|stipend|budget|furniture|setup|set-up))|\bpartially remote|\bpartly remote|\bpart remote|\boccasional(?:ly)? (?:work(?:ing)? from home|remote)|\bsplit between (?:the )?(?:office|home)|\b(?:mix|combination|blend) of (?:home|remote|office|on-?site)|\b(?:home|remote|flexible) working \(?(?:\d|one|two|three|four) days|\bhybride\w* (?:arbeit\w*|modell)|\bsemi[- ]remote|\bflexib(?:le|ility)[^\n.]{0,25}\b(?:work from home|working from home) (?:\w+ ){0,3}days?|\bremote work(?:ing)? (?:\w+ ){0,4}days|\bhíbrido|\bhybride\b", Options)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"\b(?:fully|100 ?%|completely|entirely|primarily|mostly|remote[- ]first|permanently|all|globally|us|uk|eu)[- ]remote\b|\bremote[- ](?:first|only|role|position|job|work(?:ing|ers?)?|opportunity|team|company|based|contract|friendly|environment|\(|within|in the|from|across|anywhere|us\b|uk\b|eu\b|ok\b)|\b(?:is|are|be|work|working|role is|position is|100%|location:?|we['’]re|we are) (?:a |an )?(?:\w+ )?remote(?:ly)?\b|\bremote(?: position| role| opportunity)|\bwork(?:ing)? (?:fully |100% )?(?:remotely|from (?:home|anywhere))|\bhome[- ]based (?:role|position|job|working)|\bwork anywhere\b|\(remote\)|\bremote\b ?(?:[|,;)/\n–]|$)|\bonline (?:tutoring|teaching|coaching) (?:role|position|job)|\bvirtual (?:role|position)|\b100 ?% (?:home ?office|telework)|\bteletrabajo|\btrabajo remoto|\btélétravail|\btrabalho remoto", Options)]
    private static partial Regex Remote();

    [GeneratedRegex(@"\b(?:fully |primarily |100 ?% |strictly )?on-?site (?:role|position|job|work(?:ing)?|only|presence|attendance|basis|\d days|five days|in\b|at\b|from\b|based)|\b(?:is|be|are|work|working|based|position is|role is) (?:a |an )?(?:\w+ )?(?:on-?site|office[- ]based|in[- ]office|in[- ]person)\b|\bworkplace: on-?site|\bwork (?:location|setting)s?: (?:in[- ]person|on-?site|on the road|one location|multiple locations|office|clinic|hospital)|\b(?:five|5) days (?:a|per) week (?:in|at|on)[ -]?(?:the |our )?(?:office|site)|\bfull[- ]time (?:in|at) (?:the |our )office|\b\(?on-?site\)?[ ]*(?:\||\n|$)|\bwork from our (?:\w+ )?(?:office|site)|\boffice[- ]based (?:role|position|environment)|\bprimarily onsite", Options)]
    private static partial Regex Onsite();

    [GeneratedRegex(@"\b(?:based (?:at|in|on|within) (?:our|the) (?:\w+ ){0,3}(?:office|site|store|warehouse|factory|plant|facility|branch|clinic|hospital|school|showroom|depot|restaurant|hotel|salon|nursery|home|retail site)|(?:in|at) our (?:\w+ ){0,3}(?:store|warehouse|factory|plant|branch|clinic|showroom|depot|restaurant|hotel|salon|nursery|office)\b|free (?:on-?site )?(?:car )?parking|(?:busy|open-plan) (?:\w+ )?office environment|live-in position|work location: \d|standard office environment)", Options)]
    private static partial Regex Place();

    // Remote patients, remote control, our remote customers: not this job's place.
    [GeneratedRegex(@"\b(?:remote (?:sensing|control(?:led)?|patient|customers?|access|monitoring|server|sites?|areas?|desktop|communit\w+|village|procedure call|repositor\w+|code execution)|(?:support|manage|lead|collaborat\w+|communicat\w+|liais\w+|coordinat\w+) (?:with )?(?:\w+ ){0,4}remote|manage (?:\w+ )?remote teams?|hybrid (?:cloud|vehicle|app|mobile|cars?|teams))\b", Options)]
    private static partial Regex OtherMeaning();
}
