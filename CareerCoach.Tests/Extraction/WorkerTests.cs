using System.Diagnostics;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Extraction.Worker;
using Xunit;

namespace CareerCoach.Tests.Extraction;

/// <summary>What the web process makes of workers that misbehave. The stand-ins are shell commands that take the worker's place.</summary>
public sealed class WorkerTests
{
    private static readonly byte[] Pdf = HostileCorpus.File("pdf-ok-helvetica");

    [Fact]
    public async Task A_worker_that_is_killed_from_outside_means_busy_and_never_a_bad_file()
    {
        Assert.Equal(RejectReason.Busy, await ReasonAsync("kill -9 $$"));
    }

    [Fact]
    public async Task A_worker_that_dies_of_the_document_means_too_complex()
    {
        Assert.Equal(RejectReason.TooComplex, await ReasonAsync("cat > /dev/null; kill -6 $$"));
    }

    [Fact]
    public async Task A_flood_of_output_is_cut_and_does_not_fill_the_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(RejectReason.TooLarge, await ReasonAsync("cat > /dev/null; head -c 200000000 /dev/zero"));
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 40 << 20);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("{\\\"Document\\\":")]
    public async Task An_answer_that_is_none_means_corrupt(string answer)
    {
        Assert.Equal(RejectReason.Corrupt, await ReasonAsync($"cat > /dev/null; printf \"{answer}\""));
    }

    [Fact]
    public async Task A_worker_that_only_waits_is_ended_as_busy()
    {
        Assert.Equal(RejectReason.Busy, await ReasonAsync("cat > /dev/null; exec sleep 600", new ExtractionOptions { WallSeconds = 1, StandbyWorkers = 0 }));
    }

    [Fact]
    public async Task A_worker_that_only_computes_is_ended_as_timeout()
    {
        Assert.Equal(RejectReason.Timeout, await ReasonAsync("cat > /dev/null; while :; do :; done", new ExtractionOptions { CpuSeconds = 1, StandbyWorkers = 0 }));
    }

    [Fact]
    public async Task Cancelling_ends_the_worker()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var worker = WorkerProcess.Start(new ExtractionOptions(), Shell("cat > /dev/null; exec sleep 600"), ExtractionWorker.Read);
        var id = worker.Id;
        var reading = worker.ReadAsync(Pdf, DocumentType.Pdf, cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        for (var tries = 0; tries < 400 && IsRunning(id); tries++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken); // a busy machine takes its time to end it
        }

        Assert.False(IsRunning(id));
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [Fact]
    public async Task A_queue_that_does_not_move_says_busy()
    {
        using var extractor = new DocumentExtractor(new ExtractionOptions { Parallel = 1, QueueSeconds = 1, StandbyWorkers = 0 }, Shell("cat > /dev/null; exec sleep 600"));
        using var cancellation = new CancellationTokenSource();
        var first = extractor.ExtractAsync(Pdf, "first.pdf", cancellation.Token);
        var second = await extractor.ExtractAsync(Pdf, "second.pdf", TestContext.Current.CancellationToken);

        Assert.Equal(RejectReason.Busy, second.Reason);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task Thirty_uploads_at_once_are_all_answered()
    {
        using var extractor = new DocumentExtractor(new ExtractionOptions { QueueSeconds = 600, WallSeconds = 600 }, WorkerCommand.OfThisApplication());
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => extractor.ExtractAsync(Pdf, $"{i}.pdf", TestContext.Current.CancellationToken)));

        Assert.All(outcomes, outcome => Assert.Contains("Jordan Moreau", outcome.Document?.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_worker_may_not_connect_run_write_or_delete_and_sees_no_secrets()
    {
        Environment.SetEnvironmentVariable("ConnectionStrings__Probe", "Password=secret");
        using var process = Process.Start(WorkerCommand.OfThisApplication().ToStartInfo(new ExtractionOptions(), ExtractionWorker.SelfTest))!;
        var answer = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var found = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(answer)!;

        Assert.All(["connect", "exec", "write", "delete"], attempt => Assert.StartsWith("denied", found[attempt], StringComparison.Ordinal));
        Assert.DoesNotContain("ConnectionStrings", found["environment"], StringComparison.Ordinal);
    }

    private static WorkerCommand Shell(string script) => new("/bin/sh", ["-c", script]);

    private static async Task<string?> ReasonAsync(string script, ExtractionOptions? options = null)
    {
        using var extractor = new DocumentExtractor(options ?? new ExtractionOptions { StandbyWorkers = 0 }, Shell(script));
        var outcome = await extractor.ExtractAsync(Pdf, "resume.pdf", TestContext.Current.CancellationToken);
        Assert.Null(outcome.Document);
        return outcome.Reason;
    }
}
