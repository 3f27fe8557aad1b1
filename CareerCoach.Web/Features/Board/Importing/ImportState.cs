using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;

namespace CareerCoach.Web.Features.Board.Importing;

/// <summary>An import as its page shows it.</summary>
/// <param name="Id">The import.</param>
/// <param name="FileName">The file's name, or what was pasted.</param>
/// <param name="Plan">How the file is read.</param>
/// <param name="State">Null while the person still says how.</param>
/// <param name="Total">Jobs that are to be imported.</param>
/// <param name="Done">Jobs that are by now.</param>
/// <param name="LeftOut">Rows that were left out, and why.</param>
/// <param name="FailureReason">A sentence when it failed.</param>
/// <param name="UndoneAt">When it was taken back.</param>
/// <param name="CreatedAt">When the file came.</param>
public sealed record ImportState(Guid Id, string FileName, ImportPlan Plan, ProcessingState? State, int Total, int Done, IReadOnlyList<ImportProblem> LeftOut, string? FailureReason, DateTimeOffset? UndoneAt, DateTimeOffset CreatedAt);

/// <summary>A file's rows as they would be imported.</summary>
/// <param name="Table">The cells.</param>
/// <param name="Plan">How they are read.</param>
/// <param name="Rows">The rows as jobs.</param>
public sealed record ImportPreview(CsvTable Table, ImportPlan Plan, IReadOnlyList<ImportRow> Rows)
{
    /// <summary>Rows that cannot be imported as they are.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; } = [.. Rows.Where(r => r.Problem is not null).Select(r => new ImportProblem(r.Number, r.Problem!))];

    /// <summary>Rows that likely repeat a job.</summary>
    public IReadOnlyList<ImportRow> Twins { get; } = [.. Rows.Where(r => r.Twin is not null)];

    /// <summary>Rows that would become jobs.</summary>
    public IReadOnlyList<ImportRow> Wanted { get; } = [.. Rows.Where(r => r.Problem is null && (r.Twin is null || !Plan.SkipDuplicates))];

    /// <summary>A day of the file that is open while the person has not said which number is the month; null when none is.</summary>
    public string? DayQuestion { get; } = Plan.Days is not null ? null
        : Enumerable.Range(Plan.HasHeader ? 1 : 0, Math.Max(0, Table.Cells.Count - (Plan.HasHeader ? 1 : 0)))
            .SelectMany(row => Enumerable.Range(0, Plan.Columns.Count).Where(c => ImportGuess.IsDay(Plan.Columns[c])).Select(c => Table[row, c])).FirstOrDefault(ImportDays.IsOpen);

    /// <summary>True when a day of the file is written with the month as a number that may be misread.</summary>
    public bool HasOpenDays { get; } = Enumerable.Range(0, Table.Cells.Count)
        .Any(row => Enumerable.Range(0, Plan.Columns.Count).Any(c => ImportGuess.IsDay(Plan.Columns[c]) && ImportDays.IsOpen(Table[row, c])));
}
