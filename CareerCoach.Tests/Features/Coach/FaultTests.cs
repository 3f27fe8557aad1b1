using CareerCoach.Data.Json;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Components.Shared;
using Xunit;

namespace CareerCoach.Tests.Features.Coach;

/// <summary>Each of the 44 ways in which a model's server fails: no word of the person is lost, the talk never hangs, and what came is kept or said to be missing.</summary>
public sealed class FaultTests(PostgresFixture postgres) : CoachBench(postgres)
{
    private static readonly string[] Good =
    [
        "ok", "no_done", "err_429_retry_after", "err_500", "bad_json", "finish_length", "wrong_schema", "missing_field", "string_number", "score_out_of_range", "extra_fields", "fenced_json", "deep_json", "long_line",
        "html_answer", "image_exfil", "unicode_tags", "nul", "tool_call", "echo_system", "two_choices", "dup_stream", "drip",
    ];

    private static readonly string[] Partly = ["stall_mid", "cut_mid", "cut_in_utf8", "bad_sse", "finish_filter", "huge", "huge_array"];

    public static TheoryData<string> Ways { get; } = [.. FaultyModel.Ways];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_fault_ends_the_answer_with_what_came_and_the_talk_goes_on(string way)
    {
        using var faulty = new FaultyModel();
        Options.BaseAddress = faulty.Address;
        Options.MaxRetryDelaySeconds = way == "err_429_retry_after" ? 2 : 0.01;

        var talk = await SayAsync("Please tell me about my resume", way);

        var answer = talk.Messages[^1];
        Assert.Equal("Please tell me about my resume", talk.Messages[0].Text);
        Assert.Equal(Good.Contains(way) ? MessageStatus.Done : MessageStatus.Failed, answer.State);
        Assert.Equal(Good.Contains(way) || Partly.Contains(way), answer.Text.Length > 0);
        Assert.Equal(answer.State == MessageStatus.Failed, answer.Details.Error is { Length: > 10 });
        Assert.Equal(way == "finish_length", answer.Details.IsShortened);
        Assert.True(answer.Text.Length <= Options.MaxAnswerCharacters);
        Assert.Empty(answer.Actions);
        var shown = Markdown.Render(answer.Text).Value;
        Assert.DoesNotContain("<script", shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Logged, l => l.Contains("sk-secret-key", StringComparison.Ordinal));

        (Options.BaseAddress, Options.BreakerFailures) = (Model.Address, 1000);
        Assert.Equal(MessageStatus.Done, (await SayAsync("And now?", "ok", talk.Id)).Messages[^1].State);
    }
}
