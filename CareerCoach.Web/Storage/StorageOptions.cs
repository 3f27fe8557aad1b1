namespace CareerCoach.Web.Storage;

/// <summary>Where people's files are kept.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The folder; <c>files</c> in the data directory when empty.</summary>
    public string? Folder { get; set; }
}
