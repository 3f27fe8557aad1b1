using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Takes an English question to be one of the things the built-in coach can do; the first rule that fits decides.</summary>
public static partial class IntentReader
{
    private static readonly (CoachIntent Intent, Regex Pattern)[] Rules =
    [
        (CoachIntent.AddNote, NotePattern()), (CoachIntent.AddSkill, SkillPattern()), (CoachIntent.PlanInterview, InterviewPattern()), (CoachIntent.AddGoal, GoalPattern()), (CoachIntent.MoveJob, MovePattern()),
        (CoachIntent.Feelings, FeelingsPattern()),
        (CoachIntent.Letter, LetterPattern()), (CoachIntent.FollowUpMail, MailPattern()), (CoachIntent.HowTo, HowToPattern()), (CoachIntent.ListJobs, BestPattern()), (CoachIntent.CompareJobs, ComparePattern()), (CoachIntent.WhyScore, ScorePattern()), (CoachIntent.WriteResume, ResumePattern()),
        (CoachIntent.Salary, SalaryPattern()), (CoachIntent.Waiting, WaitingPattern()), (CoachIntent.Fit, FitPattern()), (CoachIntent.Expect, ExpectPattern()), (CoachIntent.Gaps, GapPattern()),
        (CoachIntent.Checklist, ChecklistPattern()), (CoachIntent.FindJobs, FindPattern()), (CoachIntent.Next, NextPattern()), (CoachIntent.Due, DuePattern()), (CoachIntent.ListJobs, ListPattern()), (CoachIntent.Board, BoardPattern()),
        (CoachIntent.AboutMe, MePattern()), (CoachIntent.Help, HelpPattern()), (CoachIntent.Bye, ByePattern()), (CoachIntent.Research, ResearchPattern()), (CoachIntent.JobInfo, InfoPattern()),
        (CoachIntent.Thanks, ThanksPattern()), (CoachIntent.Greeting, GreetingPattern()),
    ];

    /// <summary>The intent of a question; <see cref="CoachIntent.Unknown"/> when no rule fits, also with typing errors mended. Only the first 2,000 characters count.</summary>
    public static CoachIntent Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (CrisisPattern().IsMatch(text))
        {
            return CoachIntent.Crisis;
        }

        var line = Tidy(text);
        return ReadLine(line) is not CoachIntent.Unknown and var intent ? intent
            : ForeignQuestion.LanguageOf(line) is null && Spelling.Mend(line) is var mended && mended != line ? ReadLine(mended) : CoachIntent.Unknown;
    }

    private static CoachIntent ReadLine(string line)
    {
        foreach (var (intent, pattern) in Rules)
        {
            if (pattern.IsMatch(line))
            {
                // A greeting in front of a question is politeness; a typical interview question is found by its own patterns.
                return intent is CoachIntent.Greeting or CoachIntent.Help or CoachIntent.Board or CoachIntent.Next or CoachIntent.Gaps or CoachIntent.Fit or CoachIntent.Expect or CoachIntent.ListJobs or CoachIntent.AboutMe or CoachIntent.Research or CoachIntent.JobInfo or CoachIntent.WriteResume or CoachIntent.Waiting or CoachIntent.HowTo && TypicalQuestions.Find(line) is not null ? CoachIntent.TypicalQuestion : intent;
            }
        }

        return TypicalQuestions.Find(line) is null ? CoachIntent.Unknown : CoachIntent.TypicalQuestion;
    }

    /// <summary>The text on one line with plain apostrophes, without a leading "please" or "can you".</summary>
    public static string Tidy(string text)
    {
        var line = string.Join(' ', text.Replace('\u2019', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return PolitePattern().Replace(line.Length > 2000 ? line[..2000] : line, "");
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:(?:hi|hello|hey|ok|okay)[,!.]?\s+)?(?:please,?\s+|(?:can|could|would|will) you (?:please )?|i (?:want|would like|'d like) (?:you )?to |let's )+", Options)]
    private static partial Regex PolitePattern();

    [GeneratedRegex(@"^(?:add|write|save|make|take)\s+(?:an?\s+)?note\b(?:\s+(?:to|for|on|at|about)\s+(?<job>[^:]{1,200}?))?\s*:\s*(?<note>.+)$", Options)]
    internal static partial Regex NotePattern();

    [GeneratedRegex(@"^add\s+(?:the\s+|a\s+)?(?:skill\s*:?\s+(?<skill>.{1,80}?)|(?<skill>.{1,80}?)\s+(?:to|as)\s+(?:an?\s+|my\s+)?skills?)(?:\s+(?:to|in|on)\s+my\s+(?:profile|skills|resume|cv))?(?:\s*[,(]?\s*(?:as\s+|at\s+level\s+)?(?<level>beginner|intermediate|advanced|expert)\)?)?[.!]?$", Options)]
    internal static partial Regex SkillPattern();

    [GeneratedRegex(@"^(?:plan|add|schedule|book|enter)\s+(?:an?\s+|the\s+|my\s+)?(?:(?<type>phone|video|onsite|technical|behaviou?ral|panel|final)\s+)?interview\b(?:\s+(?:with|at|for)\s+(?<job>.{1,200}?))?\s+(?:on|for)\s+(?<date>\d{4}-\d{2}-\d{2}|today|tomorrow)(?:\s+at\s+(?<time>\d{1,2}[:.]\d{2}))?[.!]?$", Options)]
    internal static partial Regex InterviewPattern();

    [GeneratedRegex(@"^(?:add|create|set|make)\s+(?:me\s+)?(?:an?\s+)?(?:new\s+)?goal\b\s*(?::|to\b|of\b)?\s*(?<goal>.{2,200}?)(?:\s+(?:by|until|before)\s+(?<date>\d{4}-\d{2}-\d{2}))?[.!]?$", Options)]
    internal static partial Regex GoalPattern();

    [GeneratedRegex(@"^(?:(?:move|mark|set|change|put)\s+(?<job>.{1,200}?)\s+(?:to|as|into)\s+(?:the\s+)?(?<stage>interested|applied|interview(?:ing|\s+scheduled|\s+completed|\s+done)?|offer(?:\s+received)?|rejected|accepted|withdrawn)(?:\s+column)?|i(?:'ve|\s+have)?\s+(?:just\s+)?(?<verb>applied|accepted|withdrew|withdrawn)\s+(?:to|at|for|from|with)\s+(?<job>.{1,200}?)|(?<job>.{1,200}?)\s+(?<verb>rejected)\s+me|i\s+(?:got|received|have)\s+an?\s+(?<verb>offer)\s+from\s+(?<job>.{1,200}?))[.!]*$", Options)]
    internal static partial Regex MovePattern();

    [GeneratedRegex(@"\b(?:follow(?:ing)?[- ]?up|thank[- ]?you|chas(?:e|ing))\b.*\b(?:mail|e-?mail|letter|message|note)\b|\b(?:draft|write|compose)\b.*\b(?:follow|thank|mail|e-?mail|message)", Options)]
    private static partial Regex MailPattern();

    [GeneratedRegex(@"\bcompar(?:e|ison|ing)\b|\bwhich\b.{0,40}\b(?:job|offer|one|of (?:them|these|my))\b.{0,40}\b(?:better|best|take|choose)\b|\bversus\b|\bvs\.?\b", Options)]
    private static partial Regex ComparePattern();

    [GeneratedRegex(@"\bwhy\b.*\b(?:score|match(?:es)?|rating|\d{1,3} ?%|\d{1,3} (?:points|percent))|\b(?:explain|understand|raise|improve|increase)\b.*\b(?:score|match|rating)\b|\bscore\b.*\b(?:low|high|bad|mean|from)\b|\b(?:ats|readability)\b", Options)]
    private static partial Regex ScorePattern();

    [GeneratedRegex(@"\bsalar(?:y|ies)\b|\bnegotiat|\bcounter[- ]?offer|\bpay rise\b|\bhow much\b.*\b(?:ask|pay|earn|money)\b|\bcompensation\b", Options)]
    private static partial Regex SalaryPattern();

    [GeneratedRegex(@"\b(?:skill )?gaps?\b|\bmissing\b|\bwhat\b.*\b(?:lack|do i need|should i learn|to learn)\b|\bskills?\b.*\b(?:need|lack|ask|want)", Options)]
    private static partial Regex GapPattern();

    [GeneratedRegex(@"\bcheck ?-?list\b|\bprepar(?:e|ing|ation)\b|\bget ready\b|\bsteps (?:for|before|after)\b|\bwhat (?:to|should i|do i|can i|must i) (?:bring|do (?:before|after|when|if|with an?))\b", Options)]
    private static partial Regex ChecklistPattern();

    [GeneratedRegex(@"\bnext\b.*\b(?:step|do|move|best)\b|\bwhat('s| is| comes)? next\b|\bwhere (?:do|should|can) i (?:start|begin)\b|\bwhat (?:should|can|must|do) i do(?: now| first)?\b|\bget started\b", Options)]
    private static partial Regex NextPattern();

    [GeneratedRegex(@"\bdue\b|\btoday\b|\bthis week\b|\bdeadlines?\b|\boverdue\b|\bremind|\bupcoming\b|\bcalendar\b|\burgent\b|\bto[- ]?do\b", Options)]
    private static partial Regex DuePattern();

    [GeneratedRegex(@"\bhow\b.*\b(?:search|applications?|board|pipeline|jobs)\b|\boverview\b|\b(?:my|the) (?:status|progress|pipeline|board)\b|\bsummar(?:y|ise|ize)\b", Options)]
    private static partial Regex BoardPattern();

    [GeneratedRegex(@"^help\b|\bwhat (?:can|do) you (?:do|know)\b|\bwho are you\b|\bwhat are you\b|\bhow (?:do|does) (?:you|this) work\b|\bare you (?:an? )?(?:ai|bot|human|real|robot|person)\b|\bhow can you help\b|\bcan you help\b", Options)]
    private static partial Regex HelpPattern();

    [GeneratedRegex(@"\bjobs?\b.*\b(?:fits? (?:me )?best|match(?:es)? (?:me )?best|suits? (?:me )?best)\b|\bbest match(?:es|ing)?\b", Options)]
    private static partial Regex BestPattern();

    [GeneratedRegex(@"\b(?:kill(?:ing)? my ?self|suicid\w*|end (?:my life|it all)|self[- ]?harm|don'?t want to live|want to die)\b", Options)]
    private static partial Regex CrisisPattern();

    [GeneratedRegex(@"\b(?:frustrat\w+|hopeless|depress\w+|anxious|anxiety|nervous|scared|afraid|exhausted|overwhelm\w+|burn(?:ed|t)[- ]?out|give up|giving up|discourag\w+|demotivat\w+|unmotivated|worthless|useless|so tired|stressed (?:out|about)|i(?:'m| am) (?:so |really |very )?(?:sad|tired|lost|stuck|stressed|desperate|lonely)|i feel|no ?(?:body|one) (?:replies|answers|wants|hires|responds)|keep getting reject\w+|fed up|i hate)\b", Options)]
    private static partial Regex FeelingsPattern();

    [GeneratedRegex(@"\b(?:cover|motivation|application) ?letter\b|\b(?:write|draft|compose)\b.*\b(?:letter|application)\b", Options)]
    private static partial Regex LetterPattern();

    [GeneratedRegex(@"\b(?:how|where|can)\b.*\b(?:export|delete my|erase|change my password|password|two-factor|passkey|upload|import|reminders?|notifications?|calendar (?:feed|address|app)|add (?:a )?job|save a job|connect a model|use (?:a|an) (?:ai |own )?model|dark (?:mode|theme))\b", Options)]
    private static partial Regex HowToPattern();

    [GeneratedRegex(@"\b(?:improve|better|fix|review|check|feedback|rewrite|write|rate|wrong|update|shorten|tailor|strengthen)\b.*\b(?:resume|résumé|cv)\b|\b(?:resume|résumé|cv)\b.*\b(?:improve|better|fix|review|feedback|wrong|good enough|look|strong(?:er)?|tips?)\b", Options)]
    private static partial Regex ResumePattern();

    [GeneratedRegex(@"\b(?:how long|when)\b.*\b(?:wait|hear(?:d)? (?:back|from)|reply|repl(?:y|ies)|respon[sd]\w*|answer from)\b|\b(?:haven'?t|not|never) (?:yet )?(?:heard|replied|answered|responded|got(?:ten)? (?:a|an|any) (?:reply|answer))\b|\bno (?:reply|response|answer|news)\b|\bghosted\b|\bstill waiting\b|\bwho\b.*\bfollow up\b|\bshould i follow up\b", Options)]
    private static partial Regex WaitingPattern();

    [GeneratedRegex(@"\bshould i (?:still |even |really )?(?:apply|go for|accept|take)\b|\b(?:am i|i am|i'm) (?:a (?:good |strong )?(?:fit|match)|(?:over|under)?qualified|good enough)\b|\b(?:do i (?:fit|match|qualify|have a chance|stand a chance))\b|\b(?:my )?chances?\b|\bworth (?:applying|it|a try)\b|\bhow (?:well|good) (?:do|does|am)\b.*\b(?:fit|match|suit)\b|\bgood fit\b", Options)]
    private static partial Regex FitPattern();

    [GeneratedRegex(@"\b(?:what|which)\b.*\b(?:they|interviewers?|questions?)\b.*\b(?:ask(?:ed)?(?: me)?|expect|come up|prepare for)\b|\b(?:what|which)\b.*\basked\b.*\binterview\b|\b(?:typical|common|likely|possible|interview) questions\b|\bpractise\b|\bpractice\b|\bmock\b", Options)]
    private static partial Regex ExpectPattern();

    [GeneratedRegex(@"\b(?:find|search|look for|get|recommend|suggest|show) me\b.*\b(?:jobs?|vacanc\w+|openings?|work|roles?|positions?)\b|\b(?:find|search|look(?:ing)? for|need|want)\b (?:me )?(?:a |an |some |any |new |other |more |better |remote )*(?:jobs?|vacanc\w+|openings?|work|roles?|positions?)\b|\b(?:any|are there) (?:new |other )*(?:jobs|vacancies|openings)\b|\bwho(?:'s| is) hiring\b", Options)]
    private static partial Regex FindPattern();

    [GeneratedRegex(@"\b(?:list|show|which|what|how many|all)\b.*\b(?:jobs|applications|interviews|offers|rejections|companies|employers|roles|positions)\b|\bwhere (?:have|did) i appl\w+\b|\bwhat (?:have|did) i appl\w+\b|\bmy (?:jobs|applications|interviews|offers|best match(?:es)?)\b", Options)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"\bwhat do you (?:know|have|remember) (?:about|on|of) me\b|\bwho am i\b|\bmy (?:profile|skills|experience|background)\b|\bwhat (?:are|do) (?:my|i) (?:skills|have as skills)\b|\bsummari[sz]e me\b", Options)]
    private static partial Regex MePattern();

    [GeneratedRegex(@"^(?:bye|goodbye|good night|see you|cya|ciao|later)\b.{0,30}$", Options)]
    private static partial Regex ByePattern();

    [GeneratedRegex(@"\b(?:research|google|look up|reviews? of|news (?:about|on)|culture (?:at|of)|what is it like (?:to work|working)|market (?:rate|salary)|linkedin profile of)\b", Options)]
    private static partial Regex ResearchPattern();

    [GeneratedRegex(@"\b(?:tell me|what do you know|what is saved|info(?:rmation)?|details?|status|news|update)\b.*\b(?:about|on|of|for|with|at|from|the job|job)\b|\bwho is (?:my |the )?(?:contact|interviewer|recruiter)\b|^when is\b|\bwhere is\b.*\b(?:job|interview|office)\b|\bwhat do(?:es)? (?:it|they|that|this|the job) (?:pay|offer|want|require)\b", Options)]
    private static partial Regex InfoPattern();

    [GeneratedRegex(@"^(?:thanks|thank you|thx|cheers|great|perfect|ok(?:ay)?)\b.{0,40}$", Options)]
    private static partial Regex ThanksPattern();

    [GeneratedRegex(@"^(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day))\b", Options)]
    private static partial Regex GreetingPattern();
}
