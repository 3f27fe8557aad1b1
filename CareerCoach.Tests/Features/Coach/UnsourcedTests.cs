using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;
using CareerCoach.Data.Profiles;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Components.Shared;
using Xunit;

namespace CareerCoach.Tests.Features.Coach;

/// <summary>What a model says about the person without a source is marked, in the bubble and on the card.</summary>
public sealed class UnsourcedTests(PostgresFixture postgres) : CoachBench(postgres)
{
    [Fact]
    public async Task A_claim_without_a_source_is_marked_and_the_rest_is_not()
    {
        await ProfileAsync();
        Model.Answer = "You worked at Bluefin Logistics. You also worked at Globex Corporation.";

        var answer = (await SayAsync("What do I bring?", "ok")).Messages[^1];

        var mark = Assert.Single(answer.Details.Unsourced);
        Assert.Equal("Globex Corporation", answer.Text.Substring(mark.Start, mark.Length));
    }

    [Fact]
    public async Task What_the_person_wrote_in_the_talk_is_a_source_and_a_switched_off_profile_is_too()
    {
        await ProfileAsync();
        Model.Answer = "You worked at Bluefin Logistics and at Globex Corporation.";

        var answer = (await SayAsync("I worked at Globex Corporation before", "ok", allowed: new() { UseProfile = false })).Messages[^1];

        Assert.Empty(answer.Details.Unsourced);
    }

    [Fact]
    public async Task What_came_before_a_cut_is_checked_too()
    {
        await ProfileAsync();
        Model.Answer = "You worked at Globex Corporation. " + string.Concat(Enumerable.Repeat("More words follow here. ", 10));

        var answer = (await SayAsync("What do I bring?", "cut")).Messages[^1];

        Assert.Equal(MessageStatus.Failed, answer.State);
        Assert.Single(answer.Details.Unsourced);
    }

    [Fact]
    public async Task The_rules_answers_carry_no_marks()
    {
        await ProfileAsync();
        Assert.Empty((await SayAsync("What is due?")).Messages[^1].Details.Unsourced);
    }

    [Fact]
    public async Task A_reworded_bullet_names_what_it_invents()
    {
        await ProfileAsync();
        Model.Tool = ("reword_bullet", """{"before":"Reduced late deliveries by 18%","after":"Reduced late deliveries by 45% at Bluefin Logistics","reason":"Stronger."}""");

        var card = Assert.Single((await SayAsync("Please reword my bullet about late deliveries", "tool")).Messages[^1].Actions);

        Assert.Equal(CoachActionKind.RewordBullet, card.Kind);
        Assert.Equal(["45"], card.Payload.Unsourced);
    }

    [Fact]
    public void Marks_keep_the_markdown_whole_and_say_what_they_mean()
    {
        const string text = "You led **Globex Corporation** & [more](https://example.org/a).\n\n- 40 % at `Initech`";
        (int, int)[] marks = [(text.IndexOf("Globex", StringComparison.Ordinal), 18), (text.IndexOf("40", StringComparison.Ordinal), 2), (text.IndexOf("Initech", StringComparison.Ordinal), 7)];

        var html = Markdown.Render(text, marks, "not in your profile").Value;

        Assert.Equal(3, html.Split("<mark title=\"not in your profile\">").Length - 1);
        Assert.Contains("<strong><mark title=\"not in your profile\">Globex Corporation<span class=\"visually-hidden\"> (not in your profile)</span></mark></strong>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/a\"", html, StringComparison.Ordinal);
        Assert.Equal(Markdown.Render("a\uFFFDb").Value, Markdown.Render("a\uE000b", [(0, 99)], "x").Value);
    }

    private async Task ProfileAsync()
    {
        await using var db = Contexts.For(Ada);
        db.UserProfiles.Add(new UserProfile { Experiences = { new Experience { Company = "Bluefin Logistics", Position = "Analyst", Achievements = ["Reduced late deliveries by 18%"], StartDate = new DateOnly(2021, 3, 1), IsCurrent = true, SortKey = "V" } } });
        await db.SaveChangesAsync(Stop);
    }
}
