using CareerCoach.Web.Intelligence.Rules.Coaching;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Coaching;

public sealed class CoachProposalTests
{
    private static readonly ProposedChange[] OneOfEach =
    [
        new AddJobChange("Nurse", "St Mary's", "Leeds", "https://jobs.example/1"),
        new MoveJobChange(CoachPeople.Corvus, JobStage.Accepted, "signed"),
        new AddNoteChange(CoachPeople.Corvus, "Asked for \"four days\" <b>"),
        new PlanInterviewChange(CoachPeople.Corvus, "PANEL", new DateTime(2026, 12, 1, 9, 30, 0), 45),
        new AddGoalChange("Learn Python", "for Harbour", new DateOnly(2027, 1, 1), "Python", CoachPeople.Harbour, ["Course", "Project"]),
        new AddMilestoneChange(CoachPeople.Facts.Goals[0].Id, "First chapter", new DateOnly(2026, 12, 1)),
        new AddSkillChange("Tableau", "BEGINNER"),
        new RewordBulletChange(CoachPeople.Resume.Work[0].Highlights[0], "Cut late deliveries by 18%"),
    ];

    [Fact]
    public void Every_kind_comes_back_from_json_as_it_was()
    {
        Assert.Equal(ProposalKinds.Names.Order(), OneOfEach.Select(ProposalKinds.NameOf).Order());
        Assert.All(OneOfEach, change => Assert.Equivalent(new CoachProposal(change, "why"), ProposalKinds.Parse(ProposalKinds.ToJson(new CoachProposal(change, "why"))), strict: true));
    }

    [Fact]
    public void Every_kind_fits_the_person_it_was_made_for_and_nobody_without_that_data()
    {
        Assert.All(OneOfEach, change => Assert.True(ProposalCheck.Fits(change, CoachPeople.Facts), change.ToString()));
        Assert.All(OneOfEach.Where(c => c is not (AddJobChange or AddSkillChange)), change => Assert.False(ProposalCheck.Fits(change, new CoachFacts(CoachPeople.Today))));
    }

    [Fact]
    public void A_tool_call_becomes_a_proposal_with_its_reason()
    {
        var proposal = ProposalKinds.FromToolCall("move_job", $$"""{"jobId":"{{CoachPeople.Corvus}}","to":"ACCEPTED","reason":"You signed."}""");
        Assert.Equal(new CoachProposal(new MoveJobChange(CoachPeople.Corvus, JobStage.Accepted), "You signed."), proposal);
        Assert.Equal("move_job", proposal!.Kind);
    }

    [Theory]
    [InlineData("delete_account", "{}")]
    [InlineData("move_job", "{}")]
    [InlineData("move_job", "not json")]
    [InlineData("move_job", "[]")]
    [InlineData("move_job", """{"jobId":"33333333-3333-4333-8333-333333333333","to":"HIRED"}""")]
    [InlineData("move_job", """{"jobId":"33333333-3333-4333-8333-333333333333","to":"ACCEPTED","force":true}""")]
    [InlineData("add_job", """{"title":"x","company":"y","url":"javascript:alert(1)"}""")]
    [InlineData("add_job", """{"title":"","company":"y"}""")]
    [InlineData("add_skill", """{"name":"x","level":"GOD"}""")]
    [InlineData("add_note", """{"jobId":"33333333-3333-4333-8333-333333333333","text":7}""")]
    public void A_tool_call_that_does_not_fit_is_nothing(string tool, string arguments) => Assert.Null(ProposalKinds.FromToolCall(tool, arguments));
}
