using CareerCoach.Data.Goals;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Growth;

/// <summary>Where a person stands in the loop of gap, goal, practice and evidence.</summary>
/// <param name="TopGap">What most active jobs ask for and nothing is done about yet; null for none.</param>
/// <param name="NextGoal">The open goal that is due first, else the most pressing; null for none.</param>
/// <param name="LastMockScore">0 to 100; null before the first finished mock interview.</param>
/// <param name="MockChange">Points against the one before; null with fewer than two.</param>
/// <param name="UnfinishedMock">A mock interview to go on with; null for none.</param>
/// <param name="SkillsShown">Skills of the profile with evidence, of <paramref name="Skills"/>.</param>
public sealed record GrowthOverview(int Gaps, SkillGap? TopGap, int OpenGoals, GoalBrief? NextGoal, int CompletedGoals, double? LastMockScore, double? MockChange, Guid? UnfinishedMock, int AssessmentsTaken, int SkillsShown, int Skills)
{
    /// <summary>Active jobs that were matched with a resume.</summary>
    public int MatchedJobs { get; init; }
    /// <summary>Their mean match, 0 to 100; null for none.</summary>
    public double? MeanMatch { get; init; }
    /// <summary>How many of them match better now than when they were first scored.</summary>
    public int MatchesRisen { get; init; }
}

/// <param name="Progress">0 to 100.</param>
public sealed record GoalBrief(Guid Id, string Title, int Progress, DateOnly? TargetDate);

/// <summary>Reads the overview for the home page.</summary>
public sealed class GrowthOverviewReader(UserDb userDb)
{
    /// <summary>The signed-in person's overview; eight small queries.</summary>
    public async Task<GrowthOverview> ReadAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var gaps = await db.GapsAsync(cancellation);
        var goals = await db.CareerGoals.OrderBy(g => g.TargetDate == null).ThenBy(g => g.TargetDate).ThenBy(g => g.Priority)
            .Select(g => new { g.Status, Brief = new GoalBrief(g.Id, g.Title, g.Progress, g.TargetDate) }).ToListAsync(cancellation);
        var open = goals.Where(g => g.Status is GoalStatus.NotStarted or GoalStatus.InProgress).ToList();
        var mocks = await db.MockInterviews.Where(m => m.IsCompleted).OrderByDescending(m => m.CompletedAt).Select(m => m.OverallScore).Take(2).ToListAsync(cancellation);
        var unfinished = await db.MockInterviews.Where(m => !m.IsCompleted).OrderByDescending(m => m.UpdatedAt).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(cancellation);
        var assessments = await db.Assessments.CountAsync(a => a.CompletedAt != null, cancellation);
        var skills = await db.Skills.Select(s => s.Evidence.Length > 0).ToListAsync(cancellation);
        var matches = await db.Jobs.Where(j => j.ArchivedAt == null && j.MatchScore != null && !GapReader.Closed.Contains(j.Status))
            .Select(j => new { Now = j.MatchScore!.Value, First = j.MatchScores.OrderBy(s => s.CreatedAt).Select(s => (double?)s.Score).FirstOrDefault() }).ToListAsync(cancellation);
        return new GrowthOverview(gaps.Count, gaps.Count > 0 ? gaps[0] : null, open.Count, open.FirstOrDefault()?.Brief, goals.Count(g => g.Status == GoalStatus.Completed),
            mocks.Count > 0 ? mocks[0] : null, mocks.Count > 1 ? mocks[0] - mocks[1] : null, unfinished, assessments, skills.Count(s => s), skills.Count)
        {
            MatchedJobs = matches.Count,
            MeanMatch = matches.Count == 0 ? null : matches.Average(m => m.Now),
            MatchesRisen = matches.Count(m => m.Now > m.First),
        };
    }
}
