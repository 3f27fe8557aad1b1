using CareerCoach.Data.Jobs;

namespace CareerCoach.Data.Json;

/// <summary>How a file of jobs is to be read.</summary>
public sealed record ImportPlan
{
    /// <summary>What stands between two cells.</summary>
    public string Delimiter { get; init; } = ",";
    /// <summary>False when the first row is a job already.</summary>
    public bool HasHeader { get; init; } = true;
    /// <summary>What each column holds, in the file's order.</summary>
    public IReadOnlyList<ImportField> Columns { get; init; } = [];
    /// <summary>What each word of the status column means, by the word in lower case; null where the person has not said yet.</summary>
    public IReadOnlyDictionary<string, JobStatus?> Statuses { get; init; } = new Dictionary<string, JobStatus?>();
    /// <summary>How days such as 3/4/2026 are meant; null while the file leaves it open and the person has not said.</summary>
    public DayOrder? Days { get; init; }
    /// <summary>Leave out jobs that are on the board already, or twice in the file.</summary>
    public bool SkipDuplicates { get; init; } = true;
    /// <summary>Import the good rows when others are not; false: all or nothing.</summary>
    public bool OnlyGood { get; init; } = true;
}

/// <summary>What a column of an imported file holds.</summary>
public enum ImportField
{
    LeaveOut,
    Title,
    Company,
    Location,
    Status,
    Link,
    Salary,
    SalaryMin,
    SalaryMax,
    Currency,
    WorkMode,
    JobType,
    Source,
    Tags,
    SavedOn,
    AppliedOn,
    PostedOn,
    Deadline,
    Posting,
    Notes,
}

/// <summary>Which number of a day such as 3/4/2026 is the month.</summary>
public enum DayOrder
{
    DayFirst,
    MonthFirst,
}

/// <summary>A row that cannot be imported as it is.</summary>
/// <param name="Row">Its number in the file, the header being 1.</param>
/// <param name="Sentence">What is wrong with it.</param>
public sealed record ImportProblem(int Row, string Sentence);
