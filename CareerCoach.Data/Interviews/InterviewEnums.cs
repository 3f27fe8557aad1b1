namespace CareerCoach.Data.Interviews;

public enum InterviewType
{
    Phone,
    Video,
    Onsite,
    Technical,
    Behavioral,
    Panel,
    Final,
}

public enum InterviewOutcome
{
    Passed,
    Failed,
    Pending,
}
