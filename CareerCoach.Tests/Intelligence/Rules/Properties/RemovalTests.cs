using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Intelligence.Rules.Matching;
using CsCheck;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Properties;

/// <summary>Nobody scores higher by leaving something good out (docs/scoring.md, "What removing does").</summary>
public sealed class RemovalTests
{
    private const int Iterations = 100;

    private static readonly TargetKeyword[] Target = [new("SQL"), new("Excel"), new("Java"), new("Operations manager")];

    private static readonly (string What, Func<JsonResume, JsonResume> Without)[] Parts =
    [
        ("the name", r => r with { Basics = r.Basics with { Name = null } }),
        ("the e-mail address", r => r with { Basics = r.Basics with { Email = null } }),
        ("the phone number", r => r with { Basics = r.Basics with { Phone = null } }),
        ("the place", r => r with { Basics = r.Basics with { Location = null } }),
        ("the headline", r => r with { Basics = r.Basics with { Label = null } }),
        ("the summary", r => r with { Basics = r.Basics with { Summary = null } }),
        ("the experience", r => r with { Work = [] }),
        ("all bullets", r => r with { Work = [.. r.Work.Select(w => w with { Highlights = [] })] }),
        ("all starts", r => r with { Work = [.. r.Work.Select(w => w with { StartDate = null })] }),
        ("all employers", r => r with { Work = [.. r.Work.Select(w => w with { Name = null })] }),
        ("the education", r => r with { Education = [] }),
        ("the skills", r => r with { Skills = [] }),
    ];

    [Fact]
    public void Without_a_part_or_contact_data_no_score_rises() => Gens.Resume.Sample(resume =>
    {
        var before = Gens.Input(resume, Target);
        Assert.All(Parts, part => Scores.NoneRises(before, Gens.Input(part.Without(resume), Target), part.What));
    }, iter: Iterations);

    [Fact]
    public void Without_a_bullet_that_keeps_the_rules_no_score_rises() => Gen.Select(Gens.ResumeWithGoodBullets, Gen.Int[0, 3]).Sample((resume, at) =>
    {
        var after = resume with { Work = [.. resume.Work.Select((w, i) => i > 0 ? w : w with { Highlights = [.. w.Highlights.Where((_, j) => j != at)] })] };
        Scores.NoneRises(Gens.Input(resume, Target), Gens.Input(after, Target), "a bullet");
    }, iter: Iterations);

    [Fact]
    public void Without_a_listed_skill_no_score_rises() => Gen.Select(Gens.Resume, Gen.Int[0, 9]).Sample((resume, at) =>
        Scores.NoneRises(Gens.Input(resume, Target), Gens.Input(resume with { Skills = [.. resume.Skills.Where((_, i) => i != at)] }, Target), "a skill"), iter: Iterations);

    [Fact]
    public void Without_what_shows_a_skill_asked_for_no_match_rises() => Gen.Select(Gens.Resume, Gen.OneOf(Gens.ShownSkills)).Sample((resume, skill) =>
    {
        var posting = Gens.Posting(["SQL", "Excel", "Kubernetes"], ["Tableau", "Python"]);
        bool Tells(string text) => text.Contains(skill, StringComparison.OrdinalIgnoreCase);
        var without = resume with
        {
            Skills = [.. resume.Skills.Where(s => !Tells(s.Name))],
            Work = [.. resume.Work.Select(w => w with { Highlights = [.. w.Highlights.Where(h => !Tells(h))] })],
        };
        var (before, after) = (JobMatcher.Match(posting, resume, Gens.Today), JobMatcher.Match(posting, without, Gens.Today));
        Assert.True(after.Overall <= before.Overall && after.Skills <= before.Skills && after.Experience <= before.Experience, $"Without {skill}: {before.Overall} to {after.Overall}");
    }, iter: Iterations);
}
