namespace CareerCoach.Data.Json;

/// <summary>What a conversation may use, and the summary that stands for its older part.</summary>
public sealed record ConversationMetadata
{
    public Guid? JobId { get; init; }
    public Guid? ResumeId { get; init; }
    public bool UseProfile { get; init; } = true;
    public bool UseGoals { get; init; } = true;
    public bool UseBoard { get; init; } = true;
    /// <summary>The older messages in short; they themselves stay.</summary>
    public string? Summary { get; init; }
    /// <summary>The last message that <see cref="Summary"/> covers.</summary>
    public Guid? SummaryUpTo { get; init; }
}

/// <summary>How a message came to be.</summary>
public sealed record MessageMetadata
{
    public MessageStatus Status { get; init; } = MessageStatus.Done;
    /// <summary>The model's name; "rules" for the built-in coach; null for the person's own.</summary>
    public string? Model { get; init; }
    public int? InputTokens { get; init; }
    public int? OutputTokens { get; init; }
    public decimal? Cost { get; init; }
    public long? Milliseconds { get; init; }
    /// <summary>What went wrong, as a sentence; what was received before stays in the message.</summary>
    public string? Error { get; init; }
    /// <summary>The message that this one replaces (edited or regenerated).</summary>
    public Guid? Replaces { get; init; }
    /// <summary>When a running answer was last written; long ago means that its process died.</summary>
    public DateTimeOffset? SavedAt { get; init; }
    /// <summary>True when the model stopped at its own limit and there would be more.</summary>
    public bool IsShortened { get; init; }
    /// <summary>Questions to ask next.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];
    /// <summary>What a model says about the person without a source in their own facts.</summary>
    public IReadOnlyList<UnsourcedWords> Unsourced { get; init; } = [];
}

/// <summary>A place in a message's text.</summary>
public sealed record UnsourcedWords(int Start, int Length);

/// <summary>Whether a message is whole.</summary>
public enum MessageStatus
{
    Done,
    Streaming,
    Stopped,
    Failed,
}

/// <summary>What the coach proposes; only the fields that its kind needs are set.</summary>
public sealed record CoachActionPayload
{
    public Guid? JobId { get; init; }
    public Guid? GoalId { get; init; }
    public Guid? ResumeId { get; init; }
    public string? Title { get; init; }
    public string? Company { get; init; }
    /// <summary>A posting, a note, a goal's description.</summary>
    public string? Text { get; init; }
    /// <summary>A <c>JobStatus</c> by name.</summary>
    public string? Status { get; init; }
    public string? Reason { get; init; }
    /// <summary>An <c>InterviewType</c> by name.</summary>
    public string? InterviewType { get; init; }
    public DateTimeOffset? At { get; init; }
    public int? Minutes { get; init; }
    public string? Location { get; init; }
    public DateOnly? TargetDate { get; init; }
    public string? Skill { get; init; }
    /// <summary>A <c>SkillLevel</c> by name.</summary>
    public string? Level { get; init; }
    public string? Before { get; init; }
    public string? After { get; init; }
    /// <summary>Words of the proposal that the person's own facts do not hold.</summary>
    public IReadOnlyList<string> Unsourced { get; init; } = [];
}

/// <summary>What an accepted proposal did, so that it can be undone.</summary>
public sealed record CoachActionResult
{
    /// <summary>The row that was made or changed.</summary>
    public Guid? SubjectId { get; init; }
    public string? Before { get; init; }
    public string? Error { get; init; }
}
