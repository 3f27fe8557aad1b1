namespace CareerCoach.Web.Intelligence.Models;

/// <summary>What a model is asked for: the names under which usage is counted and a model of its own can be set.</summary>
public static class ModelTask
{
    public const string Coach = "coach";
    public const string Summary = "summary";
    public const string ResumeAnalysis = "resume-analysis";
    public const string JobAnalysis = "job-analysis";
    public const string MockInterview = "mock-interview";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Coach, Summary, ResumeAnalysis, JobAnalysis, MockInterview];
}
