using CareerCoach.Data.Interviews;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.MockInterviews;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Platform;
using Xunit;

namespace CareerCoach.Tests.Features.MockInterviews;

/// <summary>A mock interview with a model: it asks and puts into words, the rubric scores; whatever it does wrong, the rules stand in and say so.</summary>
public sealed class MockModelTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private const string Story = "In my last job as a team lead at Acme in 2023 our orders were late. My task was to cut the delay because three customers complained. "
        + "First I measured where the time was lost, then I talked with the team and built a plan. As a result we reduced the delay from 9 days to 2 days in March.";

    private const string Words = """{"feedback":"You named the problem and the result. Say first what you did yourself. I give this 8 out of 10.","strongerAnswer":"At Acme our orders were late. I measured the delay, built a plan with the team, and we went from 9 days to 2 days. Then I led 250 people at Initech."}""";

    private MockInterviewsService Mocks => AdasServices.Get<MockInterviewsService>();

    private MockTalk Talk => AdasServices.Get<MockTalk>();

    private MockResults Results => AdasServices.Get<MockResults>();

    [Fact]
    public async Task The_follow_up_is_the_models_and_says_so()
    {
        await using var model = await SetUpAsync("ok", """{"followUp":"Which of the two customers did you call first, and why?"}""");
        var now = await AnswerFirstAsync();

        Assert.True(now.IsFollowUp);
        Assert.Equal(("Which of the two customers did you call first, and why?", "ok", null), (now.Prompt, now.PromptModel, now.Fallback));
    }

    [Theory]
    [InlineData("ok", "Sure! Here is my follow-up.")]
    [InlineData("ok", """{"followUp":"Great answer, well done."}""")]
    [InlineData("ok", """{"followUp":"Log in at http://127.0.0.1:9/ please?"}""")]
    [InlineData("ok", """{"question":42}""")]
    [InlineData("500", null)]
    [InlineData("stall", null)]
    public async Task A_follow_up_that_is_none_is_replaced_by_the_banks_and_says_why(string way, string? answer)
    {
        await using var model = await SetUpAsync(way, answer);
        var now = await AnswerFirstAsync();

        Assert.True(now.IsFollowUp);
        Assert.Null(now.PromptModel);
        Assert.EndsWith("?", now.Prompt, StringComparison.Ordinal);
        Assert.NotEmpty(now.Fallback!);
    }

    [Fact]
    public async Task Feedback_is_the_models_scores_are_the_rubrics_and_inventions_are_marked()
    {
        var byRules = await HoldAsync();
        await using var model = await SetUpAsync("ok", Words);
        var id = await HoldAgainAsync(byRules.Id);
        var waiting = (await Results.GetAsync(id, Stop))!;
        Assert.True(waiting.Words.IsAwaited);

        await AdasServices.Get<MockFeedback>().WriteAsync(Ada, id, Stop);

        var result = (await Results.GetAsync(id, Stop))!;
        Assert.Equal((byRules.Overall, byRules.Technical, byRules.Communication, byRules.ProblemSolving), (result.Overall, result.Technical, result.Communication, result.ProblemSolving));
        Assert.Equal(new MockWords("ok", false, null), result.Words);
        var answer = result.Answers[0].Analysis!;
        Assert.Equal("You named the problem and the result. Say first what you did yourself.", answer.Feedback);
        Assert.Equal(["250", "Initech"], answer.Unsourced.Select(u => answer.ModelAnswer!.Substring(u.Start, u.Length)));
        Assert.NotEmpty(answer.StrongerAnswer!);
    }

    [Theory]
    [InlineData("401", null)]
    [InlineData("html", null)]
    [InlineData("ok", "not json at all")]
    [InlineData("ok", """{"feedback":"ok","strongerAnswer":""}""")]
    public async Task A_failure_leaves_the_rules_words_says_so_and_can_be_asked_again(string way, string? answer)
    {
        await using var model = await SetUpAsync(way, answer);
        var id = (await HoldAsync()).Id;
        await AdasServices.Get<MockFeedback>().WriteAsync(Ada, id, Stop);

        var result = (await Results.GetAsync(id, Stop))!;
        Assert.Null(result.Words.Model);
        Assert.NotEmpty(result.Words.Fallback!);
        Assert.All(result.Answers, a => Assert.Null(a.Analysis?.Feedback));

        AdasServices.Get<AiOptions>().Model = "ok";
        model.Answer = Words;
        await Results.AskModelAsync(id, Stop);
        await AdasServices.Get<MockFeedback>().WriteAsync(Ada, id, Stop);
        Assert.Equal("ok", (await Results.GetAsync(id, Stop))!.Words.Model);
    }

    [Fact]
    public async Task Fenced_json_with_talk_around_it_is_read()
    {
        await using var model = await SetUpAsync("ok", $"Sure!\n```json\n{Words}\n```\nHope it helps");
        var id = (await HoldAsync()).Id;
        await AdasServices.Get<MockFeedback>().WriteAsync(Ada, id, Stop);

        Assert.Equal("ok", (await Results.GetAsync(id, Stop))!.Words.Model);
    }

    [Fact]
    public async Task Another_persons_interview_gets_no_words()
    {
        await using var model = await SetUpAsync("ok", Words);
        var id = (await HoldAsync()).Id;

        await Assert.ThrowsAsync<UserErrorException>(() => BobsServices.Get<MockResults>().AskModelAsync(id, Stop));
    }

    private async Task<FakeModel> SetUpAsync(string way, string? answer)
    {
        var model = await FakeModel.StartAsync();
        model.Answer = answer;
        var options = AdasServices.Get<AiOptions>();
        (options.BaseAddress, options.Model, options.CallsPerMinute) = (model.Address, way, 1000);
        return model;
    }

    private async Task<TalkView> AnswerFirstAsync()
    {
        var id = await Mocks.StartAsync(new MockStart { Role = "Project manager", Type = InterviewType.Behavioral, Minutes = 10 }, Stop);
        await Talk.AnswerAsync(id, 1, Story, 60, false, Stop);
        return (await Talk.GetAsync(id, Stop))!;
    }

    private async Task<MockResultView> HoldAsync() =>
        (await Results.GetAsync(await AnswerAllAsync(await Mocks.StartAsync(new MockStart { Role = "Project manager", Type = InterviewType.Behavioral, Minutes = 5 }, Stop)), Stop))!;

    private async Task<Guid> HoldAgainAsync(Guid id) => await AnswerAllAsync(await Mocks.RetryAsync(id, Stop));

    private async Task<Guid> AnswerAllAsync(Guid id)
    {
        while (await Talk.GetAsync(id, Stop) is { IsCompleted: false } now)
        {
            await Talk.AnswerAsync(id, now.Turn, Story, 60, false, Stop);
        }

        return id;
    }
}
