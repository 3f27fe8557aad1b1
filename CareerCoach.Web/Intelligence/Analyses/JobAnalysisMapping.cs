using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Intelligence.Rules.Matching;

namespace CareerCoach.Web.Intelligence.Analyses;

/// <summary>Writes the engine's result into the row.</summary>
internal static class JobAnalysisMapping
{
    public static void Fill(JobAnalysis row, JobAnalysisResult result, Resume? resume)
    {
        var (posting, match) = (result.Posting, result.Match);
        row.ResumeId = resume?.Id;
        row.RoleLevel = posting.Level?.Value.ToString().ToLowerInvariant() ?? "mid";
        row.KeyResponsibilities = [.. posting.Responsibilities.Select(r => r.Value)];
        row.RequiredSkills = [.. posting.RequiredSkills.Select(s => s.Name)];
        row.PreferredSkills = [.. posting.PreferredSkills.Select(s => s.Name)];
        row.RedFlags = [.. result.RedFlags.Select(f => f.Text).Distinct()];
        row.Highlights = [.. result.Highlights.Select(h => h.Text).Distinct()];
        row.FlagFindings = result.RedFlags;
        row.HighlightFindings = result.Highlights;
        row.OverallMatch = match?.Overall;
        row.SkillsMatch = match?.Skills;
        row.ExperienceMatch = match?.Experience;
        row.MatchReasons = [.. match?.Reasons ?? []];
        row.Gaps = [.. match?.Gaps ?? []];
        row.Requirements = match?.Requirements ?? [];
        row.ScoreReasons = match?.ScoreReasons ?? new JobScoreReasons();
        row.Recommendations = result.Recommendations;
        row.ApplicationTips = result.Tips;
        row.EstimatedSalaryMin = (double?)result.Salary.YearlyMin;
        row.EstimatedSalaryMax = (double?)result.Salary.YearlyMax;
        row.SalaryCurrency = result.Salary.Currency;
        row.MarketComparison = result.Salary.Comparison;
        row.SalaryFactors = [.. result.Salary.Factors];
        row.AnalysisContext = new JobAnalysisContext
        {
            ResumeTitle = resume?.Title,
            ResumeVersion = resume?.Version,
            Language = posting.Language,
            YearsRequired = posting.MinYears?.Value,
            YearsOfPerson = match?.Years,
            SalarySamples = result.Salary.Samples,
            SalaryText = posting.Salary?.Printed,
        };
    }
}
