using CareerCoach.Data.Goals;
using CareerCoach.Data.Profiles;
using CareerCoach.Web.Intelligence.Rules.Assessments;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Growth;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Assessments;

/// <summary>The result of an assessment, and what the person takes from it: skill levels and goals, each only when accepted.</summary>
public sealed class AssessmentOutcomes(UserDb userDb, UserEvents events, CurrentUser user, UserTime time, IStringLocalizer<AssessmentsText> text)
{
    /// <summary>The result; null when there is no such finished taking.</summary>
    public async Task<AssessmentResultView?> GetAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var taking = await db.Assessments.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.CompletedAt != null, cancellation);
        if (taking is null)
        {
            return null;
        }

        var history = await db.Assessments.AsNoTracking().Where(a => a.Type == taking.Type && a.CompletedAt != null).OrderBy(a => a.CompletedAt).ToListAsync(cancellation);
        var before = history.LastOrDefault(a => a.CompletedAt < taking.CompletedAt);
        var skills = await db.Skills.Select(s => new { s.Name, s.Level }).ToListAsync(cancellation);
        var goals = await db.CareerGoals.Where(g => g.Status != GoalStatus.Abandoned).Select(g => g.Title).ToListAsync(cancellation);
        var definition = AssessmentsService.DefinitionOf(taking);
        var result = definition is null ? null : AssessmentScorer.Score(definition, taking.Results.Answers);
        return new AssessmentResultView(taking.Id, taking.Type, taking.Title, definition?.Note, definition?.Sources ?? [], taking.CompletedAt!.Value, taking.Score, taking.Results.Dimensions,
            (before?.Results.Dimensions ?? []).GroupBy(d => d.Name).ToDictionary(g => g.Key, g => g.First().Score), taking.AiInsights?.Insights ?? [], taking.Recommendations,
            [.. (result?.Skills ?? []).Select(s => new SkillProposal(s.Name, s.Level!, skills.Any(o => string.Equals(o.Name, s.Name, StringComparison.OrdinalIgnoreCase) && o.Level == LevelOf(s.Level!))))],
            [.. (result?.Goals ?? []).Select(g => new GoalProposal(g.Title, g.Skill, goals.Contains(g.Title, StringComparer.OrdinalIgnoreCase)))],
            [.. history.Select(a => new PastTaking(a.Id, a.CompletedAt!.Value, a.Score))]);
    }

    /// <summary>Sets the levels of these skills in the profile, with the assessment as evidence.</summary>
    public async Task AcceptSkillsAsync(AssessmentResultView result, IReadOnlyCollection<SkillProposal> skills, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(skills);
        await using var db = userDb.Open();
        foreach (var skill in skills)
        {
            await db.SetSkillAsync(skill.Name, LevelOf(skill.Level), text["Evidence", result.Title, time.Day(result.At)], cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new ProfileChanged());
    }

    /// <summary>Makes these proposals goals; one that exists already is not made twice.</summary>
    public async Task AcceptGoalsAsync(AssessmentResultView result, IReadOnlyCollection<GoalProposal> goals, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(result);
        await using var db = userDb.Open();
        var existing = await db.CareerGoals.Where(g => g.Status != GoalStatus.Abandoned).Select(g => g.Title).ToListAsync(cancellation);
        var added = goals.Where(g => !existing.Contains(g.Title, StringComparer.OrdinalIgnoreCase))
            .Select(g => new CareerGoal { Title = g.Title, Skill = g.Skill, Description = text["GoalFrom", result.Title, time.Day(result.At)], AiRecommendations = [.. result.Recommendations] }).ToList();
        db.CareerGoals.AddRange(added);
        await db.SaveChangesAsync(cancellation);
        foreach (var goal in added)
        {
            await events.PublishAsync(user.Id, new GoalChanged(goal.Id));
        }
    }

    /// <summary>Deletes a taking for good.</summary>
    public async Task DeleteAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        await db.Assessments.Where(a => a.Id == id).ExecuteDeleteAsync(cancellation);
        await events.PublishAsync(user.Id, new AssessmentChanged(id));
    }

    private static SkillLevel LevelOf(string level) => Enum.Parse<SkillLevel>(level, ignoreCase: true);
}
