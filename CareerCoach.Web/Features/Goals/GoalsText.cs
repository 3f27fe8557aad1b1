namespace CareerCoach.Web.Features.Goals;

/// <summary>Marks the words of the goals.</summary>
public sealed class GoalsText;
