namespace CareerCoach.Web.Features.MockInterviews;

/// <summary>Marks the words of the mock interviews.</summary>
public sealed class MockInterviewsText;
