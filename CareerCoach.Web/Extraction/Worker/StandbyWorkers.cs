namespace CareerCoach.Web.Extraction.Worker;

/// <summary>Keeps workers started and warmed before the next document arrives. A worker reads one document and ends.</summary>
internal sealed class StandbyWorkers(ExtractionOptions options, WorkerCommand command) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Queue<WorkerProcess> waiting = new();
    private bool disposed;

    /// <summary>A worker that waits, or a new one.</summary>
    public WorkerProcess Take()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            while (waiting.TryDequeue(out var worker))
            {
                if (worker.IsAlive)
                {
                    return worker;
                }

                worker.Dispose();
            }
        }

        return WorkerProcess.Start(options, command, ExtractionWorker.Read);
    }

    /// <summary>Starts what is missing in the background.</summary>
    public void Fill() => _ = Task.Run(() =>
    {
        lock (gate)
        {
            while (!disposed && waiting.Count < options.StandbyWorkers)
            {
                waiting.Enqueue(WorkerProcess.Start(options, command, ExtractionWorker.Standby));
            }
        }
    });

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            while (waiting.TryDequeue(out var worker))
            {
                worker.Dispose();
            }
        }
    }
}
