using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CareerCoach.Data;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Intelligence.Rules.Matching;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Intelligence.Rules.Text;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Intelligence.Analyses;

/// <summary>Analyses a resume by rules and stores the result: one analysis a resume and job, the new one replaces the old one in one save.</summary>
public sealed class ResumeAnalysisWriter(CareerCoachContexts contexts, TimeProvider clock)
{
    private const int MostPostings = 300;

    /// <summary>Analyses and stores. Does nothing when the resume has not been read, the job is gone, or nothing that goes in has changed.</summary>
    public Task WriteAsync(Guid userId, Guid resumeId, ResumeTarget target, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        return AnalysisSaves.RepeatAsync(() => WriteOnceAsync(userId, resumeId, target, cancellation));
    }

    private async Task WriteOnceAsync(Guid userId, Guid resumeId, ResumeTarget target, CancellationToken cancellation)
    {
        await using var db = contexts.For(userId);
        var resume = await db.Resumes.AsNoTracking().SingleOrDefaultAsync(r => r.Id == resumeId, cancellation);
        if (resume is not { ParsedData: { } data, RawText: { } text } || await TargetAsync(db, target, cancellation) is not { } against)
        {
            return;
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var document = DocumentText.FromPlainText(text) with { Pages = resume.Pages ?? 1, Traits = resume.Traits ?? new DocumentTraits("text") };
        var input = new ResumeAnalysisInput(data, document, against, today, PostingLanguage.Of(text));
        var fingerprint = Fingerprint(input);
        var old = await db.ResumeAnalyses.SingleOrDefaultAsync(a => a.ResumeId == resumeId && a.JobId == target.JobId, cancellation);
        if (old?.AnalysisMetadata?.InputSha256 == fingerprint)
        {
            return;
        }

        var row = old ?? db.Add(new ResumeAnalysis { ResumeId = resumeId, JobId = target.JobId }).Entity;
        Fill(row, ResumeAnalyzer.Analyze(input));
        (row.TargetRole, row.TargetIndustry) = (against.Role, against.Industry);
        row.AnalysisMetadata = new AnalysisMetadata { EngineVersion = ResumeAnalyzer.Version, InputSha256 = fingerprint };
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>What the target asks for; null when it is a job that is not there.</summary>
    private static async Task<AnalysisTarget?> TargetAsync(CareerCoachDbContext db, ResumeTarget target, CancellationToken cancellation)
    {
        if (target.JobId is { } id)
        {
            var job = await db.Jobs.Where(j => j.Id == id).Select(j => new { j.Title, j.Company, j.Location, Posting = string.IsNullOrEmpty(j.JobDescription) ? j.PostingText : j.JobDescription }).SingleOrDefaultAsync(cancellation);
            return job is null ? null : TargetKeywords.OfPosting(PostingReader.Read(new PostingInput(job.Posting ?? "", null, job.Title, job.Company, job.Location)), job.Title);
        }

        if (string.IsNullOrWhiteSpace(target.Role) && string.IsNullOrWhiteSpace(target.Industry))
        {
            return AnalysisTarget.None;
        }

        var saved = await db.Jobs.Where(j => j.Analysis != null).OrderByDescending(j => j.SavedAt).Take(MostPostings)
            .Select(j => new SavedPosting(j.Title, j.Company, j.Analysis!.RequiredSkills, j.Analysis.PreferredSkills)).ToListAsync(cancellation);
        return TargetKeywords.Of(target.Role, target.Industry, saved, TitleFit.AreClose);
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
