namespace CareerCoach.Web.Extraction;

/// <summary>Bytes to text, out of the web process's way.</summary>
public interface IDocumentExtractor
{
    /// <summary>Gets a worker ready, for example when somebody opens the upload page; returns at once.</summary>
    void WarmUp();

    /// <summary>
    /// The text of an uploaded file, or the reason why there is none. The file's name decides nothing but the kind that is expected.
    /// </summary>
    /// <exception cref="OperationCanceledException">Cancelled; the worker is ended.</exception>
    Task<ReadOutcome> ExtractAsync(ReadOnlyMemory<byte> bytes, string fileName, CancellationToken cancellation);
}
