using System.Text.Json.Serialization;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>A change that the coach suggests; nothing happens until the person accepts it.</summary>
/// <param name="Change">What would be done.</param>
/// <param name="Reason">Why, in one sentence for the card.</param>
public sealed record CoachProposal(ProposedChange Change, string Reason)
{
    /// <summary>The kind's stable name, also the name of the model's tool, such as "move_job".</summary>
    [JsonIgnore]
    public string Kind => ProposalKinds.NameOf(Change);
}

/// <summary>What a proposal would do; one record a kind, told apart in JSON by "kind".</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AddJobChange), "add_job")]
[JsonDerivedType(typeof(MoveJobChange), "move_job")]
[JsonDerivedType(typeof(AddNoteChange), "add_note")]
[JsonDerivedType(typeof(PlanInterviewChange), "plan_interview")]
[JsonDerivedType(typeof(AddGoalChange), "add_goal")]
[JsonDerivedType(typeof(AddMilestoneChange), "add_milestone")]
[JsonDerivedType(typeof(AddSkillChange), "add_skill")]
[JsonDerivedType(typeof(RewordBulletChange), "reword_bullet")]
public abstract record ProposedChange;

public sealed record AddJobChange(string Title, string Company, string? Location = null, string? Url = null) : ProposedChange;

public sealed record MoveJobChange(Guid JobId, JobStage To, string? Note = null) : ProposedChange;

public sealed record AddNoteChange(Guid JobId, string Text) : ProposedChange;

/// <param name="InterviewType">Name of the schema's InterviewType.</param>
/// <param name="LocalStart">In the person's own time zone.</param>
public sealed record PlanInterviewChange(Guid JobId, string InterviewType, DateTime LocalStart, int Minutes = 60) : ProposedChange;

/// <param name="Skill">The gap it closes, if it comes from one.</param>
/// <param name="JobId">The job it comes from, if it comes from one.</param>
public sealed record AddGoalChange(string Title, string? Description = null, DateOnly? TargetDate = null, string? Skill = null, Guid? JobId = null, IReadOnlyList<string>? Milestones = null) : ProposedChange;

public sealed record AddMilestoneChange(Guid GoalId, string Title, DateOnly? DueDate = null) : ProposedChange;

/// <param name="Level">BEGINNER, INTERMEDIATE, ADVANCED or EXPERT; null leaves it open.</param>
public sealed record AddSkillChange(string Name, string? Level = null) : ProposedChange;

/// <param name="Before">The bullet as it stands in the resume, word for word.</param>
public sealed record RewordBulletChange(string Before, string After) : ProposedChange;
