namespace CareerCoach.Web.Features.Board.Table;

/// <summary>The columns that the table can show besides the title; a column's name is its words' key and what it is sorted by.</summary>
public static class TableColumns
{
    /// <summary>In the order in which they stand.</summary>
    public static IReadOnlyList<string> All { get; } = ["Company", "Status", "Place", "WorkMode", "JobType", "Pay", "Match", "Interview", "Deadline", "Source", "Tags", "Saved", "Applied", "Changed"];

    /// <summary>Shown until the person chose.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["Company", "Status", "Place", "Pay", "Match", "Tags", "Applied"];

    /// <summary>Days and times, which say what they are of where no head stands above them.</summary>
    public static IReadOnlyList<string> Dates { get; } = ["Interview", "Deadline", "Saved", "Applied", "Changed"];

    /// <summary>Can't be sorted by: a job has several.</summary>
    public const string Tags = "Tags";

    /// <summary>The chosen ones in their order; unknown names are passed over.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> chosen) => chosen.Count == 0 ? Usual : [.. All.Where(chosen.Contains)];
}
