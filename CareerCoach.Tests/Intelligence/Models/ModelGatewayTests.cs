using System.Text;
using CareerCoach.Data.Json;
using CareerCoach.Data.Platform;
using CareerCoach.Tests.Features.Coach;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Intelligence.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Models;

public sealed class ModelGatewayTests(PostgresFixture postgres) : CoachBench(postgres)
{
    private readonly StringBuilder received = new();

    [Fact]
    public async Task An_answer_streams_and_its_tokens_and_cost_are_counted()
    {
        var answer = await AskAsync("ok");

        Assert.Equal("Here is a plain and useful answer. It has two sentences.", answer.Text);
        Assert.Equal(answer.Text, received.ToString());
        var usage = await UsageAsync();
        Assert.Equal((1000, 500, 0.007m, AiOutcome.Done, "coach", "ok"), (usage.InputTokens, usage.OutputTokens, usage.Cost, usage.Outcome, usage.Feature, usage.Model));
        Assert.Equal("Bearer sk-secret-key", Model.Key);
    }

    [Theory]
    [InlineData("401", ModelFailure.BadKey)]
    [InlineData("404", ModelFailure.WrongModel)]
    [InlineData("429-long", ModelFailure.Busy)]
    [InlineData("quota", ModelFailure.NoCredit)]
    [InlineData("500", ModelFailure.ServerError)]
    [InlineData("400-context", ModelFailure.TooLong)]
    [InlineData("redirect", ModelFailure.WrongAddress)]
    [InlineData("html", ModelFailure.Invalid)]
    [InlineData("empty-body", ModelFailure.Invalid)]
    [InlineData("empty", ModelFailure.Invalid)]
    [InlineData("silence", ModelFailure.Timeout)]
    public async Task A_failure_is_told_apart_has_its_sentence_and_its_usage_row(string way, ModelFailure failure)
    {
        var problem = await Assert.ThrowsAsync<ModelException>(() => AskAsync(way));

        Assert.Equal(failure, problem.Failure);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.Equal(failure.ToString(), (await UsageAsync()).Error);
        Assert.DoesNotContain(Logged, l => l.Contains("sk-secret-key", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cut", ModelFailure.CutOff)]
    [InlineData("no-finish", ModelFailure.CutOff)]
    [InlineData("bad-json", ModelFailure.Invalid)]
    [InlineData("stall", ModelFailure.Timeout)]
    [InlineData("filter", ModelFailure.Filtered)]
    [InlineData("huge", ModelFailure.TooMuch)]
    public async Task What_came_before_a_failure_is_kept(string way, ModelFailure failure)
    {
        var problem = await Assert.ThrowsAsync<ModelException>(() => AskAsync(way));

        Assert.Equal(failure, problem.Failure);
        Assert.StartsWith(way == "huge" ? "word word" : "Here is a plain", received.ToString(), StringComparison.Ordinal);
        Assert.True(received.Length <= Options.MaxAnswerCharacters);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_when_it_says_so()
    {
        await AskAsync("429");

        Assert.Equal(3, Model.Requests.Count);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_server_that_fails_again_and_again_is_left_alone()
    {
        (Options.BreakerFailures, Options.Retries) = (2, 0);
        await Assert.ThrowsAsync<ModelException>(() => AskAsync("500"));
        await Assert.ThrowsAsync<ModelException>(() => AskAsync("500"));

        var problem = await Assert.ThrowsAsync<ModelException>(() => AskAsync("ok"));

        Assert.Equal(ModelFailure.Resting, problem.Failure);
        Assert.Equal(2, Model.Requests.Count);
    }

    [Fact]
    public async Task A_used_up_budget_stops_the_next_call_before_it_is_sent()
    {
        Options.DailyTokenBudget = 1500;
        await AskAsync("ok");

        var problem = await Assert.ThrowsAsync<ModelException>(() => AskAsync("ok"));

        Assert.Equal(ModelFailure.Budget, problem.Failure);
        Assert.Single(Model.Requests);
    }

    [Fact]
    public async Task Who_lets_nothing_leave_is_never_sent()
    {
        await ChooseAsync(new PrivacyChoices { NothingLeaves = true });

        var problem = await Assert.ThrowsAsync<ModelException>(() => AskAsync("ok"));

        Assert.Equal(ModelFailure.NothingLeaves, problem.Failure);
        Assert.Empty(Model.Requests);
    }

    [Fact]
    public async Task Names_and_addresses_leave_as_placeholders_and_come_back_as_themselves()
    {
        const string Said = "I am Ada Lovelace, ada@example.org, +44 20 7946 0958.";

        var answer = await AskAsync("echo", Said);

        Assert.Equal(Said, answer.Text);
        Assert.Equal(Said, received.ToString());
        var sent = Assert.Single(Model.Requests);
        Assert.DoesNotContain("Lovelace", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("ada@example.org", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("7946", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hidden_characters_neither_leave_nor_arrive()
    {
        var answer = await AskAsync("nul", "visible\U000E0069\U000E0067\u202E text");

        Assert.Equal("ab end.", answer.Text);
        Assert.Contains("visible text", Assert.Single(Model.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_persons_stop_is_counted_as_a_stop()
    {
        using var stop = new CancellationTokenSource();
        Options.SilenceSeconds = 60;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AskAsync("wait", stop: stop.Token, onText: _ => stop.Cancel()));

        Assert.Equal(AiOutcome.Stopped, (await UsageAsync()).Outcome);
    }

    [Theory]
    [InlineData("ok", null)]
    [InlineData("401", ModelFailure.BadKey)]
    [InlineData("404", ModelFailure.WrongModel)]
    public async Task The_probe_tells_a_bad_key_from_a_wrong_model(string model, ModelFailure? failure)
    {
        var result = await Get<ModelProbe>().TryAsync(new ModelChoice("test", model) { Endpoint = new Uri(Model.Address), Key = "sk-secret-key" }, Stop);

        Assert.Equal(failure, result.Failure);
        Assert.DoesNotContain("sk-secret-key", result.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_probe_tells_an_unreachable_host_and_a_wrong_path()
    {
        var probe = Get<ModelProbe>();
        var closed = await probe.TryAsync(new ModelChoice("test", "ok") { Endpoint = new Uri("http://127.0.0.1:9/v1") }, Stop);
        var path = await probe.TryAsync(new ModelChoice("test", "ok") { Endpoint = new Uri(Model.Address.Replace("/v1", "/nowhere", StringComparison.Ordinal)) }, Stop);

        Assert.Equal((ModelFailure.Unreachable, ModelFailure.WrongAddress), (closed.Failure, path.Failure));
    }

    [Fact]
    public async Task A_key_saved_by_the_administrator_is_not_readable_in_the_database_and_wins_over_the_options()
    {
        var settings = Get<ModelSettings>();
        await using (var db = Contexts.ForSystem())
        {
            db.AiSettings.Add(new AiSettings { ActiveProvider = "model", Providers = [new AiProvider { Name = "model", BaseAddress = Model.Address, Model = "ok", ProtectedKey = settings.Protect("sk-other") }] });
            await db.SaveChangesAsync(Stop);
            Assert.DoesNotContain("sk-other", (await db.Database.SqlQuery<string>($"select providers::text as \"Value\" from ai_settings").ToListAsync(Stop))[0], StringComparison.Ordinal);
        }

        await AskAsync("404");

        Assert.Equal("Bearer sk-other", Model.Key);
    }

    private Task<ModelAnswer> AskAsync(string way, string said = "Hello", CancellationToken stop = default, Action<string>? onText = null)
    {
        Options.Model = way;
        var request = new ModelRequest(Ada, ModelTask.Coach, [new ChatMessage(ChatRole.User, said)])
        {
            Person = new JsonResume { Basics = new ResumeBasics { Name = "Ada Lovelace", Email = "ada@example.org" } },
        };
        return Get<ModelGateway>().AskAsync(request, piece =>
        {
            received.Append(piece);
            onText?.Invoke(piece);
        }, stop);
    }

    private async Task<AiUsage> UsageAsync()
    {
        await using var db = Contexts.For(Ada);
        return await db.AiUsages.SingleAsync(Stop);
    }

    private async Task<int> CountAsync()
    {
        await using var db = Contexts.For(Ada);
        return await db.AiUsages.CountAsync(Stop);
    }
}
