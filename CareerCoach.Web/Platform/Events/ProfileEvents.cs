namespace CareerCoach.Web.Platform.Events;

/// <summary>The person's profile changed.</summary>
public sealed record ProfileChanged : IUserEvent;
