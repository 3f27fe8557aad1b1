namespace CareerCoach.Web.Platform.Events;

/// <summary>A resume was uploaded, read, analysed, renamed, made primary, deleted or restored.</summary>
public sealed record ResumeChanged(Guid ResumeId) : IUserEvent;
