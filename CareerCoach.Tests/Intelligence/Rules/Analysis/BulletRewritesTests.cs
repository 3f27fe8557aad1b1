using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Intelligence.Rules.Text;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Analysis;

public sealed class BulletRewritesTests
{
    [Theory]
    [InlineData("Responsible for managing the night shift", false, "Managed the night shift, [result: how much, how fast, for whom]")]
    [InlineData("Responsible for managing the night shift", true, "Manage the night shift, [result: how much, how fast, for whom]")]
    [InlineData("Responsible for the till", false, "[what you did] the till, [result: how much, how fast, for whom]")]
    [InlineData("Plan the rota for 30 people", false, "Planned the rota for 30 people")]
    [InlineData("Supplies parts to 12 lines", false, "Supplied parts to 12 lines")]
    [InlineData("Design and build 3 test rigs", false, "Designed and built 3 test rigs")]
    [InlineData("I managed 4 sites in Wales", false, "Managed 4 sites in Wales")]
    [InlineData("Cleaned the wards every day", false, "Cleaned the wards every day [number: how many, how much, how fast]")]
    public void The_after_is_made_of_the_persons_own_words(string bullet, bool isCurrent, string after) =>
        Assert.Contains(Examples(bullet, isCurrent), e => e.After == after);

    [Theory]
    [InlineData("Design of 3 bridges over the river")] // a noun
    [InlineData("Design, build and test 3 rigs")] // more verbs than one
    [InlineData("Cut waste by 18 % in one year")] // past already
    public void What_is_no_plain_present_is_left_alone(string bullet) => Assert.Empty(Examples(bullet, false));

    [Fact]
    public void A_long_bullet_is_cut_where_a_new_deed_begins()
    {
        const string First = "Led the move of 14 warehouses to one system with all their suppliers and carriers across five countries within one year";
        const string Second = "trained 300 colleagues of all shifts in the new way of working with short lessons at the machine";
        var example = Assert.Single(Examples($"{First} and {Second}", false));
        Assert.Equal($"{First}\nT{Second[1..]}", example.After);
    }

    [Fact]
    public void A_suggestion_names_its_rule_its_place_and_its_words_and_keeps_its_name_in_another_version()
    {
        var first = Suggestions("Responsible for managing the night shift").First(s => s.Rule == "experience.duties");
        var later = Analyze(new ResumeWork { Name = "New", Position = "Porter", Highlights = ["Moved 40 beds a day"] }, Job("Responsible for managing the night shift")).First(s => s.Rule == "experience.duties");
        Assert.Equal(("work[0].highlights[0]", "Responsible for managing the night shift"), (first.Path, first.Evidence));
        Assert.Equal((first.Id, "work[1].highlights[0]"), (later.Id, later.Path));
        Assert.NotEqual(first.Id, Suggestions("Responsible for managing the day shift").First(s => s.Rule == "experience.duties").Id);
    }

    [Theory]
    [InlineData("Managed a team, [result: how much]", "for 12 wards", "Managed a team, for 12 wards")]
    [InlineData("Managed a team, [result: how much]", " ", "Managed a team")]
    [InlineData("[what you did] the till", "balanced", "Balanced the till")]
    public void A_gap_is_filled_or_goes(string text, string value, string filled) => Assert.Equal(filled, Gaps.Fill(text, [value]));

    private static IEnumerable<BeforeAfter> Examples(string bullet, bool isCurrent) => Analyze(Job(bullet, isCurrent)).Select(s => s.Example).OfType<BeforeAfter>();

    private static IReadOnlyList<ResumeSuggestion> Suggestions(string bullet) => Analyze(Job(bullet));

    private static ResumeWork Job(string bullet, bool isCurrent = false) => new() { Name = "Quill", Position = "Porter", StartDate = "2016-01", EndDate = isCurrent ? null : "2020-02", IsCurrent = isCurrent, Highlights = [bullet] };

    private static IReadOnlyList<ResumeSuggestion> Analyze(params ResumeWork[] work) =>
        ResumeAnalyzer.Analyze(new ResumeAnalysisInput(new JsonResume { Work = work }, DocumentText.FromPlainText("text"), AnalysisTarget.None, new DateOnly(2026, 11, 22))).Suggestions;
}
