namespace CareerCoach.Data.Platform;

/// <summary>Who did what to an account. Rows are only added; they go with the account they are about.</summary>
public sealed class AuditEvent : OwnedRow, ICreated
{
    /// <summary>Who did it: the person, an administrator, or null for the system.</summary>
    public Guid? ActorId { get; set; }
    /// <summary>Stable name, such as <c>sign-in</c> or <c>role-changed</c>.</summary>
    public string Action { get; set; } = "";
    public string? Detail { get; set; }
    public string? IpAddress { get; set; }
    public string? UserAgent { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}
