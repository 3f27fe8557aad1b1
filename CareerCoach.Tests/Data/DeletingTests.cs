using CareerCoach.Data;
using CareerCoach.Data.Resumes;
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

    private Task<Guid> FillAsync(Guid owner) => FullPerson.FillAsync(Contexts, owner, Clock.Now);

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
