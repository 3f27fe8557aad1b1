namespace CareerCoach.Web.Features.Assessments;

/// <summary>Marks the words of the assessments.</summary>
public sealed class AssessmentsText;
