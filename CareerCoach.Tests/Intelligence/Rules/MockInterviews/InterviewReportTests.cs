using CareerCoach.Tests.Intelligence.Rules.Coaching;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using CareerCoach.Web.Intelligence.Rules.MockInterviews;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.MockInterviews;

public sealed class InterviewReportTests
{
    private static readonly QuestionBank Bank = QuestionBank.Load();
    private static readonly InterviewQuestion Story = Bank.Questions.First(q => q.Form == QuestionForm.Behavioral && q.Skills.Contains("complaint handling"));
    private static readonly InterviewQuestion Knowledge = Bank.Questions.First(q => q.Form == QuestionForm.Technical && q.Skills.Contains("sql"));

    [Fact]
    public void A_skipped_question_counts_as_nothing_and_is_named()
    {
        var full = AnswerRubric.Score(Story, "Last year at my shop a customer had waited three weeks. My task was to keep her. I listened, I apologised and I offered a voucher of 20 euros because the rule gave no refund. As a result she stayed and wrote a good review.");
        var one = InterviewReport.From([new ScoredAnswer(Story, full)]);
        var two = InterviewReport.From([new ScoredAnswer(Story, full), new ScoredAnswer(Knowledge, null)]);
        Assert.Equal(Math.Round(one.Overall / 2, 1), two.Overall, 0.1);
        Assert.Equal(0, two.Technical);
        Assert.Contains(two.AreasToImprove, a => a.Contains(Knowledge.Text, StringComparison.Ordinal));
        Assert.All(two.Evidence, e => Assert.Contains("of 100", e.Text!, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_figure_is_between_0_and_100_and_a_weakness_has_a_suggestion()
    {
        var report = InterviewReport.From([new ScoredAnswer(Story, AnswerRubric.Score(Story, "Um, maybe, I guess.")), new ScoredAnswer(Knowledge, AnswerRubric.Score(Knowledge, "joins"))]);
        Assert.All([report.Overall, report.Technical, report.Communication, report.ProblemSolving], s => Assert.InRange(s, 0, 15));
        Assert.True(report.Suggestions.Count >= 3 && report.AreasToImprove.Count >= 3);
        Assert.Empty(report.Strengths);
    }

    [Fact]
    public void A_report_of_nothing_is_refused() => Assert.Throws<ArgumentException>(() => InterviewReport.From([]));

    [Fact]
    public void A_stronger_answer_uses_the_persons_own_facts_word_for_word()
    {
        var outline = StrongerAnswer.For(Story, CoachPeople.Resume);
        Assert.Equal(["Situation", "Task", "Action", "Result"], outline.Parts.Select(p => p.Name));
        Assert.Contains("Resolved complaints of customers and trained 5 new colleagues", outline.Parts[2].Text, StringComparison.Ordinal);
        Assert.Equal("work[1].highlights[0]", outline.Parts[2].FactPath);
    }

    [Fact]
    public void It_invents_nothing_for_any_question_of_the_bank()
    {
        var own = Figures.In(string.Join(' ', ResumeFacts.Of(CoachPeople.Resume).Select(f => f.Text))).Select(f => f.Value).ToHashSet();
        Assert.All(Bank.Questions, q =>
        {
            var outline = StrongerAnswer.For(q, CoachPeople.Resume);
            Assert.All(outline.Parts.Where(p => p.FactPath is not null).SelectMany(p => Figures.In(p.Text)).Where(f => f.Value > 3), f => Assert.Contains(f.Value, own));
            Assert.All(outline.Parts, p => Assert.True(p.FactPath is not null || p.Text.Contains('[', StringComparison.Ordinal) || p.Text.StartsWith("Touch", StringComparison.Ordinal), p.Text));
        });
    }

    [Fact]
    public void Without_a_resume_it_is_all_brackets() =>
        Assert.All(StrongerAnswer.For(Story, null).Parts, p => { Assert.Null(p.FactPath); Assert.StartsWith("[", p.Text, StringComparison.Ordinal); });
}
