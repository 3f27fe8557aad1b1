using Microsoft.AspNetCore.Identity;

namespace CareerCoach.Data.Users;

/// <summary>An account.</summary>
public sealed class User : IdentityUser<Guid>, IStamped
{
    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    /// <summary>The one truth about rights: exposed as a role claim, there are no role tables.</summary>
    public UserRole Role { get; set; }
    public UserStatus Status { get; set; }
    public DateTimeOffset? EmailVerifiedAt { get; set; }
    public DateTimeOffset? LastLoginAt { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
}
