using System.Text.RegularExpressions;
using CareerCoach.Web.Intelligence.Rules.Coaching;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>
/// Whether a model's proposal comes from the person. Only the person's own words of this turn can ask for a change: never a posting, a resume, a note
/// or a pasted text. What is asked must name the kind of change, or agree to what the coach offered before.
/// </summary>
public static partial class ProposalGuard
{
    /// <summary>True when the card may be shown.</summary>
    /// <param name="words">The person's message of this turn.</param>
    /// <param name="change">What the model proposes.</param>
    /// <param name="facts">Its ids must be the person's own; names that only a quoted text holds are refused.</param>
    /// <param name="offered">The coach's answer before, which a "yes" agrees to; null at the beginning.</param>
    public static bool Allows(OwnWords words, ProposedChange change, CoachFacts facts, string? offered)
    {
        ArgumentNullException.ThrowIfNull(words);
        var asks = Pattern(change).IsMatch(words.Ask) || (offered is not null && YesPattern().IsMatch(words.Ask) && Pattern(change).IsMatch(offered));
        return asks && ProposalCheck.Fits(change, facts) && IsGrounded(words, change, facts, offered);
    }

    // a new name must stand in what the person wrote or pasted, in the coach's offer, or in what the rules found
    private static bool IsGrounded(OwnWords words, ProposedChange change, CoachFacts facts, string? offered)
    {
        var said = $"{words.Ask}\n{words.Pasted}\n{offered}";
        return change switch
        {
            AddJobChange c => Holds(said, c.Title) && Holds(said, c.Company),
            AddSkillChange c => Holds(said, c.Name) || facts.Jobs.Any(j => j.MissingRequired.Concat(j.MissingPreferred).Contains(c.Name, StringComparer.OrdinalIgnoreCase)),
            _ => true,
        };
    }

    private static bool Holds(string text, string name) => text.Contains(name.Trim(), StringComparison.OrdinalIgnoreCase);

    private static Regex Pattern(ProposedChange change) => change switch
    {
        AddJobChange => JobPattern(),
        MoveJobChange => MovePattern(),
        AddNoteChange => NotePattern(),
        PlanInterviewChange => InterviewPattern(),
        AddGoalChange => GoalPattern(),
        AddMilestoneChange => MilestonePattern(),
        AddSkillChange => SkillPattern(),
        _ => BulletPattern(),
    };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W*(?:yes|yep|yeah|sure|ok(?:ay)?|please|do (?:it|that|so)|go ahead|sounds good|agreed?)\b", Options)]
    private static partial Regex YesPattern();

    [GeneratedRegex(@"\b(?:add|save|track|put|keep|create|board)\b", Options)]
    private static partial Regex JobPattern();

    [GeneratedRegex(@"\b(?:move|mark|set|put|change|update|appl(?:y|ied)|withdr[ae]w\w*|reject(?:ed|ion)|declin\w+|accept\w*|offer|invit\w+|interview\w*|heard|turned)\b", Options)]
    private static partial Regex MovePattern();

    [GeneratedRegex(@"\b(?:note|remember|write (?:that|this|it|down)|save|record|remind|keep)\b", Options)]
    private static partial Regex NotePattern();

    [GeneratedRegex(@"\b(?:plan|schedul\w+|book|add|enter|invit\w+|arrang\w+|have|got|set)\b.*\b(?:interview|call|meeting|screen\w*)\b|\b(?:interview|call|meeting|screen\w*)\b.*\b(?:on|at|tomorrow|next|monday|tuesday|wednesday|thursday|friday)\b", Options | RegexOptions.Singleline)]
    private static partial Regex InterviewPattern();

    [GeneratedRegex(@"\b(?:goals?|targets?|aims?|want to|learn|plan|improve|close)\b", Options)]
    private static partial Regex GoalPattern();

    [GeneratedRegex(@"\b(?:milestones?|steps?|break|split|plan|goals?)\b", Options)]
    private static partial Regex MilestonePattern();

    [GeneratedRegex(@"\b(?:add|save|put|list|include|enter)\b.*\b(?:skills?|profile)\b|\bi (?:know|can|have learn\w*|learn\w*|am good at|use)\b|\badd\b", Options | RegexOptions.Singleline)]
    private static partial Regex SkillPattern();

    [GeneratedRegex(@"\b(?:re-?(?:word|write|phrase)|improve|better|stronger|shorter|polish|bullets?|edit|sharpen)\b", Options)]
    private static partial Regex BulletPattern();
}
