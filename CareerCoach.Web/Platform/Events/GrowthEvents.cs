namespace CareerCoach.Web.Platform.Events;

/// <summary>A goal was made, edited, moved on, thrown away or brought back.</summary>
public sealed record GoalChanged(Guid GoalId) : IUserEvent;

/// <summary>A mock interview was begun, finished or deleted.</summary>
public sealed record MockInterviewChanged(Guid MockInterviewId) : IUserEvent;

/// <summary>An assessment was begun, finished or deleted.</summary>
public sealed record AssessmentChanged(Guid AssessmentId) : IUserEvent;
