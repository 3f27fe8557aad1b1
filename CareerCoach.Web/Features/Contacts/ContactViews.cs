namespace CareerCoach.Web.Features.Contacts;

/// <summary>A person met, as lists show them.</summary>
public sealed record ContactRow(Guid Id, string Name, string? Role, string? Company, string? Channel, DateTimeOffset? LastContactAt, string? NextStep, DateOnly? NextStepOn, Guid? JobId, string? JobName);

/// <summary>One screen of a list, and how many there are in all.</summary>
public sealed record ContactPage(IReadOnlyList<ContactRow> Rows, int Total);

/// <summary>The people of a job: those met for it, and those known at the same company.</summary>
public sealed record JobContacts(IReadOnlyList<ContactRow> Here, IReadOnlyList<ContactRow> SameCompany);

/// <summary>What is written about a person met, named as the row's fields.</summary>
public sealed record ContactFields
{
    public string Name { get; set; } = "";
    public string? Company { get; set; }
    public string? Role { get; set; }
    public string? Channel { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Url { get; set; }
    public DateTimeOffset? LastContactAt { get; set; }
    public string? NextStep { get; set; }
    public DateOnly? NextStepOn { get; set; }
    public string? Notes { get; set; }
}
