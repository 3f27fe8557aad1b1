namespace CareerCoach.Data.Platform;

/// <summary>A private, revocable address under which a calendar program reads the person's interviews.</summary>
public sealed class CalendarFeed : OwnedRow, ICreated
{
    /// <summary>SHA-256 (hex) of the token in the address.</summary>
    public string TokenHash { get; set; } = "";
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? LastReadAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}
