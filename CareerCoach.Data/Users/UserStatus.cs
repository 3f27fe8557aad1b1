namespace CareerCoach.Data.Users;

public enum UserStatus
{
    Active,
    /// <summary>Deactivated by its owner.</summary>
    Inactive,
    /// <summary>Locked out by an administrator.</summary>
    Suspended,
}
