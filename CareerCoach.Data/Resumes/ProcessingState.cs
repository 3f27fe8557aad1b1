namespace CareerCoach.Data.Resumes;

/// <summary>Where long work on a row stands.</summary>
public enum ProcessingState
{
    Queued,
    Running,
    Done,
    Failed,
}
