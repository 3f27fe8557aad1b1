namespace CareerCoach.Web.Platform.Events;

/// <summary>A job was moved over the board. <paramref name="Origin"/> names the page that did it, so that it need not follow itself.</summary>
public sealed record JobMoved(Guid JobId, Guid? Origin = null) : IUserEvent;

/// <summary>A job was added, or something of it that cards and lists show was edited.</summary>
public sealed record JobSaved(Guid JobId) : IUserEvent;

/// <summary>Many jobs changed at once (bulk action, import, trash): lists load anew.</summary>
public sealed record JobsChanged(Guid? Origin = null) : IUserEvent;
