using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;

namespace CareerCoach.Data.Jobs;

/// <summary>A file of jobs that a person brings in: how it is to be read, and how far it has got.</summary>
public sealed class JobImport : EditedRow
{
    public string FileName { get; set; } = "";
    /// <summary>The file's text; emptied when all is imported.</summary>
    public string Content { get; set; } = "";
    public ImportPlan Plan { get; set; } = new();
    /// <summary>Null while the person still says how the file is to be read.</summary>
    public ProcessingState? State { get; set; }
    /// <summary>The rows that were to be imported, counted from 1 in the file's order; fixed when the import starts, so that a restart goes on where it stopped.</summary>
    public int[] Rows { get; set; } = [];
    /// <summary>How many of <see cref="Rows"/> are jobs by now.</summary>
    public int Done { get; set; }
    /// <summary>The jobs that came of it; one undo takes all of them back.</summary>
    public Guid[] JobIds { get; set; } = [];
    /// <summary>The rows that were left out, with the sentence why.</summary>
    public IReadOnlyList<ImportProblem> LeftOut { get; set; } = [];
    public string? FailureReason { get; set; }
    /// <summary>A worker that died holds it no longer than this.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }
    public int Attempts { get; set; }
    /// <summary>When the person took the whole import back.</summary>
    public DateTimeOffset? UndoneAt { get; set; }
}
