using CareerCoach.Web.Intelligence.Rules.Assessments;
using CareerCoach.Web.Intelligence.Rules.MockInterviews;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Assessments;

public sealed class AssessmentTests
{
    private static readonly IReadOnlyList<AssessmentDefinition> All = [.. AssessmentCatalog.All(), AssessmentCatalog.SkillsFor("Nurse")];

    [Fact]
    public void At_least_six_are_shipped_with_sources_and_unique_ids()
    {
        Assert.All((string[])["skills", "work-values", "work-style", "interview-readiness", "job-search-health", "transferable-skills"], id => Assert.Contains(All, d => d.Id == id));
        Assert.Equal(All.Count, All.Select(d => d.Id).Distinct().Count());
        Assert.All(All, d => Assert.True(d.Sources.Count >= 1 && d.Sources.All(s => s.Length > 30), d.Id));
    }

    [Fact]
    public void Every_definition_is_whole() => Assert.All(All, d =>
    {
        Assert.Equal(d.Items.Count, d.Items.Select(i => i.Id).Distinct().Count());
        Assert.Equal(d.Items.Count, d.Items.Select(i => i.Text).Distinct().Count());
        Assert.All(d.Items, i => Assert.Contains(d.Dimensions, x => x.Id == i.Dimension));
        Assert.All(d.Dimensions, x =>
        {
            Assert.Contains(d.Items, i => i.Dimension == x.Id);
            Assert.True(x.Bands.Count >= 3 && x.Bands[0].From == 0 && x.Bands.Zip(x.Bands.Skip(1)).All(p => p.First.From < p.Second.From), x.Id);
            Assert.All([x.Name, x.Recommendation, x.Goal, .. x.Bands.Select(b => b.Insight)], t => Assert.False(string.IsNullOrWhiteSpace(t)));
        });
        Assert.All(d.Items.Where(i => i.Choices is not null), i => Assert.Equal((0, 100), (i.Choices!.Min(c => c.Score), i.Choices!.Max(c => c.Score))));
        if (d.Id != AssessmentCatalog.SkillsId)
        {
            Assert.All(d.Dimensions, x => Assert.True(d.Items.Count(i => i.Dimension == x.Id) >= 4, x.Id));
            Assert.True(d.Items.Count(i => i.Reversed) >= d.Dimensions.Count - 1, d.Id);
        }
    });

    [Fact]
    public void The_best_answers_score_100_and_the_worst_0() => Assert.All(All, d =>
    {
        Assert.All(AssessmentScorer.Score(d, Answers(d, best: true)).Dimensions, x => Assert.Equal(100, x.Score));
        Assert.All(AssessmentScorer.Score(d, Answers(d, best: false)).Dimensions, x => Assert.Equal(0, x.Score));
        Assert.Equal(d.Scoring == AssessmentScoring.Profile ? null : 100, AssessmentScorer.Score(d, Answers(d, best: true)).Overall);
    });

    [Fact]
    public void A_weak_dimension_brings_its_recommendation_and_goal_and_a_strong_one_none()
    {
        var health = Find("job-search-health");
        var answers = Answers(health, best: true);
        foreach (var item in health.Items.Where(i => i.Dimension == "network"))
        {
            answers[item.Id] = item.Reversed ? "5" : "1";
        }

        var result = AssessmentScorer.Score(health, answers);
        Assert.Equal(80, result.Overall);
        Assert.Equal([health.Dimensions.Single(d => d.Id == "network").Recommendation], result.Recommendations);
        Assert.Equal("Talk with two people in my field", Assert.Single(result.Goals).Title);
    }

    [Fact]
    public void A_profile_has_no_overall_score_and_speaks_of_what_weighs_most()
    {
        var values = Find("work-values");
        var answers = values.Items.ToDictionary(i => i.Id, i => i.Dimension == "independence" ? (i.Reversed ? "1" : "5") : "3");
        var result = AssessmentScorer.Score(values, answers);
        Assert.Null(result.Overall);
        Assert.StartsWith("Independence", result.Insights[0], StringComparison.Ordinal);
        Assert.Equal([values.Dimensions.Single(d => d.Id == "independence").Recommendation], result.Recommendations);
    }

    [Fact]
    public void Missing_answers_are_left_out_and_said()
    {
        var health = Find("job-search-health");
        var answers = Answers(health, best: true).Where(a => a.Key is not ("network-1" or "network-2" or "network-3")).ToDictionary();
        var result = AssessmentScorer.Score(health, answers);
        Assert.DoesNotContain(result.Dimensions, d => d.Id == "network");
        Assert.Contains(result.Insights, i => i.StartsWith("3 of 20", StringComparison.Ordinal));
        Assert.False(result.IsComplete);
        Assert.Null(AssessmentScorer.Score(health, new Dictionary<string, string>()).Overall);
    }

    [Fact]
    public void Unknown_statements_and_values_count_as_not_given() =>
        Assert.Equal(0, AssessmentScorer.Score(Find("work-style"), new Dictionary<string, string> { ["planning-1"] = "6", ["planning-2"] = "", ["planning-3"] = "+3", ["no-such"] = "5" }).Answered);

    [Fact]
    public void The_same_rating_everywhere_is_called_out() =>
        Assert.Contains("same rating", AssessmentScorer.Score(Find("work-style"), Find("work-style").Items.ToDictionary(i => i.Id, _ => "5")).Insights[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("a", null)]
    [InlineData("b", "BEGINNER")]
    [InlineData("c", "INTERMEDIATE")]
    [InlineData("d", "ADVANCED")]
    [InlineData("e", "EXPERT")]
    public void A_skills_line_proposes_its_level(string choice, string? level)
    {
        var skills = AssessmentCatalog.SkillsFor("Data Engineer", ["Terraform", "sql"]);
        var terraform = skills.Items.Single(i => i.Text.StartsWith("Terraform", StringComparison.Ordinal));
        Assert.Single(skills.Dimensions, d => string.Equals(d.Name, "SQL", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(level, AssessmentScorer.Score(skills, new Dictionary<string, string> { [terraform.Id] = choice }).Skills.SingleOrDefault()?.Level);
    }

    [Fact]
    public void Every_trade_has_its_own_skills() => Assert.All(QuestionBank.Load().Families.Where(f => f.Family != "general"), f =>
        Assert.NotEqual(AssessmentCatalog.SkillsFor("").Dimensions.Select(d => d.Name), AssessmentCatalog.SkillsFor(f.Roles[0]).Dimensions.Select(d => d.Name)));

    private static AssessmentDefinition Find(string id) => All.Single(d => d.Id == id);

    private static Dictionary<string, string> Answers(AssessmentDefinition definition, bool best) => definition.Items.ToDictionary(i => i.Id,
        i => i.Choices is { } choices ? (best ? choices.MaxBy(c => c.Score)! : choices.MinBy(c => c.Score)!).Id : best != i.Reversed ? "5" : "1");
}
