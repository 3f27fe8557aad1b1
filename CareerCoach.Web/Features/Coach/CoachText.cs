namespace CareerCoach.Web.Features.Coach;

/// <summary>Marks the words of the coach.</summary>
public sealed class CoachText;
