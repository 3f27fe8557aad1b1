using CareerCoach.Data.Jobs;

namespace CareerCoach.Data.Profiles;

/// <summary>A job that the person had or has.</summary>
public sealed class Experience : EditedRow
{
    public Guid UserProfileId { get; set; }
    public string Company { get; set; } = "";
    public string Position { get; set; } = "";
    public string? Description { get; set; }
    public string? Location { get; set; }
    public WorkMode? WorkMode { get; set; }
    public DateOnly StartDate { get; set; }
    /// <summary>Null while it goes on.</summary>
    public DateOnly? EndDate { get; set; }
    public bool IsCurrent { get; set; }
    public string[] Achievements { get; set; } = [];
    public string[] Technologies { get; set; } = [];
    /// <summary>Place among its siblings, chosen by the person: see <see cref="Rank"/>.</summary>
    public string SortKey { get; set; } = "";
}
