using CareerCoach.Web.Intelligence.Rules.Skills;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Skills;

public sealed class SkillFinderTests
{
    [Theory]
    [InlineData("You run our clusters on k8s and write Terraform.", "Kubernetes")]
    [InlineData("Postgres, Redis and RabbitMQ", "PostgreSQL")]
    [InlineData("Experience with Node JS is required", "Node.js")]
    [InlineData("Strong C# and .NET Core skills", "C#")]
    [InlineData("a valid driver's license", "driving licence")]
    [InlineData("MS Excel to a high standard", "Excel")]
    [InlineData("organised stock rotation on a busy site", "stock rotation")]
    [InlineData("Sicherer Umgang mit MS-Office", "Microsoft Office")]
    [InlineData("MIG welding of thin sheet", "welding")]
    public void An_alias_is_found_under_the_common_name(string text, string name) =>
        Assert.Contains(SkillFinder.Find(text), mention => mention.Canonical == name);

    [Theory]
    [InlineData("Experience in Go, Rust or C++", "Go|Golang", true)]
    [InlineData("Go to our website and apply", "Go|Golang", false)]
    [InlineData("Ready to Go live on Monday", "Go|Golang", false)]
    [InlineData("Statistics in R, Python or SAS", "R", true)]
    [InlineData("Our R&D department grows", "R", false)]
    [InlineData("Embedded programming in C, C++ and Python", "C", true)]
    [InlineData("You report to C-level managers", "C", false)]
    [InlineData("Good knowledge of Word and Excel", "Excel", true)]
    [InlineData("You will excel in this role", "Excel", false)]
    [InlineData("Excel in a busy team", "Excel", false)]
    [InlineData("Spread the Word of our brand", "Word", false)]
    [InlineData("Access to a pool and a gym", "Access|Microsoft Access", false)]
    [InlineData("Teams of five to eight people", "Teams|Microsoft Teams", false)]
    [InlineData("Starting Spring 2026", "Spring|Spring Framework", false)]
    [InlineData("Java, Spring, Hibernate", "Spring|Spring Framework", true)]
    [InlineData("a swift answer", "Swift", false)]
    [InlineData("iOS apps in Swift", "Swift", true)]
    public void Case_and_context_tell_a_skill_from_an_everyday_word(string text, string names, bool expected) =>
        Assert.Equal(expected, SkillFinder.Find(text).Any(mention => names.Split('|').Contains(mention.Canonical)));

    [Fact]
    public void The_longest_term_wins_and_mentions_never_overlap()
    {
        var mentions = SkillFinder.Find("SQL Server, React Native and Google Cloud Platform");
        Assert.Equal(["SQL Server", "React Native", "GCP"], mentions.Select(mention => mention.Canonical));
    }

    [Fact]
    public void A_mention_points_to_its_words()
    {
        const string text = "We use PostgreSQL; you know it.";
        var mention = Assert.Single(SkillFinder.Find(text), found => found.Canonical == "PostgreSQL");
        Assert.Equal("PostgreSQL", text.Substring(mention.Start, mention.Length));
    }

    [Fact]
    public void Words_glued_by_a_lost_line_break_come_apart() =>
        Assert.Contains(SkillFinder.Find("infrastructure on AWSOwning features"), mention => mention.Canonical == "AWS");

    [Fact]
    public void A_term_does_not_reach_over_a_line_break() =>
        Assert.DoesNotContain(SkillFinder.Find("machine\nlearning"), mention => mention.Canonical == "machine learning");

    [Fact]
    public void Soft_skills_are_kept_apart()
    {
        const string text = "You are a team player with attention to detail.";
        Assert.Equal(["teamwork", "attention to detail"], SkillFinder.FindSoft(text).Select(mention => mention.Canonical));
        Assert.DoesNotContain(SkillFinder.Find(text), mention => mention.Category == "soft");
    }

    [Fact]
    public void Knowing_a_database_implies_its_language_at_a_discount()
    {
        var implied = Assert.Single(SkillVocabulary.Default.Implications("PostgreSQL"), skill => skill.Canonical == "SQL");
        Assert.InRange(implied.Share, 0.5, 0.99);
        Assert.Empty(SkillVocabulary.Default.Implications("Excel formulas nobody knows"));
    }

    [Fact]
    public void Every_relation_joins_names_that_the_vocabulary_has()
    {
        var names = SkillVocabulary.Default.Entries.Select(entry => entry.Canonical).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var implied = SkillVocabulary.Default.Entries.SelectMany(entry => SkillVocabulary.Default.Implications(entry.Canonical)).ToList();
        Assert.NotEmpty(implied);
        Assert.All(implied, skill => Assert.Contains(skill.Canonical, names));
        Assert.All(implied, skill => Assert.InRange(skill.Share, 0.01, 1));
    }
}
