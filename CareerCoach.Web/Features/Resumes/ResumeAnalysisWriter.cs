using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CareerCoach.Data;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Intelligence.Rules.Skills;
using CareerCoach.Web.Intelligence.Rules.Text;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>What a resume is held against: a job of the person, or a role and an industry, or nothing.</summary>
public sealed record ResumeTarget(Guid? JobId = null, string? Role = null, string? Industry = null);

/// <summary>Analyses a resume by rules and stores the result: one analysis a resume and job, the new one replaces the old one in one save.</summary>
public sealed class ResumeAnalysisWriter(CareerCoachContexts contexts, TimeProvider clock)
{
    /// <summary>Analyses and stores. Does nothing when the resume has not been read, or nothing that goes in has changed.</summary>
    public async Task WriteAsync(Guid userId, Guid resumeId, ResumeTarget target, CancellationToken cancellation = default)
    {
        await using var db = contexts.For(userId);
        var resume = await db.Resumes.AsNoTracking().SingleOrDefaultAsync(r => r.Id == resumeId, cancellation);
        if (resume is not { ParsedData: { } data, RawText: { } text })
        {
            return;
        }

        var job = target.JobId is null ? null : await db.Jobs.Where(j => j.Id == target.JobId).Select(j => new { j.Title, Required = j.Analysis!.RequiredSkills, Preferred = j.Analysis!.PreferredSkills }).SingleOrDefaultAsync(cancellation);
        var role = job?.Title ?? target.Role;
        string[] keywords = [.. job?.Required ?? [], .. job?.Preferred ?? []];
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var document = DocumentText.FromPlainText(text) with { Pages = resume.Pages ?? 1, Traits = resume.Traits ?? new DocumentTraits("text") };
        var input = new ResumeAnalysisInput(data, document, new AnalysisTarget(role, target.Industry, keywords), today, PostingLanguage.Of(text));
        var fingerprint = Fingerprint(input);
        var old = await db.ResumeAnalyses.SingleOrDefaultAsync(a => a.ResumeId == resumeId && a.JobId == target.JobId, cancellation);
        if (old?.AnalysisMetadata?.InputSha256 == fingerprint)
        {
            return;
        }

        var named = SkillFinder.Find(text).Select(m => m.Canonical).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var result = ResumeAnalyzer.Analyze(input, (whole, word) => named.Contains(word) || whole.Contains(word, StringComparison.OrdinalIgnoreCase));
        var row = old ?? db.Add(new ResumeAnalysis { ResumeId = resumeId, JobId = target.JobId }).Entity;
        Fill(row, result);
        (row.TargetRole, row.TargetIndustry) = (role, target.Industry);
        row.AnalysisMetadata = new AnalysisMetadata { EngineVersion = ResumeAnalyzer.Version, InputSha256 = fingerprint };
        await db.SaveChangesAsync(cancellation);
    }

    private static void Fill(ResumeAnalysis row, ResumeAnalysisResult result)
    {
        row.OverallScore = result.OverallScore;
        row.AtsScore = result.AtsScore;
        row.ReadabilityScore = result.ReadabilityScore;
        row.SummaryScore = result.SummaryScore;
        row.ExperienceScore = result.ExperienceScore;
        row.EducationScore = result.EducationScore;
        row.SkillsScore = result.SkillsScore;
        row.Strengths = [.. result.Strengths];
        row.Weaknesses = [.. result.Weaknesses];
        row.Sections = result.Sections;
        row.KeywordAnalysis = result.Keywords;
        row.AtsIssues = [.. result.AtsIssues];
        row.Suggestions = result.Suggestions;
        row.ScoreReasons = result.Reasons;
    }

    private static string Fingerprint(ResumeAnalysisInput input) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(new { ResumeAnalyzer.Version, input.Resume, input.Document.Text, input.Document.Pages, input.Document.Traits, input.Target, input.Today.Year, input.Today.Month }))));
}
