namespace CareerCoach.Web.Platform.Printing;

/// <summary>A table to be printed; its head is repeated on each page.</summary>
/// <param name="Columns">Their titles, and their share of the page's width (the shares add up to 1).</param>
/// <param name="Rows">Cells, one for each column.</param>
public sealed record PrintedTable(IReadOnlyList<(string Title, double Share)> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows);
