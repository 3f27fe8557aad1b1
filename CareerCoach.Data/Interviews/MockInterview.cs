using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;

namespace CareerCoach.Data.Interviews;

/// <summary>A practice interview.</summary>
public sealed class MockInterview : EditedRow
{
    public Guid? JobId { get; set; }
    public string Title { get; set; } = "";
    public InterviewType InterviewType { get; set; }
    public string? TargetRole { get; set; }
    public string? TargetCompany { get; set; }
    /// <summary>easy, medium or hard.</summary>
    public string? Difficulty { get; set; }
    /// <summary>Minutes that it took.</summary>
    public int? Duration { get; set; }
    /// <summary>Scores are 0 to 100.</summary>
    public double? OverallScore { get; set; }
    public double? TechnicalScore { get; set; }
    public double? CommunicationScore { get; set; }
    public double? ProblemSolvingScore { get; set; }
    public MockAnalysis? AiAnalysis { get; set; }
    public string[] AiSuggestions { get; set; } = [];
    public string[] Strengths { get; set; } = [];
    public string[] AreasToImprove { get; set; } = [];
    public IReadOnlyList<MockTurn> ConversationHistory { get; set; } = [];
    /// <summary>The questions chosen and where the interview stands.</summary>
    public MockPlan Plan { get; set; } = new();
    public bool IsCompleted { get; set; }
    public DateTimeOffset? CompletedAt { get; set; }
    public Job? Job { get; private set; }
}
