using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.MockInterviews;

/// <summary>A part of an answer's structure and the words by which it is heard.</summary>
/// <param name="Name">Key of its texts, such as "Result".</param>
/// <param name="Weight">Share of the structure; those of one form sum to 1.</param>
/// <param name="Enough">Times it must be heard for the full share.</param>
/// <param name="From">Share of the answer, 0 to 1, before which it does not count: a result comes late.</param>
internal sealed record StructurePart(string Name, double Weight, Regex Cue, int Enough = 1, double From = 0);

/// <summary>What to listen for in an answer, by the form of its question.</summary>
internal static partial class AnswerCues
{
    private static readonly StructurePart[] Story =
    [
        new("Situation", 0.2, Situation()), new("Task", 0.2, Task()), new("Action", 0.35, Action(), 3), new("Result", 0.25, Result(), From: 0.4),
    ];

    private static readonly StructurePart[] Case =
    [
        new("Plan", 0.35, Intended(), 3), new("Order", 0.2, Order(), 2), new("Because", 0.2, Because()), new("People", 0.1, People()), new("Check", 0.15, Check()),
    ];

    private static readonly StructurePart[] Method =
    [
        new("Method", 0.3, Explained(), 3), new("Because", 0.25, Because(), 2), new("Order", 0.15, Order()), new("Example", 0.15, Example()), new("Limits", 0.15, Limits()),
    ];

    private static readonly StructurePart[] Person =
    [
        new("Now", 0.3, Now()), new("Proof", 0.35, Proof(), 2), new("Because", 0.2, Because()), new("Aim", 0.15, Aim()),
    ];

    /// <summary>The parts that an answer to such a question should have.</summary>
    public static IReadOnlyList<StructurePart> For(QuestionForm form) => form switch
    {
        QuestionForm.Behavioral => Story,
        QuestionForm.Situational => Case,
        QuestionForm.Technical => Method,
        _ => Person,
    };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:when i|while i|at the time|last (?:year|month|week|summer|spring|winter|autumn|shift)|in (?:19|20)\d\d|(?:a|two|three|four|five|\d+) (?:years?|months?|weeks?) ago|in my (?:last|previous|current|first|old)|at my (?:last|previous|current|first|old)|as an? |during|our (?:team|shop|ward|school|company|client|site|store)|there was|once|we had|the problem was|i was working|i worked)\b", Options)]
    private static partial Regex Situation();

    [GeneratedRegex(@"\b(?:my (?:task|job|goal|role|aim|part|responsibility)|i (?:was|am) (?:asked|responsible|told|in charge|supposed|expected)|i (?:had|needed|wanted) to|we (?:had|needed|wanted) to|the (?:goal|aim|task|target|challenge|deadline) (?:was|is)|responsible for|it was up to me|due by|had to be)\b", Options)]
    private static partial Regex Task();

    [GeneratedRegex(@"\bI(?:'d| had|'ve| have)?(?: (?:then|also|first|immediately|personally|quickly|finally|next|carefully|calmly))? (?:\w+ed|built|wrote|led|ran|made|took|spoke|told|brought|began|chose|drew|found|gave|held|kept|met|put|sat|saw|sent|set|showed|split|taught|went|cut|got|drove|did|rebuilt|sought|laid)\b(?<!needed|wanted|asked to|worked|was told|used to)", Options)]
    private static partial Regex Action();

    [GeneratedRegex(@"\b(?:as a result|in the end|the result|the outcome|resulted in|which (?:meant|led|saved|cut|reduced|raised|gave|brought)|led to|so that we|increased|decreased|reduced|improved|saved|cut|raised|grew|doubled|halved|dropped|fell|rose|finished|delivered on time|on time|since then|after that,? (?:the|we|our)|thanked|praised|satisfied|won|achieved|passed|solved|resolved|was fixed|i learned|i learnt|today (?:the|we))\b", Options)]
    private static partial Regex Result();

    [GeneratedRegex(@"\bI(?:'d| would|'ll| will| always| usually)(?: \w+ly| also| first| then)? \w{2,}\b", Options)]
    private static partial Regex Intended();

    [GeneratedRegex(@"\b(?:first(?:ly)?|to begin|before|then|next|after(?:wards)?|second(?:ly)?|third(?:ly)?|finally|once (?:that|it|the)|meanwhile|at the same time|lastly|step)\b", Options)]
    private static partial Regex Order();

    [GeneratedRegex(@"\b(?:because|since|so that|in order to|the reason|therefore|that way|which means|otherwise|to avoid|to make sure|to prevent|depends? on|matters?)\b", Options)]
    private static partial Regex Because();

    [GeneratedRegex(@"\b(?:ask|tell|talk|speak|listen|explain|inform|call|discuss|agree|team|manager|customer|client|patient|colleagues?|supervisor|parents?|user|stakeholders?)\b", Options)]
    private static partial Regex People();

    [GeneratedRegex(@"\b(?:check|follow up|make sure|verify|review|measure|monitor|record|document|write down|learn|next time|prevent|report|test)\b", Options)]
    private static partial Regex Check();

    [GeneratedRegex(@"\b(?:is|are|means|consists?|use|uses|using|check|checks|measure|compare|choose|start|begin|run|set|test|calculate|record|look|apply|works? by|keep|clean|plan|review|ask|write|store|remove|follow)\b", Options)]
    private static partial Regex Explained();

    [GeneratedRegex(@"\b(?:for example|for instance|such as|e\.g|in my (?:last|previous|current)|when i|i (?:used|did|had|built|worked|once)|we used|at \p{Lu}\w+)", Options)]
    private static partial Regex Example();

    [GeneratedRegex(@"\b(?:but|however|unless|except|trade-?offs?|risks?|limits?|instead|only if|not always|careful|avoid|never|if the|if it|depends|downside|costs?)\b", Options)]
    private static partial Regex Limits();

    [GeneratedRegex(@"\b(?:i am|i'm|currently|today|at the moment|i work|for the (?:last|past)|my background|years)\b", Options)]
    private static partial Regex Now();

    [GeneratedRegex(@"\bI (?:\w+ed|built|led|ran|made|wrote|won|taught|grew|cut)\b|\bfor example\b|\b(?:improved|reduced|increased|responsible for|result)\b|\d", Options)]
    private static partial Regex Proof();

    [GeneratedRegex(@"\b(?:looking for|i want|i'd like|i would like|next step|this (?:role|job|position|company|team)|your (?:company|team|school|hospital|clients?|customers?)|here|contribute|grow|learn)\b", Options)]
    private static partial Regex Aim();

    /// <summary>Sounds and words that fill a pause.</summary>
    [GeneratedRegex(@"\b(?:u+m+|u+h+|e+rm*|hm+|you know|i mean|sort of|kind of|basically|literally|actually|like,|or whatever|and stuff|blah)\b", Options)]
    public static partial Regex Fillers();

    /// <summary>Words by which a speaker takes back what is said.</summary>
    [GeneratedRegex(@"\b(?:maybe|perhaps|probably|i guess|i think maybe|i suppose|possibly|not really sure|i'm not sure|somehow|hopefully|a bit|more or less|i don't know|something like that)\b", Options)]
    public static partial Regex Hedges();

    /// <summary>Times and places that can be checked.</summary>
    [GeneratedRegex(@"\b(?:(?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|last (?:year|month|week)|(?:two|three|four|five|six|\d+) (?:days|weeks|months|years|hours|minutes))\b", Options)]
    public static partial Regex Times();

    /// <summary>A capitalised word inside a sentence: the name of a tool, a firm, a place.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll},] )(?!I\b|I')\p{Lu}[\p{L}\p{N}+#.&-]+", RegexOptions.CultureInvariant)]
    public static partial Regex Names();
}
