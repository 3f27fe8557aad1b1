using System.Globalization;
using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Board;

/// <summary>A column of the board: one of the eight of the pipeline, or one the person added.</summary>
/// <param name="Status">The status of the jobs in it.</param>
/// <param name="Id">The person's own column; null for the status's default one.</param>
/// <param name="Name">The name the person gave it; null for the status's own.</param>
/// <param name="Color">Name of a colour of the palette; null for the status's own.</param>
public sealed record BoardColumnInfo(JobStatus Status, Guid? Id = null, string? Name = null, string? Color = null)
{
    /// <summary>Names the column in the page.</summary>
    public string Key => Id?.ToString("N", CultureInfo.InvariantCulture) ?? Status.ToString();
}
