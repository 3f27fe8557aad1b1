using CareerCoach.Data.Profiles;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Assessments;
using CareerCoach.Web.Intelligence.Rules.Assessments;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Assessments;

public sealed class AssessmentsServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private AssessmentsService Assessments => AdasServices.Get<AssessmentsService>();

    private AssessmentOutcomes Outcomes => AdasServices.Get<AssessmentOutcomes>();

    [Fact]
    public async Task There_are_at_least_six_assessments_each_with_its_sources()
    {
        var entries = (await Assessments.CatalogAsync(Stop)).Entries;
        Assert.True(entries.Count >= 6, $"only {entries.Count}");
        Assert.All(entries, e => Assert.NotEmpty(e.Sources));
    }

    [Fact]
    public async Task Answers_are_there_on_return_and_an_answer_can_be_changed()
    {
        var taking = await Assessments.BeginAsync("work-values", null, Stop);
        var items = taking.Definition.Items;
        await Assessments.AnswerAsync(taking.Id, items[0].Id, "2", Stop);
        await Assessments.AnswerAsync(taking.Id, items[1].Id, "5", Stop);
        await Assessments.AnswerAsync(taking.Id, items[0].Id, "4", Stop);

        var again = await Assessments.BeginAsync("work-values", null, Stop);

        Assert.Equal(taking.Id, again.Id);
        Assert.Equal(["4", "5"], items.Take(2).Select(i => again.Answers[i.Id]));
    }

    [Fact]
    public async Task The_same_answers_give_the_same_result_and_both_stand_in_the_history()
    {
        var first = await TakeAsync("job-search-health", _ => "3");
        var second = await TakeAsync("job-search-health", _ => "3");

        var (one, two) = ((await Outcomes.GetAsync(first, Stop))!, (await Outcomes.GetAsync(second, Stop))!);

        Assert.Equal(one.Score, two.Score);
        Assert.Equal(one.Dimensions, two.Dimensions);
        Assert.Equal([first, second], two.History.Select(h => h.Id));
        Assert.Equal(two.Dimensions.Count, two.Before.Count);
    }

    [Fact]
    public async Task Nothing_reaches_the_profile_until_it_is_accepted_and_then_with_evidence()
    {
        var result = (await Outcomes.GetAsync(await TakeAsync(AssessmentCatalog.SkillsId, _ => "e", "Nurse"), Stop))!;
        await using var db = Contexts.For(Ada);
        Assert.False(await db.Skills.AnyAsync(Stop));

        await Outcomes.AcceptSkillsAsync(result, [.. result.Skills.Take(2)], Stop);

        var skills = await db.Skills.ToListAsync(Stop);
        Assert.Equal(2, skills.Count);
        Assert.All(skills, s => Assert.Equal((SkillLevel.Expert, 1), (s.Level, s.Evidence.Length)));
        Assert.Equal(2, (await Outcomes.GetAsync(result.Id, Stop))!.Skills.Count(s => s.IsDone));
    }

    [Fact]
    public async Task A_proposed_goal_is_made_once()
    {
        var result = (await Outcomes.GetAsync(await TakeAsync("interview-readiness", i => i.Reversed ? "5" : "1"), Stop))!;
        Assert.NotEmpty(result.Goals);

        await Outcomes.AcceptGoalsAsync(result, result.Goals, Stop);
        await Outcomes.AcceptGoalsAsync(result, result.Goals, Stop);

        await using var db = Contexts.For(Ada);
        Assert.Equal(result.Goals.Select(g => g.Title).Order(), await db.CareerGoals.Select(g => g.Title).OrderBy(t => t).ToListAsync(Stop));
        Assert.All((await Outcomes.GetAsync(result.Id, Stop))!.Goals, g => Assert.True(g.IsDone));
    }

    [Fact]
    public async Task Too_few_answers_give_a_sentence_and_keep_the_answers()
    {
        var taking = await Assessments.BeginAsync("work-style", null, Stop);

        await Assert.ThrowsAsync<UserErrorException>(() => Assessments.FinishAsync(taking.Id, Stop));

        Assert.Equal(taking.Id, (await Assessments.BeginAsync("work-style", null, Stop)).Id);
    }

    [Fact]
    public async Task Another_persons_taking_is_neither_seen_nor_answered()
    {
        var id = await TakeAsync("work-style", _ => "4");
        var open = await Assessments.BeginAsync("work-style", null, Stop);

        Assert.Null(await BobsServices.Get<AssessmentOutcomes>().GetAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => BobsServices.Get<AssessmentsService>().AnswerAsync(open.Id, "x", "1", Stop));
        await BobsServices.Get<AssessmentOutcomes>().DeleteAsync(id, Stop);
        Assert.NotNull(await Outcomes.GetAsync(id, Stop));
    }

    private async Task<Guid> TakeAsync(string key, Func<AssessmentItem, string> answer, string? role = null)
    {
        var taking = await Assessments.BeginAsync(key, role, Stop);
        foreach (var item in taking.Definition.Items)
        {
            await Assessments.AnswerAsync(taking.Id, item.Id, answer(item), Stop);
        }

        await Assessments.FinishAsync(taking.Id, Stop);
        return taking.Id;
    }
}
