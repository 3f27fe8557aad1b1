using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;

namespace CareerCoach.Data.Coaching;

/// <summary>A talk with the coach.</summary>
public sealed class Conversation : EditedRow, ITrashable
{
    public Guid? JobId { get; set; }
    public string? Title { get; set; }
    /// <summary>What it is about: job, resume, interview, general, ...</summary>
    public string? Context { get; set; }
    public ConversationMetadata? Metadata { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
    public Job? Job { get; private set; }
    public List<Message> Messages { get; } = [];
}
