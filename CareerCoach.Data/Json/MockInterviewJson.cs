namespace CareerCoach.Data.Json;

/// <summary>One thing said in a mock interview.</summary>
public sealed record MockTurn
{
    /// <summary>"interviewer" or "candidate".</summary>
    public string Role { get; init; } = "interviewer";
    /// <summary>"question", "followUp", "answer" or "skip".</summary>
    public string Kind { get; init; } = "question";
    /// <summary>The bank's question; null for one that a model asked.</summary>
    public string? QuestionId { get; init; }
    public string Text { get; init; } = "";
    public DateTimeOffset At { get; init; }
    /// <summary>How long the answer took.</summary>
    public int? Seconds { get; init; }
    public bool Spoken { get; init; }
    /// <summary>The model that asked; null for the question bank.</summary>
    public string? Model { get; init; }
    /// <summary>Why the question bank asked though a model was to; a sentence.</summary>
    public string? Fallback { get; init; }
}

/// <summary>The plan of a mock interview and where it stands, so that it goes on after a pause or a restart.</summary>
public sealed record MockPlan
{
    public IReadOnlyList<string> QuestionIds { get; init; } = [];
    /// <summary>Why each question was chosen, in the same order.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
    /// <summary>Skills of the posting, by which answers are judged as well.</summary>
    public IReadOnlyList<string> PostingSkills { get; init; } = [];
    /// <summary>Planned length.</summary>
    public int Minutes { get; init; }
    /// <summary>The question being asked, from 0.</summary>
    public int Index { get; init; }
    public int ElapsedSeconds { get; init; }
    public DateTimeOffset? PausedAt { get; init; }
}

/// <summary>The result by question, and which engine wrote the words.</summary>
public sealed record MockAnalysis
{
    public IReadOnlyList<MockAnswerAnalysis> Answers { get; init; } = [];
    public IReadOnlyList<ScoreReason> Reasons { get; init; } = [];
    public AnalysisMetadata Metadata { get; init; } = new();
    /// <summary>Since when a model's words are awaited; null when they are not.</summary>
    public DateTimeOffset? AwaitedSince { get; init; }
}

/// <summary>One answer by rubric; all scores 0 to 100, null where the rubric does not apply.</summary>
public sealed record MockAnswerAnalysis
{
    public string? QuestionId { get; init; }
    public string Question { get; init; } = "";
    public double Score { get; init; }
    public double? Structure { get; init; }
    public double? Relevance { get; init; }
    public double? Specifics { get; init; }
    public double? Length { get; init; }
    public double? Delivery { get; init; }
    public IReadOnlyList<ScoreReason> Reasons { get; init; } = [];
    /// <summary>A stronger answer from the person's own facts.</summary>
    public string? StrongerAnswer { get; init; }
    /// <summary>What a model says about the answer.</summary>
    public string? Feedback { get; init; }
    /// <summary>An example answer in a model's words.</summary>
    public string? ModelAnswer { get; init; }
    /// <summary>Places of <see cref="ModelAnswer"/> that the person's facts and answers do not hold.</summary>
    public IReadOnlyList<UnsourcedWords> Unsourced { get; init; } = [];
    /// <summary>The same for <see cref="Feedback"/>.</summary>
    public IReadOnlyList<UnsourcedWords> FeedbackUnsourced { get; init; } = [];
}
