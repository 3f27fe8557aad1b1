using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads the level of a role: the title's own words first, then what the trade usually is, then years and duties.</summary>
internal static partial class LevelReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The level and the words that show it; null when there is neither a title nor a text.</summary>
    public static Finding<RoleLevel>? Read(PostingText posting, Finding<string>? title, Finding<int>? years)
    {
        if (title is null && posting.Sentences.Count == 0)
        {
            return null;
        }

        var name = title?.Value ?? "";
        if (OfTitle(name) is { } byTitle)
        {
            return new Finding<RoleLevel>(byTitle, title?.Start ?? -1, title?.Length ?? 0);
        }

        var head = posting.Text.Length > 6_000 ? posting.Text[..6_000] : posting.Text;
        if (Stated().Match(head) is { Success: true } stated)
        {
            var level = EntryWord().IsMatch(stated.ValueSpan) ? RoleLevel.Entry : MidWord().IsMatch(stated.ValueSpan) ? RoleLevel.Mid : RoleLevel.Senior;
            return new Finding<RoleLevel>(level, stated.Index, stated.Length);
        }

        if (years is { Value: >= 5 })
        {
            return new Finding<RoleLevel>(RoleLevel.Senior, years.Start, years.Length);
        }

        if (years is { Value: >= 2 })
        {
            return new Finding<RoleLevel>(RoleLevel.Mid, years.Start, years.Length);
        }

        if (NoExperience().Match(head) is { Success: true } none)
        {
            return new Finding<RoleLevel>(RoleLevel.Entry, none.Index, none.Length);
        }

        if (LeadsPeople().Match(head) is { Success: true } leads && ManagerTitle().IsMatch(name))
        {
            return new Finding<RoleLevel>(RoleLevel.Lead, leads.Index, leads.Length);
        }

        if (EntryTrade().IsMatch(name) && !SkilledTrade().IsMatch(name))
        {
            return new Finding<RoleLevel>(RoleLevel.Entry, title?.Start ?? -1, title?.Length ?? 0);
        }

        return new Finding<RoleLevel>(RoleLevel.Mid, title?.Start ?? -1, title?.Length ?? 0);
    }

    /// <summary>The level that a title's own words say, or null when they say none.</summary>
    public static RoleLevel? OfTitle(string title)
    {
        if (Executive().IsMatch(title) && !NotExecutive().IsMatch(title))
        {
            return RoleLevel.Executive;
        }

        if (Entry().IsMatch(title) && !Senior().IsMatch(title) && !ManagesTrainees().IsMatch(title))
        {
            return RoleLevel.Entry;
        }

        if (Lead().IsMatch(title))
        {
            return RoleLevel.Lead;
        }

        if (Senior().IsMatch(title))
        {
            return RoleLevel.Senior;
        }

        if (Managers().IsMatch(title) && !OwnWorkManager().IsMatch(title))
        {
            return RoleLevel.Lead;
        }

        return Middle().IsMatch(title) ? RoleLevel.Mid : null;
    }

    [GeneratedRegex(@"\b(chief (?!engineer\b|of staff to|inspector)\w+|c[etfoimp]o\b|ciso|cxo|vp|svp|evp|avp|vice[- ]president|president|managing director|director|directeur|direktor|geschäftsführ\w+|executive director|head of school|headteacher|head teacher|partner at|general counsel|vorstand|founder|co-founder)\b", Options)]
    private static partial Regex Executive();

    [GeneratedRegex(@"\b(?:assistant|deputy|associate|asst\.?|junior|to the|to|funeral|duty|activities|camp) (?:\w+ )?(?:managing )?director\b|\bdirector['’]s (?:assistant|pa)|\bassistant (?:vice|to)|\bproduct owner|\b(?:assistant|secretary|aide|advisor|adviser|pa) to\b|\b(?:business|channel|hr|client|sales|account|people|finance|strategic) partner\b|\bpartner (?:manager|success|marketing)", Options)]
    private static partial Regex NotExecutive();

    [GeneratedRegex(@"\b(intern|internships?|trainee|traineeship|graduate|grad|apprentice|apprenticeship|junior|jr|entry[- ]?level|entry|student|placement|working student|werkstudent\w*|praktik\w+|ausbildung|auszubildende\w*|azubi|berufseinsteiger\w*|einsteiger|absolvent\w*|becario|becaria|stagiaire|alternance|estágio|estagiári\w+|new college grad|early career|school leaver|no experience|aide|helper|labou?rer|operatives?|cleaner|porter|packer|picker|steward|dishwasher|kitchen assistant|kitchen hand|waiter|waitress|waiting staff|bar staff|bartender|barista|cashier|crew member|team member|host|hostess|busser|server|housekeeper|room attendant|janitor|receptionist|clerk|data entry|sales assistant|shop assistant|retail assistant|sales associate|store associate|stocker|warehouse (?:assistant|associate|worker|operative)|driver['’]?s mate|delivery driver|care assistant|carer|care worker|healthcare assistant|support worker|teaching assistant|nursery assistant|customer (?:service|support) (?:representative|advisor|adviser|associate|assistant|agent|rep)|call cent(?:er|re) (?:agent|advisor|representative)|admin(?:istrative)? assistant|office assistant|brand ambassador|crew|seasonal|caregiver|home health aide|cna|assembler|material handler|general worker|volunteer|lifeguard|usher|courier|babysitter|nanny|tutor|lagerhelfer\w*|aushilfe\w*|verkäufer\w*|reinigungskraft|produktionshelfer\w*|fellowship|co-?op)\b", Options)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\b(?:intern|trainee|graduate|apprentice|student|volunteer|placement|cleaner|driver|crew|housekeeping|receptionist|entry|aide|retail|call cent(?:er|re)|warehouse|care|tutor|carer|host|server|grad)s?\b.{0,24}\b(?:manager|supervisor|coordinator|co-ordinator|director|lead|leader|head|recruiter|adviser|advisor|administrator)\b", Options)]
    private static partial Regex ManagesTrainees();

    [GeneratedRegex(@"\b(lead|leads|team[- ]?lead(?:er)?|leader|teamleit\w+|leiter\w*|leitung|leitende\w*|supervisor|head|foreman|foreperson|charge hand|chargehand|charge nurse|superintendent|shift manager|store manager|restaurant manager|branch manager|site manager|general manager|plant manager|nursing home manager|home manager|registered manager|ward manager|duty manager|operations manager|engineering manager|team manager|manager,? engineering|head chef|executive chef|sous chef|scrum master lead|captain|principal teacher|group leader|department manager|deputy manager|(?:assistant|deputy|associate) (?:\w+ )?director|crew chief|assistant (?:store |general |restaurant |bar )?manager|district manager|regional manager|area manager|kitchen manager|bar manager|chef de cuisine|jefe|responsable|gerente|chef d['’]équipe|nurse manager|practice manager|room leader)\b", Options)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(senior|sr|snr|principal|staff (?:\w+ ){0,2}(?:engineer|developer|scientist|designer|architect|programmer|product)|architect|experienced|expert|distinguished|fellow|specialist (?:doctor|registrar)|consultant (?:\w+ )?(?:surgeon|physician|psychiatrist|anaesthetist|radiologist)|advanced practitioner|iii|iv|level (?:3|4|5)|l[5-7]|band (?:7|8)\w?|erfahrene\w*|sénior|physician|surgeon|psychiatrist|attorney|counsel|solution architect|enterprise architect|seniors)\b|\b(?:engineer|developer|scientist|analyst|designer|technician) (?:3|4|5)\b", Options)]
    private static partial Regex Senior();

    [GeneratedRegex(@"\b(manager|manageress|managers)\b", Options)]
    private static partial Regex Managers();

    // Managers of a product, a project or an account manage their own work, not people.
    [GeneratedRegex(@"\b(product|project|program|programme|account|marketing|community|content|social media|customer success|category|brand|office|case|relationship|property|portfolio|event|events|campaign|partnerships?|key account|success|technical account|data|contract|contracts|procurement|purchasing|supply chain|delivery|digital|communications|growth|compliance|risk|quality|payroll|bid|bids|seo|ecommerce|e-commerce|commercial|development|business development|sales|area sales|release|change|partner|engagement|vendor|facilities|hr|talent|recruitment|lettings|merchandising|client|leasing|database|records|information|policy|research|study|clinical trial|fundraising|proposal|knowledge|asset|claims|grants?|ppc|crm|email|pr|tax|finance|accounts?|audit|investment|network|it|systems?|design|environmental|safety|construction|planning|logistics|transport|fleet|inventory|stock|production)\b.{0,25}\bmanager\b", Options)]
    private static partial Regex OwnWorkManager();

    [GeneratedRegex(@"\b(mid(?:dle)?[- ]?(?:level|weight)?|intermediate|ii|level 2|associate (?:engineer|consultant|manager|director|architect)|midweight)\b|\b(?:engineer|developer|scientist|analyst|designer|technician) 2\b", Options)]
    private static partial Regex Middle();

    [GeneratedRegex(@"\b(project|account|office|sales|operations|finance|accounts?|it|production|quality|logistics|transport|facilities|construction|commercial|business development|customer|client|service|marketing|hr|events?)\b.{0,25}\bmanager\b", Options)]
    private static partial Regex ManagerTitle();

    [GeneratedRegex(@"\b(lead(?:ing)? (?:and (?:develop|manage|motivat|inspir)\w* )?(?:a |an |the |your )(?:\w+ ){0,3}team|manag(?:e|ing) (?:a |an |the |your )(?:\w+ ){0,3}team|line manage\w*|direct reports|team of \d+|supervis(?:e|ing) (?:a |the )?(?:team|staff))\b", Options)]
    private static partial Regex LeadsPeople();

    [GeneratedRegex(@"\b(entry[- ]level|mid[- ](?:level|weight)|junior[- ]level|senior[- ]level|experience level: \w+|seniority level:? \w+|(?:as|for|hire|need|seeking|recruit\w*|want|join us as|looking for) (?:a|an) (?:\w+ ){0,2}(?:senior|junior|mid-level|graduate|trainee|apprentice)\b|level: (?:junior|mid|senior|entry))", Options)]
    private static partial Regex Stated();

    [GeneratedRegex(@"entry|junior|graduate|trainee|apprentice|intern", Options)]
    private static partial Regex EntryWord();

    [GeneratedRegex(@"\bmid", Options)]
    private static partial Regex MidWord();

    [GeneratedRegex(@"\b(no (?:previous |prior )?(?:\w+ )?experience (?:is )?(?:required|needed|necessary)|experience (?:is )?not (?:essential|required|necessary|needed)|full training (?:will be |is )?(?:given|provided)|recent graduates?|0 ?[-–] ?[12] years?|1 year['’]?s? (?:of )?(?:\w+ )?experience|berufseinsteiger\w*|keine erfahrung|sin experiencia|no experience)\b", Options)]
    private static partial Regex NoExperience();

    [GeneratedRegex(@"\b(?:cnc|setter|software|systems?|server|windows|linux|database|sharepoint|network|cloud|security (?:officer|engineer)|salesforce|sap|information|compliance|scientific|executive assistant|project (?:coordinator|officer))\b", Options)]
    private static partial Regex SkilledTrade();

    [GeneratedRegex(@"\b(assistant|operator|driver|administrator|advisor|adviser|agent|attendant|guard|officer|secretary|representative|cook|baker|butcher|chef de partie|commis|gardener|caretaker|mechanic's mate|worker|practitioner assistant|merchandiser|promoter|associate|trainer|coach|instructor|coordinator|co-ordinator|technician assistant|guide|security|teacher|hairdresser|dispatcher|mover|installer|loader|sweeper|canvasser|telesales|clerical|typist|reception|groundskeeper|stylist|ambulance|porter|personal trainer)\b", Options)]
    private static partial Regex EntryTrade();
}
