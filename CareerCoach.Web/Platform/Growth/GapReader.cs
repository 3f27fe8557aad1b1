using CareerCoach.Data;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Growth;

/// <summary>Something that saved jobs ask for and the resume does not show.</summary>
/// <param name="Jobs">How many active jobs ask for it.</param>
/// <param name="Required">How many of them ask for it as a must.</param>
/// <param name="JobId">The job saved last that asks for it.</param>
public sealed record SkillGap(string Skill, int Jobs, int Required, Guid JobId);

/// <summary>Counts gaps over a person's active jobs, with three queries whatever the number of jobs.</summary>
public static class GapReader
{
    private const int LongestSkill = 60;
    internal static readonly JobStatus[] Closed = [JobStatus.Rejected, JobStatus.Accepted, JobStatus.Withdrawn];

    /// <summary>The gaps, most asked for first; without those that the profile holds or that are a goal already (abandoned ones come again).</summary>
    public static async Task<IReadOnlyList<SkillGap>> GapsAsync(this CareerCoachDbContext db, CancellationToken cancellation)
    {
        var analyses = await db.JobAnalyses.Where(a => a.Job.DeletedAt == null && a.Job.ArchivedAt == null && !Closed.Contains(a.Job.Status))
            .OrderByDescending(a => a.Job.SavedAt).Select(a => new { a.JobId, a.Requirements }).ToListAsync(cancellation);
        var skills = await db.Skills.Select(s => s.Name).ToListAsync(cancellation);
        var goals = await db.CareerGoals.Where(g => g.Status != GoalStatus.Abandoned && g.Skill != null).Select(g => g.Skill!).ToListAsync(cancellation);
        var known = skills.Concat(goals).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. analyses.SelectMany(a => a.Requirements.Where(r => r.Status == RequirementStatus.Missing && r.Requirement.Length <= LongestSkill && !known.Contains(r.Requirement))
                    .DistinctBy(r => r.Requirement, StringComparer.OrdinalIgnoreCase).Select(r => (a.JobId, r)))
                .GroupBy(p => p.r.Requirement, StringComparer.OrdinalIgnoreCase)
                .Select(g => new SkillGap(g.Key, g.Count(), g.Count(p => p.r.Kind == RequirementKind.Required), g.First().JobId))
                .OrderByDescending(g => g.Jobs).ThenByDescending(g => g.Required).ThenBy(g => g.Skill, StringComparer.OrdinalIgnoreCase),
        ];
    }
}
