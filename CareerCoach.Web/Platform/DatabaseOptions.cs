namespace CareerCoach.Web.Platform;

/// <summary>The app's own PostgreSQL, used when <c>ConnectionStrings:CareerCoach</c> is not set.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>Folder of the server's data; a <c>.data</c> folder beside the solution (or beside the published app) when empty.</summary>
    public string? DataDirectory { get; set; }

    /// <summary>Folder with <c>initdb</c> and <c>postgres</c>; looked for in the usual places when empty.</summary>
    public string? PostgresBinaries { get; set; }

    /// <summary>Apply missing migrations at the start, under a lock. Elsewhere than in development, start once with <c>--migrate</c> instead.</summary>
    public bool? MigrateAtStart { get; set; }
}
