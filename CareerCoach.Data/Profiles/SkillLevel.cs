namespace CareerCoach.Data.Profiles;

public enum SkillLevel
{
    Beginner,
    Intermediate,
    Advanced,
    Expert,
}
