using System.Text.RegularExpressions;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Locations;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads title, company and place from the text alone, for a posting that was pasted.</summary>
internal static partial class HeadlineReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int FirstLines = 12, MostWanted = 20;

    /// <summary>The title: a labelled one, the first line that reads like one, or the role that a sentence says is wanted.</summary>
    public static Finding<string>? Title(PostingText posting)
    {
        if (Labelled(posting, TitleLabel()) is { } labelled)
        {
            return labelled;
        }

        foreach (var line in posting.Lines.Take(FirstLines).Where(line => !line.IsBullet && line.Part is PostingPart.Opening or PostingPart.Role or PostingPart.Company))
        {
            var words = posting.Text[line.Start..line.End];
            foreach (var (part, offset) in Parts(words))
            {
                if (IsTitle(part))
                {
                    return Trimmed(posting, line.Start + offset, part);
                }
            }
        }

        // the first role that sounds like one; else what is sought, in a trade that we do not know: behind "as" stands anything
        var wanted = Wanted().Matches(posting.Text).Take(MostWanted).ToList();
        if ((wanted.Find(match => IsTitle(match.Groups["t"].Value)) ?? wanted.Find(match => !match.Groups["as"].Success))?.Groups["t"] is { } role)
        {
            return Trimmed(posting, role.Index, role.Value);
        }

        // A headline ("Shift Baker | Kornfeld") names the role first, whatever the trade.
        var first = posting.Lines.Count > 1 ? posting.Lines[0] : null;
        return first is { IsBullet: false, IsHeading: false } && Parts(posting.Text[first.Start..first.End]).ToList() is [var (head, offset0), ..]
            && head.Length < 70 && !Sentence().IsMatch(head) && !NotTitle().IsMatch(head)
            ? Trimmed(posting, first.Start + offset0, head)
            : null;
    }

    /// <summary>"Baker at Kornfeld" with the employer Kornfeld is "Baker": the card shows both already.</summary>
    public static Finding<string>? WithoutEmployer(Finding<string>? title, Finding<string>? company)
    {
        if (title is null || company is null || !title.Value.EndsWith(company.Value, StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        var head = title.Value[..^company.Value.Length];
        return AtTheEnd().Match(head) is { Success: true, Index: > 2 } at ? title with { Value = head[..at.Index], Length = at.Index } : title;
    }

    /// <summary>The employer: a labelled one, a part of the headline, "About X", "at X", "X is looking for".</summary>
    public static Finding<string>? Company(PostingText posting, Finding<string>? title)
    {
        if (Labelled(posting, CompanyLabel()) is { } labelled)
        {
            return labelled;
        }

        if (posting.Lines.Count > 0 && posting.Text[posting.Lines[0].Start..posting.Lines[0].End].Contains('|', StringComparison.Ordinal) && InHeadline(posting, title) is { } named)
        {
            return named;
        }

        foreach (var pattern in new[] { TitleAtCompany(), AboutCompany(), CompanySeeks(), JoinCompany(), CompanyIs() })
        {
            foreach (Match match in pattern.Matches(posting.Text))
            {
                var group = match.Groups["c"];
                if (!NotCompany().IsMatch(group.ValueSpan) && group.Length is > 1 and < 60 && !group.Value.Equals(title?.Value, StringComparison.OrdinalIgnoreCase))
                {
                    return Trimmed(posting, group.Index, group.Value);
                }
            }
        }

        return InHeadline(posting, title);
    }

    // The line under the title, or a part of the headline ("Acme | Engineer | Berlin").
    private static Finding<string>? InHeadline(PostingText posting, Finding<string>? title)
    {
        var head = posting.Lines.Take(4).ToList();
        foreach (var line in head)
        {
            var parts = Parts(posting.Text[line.Start..line.End]).ToList();
            if (parts.Count < 2 && (title is null || line.Start <= title.Start || line != head.FirstOrDefault(candidate => candidate.Start > title.Start)))
            {
                continue;
            }

            foreach (var (part, offset) in parts)
            {
                if (TownAt(part) is > 1 and var town && part[..town].TrimEnd(' ', ',') is { Length: > 1 and < 45 } house && Name().IsMatch(house) && !IsTitle(house) && !NotCompany().IsMatch(WithoutArticle(house)))
                {
                    return Trimmed(posting, line.Start + offset, house);
                }

                if (part.Length is > 1 and < 45 && Name().IsMatch(part) && !IsTitle(part) && !NotCompany().IsMatch(part) && !Place().IsMatch(part) && !Mode().IsMatch(part)
                    && (title is null || line.Start + offset != title.Start))
                {
                    return Trimmed(posting, line.Start + offset, part);
                }
            }
        }

        return null;
    }

    /// <summary>The place: a labelled one, or one that looks like "City, Country" near the top.</summary>
    public static Finding<string>? Location(PostingText posting)
    {
        if (Labelled(posting, LocationLabel()) is { } labelled)
        {
            return labelled;
        }

        foreach (var line in posting.Lines.Take(6))
        {
            foreach (var (part, offset) in Parts(posting.Text[line.Start..line.End]))
            {
                if (part.Length < 60 && Place().IsMatch(part) && !IsTitle(part) && !Mode().IsMatch(part) && TownAt(part) is var town && char.IsUpper(part[town]))
                {
                    return Trimmed(posting, line.Start + offset + town, part[town..]);
                }
            }
        }

        var based = Based().Match(posting.Text);
        return based.Success ? Trimmed(posting, based.Groups["p"].Index, based.Groups["p"].Value) : null;
    }

    /// <summary>Where the place begins in "Harbour Clinic, Exeter": behind the comma, when a known town follows a name that is none; 0 where the whole is the place.</summary>
    private static int TownAt(string part)
    {
        var comma = part.LastIndexOf(',');
        if (comma <= 0 || comma + 2 >= part.Length)
        {
            return 0;
        }

        var (before, town) = (Folding.Fold(part[..comma]), Folding.Fold(part[(comma + 1)..]));
        return LocationReader.IsCity(town) && !LocationReader.IsCity(before) && !LocationReader.IsRegionOrCountry(town) ? part.Length - part[(comma + 1)..].TrimStart().Length : 0;
    }

    /// <summary>Before a town even "The Heron" is a name; "The Company" is none with or without its article.</summary>
    private static string WithoutArticle(string house) => house.StartsWith("The ", StringComparison.Ordinal) ? house["The ".Length..] : house;

    private static bool IsTitle(string part) =>
        part.Length is > 3 and < 90 && part.Count(character => character == ' ') < 12 && TitleNoun().IsMatch(part) && !Sentence().IsMatch(part) && !NotTitle().IsMatch(part);

    private static Finding<string>? Labelled(PostingText posting, Regex label)
    {
        var match = label.Match(posting.Text);
        return match.Success ? Trimmed(posting, match.Groups["v"].Index, match.Groups["v"].Value) : null;
    }

    private static Finding<string>? Trimmed(PostingText posting, int start, string value)
    {
        var lead = value.Length - value.TrimStart(' ', '-', '–', ':', '*', '#', '(', ',').Length;
        var trimmed = value.Trim(' ', '-', '–', ':', '*', '#', '.', ',', '|', '!', '(');
        return trimmed.Length < 2 ? null : new Finding<string>(trimmed, start + lead, Math.Min(trimmed.Length, posting.Text.Length - start - lead));
    }

    private static IEnumerable<(string Part, int Offset)> Parts(string line)
    {
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            var ends = i == line.Length || line[i] is '|' or '•' or '·' || (line[i] is '-' or '–' or '—' or '@' && i > 0 && line[i - 1] == ' ' && i + 1 < line.Length && line[i + 1] == ' ');
            if (ends)
            {
                var part = line[start..i];
                var lead = part.Length - part.TrimStart().Length;
                if (part.Trim().Length > 1)
                {
                    yield return (part.Trim(), start + lead);
                }

                start = i + 1;
            }
        }
    }

    [GeneratedRegex(@"(?:^|\n)[ *#]{0,4}(?:job title|business title|position title|position|title|role|vacancy|stelle|stellenbezeichnung|puesto|poste|cargo)(?: title)? ?[:：][ *]{0,3}(?<v>[^\n|]{3,90})", Options)]
    private static partial Regex TitleLabel();

    [GeneratedRegex(@"(?:^|\n)[ *#]{0,4}(?:company(?: name)?|employer|organi[sz]ation|agency|unternehmen|firma|arbeitgeber|empresa|entreprise) ?[:：][ *]{0,3}(?<v>[^\n|]{2,70})", Options)]
    private static partial Regex CompanyLabel();

    [GeneratedRegex(@"(?:^|\n)[ *#]{0,4}(?:(?:job |work |office )?location|place of work|based in|standort|arbeitsort|einsatzort|ort|ubicación|lieu|localização|city) ?[:：][ *]{0,3}(?<v>[^\n|]{2,80})", Options)]
    private static partial Regex LocationLabel();

    [GeneratedRegex(@"(?:(?<as>(?<=^|\n|[.!?] )As(?= \p{Lu})|\b[Aa]s(?= (?:an?|the|our|your) )(?: our| your)?(?: new| next)?)|(?<=\n|[.!?] )The(?= [^\n.]{3,60} (?:is responsible|will (?:be|provide|work|support|lead|have)))|looking for|seeking|hiring|recruiting(?: for)?|recruit|need|search(?:ing)? for|opportunity for|role of|position of|join (?:us|our team|the team) as|suchen (?:wir )?(?:zum nächstmöglichen zeitpunkt |ab sofort )?|buscamos|recherchons) (?:an?|our next|the|one|another|eine[n]?|un[ae]?|several|experienced|talented|passionate|motivated|skilled|\d)? ?(?:[a-z-]{2,14} ){0,2}(?:(?:experienced|talented|passionate|motivated|skilled|dynamic|dedicated|enthusiastic|reliable|highly|friendly|new|full-time|part-time|erfahrene[n]?|engagierte[n]?|motivierte[n]?),? (?:and )?){0,3}(?<t>\p{Lu}[\p{L}&/.+#-]+(?: (?:(?:of|and|&|in|für) )?\p{Lu}[\p{L}&/.+#-]*| \((?:m/w/d|w/m/d)\)){0,5})", RegexOptions.CultureInvariant)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"^[^\n]{3,80}? (?:at|@|bei) (?<c>\p{Lu}[^\n|,(–-]{1,45}?)(?=\n|$| ?[|,(–]| - | in )", RegexOptions.CultureInvariant)]
    private static partial Regex TitleAtCompany();

    [GeneratedRegex(@" +(?:at|@|bei) $", Options)]
    private static partial Regex AtTheEnd();

    [GeneratedRegex(@"(?:^|\n)[ *#]{0,4}(?:About|ABOUT|Über|Why|Who is|Who are) (?<c>\p{Lu}[\w&.'’-]*(?: (?:\p{Lu}[\w&.'’-]*|of|&|and|de|the)){0,4}) ?[:?]? ?(?=\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AboutCompany();

    [GeneratedRegex(@"(?:^|\n|[.!] )(?:Here at |At )?(?<c>\p{Lu}[\w&.'’-]*(?: (?:\p{Lu}[\w&.'’-]*|of|&|and|de)){0,4}),? (?:is|are) (?:currently |now |actively |proud |pleased |delighted |excited )?(?:to be )?(?:looking|seeking|searching|hiring|recruiting|offering)\b", RegexOptions.CultureInvariant)]
    private static partial Regex CompanySeeks();

    [GeneratedRegex(@"(?:\b[Jj]oin|\b[Hh]ere at|(?:^|\n|[.!] )At|\b[Ww]ork(?:ing)? (?:for|at)|[Cc]areer (?:at|with)|[Bb]ei(?: der| dem)?) (?<c>\p{Lu}[\w&'’-]*(?:(?: |\.)(?:\p{Lu}[\w&'’-]*|of|&|and|de|io|com|ai)){0,4})(?=[,.!;:\n]|['’]s| (?:as|we|you|is|and|team|in|to|where|today)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex JoinCompany();

    [GeneratedRegex(@"(?:^|\n)(?<c>\p{Lu}[\w&.'’-]*(?: (?:\p{Lu}[\w&.'’-]*|of|&|and|de)){0,4}) (?:(?:is|are) (?:a|an|the|one of|Europe|the UK)|has (?:been|continuously|over|more)|creates?|provides?|builds?|designs?|develops?|delivers?|helps?|makes?|operates?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex CompanyIs();

    [GeneratedRegex(@"^(?:the|this|we|you|our|us|it|he|she|they|a|an|in|as|my|your|candidates?|applicants?|role|job|position|company|team|client|employer|business|you['’]ll|what|who|how|why|remote|full.?time|part.?time|hybrid|onsite|contract|permanent|opportunity|description|overview|summary|benefits|location|salary|about|responsibilities|requirements|qualifications|there|here|these|if|successful|ideal|date|apply|joining|working|please|no|yes|all|experience|knowledge|for|join|die|der|das|wir|ihr|sie|du|dein|unser)\b|\b(?:m/w/d|w/m/d|salary|£|€|hours|per)\b|^\W*\d", Options)]
    private static partial Regex NotCompany();

    [GeneratedRegex(@"^\p{Lu}[\w&.'’-]*(?: (?:\p{Lu}[\w&.'’-]*|of|&|and|de|the|\([^)]{1,30}\))){0,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|permanent|contract|visa|equity|salary|intern|vollzeit|teilzeit|https?|url)\b|[$£€]", Options)]
    private static partial Regex Mode();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’ -]{1,30}, ?(?:(?-i:[A-Z]{2,3})\b|\p{L}[\p{L} .]{2,25})(?:,? ?\p{L}[\p{L} ]{1,20})?(?: \d{5})?$|^(?:London|Berlin|Munich|München|Hamburg|Köln|Frankfurt|Wien|Vienna|Graz|Linz|Zürich|Zurich|Bern|Basel|Paris|Madrid|Barcelona|Lisbon|Amsterdam|Dublin|Manchester|Birmingham|Leeds|Bristol|Edinburgh|Glasgow|New York(?: City)?|NYC|San Francisco|SF|Los Angeles|Seattle|Boston|Chicago|Austin|Denver|Toronto|Vancouver|Sydney|Melbourne|Singapore|Bangalore|Stockholm|Copenhagen|Oslo|Warsaw|Prague|Brussels|Europe|United States|United Kingdom|Germany|USA|US|UK|Canada|Deutschland|Österreich|Schweiz)(?: ?\([^)]{1,25}\))?$", Options)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:based in|located in|office in|offices in|role in|position in|standort(?: in)?|in unserem büro in) (?<p>\p{Lu}[\p{L}'’-]+(?:(?:,? )\p{Lu}[\p{L}'’-]+){0,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Based();

    [GeneratedRegex(@"\b(\p{L}*(?:engineer|developer|manager|director|analyst|designer|architect|administrator|assistant|consultant|specialist|technician|scientist|officer|coordinator|co-ordinator|representative|supervisor|nurse|teacher|driver|chef|cook|waiter|waitress|bartender|barista|cleaner|labourer|laborer|operative|operator|accountant|bookkeeper|clerk|receptionist|secretary|recruiter|buyer|planner|surveyor|electrician|plumber|carpenter|joiner|welder|mechanic|fitter|machinist|pharmacist|physiotherapist|therapist|counsellor|carer|worker|trainer|coach|tutor|lecturer|professor|researcher|writer|editor|journalist|photographer|lawyer|solicitor|paralegal|attorney|advisor|adviser|executive|lead|head|leader|intern|internship|apprentice|trainee|graduate|associate|agent|broker|cashier|guard|paramedic|dentist|doctor|physician|vet|hairdresser|beautician|stylist|gardener|porter|baker|butcher|tailor|florist|painter|roofer|bricklayer|scaffolder|sailor|pilot|nanny|soldier|firefighter|librarian|curator|actor|musician|picker|packer|controller|auditor|programmer|tester|strategist|producer|owner|master|president|partner|foreman|helper|aide|attendant|staff|handler|installer|estimator|inspector|merchandiser|scheduler|dispatcher|housekeeper|entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|mitarbeiter|mitarbeiterin|kaufmann|kauffrau|techniker|berater|pfleger|pflegefachkraft|fachkraft|verkäufer|buchhalter|referent|sachbearbeiter|werkstudent|praktikant|monteur|mechatroniker|elektriker|schlosser|koch|köchin|fahrer|erzieher|desarrollador|ingeniero|développeur|ingénieur|desenvolvedor)(?:s|in|/in|:in|\*in)?)\b", Options)]
    private static partial Regex TitleNoun();

    [GeneratedRegex(@"[.!?] \p{Lu}|[.?!]$|\b(?:we|you|our|your|are|is|will|wir|sie|unser\w*|looking|seeking|join|this|responsible|ensur\w+|provid\w+|support(?:ing)?|working|must|have|has|with (?:a|an|the))\b|,.*,.*,", Options)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:about|our|the|what|why|how|who|company|location|salary|reports? to|reporting|department|team|key|job description|hours|date|contact|\d+)\b|:$|@|https?:", Options)]
    private static partial Regex NotTitle();
}
