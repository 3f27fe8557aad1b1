using CareerCoach.Data.Json;

namespace CareerCoach.Data.Coaching;

/// <summary>Something that the coach proposes; nothing happens until the person accepts.</summary>
public sealed class CoachAction : EditedRow
{
    public Guid ConversationId { get; set; }
    public Guid? MessageId { get; set; }
    public CoachActionKind Kind { get; set; }
    public CoachActionPayload Payload { get; set; } = new();
    public CoachActionState State { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }
    public CoachActionResult? Result { get; set; }
}
