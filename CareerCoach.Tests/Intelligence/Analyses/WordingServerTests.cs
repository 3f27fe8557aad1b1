using System.Text.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Support;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Analyses;

/// <summary>The words against servers that are not ours, over HTTP: aimock from npm, and the corpus's server of faults.</summary>
public sealed class WordingServerTests(PostgresFixture postgres) : WordingBench(postgres)
{
    private const string Fixtures = """
        {"fixtures":[{"match":{"userMessage":"resume-lines"},"response":{"content":"{\"feedback\":[{\"section\":\"experience\",\"text\":\"Say what came of your work.\"}],\"lines\":[{\"path\":\"work[0].highlights[0]\",\"after\":\"Managed the night shift\"}]}"}}]}
        """;

    private static readonly string Tools = SourceTree.PathOf("CareerCoach.Tests", "Corpus", "tools");

    [Fact]
    public async Task Aimock_gives_words_by_schema()
    {
        using var server = await OutsideServer.AimockAsync(Fixtures, Stop);
        (Options.BaseAddress, Options.SilenceSeconds, Options.Model) = ($"http://127.0.0.1:{server.Port}/v1", 20, "gpt-4o");
        var view = await AskAsync(OfResume);
        Assert.Equal((ProcessingState.Done, null, "Managed the night shift"), (view.State, view.Reason, view.Words?.Lines.Single().After));
    }

    /// <summary>The server's good answer has another shape than ours, so no mode at all may give words: every one must end with a sentence, and nothing half-written.</summary>
    [Fact]
    public async Task No_fault_of_a_server_leaves_half_an_analysis()
    {
        var log = Path.GetTempFileName();
        try
        {
            using var server = await OutsideServer.StartAsync("python3", port => [Path.Combine(Tools, "fake_llm.py"), $"{port}", log], Stop);
            using var faults = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Tools, "llm_faults.json"), Stop));
            (Options.BaseAddress, Options.SilenceSeconds, Options.DeadlineSeconds) = ($"http://127.0.0.1:{server.Port}/v1", 1.5, 6);
            var before = await RulesAsync();
            foreach (var mode in faults.RootElement.GetProperty("modes").EnumerateArray().Select(m => m.GetProperty("mode").GetString()!))
            {
                Options.Model = "fault:" + mode;
                var view = await AskAsync(OfResume);
                Assert.True(view is { State: ProcessingState.Failed, Words: null }, $"{mode}: {view.State}");
                Assert.True(view.Reason?.EndsWith('.') == true && !view.Reason.Contains("sk-secret", StringComparison.Ordinal), $"{mode}: {view.Reason}");
                Assert.Equal(before, await RulesAsync());
            }
        }
        finally
        {
            File.Delete(log);
        }
    }
}
