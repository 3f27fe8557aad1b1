using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace CareerCoach.Web.Extraction.Worker;

/// <summary>One worker process, seen from the web process: hands it a document, watches what it uses, ends it.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int MaxOutput = 16 << 20;
    private const int MaxErrors = 4096;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(15);

    private readonly ExtractionOptions options;
    private readonly Process process;

    private WorkerProcess(ExtractionOptions options, Process process)
    {
        this.options = options;
        this.process = process;
    }

    public bool IsAlive => !process.HasExited;

    public int Id => process.Id;

    public static WorkerProcess Start(ExtractionOptions options, WorkerCommand command, string mode) =>
        new(options, Process.Start(command.ToStartInfo(options, mode))!);

    /// <summary>What the worker made of the document; its death is a reason too.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the worker is ended.</exception>
    public async Task<ReadOutcome> ReadAsync(ReadOnlyMemory<byte> bytes, DocumentType type, CancellationToken cancellation)
    {
        var output = CappedReader.ReadAsync(process.StandardOutput.BaseStream, MaxOutput);
        var errors = CappedReader.ReadAsync(process.StandardError.BaseStream, MaxErrors);
        var sending = SendAsync(bytes, type);
        var end = await WatchAsync(cancellation);
        if (end.Reason is not null || cancellation.IsCancellationRequested)
        {
            Kill();
        }

        await Task.WhenAll(sending, errors);
        var text = await output;
        cancellation.ThrowIfCancellationRequested();
        return end.Reason is { } reason ? ReadOutcome.Rejected(reason) : Judge(process.ExitCode, end.Cpu, text);
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private async Task SendAsync(ReadOnlyMemory<byte> bytes, DocumentType type)
    {
        try
        {
            var input = process.StandardInput.BaseStream;
            await input.WriteAsync(new[] { (byte)type });
            await input.WriteAsync(bytes);
            await input.DisposeAsync();
        }
        catch (IOException)
        {
            // the worker ended before it had read all; its exit code tells the rest
        }
    }

    /// <summary>Waits for the end; a reason when the worker had to be stopped, with the CPU time it had used.</summary>
    private async Task<(string? Reason, TimeSpan Cpu)> WatchAsync(CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var cpu = TimeSpan.Zero;
        var exit = process.WaitForExitAsync(CancellationToken.None);
        while (!cancellation.IsCancellationRequested)
        {
            if (await Task.WhenAny(exit, Task.Delay(Look, CancellationToken.None)) == exit)
            {
                return (null, CpuTime() ?? cpu);
            }

            cpu = CpuTime() ?? cpu;
            if (PeakMegabytes() > options.MemoryMb)
            {
                return (RejectReason.TooLarge, cpu);
            }

            if (cpu > TimeSpan.FromSeconds(options.CpuSeconds))
            {
                return (RejectReason.Timeout, cpu);
            }

            if (clock.Elapsed > TimeSpan.FromSeconds(options.WallSeconds))
            {
                return (RejectReason.Busy, cpu); // the machine is busy; that is not the file's fault
            }
        }

        return (null, cpu);
    }

    private ReadOutcome Judge(int exitCode, TimeSpan cpu, byte[]? output)
    {
        const int KilledBySignal = 128;
        const int Kill = 9;
        const int CpuLimit = 24;
        if (exitCode is KilledBySignal + CpuLimit || (exitCode == KilledBySignal + Kill && cpu >= TimeSpan.FromSeconds(options.CpuSeconds - 1)))
        {
            return ReadOutcome.Rejected(RejectReason.Timeout);
        }

        if (exitCode == KilledBySignal + Kill)
        {
            return ReadOutcome.Rejected(RejectReason.Busy); // ended from outside, as by a machine that ran out of memory
        }

        if (exitCode != 0)
        {
            return ReadOutcome.Rejected(RejectReason.TooComplex); // a stack overflow or a failed allocation
        }

        return output is null ? ReadOutcome.Rejected(RejectReason.TooLarge) : Parse(output);
    }

    private static ReadOutcome Parse(byte[] output)
    {
        try
        {
            var outcome = JsonSerializer.Deserialize(output, WorkerJson.Default.ReadOutcome);
            return outcome is { Document: not null } or { Reason: not null } ? outcome : ReadOutcome.Rejected(RejectReason.Corrupt);
        }
        catch (JsonException)
        {
            return ReadOutcome.Rejected(RejectReason.Corrupt);
        }
    }

    private TimeSpan? CpuTime() => Ask(() => process.TotalProcessorTime);

    private long PeakMegabytes() => (Ask(() =>
    {
        process.Refresh();
        return process.PeakWorkingSet64;
    }) ?? 0) >> 20;

    private static T? Ask<T>(Func<T> question)
        where T : struct
    {
        try
        {
            return question();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            return null; // it ended in this moment
        }
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: false);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // it has ended by itself
        }
    }
}
