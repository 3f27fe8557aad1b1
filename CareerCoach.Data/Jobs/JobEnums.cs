namespace CareerCoach.Data.Jobs;

public enum JobType
{
    FullTime,
    PartTime,
    Contract,
    Internship,
    Temporary,
}

public enum WorkMode
{
    Remote,
    Hybrid,
    Onsite,
}

/// <summary>The pipeline. Any status may follow any other.</summary>
public enum JobStatus
{
    Interested,
    Applied,
    InterviewScheduled,
    InterviewCompleted,
    OfferReceived,
    Rejected,
    Accepted,
    Withdrawn,
}

/// <summary>What a salary is paid for.</summary>
public enum SalaryPeriod
{
    Hour,
    Day,
    Week,
    Month,
    Year,
}

public enum ApplicationMethod
{
    Manual,
    Automated,
}

public enum ApplicationStatus
{
    Draft,
    Submitted,
    UnderReview,
    Rejected,
    Accepted,
}
