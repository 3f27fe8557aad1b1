using CareerCoach.Web.Intelligence.Rules.MockInterviews;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.MockInterviews;

public sealed class QuestionPickerTests
{
    private static readonly MockRequest Developer = new(InterviewKind.Technical, "Backend Developer", QuestionDifficulty.Medium, 36, 7) { PostingSkills = ["SQL", "REST"], Gaps = ["CI/CD"] };

    [Fact]
    public void The_same_request_gives_the_same_questions_and_another_seed_gives_others()
    {
        Assert.Equal(Ids(Developer), Ids(Developer));
        Assert.NotEqual(Ids(Developer), Ids(Developer with { Seed = 8 }));
    }

    [Fact]
    public void A_gap_and_the_postings_skills_are_asked_and_said_why()
    {
        var picked = QuestionPicker.Pick(Developer);
        Assert.Contains(picked, p => p.Reason.Contains("asks for CI/CD, and your resume does not show it", StringComparison.Ordinal));
        Assert.Contains(picked, p => p.Reason == "The posting asks for SQL.");
        Assert.All(picked, p => Assert.False(string.IsNullOrWhiteSpace(p.Reason)));
    }

    [Fact]
    public void Questions_of_other_trades_are_not_asked()
    {
        var families = QuestionPicker.Pick(new MockRequest(InterviewKind.Onsite, "Staff Nurse", QuestionDifficulty.Medium, 60, 3)).Select(p => QuestionBank.Load().FamilyOf(p.Question).Family).ToList();
        Assert.All(families, f => Assert.Contains(f, (string[])["nursing", "general"]));
        Assert.Contains("nursing", families);
    }

    [Fact]
    public void Every_question_fits_the_kind_of_interview_and_comes_once() => Assert.All(Enum.GetValues<InterviewKind>(), kind => Assert.All((string[])["", "Electrician", "Sales Manager", "Astronaut"], role =>
    {
        var picked = QuestionPicker.Pick(new MockRequest(kind, role, QuestionDifficulty.Hard, 45, 1));
        Assert.All(picked, p => Assert.True(p.Question.Kinds.Contains(kind) || kind == InterviewKind.Technical, p.Question.Id));
        Assert.Equal(picked.Count, picked.Select(p => p.Question.Id).Distinct().Count());
        Assert.True(picked.Count >= 7, $"{kind} {role}: {picked.Count}");
    }));

    [Theory]
    [InlineData(5, 2)]
    [InlineData(15, 5)]
    [InlineData(600, 20)]
    public void Longer_interviews_have_more_questions(int minutes, int count) =>
        Assert.Equal(count, QuestionPicker.Pick(new MockRequest(InterviewKind.Phone, "Receptionist", QuestionDifficulty.Easy, minutes, 1)).Count);

    [Fact]
    public void A_talk_begins_with_the_person_and_ends_with_the_reasons()
    {
        var forms = QuestionPicker.Pick(new MockRequest(InterviewKind.Behavioral, "Cleaner", QuestionDifficulty.Easy, 40, 5)).Select(p => p.Question.Form).ToList();
        Assert.Equal(QuestionForm.Opening, forms[0]);
        var final = QuestionPicker.Pick(new MockRequest(InterviewKind.Final, "Cleaner", QuestionDifficulty.Hard, 60, 5)).Select(p => p.Question.Form).ToList();
        Assert.Equal(QuestionForm.Motivation, final[^1]);
    }

    [Fact]
    public void What_was_asked_lately_is_not_asked_again()
    {
        var first = Ids(Developer);
        Assert.Empty(first.Intersect(Ids(Developer with { Recent = first.ToHashSet() })));
    }

    [Fact]
    public void A_technical_interview_asks_the_trades_technical_questions_first() =>
        Assert.True(QuestionPicker.Pick(new MockRequest(InterviewKind.Technical, "Sales Manager", QuestionDifficulty.Hard, 45, 1)).Count(p => p.Question.Form == QuestionForm.Technical) >= 6);

    [Fact]
    public void Harder_interviews_ask_harder_questions()
    {
        double Mean(QuestionDifficulty difficulty) => QuestionPicker.Pick(Developer with { Difficulty = difficulty }).Average(p => (int)p.Question.Difficulty);
        Assert.True(Mean(QuestionDifficulty.Hard) > Mean(QuestionDifficulty.Easy));
    }

    private static List<string> Ids(MockRequest request) => [.. QuestionPicker.Pick(request).Select(p => p.Question.Id)];
}
