using System.Globalization;
using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Board;

/// <summary>A column of the board: one of the eight of the pipeline, or one the person added.</summary>
/// <param name="Status">The status of the jobs in it.</param>
/// <param name="Id">The person's own column; null for the status's default one.</param>
/// <param name="Name">The name the person gave it; null for the status's own.</param>
/// <param name="Color">Name of a colour of the palette; null for the status's own.</param>
/// <param name="SortKey">Place among the columns.</param>
/// <param name="RowVersion">The version that an edit of the person's own column begins with.</param>
public sealed record BoardColumnInfo(JobStatus Status, Guid? Id = null, string? Name = null, string? Color = null, string SortKey = "", uint RowVersion = 0)
{
    /// <summary>The eight columns that everybody has, in the pipeline's order; a person's own stand anywhere between them.</summary>
    public static IReadOnlyList<BoardColumnInfo> Defaults { get; } =
        [.. Enum.GetValues<JobStatus>().Select(s => new BoardColumnInfo(s, SortKey: ((int)s + 1).ToString(CultureInfo.InvariantCulture)))];

    /// <summary>Names the column in the page.</summary>
    public string Key => Id?.ToString("N", CultureInfo.InvariantCulture) ?? Status.ToString();

    /// <summary>All columns, left to right.</summary>
    public static IReadOnlyList<BoardColumnInfo> InOrder(IEnumerable<BoardColumnInfo> own) =>
        [.. Defaults.Concat(own).OrderBy(c => c.SortKey, StringComparer.Ordinal).ThenBy(c => c.Id)];
}
