namespace CareerCoach.Web.Platform.Events;

/// <summary>Something came back from the trash or is gone for good.</summary>
public sealed record TrashChanged : IUserEvent;
