namespace CareerCoach.Data.Json;

/// <summary>What a job analysis looked at besides the posting.</summary>
public sealed record JobAnalysisContext
{
    public string? ResumeTitle { get; init; }
    public int? ResumeVersion { get; init; }
    /// <summary>ISO 639-1 code of the posting's language.</summary>
    public string? Language { get; init; }
    public double? YearsRequired { get; init; }
    public double? YearsOfPerson { get; init; }
    /// <summary>How many other saved postings the salary comparison stands on.</summary>
    public int SalarySamples { get; init; }
    /// <summary>Wage figures as printed.</summary>
    public string? SalaryText { get; init; }
}

/// <summary>The points behind the match scores.</summary>
public sealed record JobScoreReasons
{
    public IReadOnlyList<ScoreReason> Overall { get; init; } = [];
    public IReadOnlyList<ScoreReason> Skills { get; init; } = [];
    public IReadOnlyList<ScoreReason> Experience { get; init; } = [];
}

/// <summary>What the engine says about a job on one line, for cards and lists, so that they need no analysis loaded.</summary>
public sealed record JobInsights
{
    public string? RoleLevel { get; init; }
    public string? Summary { get; init; }
    public IReadOnlyList<string> MissingSkills { get; init; } = [];
    public int RedFlags { get; init; }
}

/// <summary>A question of an employer's form and what was answered.</summary>
public sealed record ApplicationAnswer(string Question, string Answer);

/// <summary>How things stood before a move, so that undoing it restores everything that it touched.</summary>
public sealed record MoveSnapshot
{
    public string? Position { get; init; }
    public Guid? BoardColumnId { get; init; }
    public DateTimeOffset? AppliedAt { get; init; }
    /// <summary>The application that the move touched; null when it touched none.</summary>
    public Guid? ApplicationId { get; init; }
    /// <summary>True when the move created that application.</summary>
    public bool ApplicationCreated { get; init; }
    /// <summary>True when the move submitted (and so sealed) that application.</summary>
    public bool ApplicationSealed { get; init; }
    public string? ApplicationStatus { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public DateTimeOffset? ResponseReceivedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
}

/// <summary>The filters, sorting and columns of a board or table that a person keeps under a name. Null or empty means "all".</summary>
public sealed record BoardFilter
{
    public string? Text { get; init; }
    /// <summary>Labels of <c>JobStatus</c>, such as <c>Applied</c>.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];
    public IReadOnlyList<string> WorkModes { get; init; } = [];
    public IReadOnlyList<string> JobTypes { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];
    public IReadOnlyList<string> Sources { get; init; } = [];
    /// <summary>Whole units of the currency a year.</summary>
    public int? SalaryFrom { get; init; }
    public string? SalaryCurrency { get; init; }
    public DateOnly? SavedFrom { get; init; }
    public DateOnly? SavedTo { get; init; }
    public DateOnly? AppliedFrom { get; init; }
    public DateOnly? AppliedTo { get; init; }
    public DateOnly? DeadlineFrom { get; init; }
    public DateOnly? DeadlineTo { get; init; }
    public bool Archived { get; init; }
    public string? Sort { get; init; }
    public bool Descending { get; init; }
    public bool Table { get; init; }
    public IReadOnlyList<string> Columns { get; init; } = [];
}
