namespace CareerCoach.Web.Platform.Events;

/// <summary>A document was uploaded, edited, attached, thrown away or brought back. <paramref name="JobId"/> is the job it belongs to now, if any.</summary>
public sealed record DocumentChanged(Guid DocumentId, Guid? JobId) : IUserEvent;

/// <summary>A person met was added, edited, thrown away or brought back.</summary>
public sealed record ContactChanged(Guid ContactId, Guid? JobId) : IUserEvent;

/// <summary>An offer was added, edited, thrown away or brought back.</summary>
public sealed record OfferChanged(Guid OfferId, Guid JobId) : IUserEvent;
