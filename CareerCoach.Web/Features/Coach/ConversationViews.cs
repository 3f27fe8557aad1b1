using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Features.Coach;

/// <summary>One line of the list of conversations; <paramref name="Found"/> is the sentence that a search found.</summary>
public sealed record ConversationSummary(Guid Id, string? Title, DateTimeOffset UpdatedAt, string? Found = null);

/// <summary>A conversation as the page shows it.</summary>
/// <param name="Allowed">What the coach may use.</param>
/// <param name="JobName">The job it is about, if it is about one.</param>
/// <param name="ResumeName">The resume it may use, if one.</param>
public sealed record ConversationView(Guid Id, string? Title, ConversationMetadata Allowed, string? JobName, string? ResumeName, IReadOnlyList<MessageView> Messages)
{
    /// <summary>True while an answer is being made, here or on another node.</summary>
    public bool IsBusy => Messages is [.., { State: MessageStatus.Streaming }];
}

/// <summary>One bubble.</summary>
/// <param name="State">A stale streaming row comes as <see cref="MessageStatus.Failed"/>.</param>
public sealed record MessageView(Guid Id, bool IsPerson, string Text, MessageStatus State, MessageMetadata Details, DateTimeOffset CreatedAt, IReadOnlyList<ActionView> Actions);

/// <summary>One card. <paramref name="Subject"/> names the job or goal it is about.</summary>
public sealed record ActionView(Guid Id, CoachActionKind Kind, CoachActionState State, CoachActionPayload Payload, string? Subject, Guid? MadeId);
