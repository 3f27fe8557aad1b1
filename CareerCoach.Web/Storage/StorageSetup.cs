using CareerCoach.Web.Platform;

namespace CareerCoach.Web.Storage;

/// <summary>The file store.</summary>
public static class StorageSetup
{
    /// <summary>Adds <see cref="IFileStore"/>: a folder in the data directory unless configured.</summary>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        builder.Services.AddCheckedOptions<StorageOptions>(StorageOptions.Section);
        builder.Services.PostConfigure<StorageOptions>(o =>
        {
            if (string.IsNullOrWhiteSpace(o.Folder))
            {
                o.Folder = Path.Combine(DataFolder.Default(builder.Environment), "files");
            }
        });
        builder.Services.AddSingleton<IFileStore, FolderFileStore>();
    }
}
