namespace CareerCoach.Web.Features.Insights;

/// <summary>The words of the insights and the report.</summary>
public sealed class InsightsText;
