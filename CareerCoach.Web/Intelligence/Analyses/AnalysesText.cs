namespace CareerCoach.Web.Intelligence.Analyses;

/// <summary>The words of the model's part of an analysis.</summary>
public sealed class AnalysesText;
