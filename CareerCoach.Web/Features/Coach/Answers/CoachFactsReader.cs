using CareerCoach.Data;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Facts;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>Reads what the coach may know of one person. Works outside a page too: an answer goes on when the page is left.</summary>
public sealed class CoachFactsReader(CareerCoachContexts contexts, TimeProvider clock)
{
    /// <summary>Reads it with a constant number of queries.</summary>
    /// <param name="userId">Whose.</param>
    /// <param name="allowed">What the person switched on.</param>
    /// <param name="zone">The person's time zone.</param>
    /// <param name="asked">The question: jobs at employers that it names are among those read, however many there are.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<CoachKnowledge> ReadAsync(Guid userId, ConversationMetadata allowed, TimeZoneInfo zone, string asked, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        await using var db = contexts.For(userId);
        var own = await db.OwnFactsAsync(userId, allowed.ResumeId, cancellation);
        var resume = own.Chosen ?? (allowed.UseProfile ? own.HasProfile ? own.Profile : own.Primary ?? own.Profile : null);
        var jobs = new JobFactsReader(db, zone);
        var facts = new CoachFacts(jobs.Day(clock.GetUtcNow()))
        {
            Name = allowed.UseProfile ? own.FirstName ?? resume?.Basics.Name : null,
            Resume = resume,
            Jobs = await jobs.JobsAsync(allowed, asked, cancellation),
            Interviews = await jobs.InterviewsAsync(allowed, clock.GetUtcNow().AddDays(-60), cancellation),
            Goals = allowed.UseGoals ? await GoalsAsync(db, cancellation) : [],
            ResumeScores = allowed.UseProfile || own.ChosenId is not null ? await ScoresAsync(db, own.ChosenId ?? own.PrimaryId, cancellation) : [],
            FocusJobId = allowed.JobId,
            DesiredSalary = allowed.UseProfile ? own.DesiredSalary : null,
            DesiredCurrency = allowed.UseProfile ? own.DesiredCurrency : null,
        };
        var documents = await jobs.DocumentsAsync(allowed.JobId, cancellation);
        if (own.ChosenText is { Length: > 0 } text)
        {
            documents.Add(new("resume", own.ChosenTitle ?? "", text));
        }

        return new(facts, documents, own);
    }

    /// <summary>All that the person's own facts hold, and what they and the postings said in the talk, to check an answer against; what is switched off counts too.</summary>
    public async Task<CoachFacts> ForCheckAsync(Guid userId, ConversationMetadata allowed, TimeZoneInfo zone, IReadOnlyList<Turn> talk, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        var all = await ReadAsync(userId, allowed with { UseProfile = true, UseGoals = true, UseBoard = true }, zone, talk.LastOrDefault(t => t.IsPerson)?.Text ?? "", cancellation);
        var said = talk.Where(t => t.IsPerson).Select(t => OwnWords.Of(t.Text)).ToList();
        return all.Facts with
        {
            Resume = all.Own.Together(),
            OwnTexts = [.. said.Select(s => s.Ask), .. all.Documents.Where(d => d.Kind != "posting").Select(d => d.Text)],
            OtherTexts = [.. said.Select(s => s.Pasted), .. all.Documents.Select(d => $"{d.Title} {d.Text}")],
        };
    }

    private static async Task<IReadOnlyList<CoachGoal>> GoalsAsync(CareerCoachDbContext db, CancellationToken cancellation) =>
        await db.CareerGoals.Where(g => g.Status != Data.Goals.GoalStatus.Abandoned).OrderBy(g => g.Priority).ThenBy(g => g.TargetDate).Take(100)
            .Select(g => new CoachGoal(g.Id, g.Title, g.Progress, g.TargetDate, g.Status == Data.Goals.GoalStatus.Completed)).ToListAsync(cancellation);

    private static async Task<IReadOnlyList<CoachResumeScore>> ScoresAsync(CareerCoachDbContext db, Guid? resumeId, CancellationToken cancellation)
    {
        var analysis = await db.ResumeAnalyses.Where(a => a.ResumeId == resumeId && a.JobId == null)
            .Select(a => new { a.Resume.Title, a.OverallScore, a.AtsScore, a.ReadabilityScore, a.ScoreReasons }).FirstOrDefaultAsync(cancellation);
        return analysis is null ? [] :
        [
            new(analysis.Title, "overall", analysis.OverallScore, analysis.ScoreReasons.Overall),
            new(analysis.Title, "ats", analysis.AtsScore, analysis.ScoreReasons.Ats),
            new(analysis.Title, "readability", analysis.ReadabilityScore, analysis.ScoreReasons.Readability),
        ];
    }
}
