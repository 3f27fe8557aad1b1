using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>An analysis as shown.</summary>
public sealed record ResumeAnalysisView(
    Guid Id, int Overall, int Ats, int Readability, int? Summary, int? Experience, int? Education, int? Skills, IReadOnlyList<string> Strengths, IReadOnlyList<string> Weaknesses,
    ResumeSections Sections, KeywordAnalysis Keywords, IReadOnlyList<string> AtsIssues, IReadOnlyList<ResumeSuggestion> Suggestions, ResumeScoreReasons Reasons, AnalysisMetadata? Metadata, DateTimeOffset UpdatedAt)
{
    /// <summary>The overall score of each version that was held against the same, oldest first.</summary>
    public IReadOnlyList<VersionScore> Trend { get; init; } = [];

    /// <summary>Every reason but those of the overall score.</summary>
    public IEnumerable<ScoreReason> Details => Reasons.Ats.Concat(Reasons.Readability).Concat(Reasons.Sections);

    /// <summary>The reasons of one section: "summary", "experience", "education" or "skills".</summary>
    public IReadOnlyList<ScoreReason> ReasonsOf(string section) => [.. Reasons.Sections.Where(r => r.Rule.StartsWith(section + ".", StringComparison.Ordinal))];
}

/// <summary>The overall score of one version.</summary>
public sealed record VersionScore(int Version, int Score);

/// <summary>A job that a resume can be held against.</summary>
public sealed record JobChoice(Guid Id, string Title, string Company);

/// <summary>A person's resume analyses.</summary>
public sealed class ResumeAnalysisService(UserDb userDb, CurrentUser user, UserEvents events, ResumeAnalysisWriter writer)
{
    private const int MostJobs = 200, TrendLength = 12;

    /// <summary>The analysis of a resume, in general or for a job; one of older rules is renewed first. Null where there is none yet.</summary>
    public async Task<ResumeAnalysisView?> FindAsync(Guid resumeId, Guid? jobId, CancellationToken cancellation)
    {
        if (await LoadAsync(resumeId, jobId, cancellation) is not { } found)
        {
            return null;
        }

        if (found.Metadata?.EngineVersion == ResumeAnalyzer.Version)
        {
            return found;
        }

        await writer.WriteAsync(user.Id, resumeId, new ResumeTarget(jobId, found.Keywords.TargetRole, found.Keywords.TargetIndustry), cancellation);
        return await LoadAsync(resumeId, jobId, cancellation);
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

    private async Task<ResumeAnalysisView?> LoadAsync(Guid resumeId, Guid? jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var found = await db.ResumeAnalyses.Where(a => a.ResumeId == resumeId && a.JobId == jobId)
            .Select(a => new ResumeAnalysisView(a.Id, a.OverallScore, a.AtsScore, a.ReadabilityScore, a.SummaryScore, a.ExperienceScore, a.EducationScore, a.SkillsScore, a.Strengths, a.Weaknesses,
                a.Sections, a.KeywordAnalysis, a.AtsIssues, a.Suggestions, a.ScoreReasons, a.AnalysisMetadata, a.UpdatedAt))
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var trend = await db.ResumeAnalyses.Where(a => a.JobId == jobId && db.Resumes.Any(r => r.Id == resumeId && r.ChainId == a.Resume.ChainId && a.Resume.Version <= r.Version) && a.Resume.DeletedAt == null)
            .OrderByDescending(a => a.Resume.Version).Take(TrendLength).Select(a => new VersionScore(a.Resume.Version, a.OverallScore)).ToListAsync(cancellation);
        trend.Reverse();
        return found with { Trend = trend };
    }
}
