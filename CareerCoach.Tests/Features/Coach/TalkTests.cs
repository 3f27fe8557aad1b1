using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Coach;
using CareerCoach.Web.Features.Coach.Answers;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Coach;

public sealed class TalkTests(PostgresFixture postgres) : CoachBench(postgres)
{
    [Fact]
    public async Task Without_a_model_the_built_in_coach_answers_and_says_that_it_is_rules()
    {
        var talk = await SayAsync("What can you help me with?");

        var answer = talk.Messages[^1];
        Assert.Equal((MessageStatus.Done, "rules"), (answer.State, answer.Details.Model));
        Assert.Contains("rules", answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Details.Suggestions);
    }

    [Fact]
    public async Task A_job_that_the_question_names_is_known_however_many_there_are()
    {
        await using (var db = Contexts.For(Ada))
        {
            var ranks = Rank.Spread(205);
            db.Jobs.AddRange(ranks.Select((rank, i) => new Job { Title = "Welder", Company = i == 0 ? "Northwind Trading" : $"Yard {i}", Position = rank }));
            await db.SaveChangesAsync();
            await db.Jobs.Where(j => j.Company == "Northwind Trading").ExecuteUpdateAsync(s => s.SetProperty(j => j.UpdatedAt, DateTimeOffset.UnixEpoch));
        }

        var reader = new CoachFactsReader(Contexts, TimeProvider.System);
        var known = await reader.ReadAsync(Ada, new() { UseBoard = true }, TimeZoneInfo.Utc, "Why is my match with northwind trading so low?", CancellationToken.None);
        var unnamed = await reader.ReadAsync(Ada, new() { UseBoard = true }, TimeZoneInfo.Utc, "What is due?", CancellationToken.None);

        Assert.Equal("Northwind Trading", known.Facts.Jobs[0].Company);
        Assert.DoesNotContain(unnamed.Facts.Jobs, j => j.Company == "Northwind Trading");
    }

    [Fact]
    public async Task A_models_answer_is_saved_with_its_tokens_and_cost()
    {
        var answer = (await SayAsync("Hello", "ok")).Messages[^1];

        Assert.Equal("Here is a plain and useful answer. It has two sentences.", answer.Text);
        Assert.Equal(("ok", 1000, 500), (answer.Details.Model, answer.Details.InputTokens, answer.Details.OutputTokens));
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("stall")]
    [InlineData("401")]
    [InlineData("silence")]
    public async Task A_failure_is_a_sentence_in_the_bubble_and_a_retry_answers(string way)
    {
        var talk = await SayAsync("Hello", way);
        var failed = talk.Messages[^1];
        Assert.Equal(MessageStatus.Failed, failed.State);
        Assert.NotEmpty(failed.Details.Error!);
        Assert.Equal(way is "cut" or "stall", failed.Text.StartsWith("Here is", StringComparison.Ordinal));

        Options.Model = "ok";
        await Get<CoachService>().RegenerateAsync(talk.Id, failed.Id, false, Stop);
        talk = await EndedAsync(talk.Id);

        Assert.Equal(2, talk.Messages.Count);
        Assert.Equal(MessageStatus.Done, talk.Messages[^1].State);
        await using var db = Contexts.For(Ada);
        Assert.True(await db.Messages.AnyAsync(m => m.Id == failed.Id && m.Content == failed.Text, Stop));
    }

    [Fact]
    public async Task A_failed_answer_can_be_asked_of_the_rules()
    {
        var talk = await SayAsync("What should I do next?", "500");

        await Get<CoachService>().RegenerateAsync(talk.Id, talk.Messages[^1].Id, true, Stop);

        Assert.Equal("rules", (await EndedAsync(talk.Id)).Messages[^1].Details.Model);
    }

    [Fact]
    public async Task Stopping_keeps_what_came()
    {
        Options.SilenceSeconds = 60;
        Options.Model = "wait";
        var id = await Get<CoachService>().SendAsync(null, "Hello", new(), Stop);
        var run = Get<CoachService>().Running(id)!;
        await GrownAsync(run);

        Get<CoachService>().Stop(id);

        var answer = (await EndedAsync(id)).Messages[^1];
        Assert.Equal(MessageStatus.Stopped, answer.State);
        Assert.StartsWith("Here", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_goes_on_without_a_page_and_its_part_is_in_the_row_meanwhile()
    {
        Options.SilenceSeconds = 60;
        Options.Model = "wait";
        var id = await Get<CoachService>().SendAsync(null, "Hello", new(), Stop);
        await GrownAsync(Get<CoachService>().Running(id)!);
        while ((await Get<ConversationsService>().LoadAsync(id, Stop))!.Messages[^1].Text.Length == 0)
        {
            await Task.Delay(50, Stop);
        }

        Model.Half.SetResult();

        Assert.EndsWith("two sentences.", (await EndedAsync(id)).Messages[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_whose_process_died_is_shown_as_cut_off_with_what_came()
    {
        var talk = await SayAsync("Hello");
        await using (var db = Contexts.For(Ada))
        {
            var row = await db.Messages.SingleAsync(m => m.Role == "assistant", Stop);
            row.Content = "The first half";
            row.Metadata = new MessageMetadata { Status = MessageStatus.Streaming, SavedAt = DateTimeOffset.UtcNow - AnswerRow.StaleAfter - TimeSpan.FromSeconds(1) };
            await db.SaveChangesAsync(Stop);
        }

        var answer = (await Get<ConversationsService>().LoadAsync(talk.Id, Stop))!.Messages[^1];

        Assert.Equal((MessageStatus.Failed, "The first half"), (answer.State, answer.Text));
        Assert.NotEmpty(answer.Details.Error!);
    }

    [Fact]
    public async Task Another_persons_conversation_is_invisible_and_takes_no_message()
    {
        var talk = await SayAsync("My secret plan is xylophone lessons");

        Assert.Null(await OfBob<ConversationsService>().LoadAsync(talk.Id, Stop));
        Assert.Empty(await OfBob<ConversationsService>().ListAsync("xylophone", Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => OfBob<CoachService>().SendAsync(talk.Id, "Hello", new(), Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => OfBob<CoachService>().RegenerateAsync(talk.Id, talk.Messages[^1].Id, false, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => OfBob<ConversationsService>().DeleteAsync(talk.Id, Stop));
        Assert.Null(OfBob<CoachService>().Running(talk.Id));
    }

    [Fact]
    public async Task The_search_finds_words_in_messages_and_shows_them()
    {
        var talk = await SayAsync("Tell me about notice periods in Portugal");
        await SayAsync("Hello");

        var found = Assert.Single(await Get<ConversationsService>().ListAsync("portug", Stop));

        Assert.Equal(talk.Id, found.Id);
        Assert.Contains("Portugal", found.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_message_answers_anew_from_there_and_the_old_words_stay_in_the_database()
    {
        var talk = await SayAsync("First question", "ok");
        await SayAsync("Second question", "ok", talk.Id);

        await Get<CoachService>().EditAsync(talk.Id, talk.Messages[0].Id, "Better question", Stop);
        talk = await EndedAsync(talk.Id);

        Assert.Equal(["Better question"], talk.Messages.Where(m => m.IsPerson).Select(m => m.Text));
        Assert.DoesNotContain("Second question", Model.Requests.Last(), StringComparison.Ordinal);
        await using var db = Contexts.For(Ada);
        Assert.Equal(6, await db.Messages.CountAsync(Stop));
    }

    [Fact]
    public async Task A_long_talk_is_summarised_and_what_was_summarised_is_still_sent_in_short()
    {
        Options.ContextTokens = 1000;
        Model.Answer = "A summary: she likes lighthouses.";
        var talk = await SayAsync("I like lighthouses. " + new string('a', 700), "ok");
        for (var i = 0; i < 3; i++)
        {
            talk = await SayAsync($"Question {i} " + new string('b', 600), "ok", talk.Id);
        }

        Assert.NotNull(talk.Allowed.SummaryUpTo);
        Assert.Contains(talk.Messages, m => m.Id == talk.Allowed.SummaryUpTo);
        Assert.Contains("earlier-in-this-talk", Model.Requests.Last(), StringComparison.Ordinal);
        Assert.Contains("lighthouses", Model.Requests.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_switched_off_is_not_sent()
    {
        await AddJobAsync("Keeper", "Harbour Trust");
        await SayAsync("Hello", "ok", allowed: new() { UseBoard = false });
        Assert.DoesNotContain("Harbour Trust", Model.Requests.Last(), StringComparison.Ordinal);

        await SayAsync("Hello", "ok");
        Assert.Contains("Harbour Trust", Model.Requests.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_shows_word_for_word_what_is_sent()
    {
        await AddJobAsync("Keeper", "Harbour Trust");
        Options.Model = "ok";
        var preview = await Get<CoachService>().PreviewAsync(null, "I am Ada Lovelace", new(), Stop);
        await SayAsync("I am Ada Lovelace", "ok");

        var sent = System.Text.Json.Nodes.JsonNode.Parse(Model.Requests.Last())!["messages"]!.AsArray().Select(m => (string)m!["content"]!).ToList();
        static string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text, "data-[a-p]{16}", "data");
        Assert.Equal(sent.Select(Plain), preview.Parts.Select(p => Plain(p.Text)));
        Assert.DoesNotContain(preview.Parts, p => p.Text.Contains("Lovelace", StringComparison.Ordinal));
    }

    private static async Task GrownAsync(CoachRun run)
    {
        while (run.Length == 0)
        {
            await Task.Delay(20, Stop);
        }
    }
}
