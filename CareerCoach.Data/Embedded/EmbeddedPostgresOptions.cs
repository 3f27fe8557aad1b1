namespace CareerCoach.Data.Embedded;

/// <summary>Where the app's own PostgreSQL lives; every value may stay empty.</summary>
public sealed class EmbeddedPostgresOptions
{
    /// <summary>
    /// Folder for the data (about 60 MB at first). Empty: <c>.data</c> beside the projects when run from the source tree,
    /// else <c>$XDG_DATA_HOME/careercoach</c>, or <c>/var/lib/careercoach</c> for root.
    /// </summary>
    public string? DataRoot { get; set; }

    /// <summary>Folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>. Empty: the newest of what is found.</summary>
    public string? BinDir { get; set; }

    /// <summary>
    /// Folder of the npm package that carries a server. Empty: the one that <c>npm ci</c> puts under <c>tools/postgres</c> in the source tree.
    /// </summary>
    public string? NpmPackage { get; set; }
}
