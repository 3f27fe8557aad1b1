using CareerCoach.Data.Json;

namespace CareerCoach.Data.Jobs;

/// <summary>A board or table with filters that the person keeps under a name.</summary>
public sealed class SavedView : EditedRow
{
    public string Name { get; set; } = "";
    public BoardFilter Filter { get; set; } = new();
}
