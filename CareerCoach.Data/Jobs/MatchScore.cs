namespace CareerCoach.Data.Jobs;

/// <summary>One point of the small trend of a job's match.</summary>
public sealed class MatchScore : OwnedRow, ICreated
{
    public Guid JobId { get; set; }
    public Guid? ResumeId { get; set; }
    /// <summary>0 to 100.</summary>
    public double Score { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}
