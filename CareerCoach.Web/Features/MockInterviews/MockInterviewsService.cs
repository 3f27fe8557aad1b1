using CareerCoach.Data;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.MockInterviews;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.MockInterviews;

/// <summary>Mock interviews: what was done, beginning one, doing one again, deleting.</summary>
public sealed class MockInterviewsService(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<MockInterviewsText> text)
{
    private const int RecentInterviews = 3;

    /// <summary>Past interviews, newest first, and what the form is filled with.</summary>
    public async Task<MockLobby> LobbyAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var rows = await db.MockInterviews.AsNoTracking().OrderByDescending(m => m.CreatedAt).Take(100)
            .Select(m => new { m.Id, m.Title, m.InterviewType, m.CreatedAt, m.IsCompleted, m.OverallScore, m.Plan }).ToListAsync(cancellation);
        var jobs = await db.Jobs.Where(j => j.ArchivedAt == null).OrderByDescending(j => j.SavedAt).Take(200).Select(j => new MockJob(j.Id, j.Title, j.Company)).ToListAsync(cancellation);
        var role = await db.UserProfiles.Select(p => p.DesiredJobTitle ?? p.CurrentJobTitle).FirstOrDefaultAsync(cancellation);
        return new MockLobby([.. rows.Select(m => new MockSummary(m.Id, m.Title, m.InterviewType, m.CreatedAt, m.IsCompleted, m.OverallScore, m.Plan.Index, m.Plan.QuestionIds.Count))], jobs, role);
    }

    /// <summary>Chooses the questions and begins; the job, where given, must be the person's own.</summary>
    /// <returns>The interview's id.</returns>
    public async Task<Guid> StartAsync(MockStart start, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(start);
        await using var db = userDb.Open();
        var (wanted, gaps) = await SkillsOfAsync(db, start.JobId, cancellation);
        var recent = await db.MockInterviews.OrderByDescending(m => m.CreatedAt).Take(RecentInterviews).Select(m => m.Plan).ToListAsync(cancellation);
        var role = Clean(start.Role) ?? "";
        var request = new MockRequest(Enum.Parse<InterviewKind>(start.Type.ToString()), role, Enum.Parse<QuestionDifficulty>(start.Difficulty, ignoreCase: true), Math.Clamp(start.Minutes, 5, 90), clock.GetUtcNow().GetHashCode())
        {
            PostingSkills = wanted,
            Gaps = gaps,
            Recent = recent.SelectMany(p => p.QuestionIds).ToHashSet(),
        };
        var picked = QuestionPicker.Pick(request);
        var plan = new MockPlan { QuestionIds = [.. picked.Select(p => p.Question.Id)], Reasons = [.. picked.Select(p => p.Reason)], PostingSkills = wanted, Minutes = request.Minutes };
        var company = Clean(start.Company);
        return await BeginAsync(db, new MockInterview
        {
            JobId = start.JobId,
            InterviewType = start.Type,
            TargetRole = role,
            TargetCompany = company,
            Difficulty = start.Difficulty,
            Title = text[(role.Length > 0, company is not null) switch { (true, true) => "TitleRoleAt", (true, false) => "TitleRole", (false, true) => "TitleAt", _ => "TitlePlain" }, role, company ?? "", text[$"Type.{start.Type}"].Value],
        }, plan, cancellation);
    }

    /// <summary>Begins anew with the questions of an earlier interview, so that the scores can be compared.</summary>
    public async Task<Guid> RetryAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var old = await db.MockInterviews.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        var again = new MockInterview { JobId = old.JobId, InterviewType = old.InterviewType, TargetRole = old.TargetRole, TargetCompany = old.TargetCompany, Difficulty = old.Difficulty, Title = old.Title };
        return await BeginAsync(db, again, old.Plan with { Index = 0, ElapsedSeconds = 0, PausedAt = null }, cancellation);
    }

    /// <summary>Deletes an interview for good, with what was typed and not sent.</summary>
    public async Task DeleteAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        await db.MockInterviews.Where(m => m.Id == id).ExecuteDeleteAsync(cancellation);
        await db.Drafts.Where(d => d.FormKey == MockTalk.DraftKey(id)).ExecuteDeleteAsync(cancellation);
        await events.PublishAsync(user.Id, new MockInterviewChanged(id));
    }

    private async Task<Guid> BeginAsync(CareerCoachDbContext db, MockInterview interview, MockPlan plan, CancellationToken cancellation)
    {
        interview.Plan = plan;
        interview.ConversationHistory = [new MockTurn { QuestionId = plan.QuestionIds[0], Text = QuestionBank.Load().Find(plan.QuestionIds[0])?.Text ?? throw new UserErrorException(text["Error.Gone"]), At = clock.GetUtcNow() }];
        db.MockInterviews.Add(interview);
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new MockInterviewChanged(interview.Id));
        return interview.Id;
    }

    // The analysis of the posting where there is one, else the posting's own text read now; a gap is what neither the analysis nor the profile shows.
    private async Task<(IReadOnlyList<string> Wanted, IReadOnlyList<string> Gaps)> SkillsOfAsync(CareerCoachDbContext db, Guid? jobId, CancellationToken cancellation)
    {
        if (jobId is null)
        {
            return ([], []);
        }

        var job = await db.Jobs.Where(j => j.Id == jobId).Select(j => new { j.Title, Text = j.PostingText ?? j.JobDescription, Analysis = j.Analysis == null ? null : j.Analysis.Requirements }).FirstOrDefaultAsync(cancellation)
            ?? throw new UserErrorException(text["Error.NoJob"]);
        if (job.Analysis is { Count: > 0 } requirements)
        {
            return ([.. requirements.Select(r => r.Requirement)], [.. requirements.Where(r => r.Status == RequirementStatus.Missing).Select(r => r.Requirement)]);
        }

        var reading = PostingReader.Read(new PostingInput(job.Text ?? "", Title: job.Title));
        var wanted = reading.RequiredSkills.Concat(reading.PreferredSkills).Select(s => s.Name).ToList();
        var own = await db.Skills.Select(s => s.Name).ToListAsync(cancellation);
        return (wanted, [.. wanted.Except(own, StringComparer.OrdinalIgnoreCase)]);
    }

    private static string? Clean(string? value) => value?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } clean ? clean : null;
}
