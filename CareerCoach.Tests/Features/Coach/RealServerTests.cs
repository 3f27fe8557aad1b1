using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;
using CareerCoach.Tests.Support;
using Xunit;

namespace CareerCoach.Tests.Features.Coach;

/// <summary>The talk against a server that is not ours: aimock from npm, over HTTP.</summary>
public sealed class RealServerTests(PostgresFixture postgres) : CoachBench(postgres)
{
    private const string Fixtures = """
        {"fixtures":[
          {"match":{"userMessage":"cover letter"},"response":{"content":"Begin with the reason why you write. Then give one proof."}},
          {"match":{"userMessage":"add a goal"},"response":{"toolCalls":[{"name":"add_goal","arguments":{"title":"Learn SQL","reason":"You asked."}}]}}
        ]}
        """;

    [Fact]
    public async Task It_streams_counts_and_proposes()
    {
        var folder = await TestServers.FolderAsync();
        var fixtures = Path.Combine(Path.GetTempPath(), $"careercoach-aimock-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(fixtures, Fixtures, Stop);
        var port = FreePort();
        using var server = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "node_modules", "@copilotkit", "aimock", "dist", "cli.js"), "-p", $"{port}", "-h", "127.0.0.1", "-f", fixtures, "--strict"])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            await OpenAsync(port, server);
            (Options.BaseAddress, Options.SilenceSeconds) = ($"http://127.0.0.1:{port}/v1", 20);

            var said = (await SayAsync("How do I write a cover letter?", "gpt-4o")).Messages[^1];
            Assert.Equal((MessageStatus.Done, "Begin with the reason why you write. Then give one proof."), (said.State, said.Text));
            Assert.True(said.Details.OutputTokens > 0);

            var card = Assert.Single((await SayAsync("Please add a goal to learn SQL", "gpt-4o")).Messages[^1].Actions);
            Assert.Equal((CoachActionKind.AddGoal, "Learn SQL"), (card.Kind, card.Payload.Title));
        }
        finally
        {
            server.Kill();
            File.Delete(fixtures);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task OpenAsync(int port, Process server)
    {
        while (!server.HasExited)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, Stop);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50, Stop);
            }
        }

        Assert.Fail("aimock ended: " + await server.StandardError.ReadToEndAsync(Stop));
    }
}
