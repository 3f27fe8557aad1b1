using CareerCoach.Web.Intelligence.Rules.Coaching;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Coaching;

public sealed class FactCheckTests
{
    private static readonly HashSet<string> Vocabulary = new(StringComparer.OrdinalIgnoreCase) { "SQL", "Python", "Power BI", "Kubernetes", "Excel", "machine learning" };

    [Theory]
    [InlineData("You reduced late deliveries by 18% at Bluefin Logistics.")]
    [InlineData("You led a team of three analysts.")]
    [InlineData("You were a Data Analyst at Bluefin Logistics.")]
    [InlineData("You hold a BSc in Applied Mathematics from Chalmers University.")]
    [InlineData("You know SQL and Power BI.")]
    [InlineData("You have 8 years of experience.")]
    [InlineData("You have five years of experience with SQL.")]
    [InlineData("Your match with Harbour Health is 74 of 100.")]
    [InlineData("I trained 5 new colleagues at Kappa Retail.")]
    [InlineData("You are Microsoft certified.")]
    public void What_the_facts_hold_is_supported(string text)
    {
        var claims = Check(text);
        Assert.NotEmpty(claims);
        Assert.All(claims, c => Assert.True(c.IsSupported, $"{c.Kind} '{c.Text}'"));
    }

    [Theory]
    [InlineData("You reduced late deliveries by 38%.", ClaimKind.Number, "38")]
    [InlineData("You led a team of twelve analysts.", ClaimKind.Number, "twelve")]
    [InlineData("You saved 1.2 million.", ClaimKind.Number, "1.2 million")]
    [InlineData("You worked at Globex Corporation.", ClaimKind.Employer, "Globex Corporation")]
    [InlineData("You worked at Harbour Health for a while.", ClaimKind.Employer, "Harbour Health")]
    [InlineData("You were a Finance Director.", ClaimKind.Title, "Finance Director")]
    [InlineData("You hold a Master's degree in Applied Mathematics.", ClaimKind.Degree, "Master's degree in Applied Mathematics")]
    [InlineData("You hold a PhD.", ClaimKind.Degree, "PhD")]
    [InlineData("You are AWS certified.", ClaimKind.Degree, "AWS certified")]
    [InlineData("You are an expert in Kubernetes.", ClaimKind.Skill, "Kubernetes")]
    [InlineData("You know python.", ClaimKind.Skill, "python")]
    [InlineData("You have 15 years of experience.", ClaimKind.Years, "15 years of experience")]
    [InlineData("You have 8 years of experience with SQL.", ClaimKind.Years, "8 years of experience with SQL")]
    public void What_the_facts_do_not_hold_is_marked_at_its_place(string text, ClaimKind kind, string part)
    {
        var claim = Assert.Single(Check(text), c => !c.IsSupported);
        Assert.Equal((kind, part), (claim.Kind, text.Substring(claim.Start, claim.Length)));
    }

    [Theory]
    [InlineData("You should practise 30 minutes a day.")]
    [InlineData("Consider adding a figure, for example 25%.")]
    [InlineData("Interviews at Google often take 5 rounds.")]
    [InlineData("Have you worked at Globex?")]
    [InlineData("You have no Kubernetes on your resume.")]
    [InlineData("Your resume does not show Python yet.")]
    [InlineData("Your interview is on 24 November at 10:00.")]
    [InlineData("You have three open jobs and two steps left.")]
    [InlineData("## Your Next Steps In Berlin")]
    public void Advice_and_questions_are_no_claims(string text) => Assert.Empty(Check(text));

    [Fact]
    public void What_the_person_said_in_the_talk_is_a_source()
    {
        var facts = CoachPeople.Facts with { OwnTexts = ["I worked at Globex for 4 years with Python"] };
        Assert.All(FactCheck.Check("You worked at Globex for 4 years with Python.", facts, FactCheckScope.Conversation, Vocabulary), c => Assert.True(c.IsSupported, c.Text));
    }

    [Fact]
    public void The_first_word_of_a_list_item_is_no_name() =>
        Assert.All(Check("- You reduced late deliveries by 18% at Bluefin Logistics\n- You led a team of 3 analysts\n\n**Your** SQL is strong."), c => Assert.True(c.IsSupported, c.Text));

    [Fact]
    public void An_employer_is_checked_also_where_something_is_denied() =>
        Assert.Contains(Check("You never missed a deadline at Globex."), c => c is { Kind: ClaimKind.Employer, IsSupported: false });

    [Fact]
    public void In_a_document_every_sentence_counts() =>
        Assert.Contains(FactCheck.Check("Grew sales by 300% at Initech.", CoachPeople.Facts, FactCheckScope.Document), c => !c.IsSupported && c.Kind == ClaimKind.Number);

    [Fact]
    public void Claims_come_in_order_and_do_not_overlap()
    {
        var claims = Check("You have 15 years of experience with SQL, a PhD in Physics, and led 99 people at Globex as a Finance Director.");
        Assert.True(claims.Count >= 5);
        Assert.All(claims.Zip(claims.Skip(1)), p => Assert.True(p.First.Start + p.First.Length <= p.Second.Start));
    }

    private static IReadOnlyList<Claim> Check(string text) => FactCheck.Check(text, CoachPeople.Facts, FactCheckScope.Conversation, Vocabulary);
}
