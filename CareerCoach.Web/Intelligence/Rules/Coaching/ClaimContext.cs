using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>What makes words of a chat answer no claim about the person: headings, things said to be missing, dates, and counts of what this application lists.</summary>
internal static partial class ClaimContext
{
    /// <summary>A heading names topics ("## Your Next Steps"), it states nothing.</summary>
    public static bool IsHeading(string sentence) => HeadingPattern().IsMatch(sentence);

    /// <summary>True when the clause before <paramref name="at"/> says that the person lacks what follows ("you have no Kubernetes yet").</summary>
    public static bool IsDenied(string sentence, int at) => DenialPattern().IsMatch(sentence[..at]);

    /// <summary>True when the figure is part of a date or a time, or counts jobs, steps, days and the like.</summary>
    public static bool IsDateOrCount(string sentence, Figure figure) =>
        DatePattern().Matches(sentence).Concat(CountPattern().Matches(sentence)).Any(m => m.Index <= figure.Start && figure.Start + figure.Length <= m.Index + m.Length);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:#{1,6} |\*\*[^*]+\*\*:?$|\|)", Options)]
    private static partial Regex HeadingPattern();

    // within the same clause: a comma, a "but" or a "while" begins another one
    [GeneratedRegex(@"\b(?:no|not|never|without|lack(?:s|ing)?|miss(?:es|ing)?|gaps?|isn't|aren't|don't|doesn't|didn't|haven't|hasn't|can't|cannot|requires?|required|asks?|asked|wants?|demands?|needs?)\b(?:(?!,|;|\bbut\b|\bwhile\b|\balthough\b).)*$", Options)]
    private static partial Regex DenialPattern();

    [GeneratedRegex(@"\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}(?: ?[ap]m)?|\d{1,2} ?[ap]m|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)\b", Options)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?<![\p{N}.,])(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?: (?:open|saved|active|more|other|missing|required|next|main|clear|good|possible|short|concrete))* (?:jobs?|applications?|interviews?|goals?|offers?|gaps?|steps?|things?|points?|questions?|options?|ways?|days?|weeks?|minutes?|hours?|milestones?|skills?|roles?|postings?|stories|parts?|sentences?)\b", Options)]
    private static partial Regex CountPattern();
}
