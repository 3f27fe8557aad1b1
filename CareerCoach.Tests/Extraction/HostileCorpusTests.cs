using System.Collections.Concurrent;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Extraction.Worker;
using Xunit;

namespace CareerCoach.Tests.Extraction;

public sealed class HostileCorpusTests
{
    [Fact]
    public async Task Every_hostile_file_comes_out_as_its_manifest_expects()
    {
        using var extractor = new DocumentExtractor(new ExtractionOptions { QueueSeconds = 600, WallSeconds = 600, StandbyWorkers = 0 }, WorkerCommand.OfThisApplication());
        var complaints = new ConcurrentBag<string>();
        var cases = HostileCorpus.Cases();
        Assert.True(cases.Count > 90, $"only {cases.Count} cases were found");
        await Parallel.ForEachAsync(cases, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, async (item, cancellation) =>
        {
            var outcome = await extractor.ExtractAsync(await File.ReadAllBytesAsync(item.Path, cancellation), item.UploadName, cancellation);
            if (HostileCorpus.Complaint(item, outcome) is { } complaint)
            {
                complaints.Add($"{item.Id} ({item.Severity}): {complaint}");
            }
        });

        Assert.Empty(complaints.Order());
        Assert.False(File.Exists("/tmp/hostile-canary-dev.txt"), "a part of a zip climbed out of its folder");
    }
}
