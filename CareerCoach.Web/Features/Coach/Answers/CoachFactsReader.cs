using CareerCoach.Data;
using CareerCoach.Data.Json;
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
    /// <param name="cancellation">Stops it.</param>
    public async Task<CoachKnowledge> ReadAsync(Guid userId, ConversationMetadata allowed, TimeZoneInfo zone, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        await using var db = contexts.For(userId);
        var profile = await db.UserProfiles.AsNoTracking().Include(p => p.Experiences).Include(p => p.Educations).Include(p => p.Skills).Include(p => p.Certifications)
            .AsSplitQuery().OrderBy(p => p.Id).FirstOrDefaultAsync(cancellation);
        var account = await db.Users.Where(u => u.Id == userId).Select(u => new { u.FirstName, u.LastName, u.Email }).FirstOrDefaultAsync(cancellation);
        var resumes = await db.Resumes.Where(r => r.IsPrimary || r.Id == allowed.ResumeId)
            .Select(r => new { r.Id, r.Title, r.IsPrimary, r.ParsedData, Text = r.Id == allowed.ResumeId ? r.RawText : null }).ToListAsync(cancellation);
        var chosen = resumes.FirstOrDefault(r => r.Id == allowed.ResumeId);
        var primary = resumes.FirstOrDefault(r => r.IsPrimary);
        var name = string.Join(' ', new[] { account?.FirstName, account?.LastName }.Where(n => !string.IsNullOrWhiteSpace(n)));
        var own = profile is null ? null : ProfileAsResume.Of(profile, name, account?.Email);
        var resume = chosen?.ParsedData ?? (allowed.UseProfile ? own is { Work.Count: > 0 } or { Skills.Count: > 0 } ? own : primary?.ParsedData ?? own : null);
        var person = Person(own ?? new JsonResume { Basics = new() { Name = name, Email = account?.Email } }, primary?.ParsedData ?? chosen?.ParsedData);

        var jobs = new JobFactsReader(db, zone);
        var facts = new CoachFacts(jobs.Day(clock.GetUtcNow()))
        {
            Name = allowed.UseProfile ? account?.FirstName ?? resume?.Basics.Name : null,
            Resume = resume,
            Jobs = await jobs.JobsAsync(allowed, cancellation),
            Interviews = await jobs.InterviewsAsync(allowed, clock.GetUtcNow().AddDays(-60), cancellation),
            Goals = allowed.UseGoals ? await GoalsAsync(db, cancellation) : [],
            ResumeScores = allowed.UseProfile || chosen is not null ? await ScoresAsync(db, chosen?.Id ?? primary?.Id, cancellation) : [],
            FocusJobId = allowed.JobId,
            DesiredSalary = allowed.UseProfile ? profile?.DesiredSalaryMin : null,
            DesiredCurrency = allowed.UseProfile ? profile?.DesiredSalaryCurrency : null,
        };
        var documents = await jobs.DocumentsAsync(allowed.JobId, cancellation);
        if (chosen?.Text is { Length: > 0 } text)
        {
            documents.Add(new("resume", chosen.Title, text));
        }

        var names = await db.Contacts.Select(c => c.Name).Where(n => n != "").Distinct().Take(200).ToListAsync(cancellation);
        return new(facts, documents, person, names);
    }

    // the profile's own data, completed by what only the resume has
    private static JsonResume Person(JsonResume own, JsonResume? resume) => resume is null ? own : own with
    {
        Basics = own.Basics with
        {
            Name = string.IsNullOrWhiteSpace(own.Basics.Name) ? resume.Basics.Name : own.Basics.Name,
            Email = own.Basics.Email ?? resume.Basics.Email,
            Phone = own.Basics.Phone ?? resume.Basics.Phone,
            Url = own.Basics.Url ?? resume.Basics.Url,
            Location = own.Basics.Location ?? resume.Basics.Location,
            Profiles = [.. own.Basics.Profiles, .. resume.Basics.Profiles],
        },
    };

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
