namespace CareerCoach.Web.Platform.Events;

/// <summary>A job was moved over the board. <paramref name="Origin"/> names the page that did it, so that it need not follow itself.</summary>
public sealed record JobMoved(Guid JobId, Guid? Origin = null) : IUserEvent;

/// <summary>A job was added, or something of it that cards and lists show was edited.</summary>
public sealed record JobSaved(Guid JobId) : IUserEvent;

/// <summary>Many jobs changed at once (bulk action, import, trash): lists load anew.</summary>
public sealed record JobsChanged(Guid? Origin = null) : IUserEvent;

/// <summary>An interview was planned, moved, cancelled, written down or removed.</summary>
public sealed record InterviewChanged(Guid InterviewId, Guid JobId) : IUserEvent;

/// <summary>The inbox has something new, or something of it was read.</summary>
public sealed record NotificationsChanged : IUserEvent;

/// <summary>An import of many jobs has got further, is done, or was taken back.</summary>
public sealed record JobImportChanged(Guid ImportId) : IUserEvent;

/// <summary>The person's columns of the board changed, or how they are shown.</summary>
public sealed record BoardColumnsChanged(Guid? Origin = null) : IUserEvent;

/// <summary>A saved view was kept, renamed or forgotten.</summary>
public sealed record SavedViewsChanged : IUserEvent;
