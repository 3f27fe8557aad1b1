using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Intelligence.Rules.Matching;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Intelligence.Rules.Text;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Analysis;

public sealed class TargetKeywordsTests
{
    private static readonly SavedPosting[] Saved =
    [
        new("Data analyst", "Fernway", ["SQL", "Excel"], ["Python"]),
        new("Senior data analyst", "Harbour", ["SQL"], ["Excel"]),
        new("Nurse", "City Hospital", ["Triage"], []),
    ];

    [Fact]
    public void A_role_asks_for_what_the_saved_postings_of_its_kind_ask_for()
    {
        var target = TargetKeywords.Of("Data analyst", null, Saved, TitleFit.AreClose);
        Assert.Equal(2, target.Postings);
        Assert.Equal([new("Excel", RequirementKind.Required, 2), new("SQL", RequirementKind.Required, 2), new("Python", RequirementKind.Preferred, 1)], target.Keywords);
    }

    [Fact]
    public void An_industry_asks_for_what_its_saved_postings_ask_for() =>
        Assert.Equal(["Triage"], TargetKeywords.Of(null, "hospital", Saved, TitleFit.AreClose).Keywords!.Select(k => k.Name));

    [Fact]
    public void Without_saved_postings_a_role_asks_for_what_is_typical_and_says_so()
    {
        var target = TargetKeywords.Of("Registered nurse", null, [], TitleFit.AreClose);
        Assert.Equal(0, target.Postings);
        Assert.Contains(target.Keywords!, k => k is { Name: "Infection control", Asked: 0 });
    }

    [Fact]
    public void Nothing_asks_for_nothing() => Assert.Same(AnalysisTarget.None, TargetKeywords.Of(" ", null, Saved, TitleFit.AreClose));

    [Fact]
    public void The_table_says_what_is_asked_how_often_and_where_it_is_shown_or_only_listed()
    {
        var posting = PostingReader.Read(new PostingInput("Analyst\n\nRequirements\n- SQL, and again SQL\n- Excel\n\nNice to have\n- Kubernetes", null, "Analyst"));
        var resume = new JsonResume { Work = [new ResumeWork { Name = "Quill", Position = "Clerk", Highlights = ["Built 12 reports in SQL", "Cut 3 SQL queries"] }], Skills = [new("Excel")] };
        var rows = ResumeAnalyzer.Analyze(new ResumeAnalysisInput(resume, DocumentText.FromPlainText("text"), TargetKeywords.OfPosting(posting, "Analyst"), new DateOnly(2026, 11, 22))).Keywords.Rows;

        var sql = rows.Single(r => r.Keyword == "SQL");
        Assert.Equal((RequirementKind.Required, 2, 2, KeywordVerdict.Shown), (sql.Kind, sql.Asked, sql.Found, sql.Verdict));
        Assert.Equal(["work"], sql.Where);
        Assert.Equal((KeywordVerdict.Listed, "Excel"), (rows.Single(r => r.Keyword.Contains("Excel", StringComparison.Ordinal)).Verdict, rows.Single(r => r.Keyword.Contains("Excel", StringComparison.Ordinal)).Evidence));
        Assert.Equal((RequirementKind.Preferred, KeywordVerdict.Missing, 0), (rows[^1].Kind, rows[^1].Verdict, rows[^1].Found));
    }
}
