namespace CareerCoach.Web.Features.Interviews;

/// <summary>The words of the interviews and their calendar.</summary>
public sealed class InterviewsText;
