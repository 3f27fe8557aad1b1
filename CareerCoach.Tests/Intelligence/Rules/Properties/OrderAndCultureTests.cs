using System.Globalization;
using System.Text.Json;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Intelligence.Rules.Matching;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Intelligence.Rules.Resumes;
using CareerCoach.Web.Intelligence.Rules.Text;
using CsCheck;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Properties;

/// <summary>The same content gives the same output, wherever the server stands and in whatever order a list comes.</summary>
public sealed class OrderAndCultureTests
{
    [Fact]
    public void No_culture_changes_what_is_read_in_a_text() => Gens.Text.Sample(text => Assert.Single(InEachCulture(() => new object[]
    {
        ResumeReader.Read(DocumentText.FromPlainText(text)), PostingReader.Read(new PostingInput(text)),
    })), iter: 40);

    [Fact]
    public void No_culture_changes_an_analysis_or_a_match() => Gens.Resume.Sample(resume => Assert.Single(InEachCulture(() => new object[]
    {
        ResumeAnalyzer.Analyze(Gens.Input(resume, new TargetKeyword("SQL"))),
        JobAnalyzer.Analyze(new(PostingReader.Read(new PostingInput("Shift Manager\nApply by 3 December 2026. Posted on 2026-11-20.\nRequirements\n- 4.5 years of experience with SQL\n- TITANIUM, IBM i\n£12.50 per hour", Title: "Shift Manager")), resume, new PayWish(30_000, 40_000), [], Gens.Today)),
    })), iter: 20);

    [Fact]
    public void The_order_of_skills_and_keywords_changes_no_score_and_no_finding() => Gen.Select(Gens.Resume, Gens.Order(["SQL", "Java", "Welding", "Excel"])).SelectMany((resume, keywords) =>
        Gens.Order(resume.Skills).Select(skills => (Resume: resume, Shuffled: resume with { Skills = skills }, Keywords: keywords))).Sample(item =>
    {
        var (a, b) = (Analyse(item.Resume, item.Keywords.Order(StringComparer.Ordinal)), Analyse(item.Shuffled, item.Keywords));
        Assert.Equal(Scores.Of(a), Scores.Of(b));
        Assert.Equal(Rules(a.Reasons), Rules(b.Reasons));
        Assert.Equal(a.Keywords.MatchedKeywords.Order(StringComparer.Ordinal), b.Keywords.MatchedKeywords.Order(StringComparer.Ordinal));
    }, iter: 100);

    [Fact]
    public void The_order_of_requirements_and_of_skills_changes_no_match() => Gen.Select(Gens.Resume, Gens.Order(["SQL", "Java", "Excel"]), Gens.Order(["Tableau", "Python"])).SelectMany((resume, required, preferred) =>
        Gens.Order(resume.Skills).Select(skills => (Resume: resume, Shuffled: resume with { Skills = skills }, Required: required, Preferred: preferred))).Sample(item =>
    {
        var a = JobMatcher.Match(Gens.Posting(item.Required.Order(StringComparer.Ordinal), item.Preferred.Order(StringComparer.Ordinal)), item.Resume, Gens.Today);
        var b = JobMatcher.Match(Gens.Posting(item.Required, item.Preferred), item.Shuffled, Gens.Today);
        Assert.Equal((a.Overall, a.Skills, a.Experience), (b.Overall, b.Skills, b.Experience));
        Assert.Equal(Statuses(a), Statuses(b));
    }, iter: 100);

    private static ResumeAnalysisResult Analyse(JsonResume resume, IEnumerable<string> keywords) => ResumeAnalyzer.Analyze(Gens.Input(resume, [.. keywords.Select(k => new TargetKeyword(k))]));

    private static List<(string, double)> Rules(ResumeScoreReasons reasons) => [.. reasons.Overall.Concat(reasons.Ats).Concat(reasons.Readability).Concat(reasons.Sections).Select(r => (r.Rule, r.Points))];

    private static IEnumerable<(string, RequirementKind, RequirementStatus)> Statuses(JobMatch match) => match.Requirements.Select(r => (r.Requirement, r.Kind, r.Status)).OrderBy(r => r.Requirement, StringComparer.Ordinal);

    private static IEnumerable<string> InEachCulture(Func<object[]> read)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            return [.. Gens.Cultures.Select(name =>
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
                return JsonSerializer.Serialize(read());
            }).Distinct()];
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
