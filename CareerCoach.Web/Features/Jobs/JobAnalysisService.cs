using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Intelligence.Rules.Matching;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>A job's analysis as shown.</summary>
public sealed record JobAnalysisView(
    Guid Id, string RoleLevel, IReadOnlyList<string> Responsibilities, IReadOnlyList<string> RequiredSkills, IReadOnlyList<string> PreferredSkills, IReadOnlyList<Finding> RedFlags, IReadOnlyList<Finding> Highlights,
    double? Overall, double? Skills, double? Experience, IReadOnlyList<string> Reasons, IReadOnlyList<string> Gaps, IReadOnlyList<RequirementMatch> Requirements, JobScoreReasons ScoreReasons,
    IReadOnlyList<string> Recommendations, IReadOnlyList<string> Tips, double? SalaryMin, double? SalaryMax, string? SalaryCurrency, string MarketComparison, IReadOnlyList<string> SalaryFactors,
    JobAnalysisContext? Context, AnalysisMetadata? Metadata, Guid? ResumeId, DateTimeOffset UpdatedAt, IReadOnlyList<MatchPoint> Trend)
{
    /// <summary>True when it was made by older rules.</summary>
    public bool IsOutdated => Metadata?.EngineVersion != JobAnalyzer.Version;
}

/// <summary>One point of the small trend of a match, 0 to 100.</summary>
public sealed record MatchPoint(DateTimeOffset At, double Score);

/// <summary>A resume that a job can be matched with.</summary>
public sealed record MatchResume(Guid Id, string Title, int Version, bool IsPrimary);

/// <summary>The analysis of one of the person's jobs.</summary>
public sealed class JobAnalysisService(UserDb userDb, CurrentUser user, JobAnalysisWriter writer)
{
    private const int TrendLength = 12;

    /// <summary>The stored analysis; null when there is none.</summary>
    public async Task<JobAnalysisView?> FindAsync(Guid jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var a = await db.JobAnalyses.AsNoTracking().SingleOrDefaultAsync(x => x.JobId == jobId, cancellation);
        if (a is null)
        {
            return null;
        }

        var trend = await db.MatchScores.Where(m => m.JobId == jobId).OrderByDescending(m => m.CreatedAt).Take(TrendLength).Select(m => new MatchPoint(m.CreatedAt, m.Score)).ToListAsync(cancellation);
        trend.Reverse();
        return new JobAnalysisView(a.Id, a.RoleLevel, a.KeyResponsibilities, a.RequiredSkills, a.PreferredSkills, a.FlagFindings, a.HighlightFindings, a.OverallMatch, a.SkillsMatch, a.ExperienceMatch,
            a.MatchReasons, a.Gaps, a.Requirements, a.ScoreReasons, a.Recommendations, a.ApplicationTips, a.EstimatedSalaryMin, a.EstimatedSalaryMax, a.SalaryCurrency, a.MarketComparison, a.SalaryFactors,
            a.AnalysisContext, a.AnalysisMetadata, a.ResumeId, a.UpdatedAt, trend);
    }

    /// <summary>Analyses now and returns the result; null when the job has no posting.</summary>
    public async Task<JobAnalysisView?> AnalyzeAsync(Guid jobId, Guid? resumeId, CancellationToken cancellation)
    {
        await writer.WriteAsync(user.Id, jobId, resumeId);
        return await FindAsync(jobId, cancellation);
    }

    /// <summary>Resumes that were read, the primary one first.</summary>
    public async Task<IReadOnlyList<MatchResume>> ResumesAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Resumes.Where(r => r.ParsedData != null).OrderByDescending(r => r.IsPrimary).ThenByDescending(r => r.CreatedAt).Take(100).Select(r => new MatchResume(r.Id, r.Title, r.Version, r.IsPrimary)).ToListAsync(cancellation);
    }
}
