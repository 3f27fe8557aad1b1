using CareerCoach.Data;
using CareerCoach.Data.Assessments;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Documents;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Platform;
using CareerCoach.Data.Profiles;
using CareerCoach.Data.Resumes;
using CareerCoach.Data.Users;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Data;

public sealed class DeletingTests(PostgresFixture postgres) : DataTests(postgres)
{
    [Fact]
    public async Task Deleting_a_user_leaves_no_row_and_touches_nobody_elses()
    {
        await FillAsync(Ada);
        await FillAsync(Bob);
        await using var db = Contexts.ForSystem();
        var tables = db.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(IOwned))).Select(t => t.GetTableName()!).Distinct().ToList();
        var before = await CountsAsync(db, tables, Bob);
        Assert.All(before, c => Assert.True(c.Value > 0, $"the test fills no {c.Key}"));

        await db.Users.Where(u => u.Id == Ada).ExecuteDeleteAsync(Stop);

        Assert.All(await CountsAsync(db, tables, Ada), c => Assert.Equal(0, c.Value));
        Assert.Equal(before, await CountsAsync(db, tables, Bob));
    }

    [Fact]
    public async Task Deleting_a_job_takes_its_children_and_frees_what_outlives_it()
    {
        var job = await FillAsync(Ada);
        await using var db = Contexts.For(Ada);
        await db.Jobs.Where(j => j.Id == job).ExecuteDeleteAsync(Stop);

        Assert.Equal(0, await db.Applications.WithTrash().CountAsync(Stop) + await db.Interviews.WithTrash().CountAsync(Stop) + await db.StatusChanges.CountAsync(Stop)
            + await db.JobAnalyses.CountAsync(Stop) + await db.Offers.WithTrash().CountAsync(Stop) + await db.Documents.CountAsync(d => d.JobId != null, Stop));
        Assert.Single(await db.Documents.ToListAsync(Stop));
        Assert.All(await db.ResumeAnalyses.ToListAsync(Stop), a => Assert.Equal((null, Ada), (a.JobId, a.UserId)));
        Assert.All(await db.Contacts.ToListAsync(Stop), c => Assert.Null(c.JobId));
        Assert.All(await db.MockInterviews.ToListAsync(Stop), m => Assert.Null(m.JobId));
        Assert.All(await db.CareerGoals.ToListAsync(Stop), g => Assert.Null(g.JobId));
        Assert.All(await db.Conversations.ToListAsync(Stop), c => Assert.Null(c.JobId));
        Assert.Equal((1, 1, 1, 1), (await db.Contacts.CountAsync(Stop), await db.MockInterviews.CountAsync(Stop), await db.CareerGoals.CountAsync(Stop), await db.Conversations.CountAsync(Stop)));
    }

    [Fact]
    public async Task Jobs_whose_resume_analyses_would_meet_can_be_deleted_together()
    {
        var resume = await AddAsync(Ada, NewResume());
        var general = await AddAsync(Ada, new ResumeAnalysis { ResumeId = resume, OverallScore = 70 });
        for (var i = 0; i < 2; i++)
        {
            await AddAsync(Ada, new ResumeAnalysis { ResumeId = resume, JobId = await AddAsync(Ada, NewJob()) });
        }

        await using var db = Contexts.For(Ada);
        Assert.Equal(2, await db.Jobs.ExecuteDeleteAsync(Stop));
        Assert.Equal(general, (await db.ResumeAnalyses.SingleAsync(Stop)).Id);
    }

    [Fact]
    public async Task What_was_sent_stays_readable_when_the_resume_is_deleted()
    {
        await FillAsync(Ada);
        await using (var db = Contexts.For(Ada))
        {
            db.Remove(await db.Resumes.Include(r => r.Applications).SingleAsync(Stop));
            await db.SaveChangesAsync(Stop);
        }

        await using var again = Contexts.For(Ada);
        var application = await again.Applications.SingleAsync(Stop);
        Assert.Equal((null, Ada), (application.ResumeId, application.UserId));
        Assert.Equal(("files/cv", "ab12", 1, "We look for a nurse."), (application.SentResumeKey, application.SentResumeSha256, application.SentResumeVersion, application.SentPostingText));
        Assert.Empty(await again.ResumeAnalyses.ToListAsync(Stop));
        Assert.Empty(await again.JobAnalyses.ToListAsync(Stop));
    }

    /// <summary>At least one row in every table that has an owner; returns the job.</summary>
    private async Task<Guid> FillAsync(Guid owner)
    {
        await using var db = Contexts.For(owner);
        var resume = NewResume();
        var job = NewJob();
        db.AddRange(resume, job, new BoardColumn { Name = "Ghosted", Status = JobStatus.Applied });
        job.Begin(Clock.Now);
        await db.SaveChangesAsync(Stop);
        job.MoveTo(JobStatus.Applied, null, Clock.Now, sent: resume);
        var profile = new UserProfile();
        profile.Experiences.Add(new Experience { Company = "Acme", Position = "Nurse" });
        profile.Educations.Add(new Education { Institution = "School" });
        profile.Skills.Add(new Skill { Name = "SQL" });
        profile.Certifications.Add(new Certification { Name = "First aid" });
        var conversation = new Conversation { JobId = job.Id };
        conversation.Messages.Add(new Message { Content = "Hello" });
        db.AddRange(profile, conversation);
        await db.SaveChangesAsync(Stop);
        db.AddRange(
            new Session { RefreshToken = Guid.NewGuid().ToString(), ExpiresAt = Clock.Now },
            new UserSettings(),
            new ResumeAnalysis { ResumeId = resume.Id, JobId = job.Id },
            new JobAnalysis { JobId = job.Id, ResumeId = resume.Id },
            new MatchScore { JobId = job.Id, ResumeId = resume.Id, Score = 50 },
            new SavedView { Name = "Mine" },
            new Contact { JobId = job.Id, Name = "Eve" },
            new Offer { JobId = job.Id },
            new Interview { JobId = job.Id, ScheduledAt = Clock.Now },
            new MockInterview { JobId = job.Id, Title = "Practice" },
            new Document { JobId = job.Id, Title = "Letter", ChainId = Guid.NewGuid() },
            new Document { Title = "Free", ChainId = Guid.NewGuid() },
            new CareerGoal { JobId = job.Id, Title = "Learn" },
            new Assessment { Type = "work_values", Title = "Values" },
            new CoachAction { ConversationId = conversation.Id, MessageId = conversation.Messages[0].Id },
            new Notification { Title = "Hello" },
            new Reminder { SubjectId = job.Id, DueAt = Clock.Now },
            new AiUsage { Feature = "coach", Model = "m" },
            new AuditEvent { Action = "sign-in" },
            new Draft { FormKey = "job:new" },
            new CalendarFeed { TokenHash = Guid.NewGuid().ToString() });
        await db.SaveChangesAsync(Stop);
        return job.Id;
    }

    private static async Task<Dictionary<string, int>> CountsAsync(CareerCoachDbContext db, List<string> tables, Guid owner)
    {
        var counts = new Dictionary<string, int>();
        foreach (var table in tables)
        {
#pragma warning disable EF1002 // a table's name, from our own model, cannot be a parameter
            counts[table] = await db.Database.SqlQueryRaw<int>($"select count(*)::int as \"Value\" from {table} where user_id = {{0}}", owner).SingleAsync(Stop);
#pragma warning restore EF1002
        }

        return counts;
    }
}
