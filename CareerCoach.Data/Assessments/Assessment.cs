using CareerCoach.Data.Json;

namespace CareerCoach.Data.Assessments;

/// <summary>One taking of a test of skills or work preferences.</summary>
public sealed class Assessment : EditedRow
{
    /// <summary>Stable name of the test, such as <c>work_values</c>.</summary>
    public string Type { get; set; } = "";
    public string Title { get; set; } = "";
    public string? Description { get; set; }
    public AssessmentResults Results { get; set; } = new();
    /// <summary>0 to 100; null where the test has none, or is unfinished.</summary>
    public double? Score { get; set; }
    public AssessmentInsights? AiInsights { get; set; }
    public string[] Recommendations { get; set; } = [];
    public DateTimeOffset? CompletedAt { get; set; }
}
