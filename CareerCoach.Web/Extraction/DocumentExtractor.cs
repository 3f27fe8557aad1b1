using CareerCoach.Web.Extraction.Worker;
using Microsoft.Extensions.Options;

namespace CareerCoach.Web.Extraction;

/// <summary>Checks a file by its first bytes, waits for its turn and has a worker process read it.</summary>
public sealed class DocumentExtractor : IDocumentExtractor, IDisposable
{
    private readonly ExtractionOptions options;
    private readonly SemaphoreSlim turns;
    private readonly StandbyWorkers standby;

    public DocumentExtractor(IOptions<ExtractionOptions> options)
        : this(options.Value, WorkerCommand.OfThisApplication())
    {
    }

    internal DocumentExtractor(ExtractionOptions options, WorkerCommand command)
    {
        this.options = options;
        turns = new SemaphoreSlim(options.Parallel);
        standby = new StandbyWorkers(options, command);
    }

    /// <inheritdoc />
    public void WarmUp() => standby.Fill();

    /// <inheritdoc />
    public async Task<ReadOutcome> ExtractAsync(ReadOnlyMemory<byte> bytes, string fileName, CancellationToken cancellation)
    {
        var head = bytes.Span[..Math.Min(bytes.Length, FileSniffer.HeadLength)];
        var (type, reason) = FileSniffer.Judge(head, bytes.Length, fileName, options.MaxFileBytes);
        if (type is null)
        {
            return ReadOutcome.Rejected(reason!);
        }

        if (!await turns.WaitAsync(TimeSpan.FromSeconds(options.QueueSeconds), cancellation))
        {
            return ReadOutcome.Rejected(RejectReason.Busy);
        }

        try
        {
            using var worker = standby.Take();
            return await worker.ReadAsync(bytes, type.Value, cancellation);
        }
        finally
        {
            turns.Release();
            standby.Fill();
        }
    }

    public void Dispose()
    {
        standby.Dispose();
        turns.Dispose();
    }
}
