namespace CareerCoach.Data.Users;

public enum UserRole
{
    User,
    Admin,
}
