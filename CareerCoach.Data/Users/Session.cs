namespace CareerCoach.Data.Users;

/// <summary>The server side of a sign-in cookie.</summary>
public sealed class Session : OwnedRow, ICreated
{
    /// <summary>SHA-256 (hex) of the key that the cookie holds; the key itself is stored nowhere.</summary>
    public string RefreshToken { get; set; } = "";
    /// <summary>The authentication ticket under Data Protection.</summary>
    public byte[] Ticket { get; set; } = [];
    public string? UserAgent { get; set; }
    public string? IpAddress { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset LastSeenAt { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}
