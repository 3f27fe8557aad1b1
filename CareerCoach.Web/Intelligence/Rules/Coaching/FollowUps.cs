using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>What a question means after the last one: "why?", "and Acme?", "what about the second one?", "yes".</summary>
/// <param name="Intent">What is asked now.</param>
/// <param name="About">What was asked before, for "why?" and "more".</param>
/// <param name="Focus">The one job that is meant, if the talk says which.</param>
internal sealed record FollowUp(CoachIntent Intent, CoachIntent About, CoachJob? Focus);

/// <summary>Reads a question in the light of the last question and answer.</summary>
internal static partial class FollowUps
{
    private static readonly HashSet<CoachIntent> OfJobs = [CoachIntent.WhyScore, CoachIntent.Gaps, CoachIntent.Fit, CoachIntent.JobInfo, CoachIntent.Checklist, CoachIntent.Salary, CoachIntent.FollowUpMail, CoachIntent.Letter, CoachIntent.Expect];

    private static readonly HashSet<CoachIntent> Carries = [CoachIntent.Checklist, CoachIntent.Expect, CoachIntent.Letter, CoachIntent.FollowUpMail, CoachIntent.Salary];

    /// <summary>The meaning; without a talk before it is what the question says alone.</summary>
    public static FollowUp Read(CoachQuestion question, CoachFacts facts)
    {
        var line = IntentReader.Tidy(question.Text);
        var own = IntentReader.Read(question.Text);
        if (question.LastQuestion is not { Length: > 0 } before)
        {
            return new(own, own, null);
        }

        var last = IntentReader.Read(before);
        var listed = Listed(question.LastAnswer ?? "", facts);
        if (WhyPattern().IsMatch(line))
        {
            return new(CoachIntent.Why, last, listed is [var only] ? only : null);
        }

        if (MorePattern().IsMatch(line))
        {
            return new(CoachIntent.More, last, null);
        }

        if (YesPattern().IsMatch(line))
        {
            return new(CoachIntent.Yes, last, null);
        }

        if (NoPattern().IsMatch(line))
        {
            return new(CoachIntent.No, last, null);
        }

        if (OrdinalPattern().Match(line) is { Success: true } place && At(listed, place.Groups["n"].Value) is { } chosen)
        {
            return new(own is CoachIntent.Unknown ? OfJob(last) : own, last, chosen);
        }

        if (AndPattern().Match(line) is { Success: true } and && own is CoachIntent.Unknown or CoachIntent.JobInfo && JobFinder.Named(facts, and.Groups["rest"].Value) is [var named])
        {
            return new(OfJob(last), last, named);
        }

        // a name alone answers "which job do you mean?"
        if (own == CoachIntent.Unknown && line.Length <= 80 && JobFinder.Named(facts, line) is [var answered])
        {
            return new(OfJob(last), last, answered);
        }

        // "what do they pay?" after one job means that one, and so does "how do I prepare?"
        return (Carries.Contains(own) || PronounPattern().IsMatch(line)) && JobFinder.Named(facts, line).Count == 0 && (Meant(before, facts) ?? (listed is [var one] ? one : null)) is { } job ? new(own, last, job) : new(own, last, null);
    }

    private static CoachIntent OfJob(CoachIntent last) => OfJobs.Contains(last) ? last : CoachIntent.JobInfo;

    private static CoachJob? Meant(string question, CoachFacts facts) => JobFinder.Named(facts, question) is [var one] ? one : null;

    /// <summary>The jobs that an answer names, in its order.</summary>
    public static IReadOnlyList<CoachJob> Listed(string answer, CoachFacts facts)
    {
        var plain = answer.Replace("\\", "", StringComparison.Ordinal);
        return [.. facts.Jobs.Select(j => (Job: j, At: plain.IndexOf($"{j.Title} at {j.Company}", StringComparison.OrdinalIgnoreCase)))
            .Where(p => p.At >= 0).OrderBy(p => p.At).Select(p => p.Job)];
    }

    private static CoachJob? At(IReadOnlyList<CoachJob> jobs, string word) => word.ToLowerInvariant() switch
    {
        "first" or "1st" => jobs.Count > 0 ? jobs[0] : null,
        "second" or "2nd" or "other" or "next" => jobs.Count > 1 ? jobs[1] : null,
        "third" or "3rd" => jobs.Count > 2 ? jobs[2] : null,
        "fourth" or "4th" => jobs.Count > 3 ? jobs[3] : null,
        "fifth" or "5th" => jobs.Count > 4 ? jobs[4] : null,
        _ => jobs.Count > 0 ? jobs[^1] : null,
    };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:and |but |ok,? |so )*(?:why|how come|how so|says who|what do you mean|what does (?:this|that|it) mean|explain|are you sure|how do you know)(?: (?:is )?(?:that|this|it|so|not))*\W*$", Options)]
    private static partial Regex WhyPattern();

    [GeneratedRegex(@"^(?:and |ok,? )*(?:(?:tell|show|give) me )?(?:more|some more|go on|continue|another(?: one)?|what else|anything else|else|and then|then what)\W*$", Options)]
    private static partial Regex MorePattern();

    [GeneratedRegex(@"^(?:yes|yep|yeah|yup|sure|ok(?:ay)?,? do (?:it|that)|do (?:it|that)|go ahead|please do|sounds good|accept(?: it)?)\b[\s,.!]*(?:please|do it|thanks)?\W*$", Options)]
    private static partial Regex YesPattern();

    [GeneratedRegex(@"^(?:no|nope|nah|not (?:really|now|yet)|never ?mind|forget it|no thanks?(?: you)?)\W*$", Options)]
    private static partial Regex NoPattern();

    [GeneratedRegex(@"\b(?:the )?(?<n>first|second|third|fourth|fifth|last|other|next|1st|2nd|3rd|4th|5th)(?: (?:one|job|company|offer|position|role))\b|^(?:and |what about |how about )*the (?<n>first|second|third|fourth|fifth|last|other)\W*$", Options)]
    private static partial Regex OrdinalPattern();

    [GeneratedRegex(@"^(?:(?:and|or|what about|how about|same for|now)\s+)+(?:for |at |with |the )*(?<rest>.{2,80}?)\W*$", Options)]
    private static partial Regex AndPattern();

    [GeneratedRegex(@"\b(?:it|they|them|there|that one|this one|that job|this job|that company|this company|their)\b", Options)]
    private static partial Regex PronounPattern();
}
