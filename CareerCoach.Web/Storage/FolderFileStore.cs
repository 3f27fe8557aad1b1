using System.Text.RegularExpressions;

namespace CareerCoach.Web.Storage;

/// <summary>Files in a folder, one subfolder a person. A file appears under its name only when it is whole.</summary>
public sealed partial class FolderFileStore(StorageOptions options) : IFileStore
{
    private readonly string root = Path.GetFullPath(options.Folder!);

    /// <inheritdoc />
    public async Task<string> SaveAsync(Guid userId, Stream content, CancellationToken cancellation)
    {
        var key = $"{userId:n}/{Guid.CreateVersion7():n}";
        var path = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var partial = path + ".part";
        try
        {
            await using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, FileOptions.Asynchronous))
            {
                await content.CopyToAsync(file, cancellation);
                file.Flush(flushToDisk: true);
            }

            File.Move(partial, path);
            return key;
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <inheritdoc />
    public Task<Stream> OpenAsync(string key, CancellationToken cancellation) =>
        Task.FromResult<Stream>(new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, FileOptions.Asynchronous | FileOptions.SequentialScan));

    /// <inheritdoc />
    public Task DeleteAsync(string key, CancellationToken cancellation)
    {
        if (KeyShape().IsMatch(key) && Path.Combine(root, key) is var path && Directory.Exists(Path.GetDirectoryName(path)))
        {
            File.Delete(path);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task DeleteAllAsync(Guid userId, CancellationToken cancellation)
    {
        var folder = Path.Combine(root, userId.ToString("n"));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Task.CompletedTask;
    }

    private string PathOf(string key) => KeyShape().IsMatch(key) ? Path.Combine(root, key) : throw new FileNotFoundException("No file has this key.", key);

    [GeneratedRegex("^[0-9a-f]{32}/[0-9a-f]{32}$", RegexOptions.NonBacktracking)]
    private static partial Regex KeyShape();
}
