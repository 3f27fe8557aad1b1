namespace CareerCoach.Data.Profiles;

/// <summary>Something the person can do.</summary>
public sealed class Skill : EditedRow
{
    public Guid UserProfileId { get; set; }
    public string Name { get; set; } = "";
    public string? Category { get; set; }
    public SkillLevel Level { get; set; } = SkillLevel.Intermediate;
    public int? YearsOfExperience { get; set; }
    /// <summary>How often others, or evidence in the app (assessments, mock interviews), have confirmed it.</summary>
    public int Endorsements { get; set; }
    /// <summary>What shows it: an assessment, a mock interview, a certificate.</summary>
    public string[] Evidence { get; set; } = [];
    /// <summary>Place among its siblings, chosen by the person: see <see cref="Rank"/>.</summary>
    public string SortKey { get; set; } = "";
}
