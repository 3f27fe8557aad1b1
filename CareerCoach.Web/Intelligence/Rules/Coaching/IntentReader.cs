using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Takes an English question to be one of the things the built-in coach can do; the first rule that fits decides.</summary>
public static partial class IntentReader
{
    private static readonly (CoachIntent Intent, Regex Pattern)[] Rules =
    [
        (CoachIntent.AddNote, NotePattern()), (CoachIntent.AddSkill, SkillPattern()), (CoachIntent.PlanInterview, InterviewPattern()), (CoachIntent.AddGoal, GoalPattern()), (CoachIntent.MoveJob, MovePattern()),
        (CoachIntent.FollowUpMail, MailPattern()), (CoachIntent.CompareJobs, ComparePattern()), (CoachIntent.WhyScore, ScorePattern()), (CoachIntent.Salary, SalaryPattern()), (CoachIntent.Gaps, GapPattern()),
        (CoachIntent.Checklist, ChecklistPattern()), (CoachIntent.Next, NextPattern()), (CoachIntent.Due, DuePattern()), (CoachIntent.Board, BoardPattern()), (CoachIntent.Help, HelpPattern()),
        (CoachIntent.Thanks, ThanksPattern()), (CoachIntent.Greeting, GreetingPattern()),
    ];

    /// <summary>The intent of a question; <see cref="CoachIntent.Unknown"/> when no rule fits. Only the first 2,000 characters count.</summary>
    public static CoachIntent Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = Tidy(text);
        foreach (var (intent, pattern) in Rules)
        {
            if (pattern.IsMatch(line))
            {
                // A greeting in front of a question is politeness; a typical interview question is found by its own patterns.
                return intent is CoachIntent.Greeting or CoachIntent.Help or CoachIntent.Board or CoachIntent.Next or CoachIntent.Gaps && TypicalQuestions.Find(line) is not null ? CoachIntent.TypicalQuestion : intent;
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

    [GeneratedRegex(@"\bcheck ?-?list\b|\bprepar(?:e|ing|ation)\b|\bget ready\b|\bsteps (?:for|before|after)\b|\bwhat (?:to|should i) (?:bring|do (?:before|after) (?:the|my|an) interview)\b", Options)]
    private static partial Regex ChecklistPattern();

    [GeneratedRegex(@"\bnext\b.*\b(?:step|do|move|best)\b|\bwhat('s| is| comes)? next\b|\bwhere (?:do|should|can) i (?:start|begin)\b|\bwhat (?:should|can|must|do) i do(?: now| first)?\b|\bget started\b", Options)]
    private static partial Regex NextPattern();

    [GeneratedRegex(@"\bdue\b|\btoday\b|\bthis week\b|\bdeadlines?\b|\boverdue\b|\bremind|\bupcoming\b|\bcalendar\b|\burgent\b|\bto[- ]?do\b", Options)]
    private static partial Regex DuePattern();

    [GeneratedRegex(@"\bhow\b.*\b(?:search|applications?|board|pipeline|jobs)\b|\boverview\b|\b(?:my|the) (?:status|progress|pipeline|board)\b|\bsummar(?:y|ise|ize)\b", Options)]
    private static partial Regex BoardPattern();

    [GeneratedRegex(@"^help\b|\bwhat (?:can|do) you (?:do|know)\b|\bwho are you\b|\bwhat are you\b|\bhow (?:do|does) (?:you|this) work\b|\bare you (?:an? )?(?:ai|bot|human|real|robot|person)\b|\bhow can you help\b|\bcan you help\b", Options)]
    private static partial Regex HelpPattern();

    [GeneratedRegex(@"^(?:thanks|thank you|thx|cheers|great|perfect|ok(?:ay)?)\b.{0,40}$", Options)]
    private static partial Regex ThanksPattern();

    [GeneratedRegex(@"^(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day))\b", Options)]
    private static partial Regex GreetingPattern();
}
