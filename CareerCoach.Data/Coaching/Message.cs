using CareerCoach.Data.Json;
using NpgsqlTypes;

namespace CareerCoach.Data.Coaching;

/// <summary>One message. It is saved before anything is asked of a model.</summary>
public sealed class Message : OwnedRow, ICreated
{
    public Guid ConversationId { get; set; }
    /// <summary>user or assistant.</summary>
    public string Role { get; set; } = "user";
    public string Content { get; set; } = "";
    public MessageMetadata? Metadata { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public NpgsqlTsVector SearchVector { get; private set; } = null!;
    public Conversation Conversation { get; private set; } = null!;
}
