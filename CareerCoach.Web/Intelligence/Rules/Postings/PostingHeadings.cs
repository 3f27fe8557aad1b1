using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Which words head which part of a posting, on lines of their own or, where line breaks were lost, inside a line.</summary>
internal static partial class PostingHeadings
{
    private const int MaxHeading = 80;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The part that a line opens, or null when it is no heading.</summary>
    public static PostingPart? Of(ReadOnlySpan<char> line, bool bullet)
    {
        if (line.Length > MaxHeading || line.Length < 3)
        {
            return null;
        }

        var colon = line[^1] == ':';
        var words = Count(line);
        if (words > (colon ? 10 : 7) || line[^1] is '.' or ',' || (!colon && line.Contains(',')) || (bullet && !colon && !IsUpper(line)) || (!char.IsUpper(line[0]) && !colon && !char.IsDigit(line[0])))
        {
            return null;
        }

        return Kind(line);
    }

    /// <summary>Headings that stand inside a line, in the order of the text.</summary>
    public static IReadOnlyList<(int Start, int End, PostingPart Part)> InLine(string text)
    {
        var cuts = new List<(int, int, PostingPart)>();
        foreach (Match match in Inner().Matches(text))
        {
            var heading = match.Groups["h"];
            if (Kind(heading.ValueSpan) is { } part)
            {
                cuts.Add((heading.Index, heading.Index + heading.Length, part));
            }
        }

        return cuts;
    }

    private static PostingPart? Kind(ReadOnlySpan<char> line) =>
        Legal().IsMatch(line) ? PostingPart.Legal
        : Benefits().IsMatch(line) ? PostingPart.Benefits
        : Preferred().IsMatch(line) ? PostingPart.Preferred
        : Required().IsMatch(line) ? PostingPart.Required
        : Duties().IsMatch(line) ? PostingPart.Duties
        : Apply().IsMatch(line) ? PostingPart.Apply
        : Role().IsMatch(line) ? PostingPart.Role
        : Company().IsMatch(line) ? PostingPart.Company
        : null;

    private static int Count(ReadOnlySpan<char> line)
    {
        var words = 0;
        var inside = false;
        foreach (var character in line)
        {
            var letter = char.IsLetterOrDigit(character) || character is '\'' or '’';
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }

        return words;
    }

    private static bool IsUpper(ReadOnlySpan<char> line)
    {
        foreach (var character in line)
        {
            if (char.IsLower(character))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"\b(equal (?:opportunit|employment)|eeo\b|diversity|inclusion|dei\b|disclaimer|privacy|legal|data protection|our commitment|accommodations?|background screening|notice|safeguarding statement|gleichbehandlung|chancengleichheit|datenschutz)", Options)]
    private static partial Regex Legal();

    [GeneratedRegex(@"\b(benefits?|perks|what(?:['’]s| is) in it for you|what you(?:['’]ll| will)? (?:get|receive|gain)|you will get|what(?: do)? we(?: can)? offer|we offer|what['’]?s on offer|on offer|the package|package|rewards?|remuneration|compensation|salary|pay (?:range|rate)|why (?:join|work|you['’]ll love|us)|in return|our offer|das (?:bieten wir|erwartet sie bei uns)|wir bieten|unser angebot|was wir (?:dir |ihnen )?bieten|deine vorteile|ihre vorteile|benefits für|das bieten|dein benefit|beneficios|ofrecemos|avantages|nous offrons|oferecemos|benefícios)\b", Options)]
    private static partial Regex Benefits();

    [GeneratedRegex(@"\b(preferred|preferences?|nice[ -]to[ -]haves?|desir(?:able|ed)s?|bonus(?: points| skills)?|pluses|a plus|advantageous|additional (?:skills|qualifications)|beneficial|good to have|would be great|extra credit|optional|advantages?|von vorteil|wünschenswert|idealerweise|deseable|valorable|souhaité|desejável|diferenciais)\b", Options)]
    private static partial Regex Preferred();

    [GeneratedRegex(@"\b(requirements?|qualifications?|skills?|experience|essentials?|must[ -]haves?|criteria|about you|who you are|you (?:will )?(?:have|bring|are)|you['’]ll (?:have|bring|need)|what (?:you(?:['’]ll)?|we) (?:bring|need|will need|need to have|have|are looking for|look for|require)|what we['’]re looking for|what they['’]re looking for|(?:we are|we['’]re) looking for|looking for|who we(?:['’]re| are) looking for|ideal candidate|the candidate|successful candidate|the person|person specification|your (?:profile|background|experience|skills|qualifications)|candidate (?:profile|requirements)|education|competenc(?:y|ies)|certifications?|licen[cs]es?|knowledge|tech(?:nical|nology)? stack|technologies|tools|what you['’]ll need|what you need|what do you need|you might be|are you|ihr profil|dein profil|das bringst du mit|was (?:du|sie) mitbring(?:st|en)|das bringen sie mit|anforderungen|anforderungsprofil|qualifikation(?:en)?|profil|voraussetzungen|kenntnisse|wir erwarten|was wir erwarten|requisitos|perfil|votre profil|profil recherché|compétences|requisitos|o que buscamos|minimum)\b", Options)]
    private static partial Regex Required();

    [GeneratedRegex(@"\b(responsibilit(?:y|ies)|dut(?:y|ies)|what you(?:['’]ll| will)? (?:do|be doing|work on)|what you['’]?re? doing|you will (?:do|be)|you['’]ll (?:do|be)|day[ -]to[ -]day|your (?:role|tasks|mission|impact|day)|key (?:tasks|accountabilities|activities|deliverables|areas)|accountabilities|tasks|what (?:the job|the role|you do|will you)|main purpose|job (?:purpose|function|summary)s?|scope|in this role|how you['’]ll|aufgaben(?:gebiet|bereich)?|deine aufgaben|ihre aufgaben|tätigkeit(?:en)?|das erwartet (?:dich|sie)|was (?:dich|sie) erwartet|verantwortung|responsabilidades|funciones|tus tareas|vos missions|missions|tâches|atividades)\b", Options)]
    private static partial Regex Duties();

    [GeneratedRegex(@"\b(how to apply|to apply|apply(?: now)?|application process|interview process|hiring process|next steps|contact|bewerbung|kontakt|interessiert|referrals?|closing date|further information|recruitment process)\b", Options)]
    private static partial Regex Apply();

    [GeneratedRegex(@"\b(the (?:role|position|job|opportunity)|about the (?:role|job|position|opportunity|team)|role (?:overview|summary|profile|description)|job (?:description|overview|details|information|title)|position (?:summary|overview|description)|overview|summary|opportunity|die (?:stelle|rolle)|stellenbeschreibung|work(?:ing)? (?:hours|schedule|location|environment|conditions)|hours|schedule|location|shift|physical (?:demands|requirements)|travel)\b", Options)]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(about(?: us| the company| our| \p{Lu}[\w&.]*)?|who (?:we are|are we)|our (?:company|story|mission|values|culture|client|vision|team)|company (?:description|overview|profile)|the (?:company|client|team)|über uns|wir sind|das unternehmen|unser unternehmen|sobre nosotros|qui sommes[- ]nous|quem somos)\b", Options)]
    private static partial Regex Company();

    // Behind a full stop, a lower-case word or at a line's start; before a colon, the line's end or another capital.
    [GeneratedRegex(@"(?<=^|\n|[.!?;:)] {0,2}|\p{Ll} |\d )(?<h>(?:The |Our |Your |Key |Main |Job |Role )?(?:Benefits|Perks|Essential(?: Criteria| Skills)?|Desirable(?: Criteria| Skills)?|Preferred(?: Qualifications| Skills)?|Requirements|Qualifications|Responsibilities|Duties|Skills(?: & | and )Experience|About You|About Us|About the Role|About The Role|What We Offer|What we offer|What You Will Do|What You['’]ll Do|What You['’]ll Need|You Will Have|Nice to [Hh]ave|Experience [Nn]eeded|Person Specification|Who You Are|Who you are|In return|In Return|Aufgaben|Ihr Profil|Dein Profil|Wir bieten|Equal Opportunit(?:y|ies)|How to Apply))(?=:| ?\n| ?$| [\p{Lu}£$€•\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex Inner();
}
