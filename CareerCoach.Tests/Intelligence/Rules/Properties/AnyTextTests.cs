using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Intelligence.Rules.Matching;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Intelligence.Rules.Resumes;
using CareerCoach.Web.Intelligence.Rules.Text;
using CsCheck;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Properties;

/// <summary>Files and pastes come from anywhere: no text ends a rule with an error, and no score leaves 0 to 100.</summary>
public sealed class AnyTextTests
{
    private const int Iterations = 200;

    [Fact]
    public void Any_text_is_read_as_a_resume_and_scored_within_0_and_100() => Gens.Text.Sample(text =>
    {
        var document = DocumentText.FromPlainText(text);
        var reading = ResumeReader.Read(document);
        InRange(ResumeAnalyzer.Analyze(new(reading.Resume, document, AnalysisTarget.None, Gens.Today, PostingLanguage.Of(document.Text))));
        Assert.NotNull(ResumeMarks.Of(document.Text, reading.Resume, reading.Sources, "en"));
    }, iter: Iterations);

    [Fact]
    public void Any_resume_is_scored_within_0_and_100_against_any_keywords() => Gen.Select(Gens.AnyResume, Gens.Text.Array[0, 3], Gen.Bool).Sample((resume, keywords, isEnglish) =>
        InRange(ResumeAnalyzer.Analyze(Gens.Input(resume, [.. keywords.Select(k => new TargetKeyword(k))]) with { Language = isEnglish ? "en" : "de" })), iter: Iterations);

    [Fact]
    public void Any_resume_is_matched_with_any_posting_within_0_and_100() => Gen.Select(Gens.Text, Gens.Text, Gens.AnyResume).Sample((title, text, resume) =>
    {
        var result = JobAnalyzer.Analyze(new(PostingReader.Read(new PostingInput(text, Title: title)), resume, new PayWish(30_000, null), [], Gens.Today));
        Assert.All(new[] { result.Match!.Overall, result.Match.Skills ?? 0, result.Match.Experience ?? 0 }, score => Assert.InRange(score, 0, 100));
        Assert.InRange(result.Tips.Count, 4, 7);
    }, iter: Iterations);

    private static void InRange(ResumeAnalysisResult result) => Assert.All(Scores.Of(result), score => Assert.InRange(score.Value, 0, 100));
}
