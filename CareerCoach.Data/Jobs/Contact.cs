namespace CareerCoach.Data.Jobs;

/// <summary>Somebody met at a company.</summary>
public sealed class Contact : EditedRow, ITrashable
{
    public Guid? JobId { get; set; }
    public string Name { get; set; } = "";
    public string? Company { get; set; }
    public string? Role { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Url { get; set; }
    /// <summary>How they are reached: e-mail, LinkedIn, phone, in person.</summary>
    public string? Channel { get; set; }
    public DateTimeOffset? LastContactAt { get; set; }
    public string? NextStep { get; set; }
    public DateOnly? NextStepOn { get; set; }
    public string? Notes { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
    public Job? Job { get; private set; }
}
