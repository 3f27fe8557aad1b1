using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>An analysis as shown.</summary>
public sealed record ResumeAnalysisView(
    int Overall, int Ats, int Readability, int? Summary, int? Experience, int? Education, int? Skills, IReadOnlyList<string> Strengths, IReadOnlyList<string> Weaknesses,
    ResumeSections Sections, KeywordAnalysis Keywords, IReadOnlyList<string> AtsIssues, IReadOnlyList<ResumeSuggestion> Suggestions, ResumeScoreReasons Reasons, AnalysisMetadata? Metadata, DateTimeOffset UpdatedAt);

/// <summary>A job that a resume can be held against.</summary>
public sealed record JobChoice(Guid Id, string Title, string Company);

/// <summary>A person's resume analyses.</summary>
public sealed class ResumeAnalysisService(UserDb userDb, CurrentUser user, UserEvents events, ResumeAnalysisWriter writer)
{
    private const int MostJobs = 200;

    /// <summary>The stored analysis of a resume, in general or for a job; null when there is none yet.</summary>
    public async Task<ResumeAnalysisView?> FindAsync(Guid resumeId, Guid? jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.ResumeAnalyses.Where(a => a.ResumeId == resumeId && a.JobId == jobId)
            .Select(a => new ResumeAnalysisView(a.OverallScore, a.AtsScore, a.ReadabilityScore, a.SummaryScore, a.ExperienceScore, a.EducationScore, a.SkillsScore, a.Strengths, a.Weaknesses,
                a.Sections, a.KeywordAnalysis, a.AtsIssues, a.Suggestions, a.ScoreReasons, a.AnalysisMetadata, a.UpdatedAt))
            .SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Analyses now; without a change since the last time nothing is computed.</summary>
    public async Task AnalyzeAsync(Guid resumeId, ResumeTarget target, CancellationToken cancellation)
    {
        await writer.WriteAsync(user.Id, resumeId, target, cancellation);
        await events.PublishAsync(user.Id, new ResumeChanged(resumeId));
    }

    /// <summary>The newest jobs that have a posting to hold a resume against.</summary>
    public async Task<IReadOnlyList<JobChoice>> JobsAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Jobs.Where(j => j.ArchivedAt == null && j.Analysis != null).OrderByDescending(j => j.SavedAt).Take(MostJobs).Select(j => new JobChoice(j.Id, j.Title, j.Company)).ToListAsync(cancellation);
    }
}
