using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>A wording that shows a red flag, and the wording in the same sentence that makes it harmless.</summary>
internal sealed record RedFlagRule(RedFlagKind Kind, Regex Pattern, Regex? Trap = null);

/// <summary>The wordings of the red flags in English and German. Each trap was met in a real posting.</summary>
internal static partial class RedFlagRules
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static IReadOnlyList<RedFlagRule> All { get; } =
    [
        new(RedFlagKind.UnprofessionalLanguage, Hype(), HypeTrap()),
        new(RedFlagKind.ProblematicCulture, Family(), FamilyTrap()),
        new(RedFlagKind.ProblematicCulture, UnlimitedLeave(), Mandatory()),
        new(RedFlagKind.ProblematicCulture, Pressure(), PressureTrap()),
        new(RedFlagKind.ProblematicCulture, LongHours(), LongHoursTrap()),
        new(RedFlagKind.ExcessiveResponsibilities, ManyHats()),
        new(RedFlagKind.UncompensatedOncall, Oncall(), OncallTrap()),
        new(RedFlagKind.ScamSignals, Scam(), ScamTrap()),
        new(RedFlagKind.DiscriminatoryRequirement, Discriminating(), DiscriminatingTrap()),
        new(RedFlagKind.Unpaid, UnpaidWork(), UnpaidTrap()),
        new(RedFlagKind.CommissionBased, CommissionOnly(), CommissionTrap()),
        new(RedFlagKind.UnrealisticExperience, ImpossibleYears(), ImpossibleYearsTrap()),
        new(RedFlagKind.VagueDescription, VagueWords()),
        new(RedFlagKind.UnrelatedSkills, Unrelated()),
    ];

    /// <summary>True when a sentence itself says that on-call time is not paid.</summary>
    public static bool SaysUnpaid(string sentence) => UnpaidWord().IsMatch(sentence);

    /// <summary>True when on-call time is said to be paid anywhere in the text.</summary>
    public static bool OncallIsPaid(string text) => OncallPaid().IsMatch(text);

    /// <summary>True for trades whose names sound junior but which are learnt over years (drivers, chefs).</summary>
    public static bool IsOrdinaryEntryTrade(string title) => !BeginnerTitle().IsMatch(title);

    [GeneratedRegex(@"\b(?:rock ?-?stars?|ninjas?|gurus?|wizards?|unicorns?|superstars?|super stars?|jedis?|badass(?:es)?|kick-?ass|hustlers?|crush(?:ing)? it|hackers? at heart|work hard,? play hard|10x (?:engineer|developer)s?|sales beasts?|killer instinct|rainmakers?|coding monkeys?|code monkeys?|magician|growth hackers?|money[- ]hungry|hungry for (?:money|success)|dream team of \w+ (?:wizards|ninjas)|sales sharks?|no (?:whiners|crybabies|snowflakes|drama queens|divas)|thick[- ]skinned|überflieger|rampensau|eierlegende wollmilchsau)\b", Options)]
    private static partial Regex Hype();

    [GeneratedRegex(@"rockstar (?:games|energy|north)|ninja (?:build|engineering|kitchen|one|foodi|van|rmm|theory|warrior)|sharkninja|ninja(?:one|van)|\bunicorns?\b (?:status|startups?|companies|company|valuation|tech|start-up)|(?:next|become|becoming|became|create|a|of the|fintech|tech|europe\w*|first|newest|achieved?|reach\w*|billion\w*|funded|valued?|\d) (?:\w+ )?unicorns?\b(?! (?:developer|engineer|candidate|who))|retreat guru|\bguru (?:capital|technologies|group|nanak|systems|99)|(?:guru|wizard|ninja)\.(?:com|io)|setup wizard|wizards? of the coast|wizard (?:interface|screen|pharma)|harry potter|installation wizard|step-by-step wizard|black ?hat|unicorn hunting|gunicorn|ninja tune|jedi (?:academy|contract|cloud)|\bjedi\b.{0,20}\b(?:defen[cs]e|contract)|hackerrank|hacker news", Options)]
    private static partial Regex HypeTrap();

    [GeneratedRegex(@"\b(?:we(?:['’]re| are)(?: like| all| one| more like| truly)?(?: a| one)?(?: \w+)? family\b(?![- ](?:owned|run|business|company|firm|practice|office|operated|friendly|law|led))|like (?:a|one)(?: big| close| second)? family|(?:big|one|work|second|close-knit|tight-knit|supportive|happy|global|growing|greatest \w+|our \p{Lu}\w+) family\b(?! ?-?(?:business|owned|run|friendly|office|company|firm|of (?:brands|companies|products|schools|businesses)|practice|medicine|home|support|leave|and friends|members?))|(?:join|part of|expand|member of|welcome to|add to|grow) (?:our|the|a)(?: [\w.&]+){0,2} family\b(?! ?-?(?:business|owned|run|friendly|office|company|firm|of|practice|medicine|home|team|law|support|service|services|hub|centre|center|led))|family environment|(?:wir sind|teil) (?:wie )?(?:eine[r]?|unserer) (?:große[n]? )?familie)\b", Options)]
    private static partial Regex Family();

    [GeneratedRegex(@"\b(?:family (?:insurance|leave|medical|health|law|court|therapy|doctor|physician|medicine|planning|day|plan|cover)|families|carer|foster|adopt\w+|(?:you|employees?) and your (?:\w+ )?famil|your family|(?:the|their|his|her|resident'?s?|patient|child'?s?) family|friends and family|family and friends|family[- ](?:owned|run)|generation|family of (?:brands|companies|products|schools|businesses)|family tickets|family room|familienunternehmen|familienbetrieb|familiengeführt)\b", Options)]
    private static partial Regex FamilyTrap();

    [GeneratedRegex(@"\b(?:unlimited|open|uncapped|limitless) (?:paid )?(?:\w+ )?(?:pto|vacation|vacations|holidays?|time[- ]off|annual leave|paid leave|leave|days off)\b|\bunlimited (?:paid )?(?:sick |personal )?(?:days|leave)\b|\bflexible pto\b|\bunbegrenzte\w* urlaub\w*", Options)]
    private static partial Regex UnlimitedLeave();

    [GeneratedRegex(@"\bminimum (?:of )?\d+ (?:days|weeks) (?:is )?(?:mandatory|required)", Options)]
    private static partial Regex Mandatory();

    [GeneratedRegex(@"\b(?:high[- ]pressure(?: \w+){0,2} (?:environment|setting|role|job|situations|sales|atmosphere|workplace|kitchen)|pressure[- ]cooker|(?:do |doing )?whatever it takes|thrives? (?:in|on) (?:\w+ ){0,2}(?:chaos|pressure|ambiguity and (?:chaos|pressure))|chaotic environment|24/7 (?:availability|mentality|commitment|mindset)|available (?:at all times|24/7|around the clock)|sense of urgency at all times|no (?:9|nine)[- ]to[- ](?:5|five)|not a (?:9|nine)[- ]to[- ](?:5|five)|work hard,? play hard|hustle (?:culture|mentality|hard)|fast[- ]paced and (?:\w+ ){0,2}(?:high[- ]pressure|demanding|stressful)|extremely fast[- ]paced|must be able to handle (?:high )?stress|stressresistent und (?:belastbar|jederzeit)|hohe (?:stress)?belastbarkeit|can-do (?:attitude|approach) at all|greatest \w+ family|wear(?:ing|s)? (?:many|multiple|several|lots of|a lot of|different) hats|jack[- ]of[- ]all[- ]trades|sink or swim|bleed \w+ blue)\b", Options)]
    private static partial Regex Pressure();

    [GeneratedRegex(@"\b(?:high[- ]pressure (?:hydrostatic|casting|steam|water|systems?|gas|vessels?|boilers?|washing|cleaning|pumps?|hose|die|liquid|equipment|turbine|pipe\w*|valves?)|hydrostatic|casting|emergency services)\b", Options)]
    private static partial Regex PressureTrap();

    [GeneratedRegex(@"\b(?:long hours|(?:5[0-9]|6[0-9]|7[0-9]|80)\+?[- ]?(?:hours?|hrs?)(?: a| per| /)? ?(?:week|wk)|work(?:ing)? (?:evenings and weekends|weekends and evenings|nights and weekends) (?:as|when|without|is expected)|unpaid overtime|überstunden (?:sind )?(?:abgegolten|inklusive|erwartet)|bereitschaft zu(?: unbezahlten)? (?:überstunden|mehrarbeit)|(?:expected|required|willing(?:ness)?|prepared) to work (?:long|extended|excessive|extra|additional|outside (?:of )?(?:normal|regular|contracted|core)) (?:\w+ ){0,2}hours (?:without|unpaid|at no)|sacrifice (?:your )?(?:weekends|evenings|personal)|always[- ]on (?:culture|mentality)|respond to (?:messages|emails|slack) (?:at )?(?:any|all) (?:time|hours?))\b", Options)]
    private static partial Regex LongHours();

    [GeneratedRegex(@"\b(?:no|avoid|without|never|don['’]t|not) (?:\w+ ){0,3}long hours|no (?:late nights|weekends|long)|average of", Options)]
    private static partial Regex LongHoursTrap();

    [GeneratedRegex(@"\b(?:wear(?:ing|s)? (?:many|multiple|several|lots of|a lot of|different) hats|jack[- ]of[- ]all[- ]trades|(?:do|doing) (?:a bit|a little) of everything|one[- ](?:man|person|woman)[- ](?:band|show|army|team)|all[- ]rounder who can do everything|mädchen für alles|single[- ]handedly (?:run|manage|build|handle|own)|(?:solely|entirely) responsible for (?:everything|all (?:aspects|areas)) |do whatever (?:is needed|needs|it takes)|whatever it takes|no task (?:is )?too (?:small|big)|any and all (?:other )?(?:tasks|duties) without)", Options)]
    private static partial Regex ManyHats();

    [GeneratedRegex(@"\b(?:on[- ]call(?! (?:volunteer|doctor|gp|physiotherap))|rufbereitschaft|bereitschaftsdienst|out[- ]of[- ]hours (?:support|rota|cover)|24/7 (?:on-?call|availability|support rota|rota)|pager ?duty rotation|carry a pager|available outside (?:of )?(?:normal |regular )?(?:working|business|office) hours)\b", Options)]
    private static partial Regex Oncall();

    [GeneratedRegex(@"\b(?:(?:on[- ]call|out[- ]of[- ]hours|call[- ]out|standby|stand-by)[^.\n]{0,50}(?:\b(?:allowance|payments?|paid|pay|compensat\w+|rates?|bonus|premium|time off in lieu|toil|£|\$|€|supplement|remunerat\w+|enhanced)\b)|(?:paid|allowance|compensat\w+|payment|extra pay|plus) (?:\w+ ){0,4}(?:on[- ]call|out[- ]of[- ]hours|call[- ]out)|(?:no|without|not|never|free of) (?:\w+ ){0,4}(?:on[- ]call|out[- ]of[- ]hours)|on[- ]call (?:therapist|counsellor|gp|doctor|vet)|(?:phagocytosis|patients?) on[- ]call|rufbereitschaftsvergütung|vergütete rufbereitschaft|rufbereitschaft(?:szulage|spauschale)|position calls|call cent)", Options)]
    private static partial Regex OncallTrap();

    [GeneratedRegex(@"\bunpaid\b|\bnot (?:be )?(?:paid|compensated)\b|\bwithout (?:extra |additional )?(?:pay|compensation)\b", Options)]
    private static partial Regex UnpaidWord();

    [GeneratedRegex(@"\bon[- ]call (?:allowance|pay(?:ment)?s?|is paid|rota (?:is )?paid|bonus|compensation|rate)|\b(?:paid|compensated|remunerated) on[- ]call|rufbereitschaftsvergütung", Options)]
    private static partial Regex OncallPaid();

    [GeneratedRegex(@"\b(?:(?:pay|paying|send|deposit|purchase|buy|invest) (?:\w+ ){0,3}(?:upfront|up front|registration fee|starter (?:kit|pack)|training fee|processing fee|security deposit|your own starter)|(?:registration|processing|enrol?ment|onboarding|training|application|starter kit) fee (?:of|is|required|applies|to be paid)|small (?:registration|training|refundable) fee|refundable (?:deposit|fee)|(?:whats ?app|telegram|signal|wechat)(?: us| me| only| at| on| number)|(?:contact|text|message|write|reach) (?:\w+ ){0,3}(?:on|via|through|by) (?:whats ?app|telegram|signal|wechat)|(?:no (?:experience|skills?|interview) (?:needed|required|necessary)[^.\n]{0,40}(?:earn|make|income) )|(?:earn|make) (?:up to )?[£$€]?\d[\d,.]*k?\+? ?(?:a|per|/|every|each)? ?(?:day|week|month)? (?:from home|working from home|easily|with no experience|guaranteed|instantly|weekly from)|get rich|financial freedom|be your own boss|(?:guaranteed|unlimited|passive) (?:income|earnings)(?! for)|multi[- ]?level marketing|network marketing|mlm\b|pyramid|work from home and earn|quick money|easy money|fast cash|make money (?:fast|online|from home)|reshipp?ing|money mule|wire transfers? (?:from|through) your|(?:use|using|through|into) your (?:own |personal )?bank account|(?:gift|itunes|steam|amazon) (?:gift )?cards?\b[^.\n]{0,30}\b(?:buy|purchase|send|pay|code)|(?:buy|purchase|send) (?:\w+ ){0,3}gift cards?|process payments (?:through|via|from) your|bank (?:account )?details (?:before|in advance|to (?:apply|start|get started))|(?:copy|scan|photo) of your (?:passport|id|driver|credit card)[^.\n]{0,40}\b(?:to apply|before|with your application|whats ?app)|cashapp|crypto wallet to receive|cheque to deposit|deposit (?:a|the) (?:check|cheque)|vorkasse|schnelles geld|finanzielle freiheit|passives einkommen|startpaket kaufen|starterpaket)\b", Options)]
    private static partial Regex Scam();

    [GeneratedRegex(@"\b(?:payment of (?:your )?(?:\w+ ){0,4}(?:registration )?fee|(?:we|company|employer|trust|council)(?: will)? (?:pay|cover|reimburse|fund|refund)|fees? (?:paid|reimbursed|covered)|beware|scam|fraud\w*|never ask|do not (?:ask|charge|require|request)|does not (?:ask|charge|require|request)|will never|never (?:charge|request)|apple ?(?:pay|wallet)|customers?|clients?|gift card programs?|build\w*|develop\w*|our (?:app|product|platform|mission)|help(?:s|ing)? (?:\w+ ){0,5}(?:financial freedom|passive income)|messag(?:ing|es) (?:platform|api|app)|integrat\w+|warn\w*)\b", Options)]
    private static partial Regex ScamTrap();

    [GeneratedRegex(@"\b(?:(?:only )?(?:male|female|men|women|ladies|gentlemen|girls|boys)(?: candidates?| applicants?| only| need apply| preferred)(?: only| preferred| need apply)|(?:males?|females?|men|women|ladies|girls) (?:only|preferred)|must be (?:a )?(?:male|female|young|under \d\d|single|unmarried|attractive|good[- ]looking|christian|white)|(?:young|youthful)(?: and|,)? (?:\w+ )?(?:energetic|dynamic|attractive|team member|person|candidate|professional|graduate only|individual|lady|man|woman|people|talent)|(?:seeking|looking for|want|need|hire|hiring|recruit\w*) (?:a |an )?(?:\w+ )?(?:young|youthful|attractive|good[- ]looking|pretty|male|female) \w+|age(?:d)?(?: limit| range|:)? ?(?:between )?(?:1[89]|2\d|3\d)(?: ?(?:-|–|to|and) ?)(?:2\d|3\d|4\d)\b|under (?:the age of )?(?:25|30|35|40|45)(?: years)?(?: old| of age)?\b(?! ?(?:%|minutes|miles|people|employees|hours|days|km|staff|kg|clients|m\b))|digital natives?|native (?:english|german|french|spanish|language)? ?speakers? only|native[- ](?:english[- ])?speak(?:er|ing)(?:s)? (?:only|required)|no (?:gay|disabled|older|foreign)\w*|able[- ]bodied|(?:recent|fresh) graduates? only|overqualified (?:candidates|applicants) (?:will|need)|unmarried|marital status|(?:photo|photograph|picture|headshot) (?:of yourself )?(?:is )?(?:required|mandatory|must)|(?:include|attach|send) (?:a |your )(?:recent )?(?:photo|photograph|headshot|picture)\b|(?:christian|muslim|jewish|catholic) (?:candidates|applicants) only|citizens only|no (?:visa|sponsorship) holders|muttersprachler\w* (?:nur|zwingend|erforderlich)|junges?,? (?:dynamisches )?team gesucht|(?:nur|ausschließlich) (?:männer|frauen|weiblich\w*|männlich\w*)|(?:suchen|gesucht) (?:\w+ )?(?:junge|jungen|attraktive)\w* \w+|nicht älter als|bis (?:maximal )?(?:30|35|40) jahre alt|maximal (?:30|35|40) jahre|(?:former|ex-?) ?royal marines? (?:commandos? )?only|must be (?:a )?(?:former|ex)[- ]royal marine|no (?:mums|moms|mothers|parents))\b", Options)]
    private static partial Regex Discriminating();

    [GeneratedRegex(@"\b(?:regardless|irrespective|without regard|do(?:es)? not discriminate|not discriminate|discrimination|equal opportunit\w+|occupational requirement|genuine occupational|equality act 2010|schedule 9|encourage\w* (?:applications )?(?:from )?|young (?:people|person|adults?|children|minds|carers?|offenders?|learners?|company|startup|start-up|product|patients?|customers?|audience|readers?|at heart|professionals)|(?:with|for|to|of|support(?:ing)?|working with|help\w*|teach\w*|engage\w*) (?:\w+ ){0,2}young (?:people|person|adults?|children)|no age limit|women['’]?s? (?:health|team|rugby|football|fashion|wear|only (?:gym|refuge|service))|(?:ladies|women|men)['’]?s? ?wear|young (?:cpas|engineers)|protected|status|background check|driving|drivers?|insurance|must be over|patients|clients|residents|service users|students|pupils|females? (?:and|or) males?|males? (?:and|or) females?|both (?:male|female|men|women)|female founders?|women in|gender identity)\b", Options)]
    private static partial Regex DiscriminatingTrap();

    [GeneratedRegex(@"\b(?:unpaid (?:\w+ )?(?:internship|position|role|trial|placement|work|training|trainee|volunteer|opportunity|shifts?|probation|period|hours|test)|(?:internship|position|role|placement|trial(?: shift| period| day)?|training(?: period)?|this|job) (?:is|will be) (?:currently |initially )?(?:unpaid|not paid|voluntary|without pay)|(?:no|without) (?:salary|monetary compensation|financial compensation|remuneration|pay)\b|(?:for|in exchange for|paid in|compensation is) (?:college credit|course credit|academic credit|exposure|experience)(?: only)?|(?:equity|sweat)[- ](?:only|equity)(?: compensation| role| position)?|deferred (?:salary|compensation|pay)|volunteer (?:position|role|basis|opportunity)|work for free|free trial (?:shift|week|day)|\d+[- ](?:day|week|month|hour)s? unpaid|unbezahlte\w* (?:praktikum|probearbeit\w*|praktikant\w*|stelle)|ohne vergütung|ehrenamtlich\w*)\b", Options)]
    private static partial Regex UnpaidWork();

    [GeneratedRegex(@"\b(?:unpaid (?:carers?|leave|invoices|bills|debts?|parental|time off|break|lunch|sabbatical|care)|volunteer (?:days?|time|hours|coordinator|manager|programme|program|management|opportunit\w+ (?:for|with|through))|paid volunteer|volunteers? (?:and|to)|no (?:salary|pay) (?:cap|limit|ceiling|freeze|history)|(?:recruit|manage|support|train|coordinat|supervis)\w* (?:\w+ ){0,3}volunteer|no unpaid|never unpaid|not unpaid|without (?:pay|salary) (?:cap|gaps?)|ehrenamtliche\w* (?:tage|engagement|mitarbeiter\w*))\b", Options)]
    private static partial Regex UnpaidTrap();

    [GeneratedRegex(@"\b(?:commission[- ](?:only|based)(?! bonus)|100 ?% commission|(?:purely|solely|entirely|fully|straight|strictly|only) (?:on )?(?:a )?commission\w*(?:[- ]based)?|commission (?:is|as) your only|(?:paid|pay|earnings|income|compensation) (?:is |are )?(?:purely |solely |entirely |strictly |fully |only |100% )(?:by |on |from |through )?(?:a )?(?:commission|performance|results)|no (?:base|basic)(?: salary| pay)?\b|no fixed salary|unlimited commission(?! (?:on top|plus))|self[- ]employed,? commission|you eat what you kill|eat what you kill|(?:auf )?(?:reiner |rein )?provisionsbasis|rein(?:e)? provision|provisionsbasiert\w*|ohne fixum|1099 commission)\b", Options)]
    private static partial Regex CommissionOnly();

    [GeneratedRegex(@"\b(?:(?:base|basic|guaranteed|competitive|annual|starting|fixed) (?:salary|pay|wage)(?: of| plus| \+|,| and|:)|salary (?:plus|and|\+|with)|(?:plus|and|\+|with) (?:uncapped |unlimited |generous )?commission|not (?:a )?commission|no commission|commission calculation|commission-based (?:sales )?(?:teams|partners|plans|products)|on top of (?:your )?(?:salary|base)|zusätzlich|no base(?:ment|line|ball))\b", Options)]
    private static partial Regex CommissionTrap();

    [GeneratedRegex(@"\b(?:(?:entry[- ]level|junior|graduate|trainee|intern(?:ship)?)\b[^.\n]{0,80}\b(?:[3-9]|1\d)\+? ?(?:(?:-|–|to) ?\d+ )?(?:years|yrs)\b|(?:[3-9]|1\d)\+? ?(?:(?:-|–|to) ?\d+ )?(?:years|yrs)['’]?[^.\n]{0,80}\b(?:entry[- ]level|junior (?:role|position)|graduate (?:role|position)|internship)\b|(?:1[0-9]|2\d)\+? ?(?:years|yrs)['’]?(?: of)?(?: \w+){0,3} (?:experience )?(?:with|in|of|using) (?:chatgpt|llms?|generative ai|langchain|rust|kubernetes|flutter|swiftui|fastapi|next\.?js|svelte|github actions|terraform|docker|blazor|vue(?:\.js)?|graphql|gpt|snowflake|databricks|\.net core|airflow)|(?:[7-9]|1\d|2\d)\+? ?(?:years|yrs)['’]?(?: of)?(?: \w+){0,3} (?:experience )?(?:with|in|of|using) (?:chatgpt|langchain|github copilot|gpt-?4|large language models|llms?|generative ai)|(?:2\d|30)\+? ?(?:years|yrs)['’]?(?: of)?(?: \w+){0,3} experience (?:is )?(?:required|needed|essential|minimum))", Options)]
    private static partial Regex ImpossibleYears();

    [GeneratedRegex(@"\b(?:mentor\w*|lead\w*|manag\w+|supervis\w+|train\w*|support\w*|coach\w*|guid\w+|or (?:equivalent|a)|not (?:a |an )?(?:entry|junior)|from (?:entry|junior)|all levels|in-depth|beyond)\b[^.\n]{0,60}\b(?:junior|entry|graduate|trainee|intern)|\b(?:junior|graduate)s? (?:staff|engineers|developers|colleagues|members)|graduate degree|(?:college|university|high school) graduate|graduate of|internships? (?:count|experience|included|acceptable)", Options)]
    private static partial Regex ImpossibleYearsTrap();

    [GeneratedRegex(@"\b(?:(?:details|duties|responsibilities|tasks|more information|job description|salary)(?: of the (?:role|job))? (?:will|to) be (?:discussed|explained|revealed|shared|disclosed|provided|given) (?:at|during|in|after|upon|later)[^.\n]{0,20}|(?:various|general|miscellaneous|different) (?:duties|tasks|responsibilities)(?: as (?:needed|assigned|required))? (?:will be|to be) (?:assigned|discussed|determined)|exact (?:duties|tasks|role) (?:will|to) (?:vary|be (?:determined|decided|defined))|responsibilities:? (?:tbd|to be (?:determined|confirmed|defined))|(?:aufgaben|details) (?:werden )?(?:im|beim) (?:gespräch|vorstellungsgespräch) (?:besprochen|erläutert)|no (?:fixed|defined|set) (?:job description|role|responsibilities|duties)|opportunity of a lifetime|you will find out)\b", Options)]
    private static partial Regex VagueWords();

    [GeneratedRegex(@"\b(?:(?:developer|engineer|designer|accountant|nurse|teacher|analyst|programmer)s? (?:\w+ ){0,6}(?:also|must also|will also|should also) (?:\w+ ){0,4}(?:clean(?:ing)? (?:the )?(?:office|kitchen|toilets)|make (?:the )?(?:coffee|tea)|walk (?:the |my )?dogs?|babysit\w*|cook\w*|run (?:personal )?errands|drive the (?:ceo|owner|boss)|pick up (?:the )?(?:kids|children|dry cleaning))|personal errands for|walk(?:ing)? the (?:ceo|owner|boss|director)['’]s dog|(?:clean|cleaning|tidy\w*) the (?:office|kitchen|toilets|bathrooms) (?:when|as|after|and) (?:needed|coding|required)|babysit(?:ting)? (?:the )?(?:owner|boss|ceo|director)['’]s)", Options)]
    private static partial Regex Unrelated();

    [GeneratedRegex(@"\b(entry[- ]?level|junior|jr|graduate|trainee|intern|internship|apprentice|no experience|werkstudent\w*|praktik\w+)\b", Options)]
    private static partial Regex BeginnerTitle();
}
