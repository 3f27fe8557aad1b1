using CareerCoach.Data.Json;
using CareerCoach.Web.Features.Coach.Actions;
using CareerCoach.Web.Intelligence.Facts;
using CareerCoach.Web.Intelligence.Rules.Coaching;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>Holds a model's proposals against the person's own facts; what has no source there is named on the card.</summary>
internal static class AnswerCheck
{
    /// <summary>A proposal as it is stored, with the words that have no source. A new wording of a bullet counts whole; of a note only what it says about the person.</summary>
    public static CoachActionPayload Of(CoachProposal proposal, TimeZoneInfo zone, CoachFacts own) => ActionPayloads.Of(proposal, zone) with
    {
        Unsourced = proposal.Change switch
        {
            RewordBulletChange c => UnsourcedCheck.Words(c.After, own, FactCheckScope.Document),
            AddNoteChange c => UnsourcedCheck.Words(c.Text, own, FactCheckScope.Conversation),
            AddGoalChange { Description: { } description } => UnsourcedCheck.Words(description, own, FactCheckScope.Conversation),
            _ => [],
        },
    };
}
