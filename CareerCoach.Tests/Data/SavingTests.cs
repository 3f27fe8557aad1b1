using CareerCoach.Data;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Data;

public sealed class SavingTests(PostgresFixture postgres) : DataTests(postgres)
{
    [Fact]
    public async Task Stamps_come_from_the_clock()
    {
        var created = Clock.Now;
        var id = await AddAsync(Ada, NewJob());
        Clock.Now += TimeSpan.FromHours(1);
        await using (var db = Contexts.For(Ada))
        {
            (await db.Jobs.SingleAsync(Stop)).Notes = "called";
            await db.SaveChangesAsync(Stop);
        }

        await using var again = Contexts.For(Ada);
        var job = await again.Jobs.SingleAsync(j => j.Id == id, Stop);
        Assert.Equal((created, Clock.Now), (job.CreatedAt, job.UpdatedAt));
    }

    [Fact]
    public async Task A_stale_copy_does_not_overwrite_the_other_tabs_edit()
    {
        var id = await AddAsync(Ada, NewJob());
        await using var first = Contexts.For(Ada);
        await using var second = Contexts.For(Ada);
        (await first.Jobs.SingleAsync(j => j.Id == id, Stop)).Notes = "first";
        var stale = await second.Jobs.SingleAsync(j => j.Id == id, Stop);
        stale.Notes = "second";
        await first.SaveChangesAsync(Stop);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Stop));
        await using var again = Contexts.For(Ada);
        Assert.Equal("first", (await again.Jobs.SingleAsync(Stop)).Notes);
    }

    [Fact]
    public async Task Json_columns_keep_their_records_and_notice_a_change()
    {
        var resume = NewResume();
        resume.ParsedData = new JsonResume { Basics = new() { Name = "Ada Łovelace", Email = "ada@example.org" }, Skills = [new("SQL", Years: 3)] };
        resume.Sources = [new("basics.name", 1, 0, 12, 0.9)];
        resume.Traits = new DocumentTraits("pdf") { Columns = 2, Fonts = ["Lato"] };
        await AddAsync(Ada, resume);

        await using (var db = Contexts.For(Ada))
        {
            var stored = await db.Resumes.SingleAsync(Stop);
            Assert.Equal(JsonSerial(resume.ParsedData), JsonSerial(stored.ParsedData));
            Assert.Equal(resume.Sources, stored.Sources);
            Assert.Equal(2, stored.Traits?.Columns);
            Assert.False(db.ChangeTracker.HasChanges());
            stored.ParsedData = stored.ParsedData! with { Interests = ["Chess"] };
            Assert.Equal(1, await db.SaveChangesAsync(Stop));
        }

        await using var again = Contexts.For(Ada);
        Assert.Equal(["Chess"], (await again.Resumes.SingleAsync(Stop)).ParsedData!.Interests);
    }

    [Fact]
    public async Task Values_that_equal_a_clr_default_are_saved_as_given_and_not_as_the_columns_default()
    {
        var job = await AddAsync(Ada, new Job { Title = "t", Company = "c", WorkMode = WorkMode.Remote, SalaryPeriod = SalaryPeriod.Hour, SalaryCurrency = null });
        await AddAsync(Ada, new Interview { JobId = job, ScheduledAt = Clock.Now, Outcome = InterviewOutcome.Passed });
        var resume = NewResume();
        resume.IsActive = false;
        await AddAsync(Ada, resume);

        await using var db = Contexts.For(Ada);
        var stored = await db.Jobs.SingleAsync(Stop);
        Assert.Equal((WorkMode.Remote, SalaryPeriod.Hour, (string?)null), (stored.WorkMode, stored.SalaryPeriod, stored.SalaryCurrency));
        Assert.Equal(InterviewOutcome.Passed, (await db.Interviews.SingleAsync(Stop)).Outcome);
        Assert.False((await db.Resumes.SingleAsync(Stop)).IsActive);
    }

    [Fact]
    public async Task One_resume_has_one_general_analysis_and_one_for_each_job()
    {
        var resume = await AddAsync(Ada, NewResume());
        var job = await AddAsync(Ada, NewJob());
        await AddAsync(Ada, new ResumeAnalysis { ResumeId = resume });
        await AddAsync(Ada, new ResumeAnalysis { ResumeId = resume, JobId = job });
        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(Ada, new ResumeAnalysis { ResumeId = resume }));
        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(Ada, new ResumeAnalysis { ResumeId = resume, JobId = job }));
    }

    [Fact]
    public async Task One_job_has_one_analysis()
    {
        var job = await AddAsync(Ada, NewJob());
        var resume = await AddAsync(Ada, NewResume());
        await AddAsync(Ada, new JobAnalysis { JobId = job });
        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(Ada, new JobAnalysis { JobId = job, ResumeId = resume }));
    }

    [Fact]
    public async Task One_resume_is_primary_however_many_are_made_so_at_once()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 6; i++)
        {
            ids.Add(await AddAsync(Ada, NewResume($"CV {i}")));
        }

        var bobs = await AddAsync(Bob, NewResume());
        await Task.WhenAll(ids.Concat(ids).Select(async id =>
        {
            await using var db = Contexts.For(Ada);
            Assert.True(await db.MakePrimaryAsync(id, Stop));
        }));

        await using var ada = Contexts.For(Ada);
        Assert.False(await ada.MakePrimaryAsync(bobs, Stop));
        Assert.Equal(1, await ada.Resumes.CountAsync(r => r.IsPrimary, Stop));
    }

    [Fact]
    public async Task The_search_finds_words_beginnings_and_stems_and_takes_a_megabyte_of_notes()
    {
        var words = string.Join(' ', Enumerable.Range(0, 150_000).Select(i => $"w{i}"));
        await AddAsync(Ada, new Job { Title = "Krankenschwester", Company = "Łódź Clinic", JobDescription = "You manage databases. " + words, Notes = words });
        await AddAsync(Ada, NewJob("Baker"));
        await using var db = Contexts.For(Ada);
        foreach (var text in new[] { "kranken", "łódź", "managing database", "w7 acme | clinic:* & !", "nothing-like-this" })
        {
            var found = await db.Jobs.Matching(text).Select(j => j.Title).ToListAsync(Stop);
            Assert.Equal(text is "kranken" or "łódź" or "managing database" ? ["Krankenschwester"] : [], found);
        }

        Assert.Equal(2, await db.Jobs.Matching(" ").CountAsync(Stop));
    }

    private static string JsonSerial<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value, JsonColumns.Options);
}
