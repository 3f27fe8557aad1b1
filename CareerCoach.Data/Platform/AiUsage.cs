namespace CareerCoach.Data.Platform;

/// <summary>One call of a model.</summary>
public sealed class AiUsage : OwnedRow, ICreated
{
    /// <summary>What it was for: coach, resume-analysis, job-analysis, mock-interview, ...</summary>
    public string Feature { get; set; } = "";
    public string? Provider { get; set; }
    public string Model { get; set; } = "";
    public int InputTokens { get; set; }
    public int OutputTokens { get; set; }
    public decimal Cost { get; set; }
    public int Milliseconds { get; set; }
    public AiOutcome Outcome { get; set; }
    public string? Error { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}
