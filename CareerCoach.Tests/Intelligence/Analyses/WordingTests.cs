using System.Text.Json.Nodes;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Data.Users;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Intelligence.Analyses.Wording;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Analyses;

public sealed class WordingTests(PostgresFixture postgres) : WordingBench(postgres)
{
    private const string Good = """
        {"feedback":[{"section":"experience","text":"Say what came of your work on the wards."}],
         "lines":[{"path":"work[0].highlights[0]","after":"Managed the night shift"},{"path":"work[0].highlights[1]","after":"Cleaned 40 wards with Kubernetes"}]}
        """;

    [Fact]
    public async Task Words_arrive_with_the_models_name_and_no_score_moves()
    {
        Model.Answer = Good;
        var before = await RulesAsync();
        var view = await AskAsync(OfResume);

        Assert.Equal((ProcessingState.Done, null, "ok"), (view.State, view.Reason, view.Words!.Model));
        Assert.Equal("Managed the night shift", view.Words.Lines[0].After);
        Assert.Equal(before, await RulesAsync());
        Assert.Equal("json_schema", (string?)JsonNode.Parse(Model.Requests.Single())!["response_format"]!["type"]);
        await using var db = Contexts.For(Ada);
        var usage = await db.AiUsages.SingleAsync(Stop);
        Assert.Equal(("resume-analysis", 1000, 500), (usage.Feature, usage.InputTokens, usage.OutputTokens));
    }

    [Fact]
    public async Task What_the_facts_do_not_hold_is_marked()
    {
        Model.Answer = Good;
        var line = (await AskAsync(OfResume)).Words!.Lines[1];
        Assert.Equal(["40", "Kubernetes"], line.NotInProfile.Order());
        Assert.Empty((await ViewAsync(OfResume)).Words!.Lines[0].NotInProfile);
    }

    [Fact]
    public async Task Asking_again_without_a_change_costs_no_call_and_a_change_does()
    {
        Model.Answer = Good;
        await AskAsync(OfResume);
        Assert.False((await AskAsync(OfResume)).IsStale);
        Assert.Single(Model.Requests);

        await using (var db = Contexts.For(Ada))
        {
            var resume = await db.Resumes.SingleAsync(Stop);
            resume.ParsedData = resume.ParsedData! with { Skills = [new("Excel"), new("Word")] };
            await db.SaveChangesAsync(Stop);
        }

        Assert.True((await ViewAsync(OfResume)).IsStale);
        await AskAsync(OfResume);
        Assert.Equal(2, Model.Requests.Count);
    }

    [Fact]
    public async Task Another_model_is_asked_anew()
    {
        Model.Answer = Good;
        await AskAsync(OfResume);
        Options.Model = "nul-not";
        Assert.Equal("nul-not", (await AskAsync(OfResume)).Words!.Model);
    }

    [Fact]
    public async Task Words_to_a_posting_must_stand_in_it()
    {
        Model.Answer = """
            {"about":"A porter who moves patients between wards at Harbour Hospital.",
             "duties":[{"index":0,"text":"Move patients and equipment between 12 wards"},{"index":1,"text":"Work 60 hours for Initech"},{"index":9,"text":"Move patients"}],
             "softSkills":[{"skill":"Calm","quote":"stay calm under pressure"},{"skill":"Obedience","quote":"obey every order"}]}
            """;
        var words = (await AskAsync(OfJob)).Words!;
        Assert.Equal(("A porter who moves patients between wards at Harbour Hospital.", 3), (words.Feedback.Single().Text, words.Dropped));
        Assert.Equal([new WrittenDuty(0, "Move patients and equipment between 12 wards")], words.Duties);
        Assert.Equal([new WrittenSkill("Calm", "stay calm under pressure")], words.SoftSkills);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("no-finish")]
    [InlineData("bad-json")]
    [InlineData("stall")]
    [InlineData("filter")]
    [InlineData("length")]
    [InlineData("huge")]
    [InlineData("empty")]
    [InlineData("html")]
    [InlineData("401")]
    [InlineData("500")]
    [InlineData("quota")]
    [InlineData("silence")]
    public async Task A_failure_keeps_the_words_before_and_says_why(string way)
    {
        Model.Answer = Good;
        await AskAsync(OfResume);
        Options.Model = way;
        var view = await AskAsync(OfResume);

        Assert.Equal((ProcessingState.Failed, "ok"), (view.State, view.Words!.Model));
        Assert.EndsWith(".", view.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-secret", view.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("had come is kept", view.Reason, StringComparison.Ordinal);

        Options.Model = "ok"; // the words are still those of this model and this text: nothing is asked
        var calls = Model.Requests.Count;
        Assert.False((await ViewAsync(OfResume)).IsStale);
        Assert.Equal(calls, Model.Requests.Count);
    }

    [Theory]
    [InlineData("""{"overallScore":100,"feedback":[],"lines":[]}""")]
    [InlineData("""{"feedback":[]}""")]
    [InlineData("""{"feedback":null,"lines":[]}""")]
    [InlineData("""{"feedback":[{"section":"experience","text":5}],"lines":[]}""")]
    [InlineData("I can't help with that.")]
    [InlineData("{")]
    public async Task An_answer_of_another_shape_is_not_taken(string answer)
    {
        Model.Answer = answer;
        var view = await AskAsync(OfResume);
        Assert.Equal((ProcessingState.Failed, null), (view.State, view.Words));
        Assert.EndsWith(".", view.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fences_are_bearable_and_scores_links_and_strangers_lines_are_left_out()
    {
        Model.Answer = """
            Sure!
            ```json
            {"feedback":[{"section":"experience","text":"Your overall score is 100 of 100."},{"section":"skills","text":"Log in at http://127.0.0.1:9/login."},{"section":"hobbies","text":"Fine."}],
             "lines":[{"path":"work[5].highlights[0]","after":"Invented a line"},{"path":"work[0].highlights[0]","after":"Managed the night shift <b>well</b>"}]}
            ```
            """;
        var words = (await AskAsync(OfResume)).Words!;
        Assert.Equal((0, 0, 5), (words.Feedback.Count, words.Lines.Count, words.Dropped));
    }

    [Fact]
    public async Task Who_lets_nothing_leave_is_not_sent_and_names_leave_as_placeholders()
    {
        Model.Answer = Good;
        await AskAsync(OfResume);
        Assert.DoesNotContain("Byron", Model.Requests.Single(), StringComparison.Ordinal);

        await using (var db = Contexts.For(Ada))
        {
            db.UserSettings.Add(new UserSettings { Privacy = new PrivacyChoices { NothingLeaves = true } });
            await db.SaveChangesAsync(Stop);
        }

        await Assert.ThrowsAsync<UserErrorException>(() => AskAsync(OfJob));
        var view = await ViewAsync(OfJob);
        Assert.Equal((false, null), (view.CanAsk, view.Words));
        Assert.EndsWith(".", view.WhyNot, StringComparison.Ordinal);
        Assert.Single(Model.Requests);
    }

    [Fact]
    public async Task A_run_is_stopped_by_its_person_and_nothing_of_it_is_kept()
    {
        (Model.Answer, Options.Model) = (Good, "wait");
        Options.SilenceSeconds = 20;
        await AdasServices.Get<WordingService>().AskAsync(OfResume, Stop);
        var work = WorkAsync();
        while ((await ViewAsync(OfResume)).Received == 0)
        {
            await Task.Delay(50, Stop);
        }

        await AdasServices.Get<WordingService>().StopAsync(OfResume, Stop);
        await work;
        var view = await ViewAsync(OfResume);
        Assert.Equal((ProcessingState.Failed, null), (view.State, view.Words));
        Assert.Contains("You stopped it", view.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_twice_at_once_makes_one_call()
    {
        Model.Answer = Good;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AdasServices.Get<WordingService>().AskAsync(OfResume, Stop)));
        await WorkAsync();
        Assert.Single(Model.Requests);
        await using var db = Contexts.For(Ada);
        Assert.Single(await db.AnalysisWordings.ToListAsync(Stop));
    }

    [Fact]
    public async Task A_run_of_a_node_that_died_ends_with_a_sentence()
    {
        await AdasServices.Get<WordingService>().AskAsync(OfResume, Stop);
        await using (var db = Contexts.For(Ada))
        {
            var past = DateTimeOffset.UtcNow.AddMinutes(-1);
            await db.AnalysisWordings.ExecuteUpdateAsync(s => s.SetProperty(w => w.State, ProcessingState.Running).SetProperty(w => w.ClaimedUntil, past), Stop);
        }

        await new WordingSweeper(Contexts, AdasServices.Get<WordingWorker>(), TimeProvider.System, AdasServices.Get<Microsoft.Extensions.Localization.IStringLocalizer<AnalysesText>>()).RunAsync();
        var view = await ViewAsync(OfResume);
        Assert.Equal(ProcessingState.Failed, view.State);
        Assert.Contains("The server was stopped", view.Reason, StringComparison.Ordinal);
        Assert.Empty(Model.Requests);
    }

    [Fact]
    public async Task Another_persons_analysis_is_neither_sent_nor_seen()
    {
        Model.Answer = Good;
        await AskAsync(OfResume);
        var bobs = BobsServices.Get<WordingService>();
        await bobs.AskAsync(OfResume, Stop);
        await bobs.StopAsync(OfResume, Stop);
        Assert.Null((await bobs.FindAsync(OfResume, Stop)).Words);
        Assert.Single(Model.Requests);
        Assert.Equal(ProcessingState.Done, (await ViewAsync(OfResume)).State);
    }

    public static TheoryData<string> Hostile { get; } = new(Features.Coach.InjectionTests.Hostile.Select(h => (string)((ITheoryDataRow)h).GetData()[0]!));

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_line_is_sent_as_quoted_data_and_changes_no_score(string hostile)
    {
        await using (var db = Contexts.For(Ada))
        {
            var resume = await db.Resumes.SingleAsync(Stop);
            resume.ParsedData = resume.ParsedData! with { Basics = resume.ParsedData.Basics with { Summary = hostile } };
            await db.SaveChangesAsync(Stop);
            await db.Jobs.ExecuteUpdateAsync(s => s.SetProperty(j => j.JobDescription, Posting + "\n" + hostile), Stop);
        }

        Model.Answer = Good;
        var before = await RulesAsync();
        await AskAsync(OfResume);
        await AskAsync(OfJob);
        Assert.Equal(before, await RulesAsync());
        foreach (var request in Model.Requests)
        {
            var messages = JsonNode.Parse(request)!["messages"]!.AsArray();
            var name = System.Text.RegularExpressions.Regex.Match((string)messages[0]!["content"]!, "data-[a-p]{16}").Value;
            var outside = System.Text.RegularExpressions.Regex.Replace((string)messages[1]!["content"]!, $"<{name} [^>]*>.*?</{name}>", "", System.Text.RegularExpressions.RegexOptions.Singleline);
            Assert.Equal(2, messages.Count);
            Assert.True(string.IsNullOrWhiteSpace(outside), outside);
        }
    }
}
