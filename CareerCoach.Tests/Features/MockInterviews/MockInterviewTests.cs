using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Profiles;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.MockInterviews;
using CareerCoach.Web.Intelligence.Rules.MockInterviews;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.MockInterviews;

public sealed class MockInterviewTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private const string Story = "In my last job as a team lead at Acme in 2023 our orders were late. My task was to cut the delay because three customers complained. "
        + "First I measured where the time was lost, then I talked with the customer and the team, and I built a plan. I moved two people, wrote a checklist and tested it every week. "
        + "As a result we reduced the delay from 9 days to 2 days, saved 40,000 euros, and the customers thanked us in March.";

    private MockInterviewsService Mocks => AdasServices.Get<MockInterviewsService>();

    private MockTalk Talk => AdasServices.Get<MockTalk>();

    private MockResults Results => AdasServices.Get<MockResults>();

    private async Task<TalkView> NowAsync(Guid id) => (await Talk.GetAsync(id, Stop))!;

    private Task<Guid> StartAsync() => Mocks.StartAsync(new MockStart { Role = "Project manager", Type = InterviewType.Behavioral, Minutes = 10 }, Stop);

    [Fact]
    public async Task After_a_restart_the_question_and_the_half_typed_answer_are_there()
    {
        var id = await StartAsync();
        await Talk.AnswerAsync(id, (await NowAsync(id)).Turn, Story, 60, false, Stop);
        var before = await NowAsync(id);
        await Talk.KeepAsync(id, "I would fir", Stop);
        await Talk.PauseAsync(id, 15, Stop);

        var after = await NowAsync(id);

        Assert.True(after.IsFollowUp);
        Assert.Equal((before.Prompt, "I would fir", 75, true), (after.Prompt, after.Draft, after.ElapsedSeconds, after.IsPaused));
    }

    [Fact]
    public async Task An_answer_of_one_word_scores_near_nothing_and_a_full_story_scores_well()
    {
        var poor = await HoldAsync("Yes.");
        var good = await HoldAsync(Story);

        Assert.True(poor.Overall < 10, $"{poor.Overall}");
        Assert.True(good.Overall > poor.Overall + 25, $"{good.Overall} against {poor.Overall}");
        Assert.All(good.Answers, a => Assert.NotEmpty(a.Analysis!.Reasons));
        Assert.Equal(2, good.Trend.Count);
    }

    [Fact]
    public async Task The_same_questions_and_answers_score_the_same()
    {
        var first = await HoldAsync(Story);
        var again = await Mocks.RetryAsync(first.Id, Stop);
        var second = await AnswerAllAsync(again, Story);

        Assert.Equal(first.Answers.Select(a => a.Question), second.Answers.Select(a => a.Question));
        Assert.Equal((first.Overall, first.Technical, first.Communication, first.ProblemSolving), (second.Overall, second.Technical, second.Communication, second.ProblemSolving));
    }

    [Fact]
    public async Task A_skipped_question_counts_as_nothing_and_says_so()
    {
        var id = await StartAsync();
        await Talk.SkipAsync(id, (await NowAsync(id)).Turn, 3, Stop);
        var result = await AnswerAllAsync(id, Story);

        Assert.Null(result.Answers[0].Analysis);
        Assert.Contains(result.Areas, a => a.Contains(result.Answers[0].Question, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_to_a_question_that_another_tab_answered_is_refused()
    {
        var id = await StartAsync();
        var turn = (await NowAsync(id)).Turn;
        await Talk.AnswerAsync(id, turn, Story, 60, false, Stop);

        await Assert.ThrowsAsync<UserErrorException>(() => Talk.AnswerAsync(id, turn, "Something else.", 5, false, Stop));
    }

    [Fact]
    public async Task Questions_follow_the_gaps_of_the_job_and_say_so()
    {
        var job = (await AddJobsAsync(1))[0];
        await using var db = Contexts.For(Ada);
        db.JobAnalyses.Add(new JobAnalysis { JobId = job, Requirements = [new("Testing", RequirementKind.Required, RequirementStatus.Missing)] });
        await db.SaveChangesAsync(Stop);

        var id = await Mocks.StartAsync(new MockStart { Role = "Software engineer", Type = InterviewType.Technical, JobId = job, Minutes = 45 }, Stop);

        var plan = (await db.MockInterviews.SingleAsync(m => m.Id == id, Stop)).Plan;
        Assert.Contains(plan.Reasons, r => r.Contains("Testing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_good_answer_is_evidence_on_the_profiles_skill_and_shown()
    {
        var id = await StartAsync();
        var question = QuestionBank.Load().Questions.First(q => q.Text == NowAsync(id).Result.Prompt);
        await using var db = Contexts.For(Ada);
        db.UserProfiles.Add(new UserProfile { Skills = { new Skill { Name = question.Skills[0], SortKey = "V" } } });
        await db.SaveChangesAsync(Stop);

        await Talk.AnswerAsync(id, 1, Story + " " + string.Join(". I also ", question.GoodAnswer.Concat(question.Keywords)) + ".", 90, false, Stop);
        await Talk.FinishAsync(id, Stop);

        var result = (await Results.GetAsync(id, Stop))!;
        Assert.True(result.Overall >= MockResults.GoodAnswer, $"{result.Overall}");
        Assert.Contains(question.Skills[0], result.ShownSkills);
        db.ChangeTracker.Clear();
        Assert.Single((await db.Skills.SingleAsync(Stop)).Evidence);
    }

    [Fact]
    public async Task Another_persons_interview_is_neither_seen_nor_answered_nor_deleted()
    {
        var id = await StartAsync();
        var bobsTalk = BobsServices.Get<MockTalk>();

        Assert.Null(await bobsTalk.GetAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobsTalk.AnswerAsync(id, 1, Story, 1, false, Stop));
        await BobsServices.Get<MockInterviewsService>().DeleteAsync(id, Stop);
        Assert.Equal(1, (await NowAsync(id)).Turn);
    }

    [Fact]
    public async Task Deleting_takes_the_draft_along()
    {
        var id = await StartAsync();
        await Talk.KeepAsync(id, "Half", Stop);

        await Mocks.DeleteAsync(id, Stop);

        await using var db = Contexts.For(Ada);
        Assert.False(await db.Drafts.AnyAsync(Stop) || await db.MockInterviews.AnyAsync(Stop));
    }

    private async Task<MockResultView> HoldAsync(string answer) => await AnswerAllAsync(await StartAsync(), answer);

    private async Task<MockResultView> AnswerAllAsync(Guid id, string answer)
    {
        while (await NowAsync(id) is { IsCompleted: false } now)
        {
            await Talk.AnswerAsync(id, now.Turn, answer, 60, false, Stop);
        }

        return (await Results.GetAsync(id, Stop))!;
    }
}
