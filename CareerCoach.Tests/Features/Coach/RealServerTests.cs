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
        using var server = await OutsideServer.AimockAsync(Fixtures, Stop);
        (Options.BaseAddress, Options.SilenceSeconds) = ($"http://127.0.0.1:{server.Port}/v1", 20);

        var said = (await SayAsync("How do I write a cover letter?", "gpt-4o")).Messages[^1];
        Assert.Equal((MessageStatus.Done, "Begin with the reason why you write. Then give one proof."), (said.State, said.Text));
        Assert.True(said.Details.OutputTokens > 0);

        var card = Assert.Single((await SayAsync("Please add a goal to learn SQL", "gpt-4o")).Messages[^1].Actions);
        Assert.Equal((CoachActionKind.AddGoal, "Learn SQL"), (card.Kind, card.Payload.Title));
    }
}
