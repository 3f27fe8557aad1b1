namespace CareerCoach.Web.Platform;

/// <summary>How the database is kept up to date.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>Apply missing migrations at the start, one node at a time. Null: yes in development and on the app's own server; elsewhere start once with <c>--migrate</c>.</summary>
    public bool? MigrateAtStart { get; set; }
}
