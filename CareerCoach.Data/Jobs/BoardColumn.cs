namespace CareerCoach.Data.Jobs;

/// <summary>A column that the person added to the board; each holds jobs of one status.</summary>
public sealed class BoardColumn : EditedRow
{
    public string Name { get; set; } = "";
    /// <summary>Name of a colour of our palette; null for the status's own.</summary>
    public string? Color { get; set; }
    public JobStatus Status { get; set; }
    /// <summary>Place among the columns: see <see cref="Rank"/>.</summary>
    public string SortKey { get; set; } = "";
}
