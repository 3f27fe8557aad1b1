namespace CareerCoach.Web.Platform.Events;

/// <summary>A conversation with the coach got a message, a piece of a running answer, a title or a decision.</summary>
public sealed record ConversationChanged(Guid ConversationId) : IUserEvent;
