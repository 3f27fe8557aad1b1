namespace CareerCoach.Web.Storage;

/// <summary>Keeps people's files under keys of ours; a key is never a public address.</summary>
public interface IFileStore
{
    /// <summary>Stores what <paramref name="content"/> holds; a failed write leaves nothing behind. Returns the key.</summary>
    Task<string> SaveAsync(Guid userId, Stream content, CancellationToken cancellation);

    /// <summary>Opens a stored file for reading; throws <see cref="FileNotFoundException"/> when the key is unknown.</summary>
    Task<Stream> OpenAsync(string key, CancellationToken cancellation);

    /// <summary>Deletes a file; an unknown key is no error.</summary>
    Task DeleteAsync(string key, CancellationToken cancellation);

    /// <summary>Deletes all files of a person.</summary>
    Task DeleteAllAsync(Guid userId, CancellationToken cancellation);
}
