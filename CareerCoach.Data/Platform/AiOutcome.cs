namespace CareerCoach.Data.Platform;

public enum AiOutcome
{
    Done,
    Stopped,
    Failed,
    Invalid,
}
