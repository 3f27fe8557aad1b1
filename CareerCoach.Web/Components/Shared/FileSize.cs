using System.Globalization;

namespace CareerCoach.Web.Components.Shared;

/// <summary>The one way to show how large a file is.</summary>
public static class FileSize
{
    /// <summary>"12 KB", "3.4 MB".</summary>
    public static string Show(long bytes) => bytes switch
    {
        < 1000 => $"{bytes} B",
        < 1_000_000 => string.Create(CultureInfo.CurrentCulture, $"{bytes / 1000.0:N0} KB"),
        _ => string.Create(CultureInfo.CurrentCulture, $"{bytes / 1_000_000.0:N1} MB"),
    };
}
