using CareerCoach.Web.Intelligence.Rules.MockInterviews;
using CareerCoach.Web.Intelligence.Rules.Text;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.MockInterviews;

public sealed class QuestionBankTests
{
    private static readonly QuestionBank Bank = QuestionBank.Load();
    private static readonly IReadOnlyList<InterviewQuestion> All = [.. Bank.Questions];

    [Fact]
    public void It_holds_at_least_four_hundred_questions_of_at_least_twenty_trades()
    {
        Assert.True(All.Count >= 400, $"only {All.Count}");
        Assert.True(Bank.Families.Count >= 20, $"only {Bank.Families.Count}");
        Assert.All(Bank.Families, f => Assert.True(f.Questions.Count >= 10 && f.Roles.Count > 0, f.Family));
    }

    [Fact]
    public void Ids_and_texts_are_unique_and_ids_name_their_family()
    {
        Assert.Equal(All.Count, All.Select(q => q.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(Bank.Families.Sum(f => f.Questions.Count), All.Count);
        Assert.All(Bank.Families, f => Assert.All(f.Questions, q => Assert.Matches($"^{f.Family}-[0-9]{{3}}$", q.Id)));
    }

    [Fact]
    public void Every_question_has_all_its_parts() => Assert.All(All, q =>
    {
        Assert.NotEmpty(q.Kinds);
        Assert.InRange(q.GoodAnswer.Count, 3, 5);
        Assert.Equal(2, q.FollowUps.Count);
        Assert.True(q.Keywords.Count >= 4 && q.Skills.Count >= 1 && q.Text.Length is >= 25 and <= 220, q.Id);
        Assert.All([.. q.GoodAnswer, .. q.FollowUps, .. q.Keywords, .. q.Skills], part => Assert.Equal(part.Trim(), part));
        Assert.All([q.Text, .. q.FollowUps], t => Assert.True(char.IsUpper(t.TrimStart('"')[0]), t));
    });

    [Fact]
    public void No_two_questions_ask_nearly_the_same()
    {
        var topics = All.Select(q => (q.Id, Words: PlainWords.Topics(q.Text))).ToList();
        var alike = from a in topics from b in topics where string.CompareOrdinal(a.Id, b.Id) < 0 && PlainWords.Jaccard(a.Words, b.Words) >= 0.6 select $"{a.Id} ~ {b.Id}";
        Assert.Empty(alike);
    }

    [Fact]
    public void Every_kind_of_interview_and_every_difficulty_has_enough()
    {
        Assert.All(Enum.GetValues<InterviewKind>(), k => Assert.True(All.Count(q => q.Kinds.Contains(k)) >= 30, k.ToString()));
        Assert.All(Enum.GetValues<QuestionDifficulty>(), d => Assert.True(All.Count(q => q.Difficulty == d) >= 60, d.ToString()));
        Assert.All(Enum.GetValues<QuestionForm>(), f => Assert.True(All.Count(q => q.Form == f) >= 6, f.ToString()));
    }

    [Fact]
    public void A_language_that_is_not_shipped_is_english() => Assert.Equal(All.Count, QuestionBank.Load("xx").Questions.Count());

    [Theory]
    [InlineData("Senior Backend Developer", "software")]
    [InlineData("Registered Nurse (ICU)", "nursing")]
    [InlineData("Primary School Teacher", "teaching")]
    [InlineData("Forklift Operator, Warehouse", "logistics")]
    [InlineData("Accounts Payable Clerk", "finance")]
    [InlineData("Sous Chef", "hospitality")]
    [InlineData("Electrician", "electrical")]
    [InlineData("HGV Driver", "driving")]
    [InlineData("IT Support Technician", "itsupport")]
    [InlineData("Social Worker", "publicsector")]
    [InlineData("UX Designer", "design")]
    public void A_title_finds_its_trade(string title, string family) => Assert.Equal(family, Bank.FamiliesFor(title)[0].Family);
}
