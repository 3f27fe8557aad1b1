namespace CareerCoach.Web.Platform;

/// <summary>Where the app keeps files that must outlive it.</summary>
public static class DataFolder
{
    /// <summary><c>.data</c> beside the projects when run from the source tree, else <c>$XDG_DATA_HOME/careercoach</c>.</summary>
    public static string Default(IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var content = new DirectoryInfo(environment.ContentRootPath);

        // beside the project and not in it: dotnet watch would follow each write, and publish would take it along
        return content.Parent is { } tree && File.Exists(Path.Combine(tree.FullName, "CareerCoach.sln"))
            ? Path.Combine(tree.FullName, ".data")
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "careercoach");
    }
}
