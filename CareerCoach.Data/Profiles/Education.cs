namespace CareerCoach.Data.Profiles;

/// <summary>A school, a course of study.</summary>
public sealed class Education : EditedRow
{
    public Guid UserProfileId { get; set; }
    public string Institution { get; set; } = "";
    public string Degree { get; set; } = "";
    public string FieldOfStudy { get; set; } = "";
    public string? Location { get; set; }
    public DateOnly StartDate { get; set; }
    /// <summary>Null while it goes on.</summary>
    public DateOnly? EndDate { get; set; }
    public bool IsCurrent { get; set; }
    /// <summary>The grade as a number, on whatever scale the institution has.</summary>
    public double? Gpa { get; set; }
    public string[] Achievements { get; set; } = [];
    public string[] Coursework { get; set; } = [];
    /// <summary>Place among its siblings, chosen by the person: see <see cref="Rank"/>.</summary>
    public string SortKey { get; set; } = "";
}
