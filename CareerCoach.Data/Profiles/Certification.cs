namespace CareerCoach.Data.Profiles;

/// <summary>A certificate.</summary>
public sealed class Certification : EditedRow
{
    public Guid UserProfileId { get; set; }
    public string Name { get; set; } = "";
    public string IssuingOrganization { get; set; } = "";
    public DateOnly IssueDate { get; set; }
    public DateOnly? ExpiryDate { get; set; }
    public string? CredentialId { get; set; }
    public string? CredentialUrl { get; set; }
    public bool DoesNotExpire { get; set; }
    /// <summary>Place among its siblings, chosen by the person: see <see cref="Rank"/>.</summary>
    public string SortKey { get; set; } = "";
}
