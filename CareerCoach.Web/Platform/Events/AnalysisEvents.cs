namespace CareerCoach.Web.Platform.Events;

/// <summary>A model's words to an analysis were asked for, came nearer, arrived, or failed to.</summary>
/// <param name="AnalysisId">The resume analysis or job analysis.</param>
public sealed record WordingChanged(Guid AnalysisId) : IUserEvent;
