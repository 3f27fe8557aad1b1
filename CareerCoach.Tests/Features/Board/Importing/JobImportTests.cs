using System.Text;
using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Board;
using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Features.Board.Importing;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Xunit;

namespace CareerCoach.Tests.Features.Board.Importing;

public sealed class JobImportTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private JobImportService Imports => AdasServices.Get<JobImportService>();

    private JobImportWorker Worker => AdasServices.Get<JobImportWorker>();

    [Fact]
    public async Task Rows_become_jobs_with_their_history_and_one_undo_takes_all_back()
    {
        var id = await AddAsync("""
            Title,Company,Status,Date Saved,Date Applied,Salary,Remote,Tags,Stars
            Nurse,Acme,Applied,2026-03-01,2026-03-05,"£40,000",yes,"night;care",5
            Driver,Bob & Sons,Wishlist,2026-03-02,,competitive,,,
            Cook,Café Olé,Rejected,2026-02-01,2026-02-03,,,,2
            """);
        await Imports.StartAsync(id, Stop);
        await Worker.RunAsync(Ada, id);

        await using (var db = Contexts.For(Ada))
        {
            var jobs = await db.Jobs.Include(j => j.StatusChanges).Include(j => j.Applications).OrderBy(j => j.Title).ToListAsync(Stop);
            Assert.Equal(["Cook", "Driver", "Nurse"], jobs.Select(j => j.Title));
            var (cook, driver, nurse) = (jobs[0], jobs[1], jobs[2]);
            Assert.Equal((JobStatus.Applied, 40_000, "GBP", WorkMode.Remote), (nurse.Status, nurse.SalaryMin, nurse.SalaryCurrency, nurse.WorkMode));
            Assert.Equal((new DateTime(2026, 3, 1), new DateTime(2026, 3, 5)), (nurse.SavedAt.UtcDateTime.Date, nurse.AppliedAt!.Value.UtcDateTime.Date));
            Assert.Equal(["night", "care"], nurse.Tags);
            Assert.Equal("Stars: 5", nurse.Notes);
            Assert.Single(nurse.Applications);
            Assert.Equal((JobStatus.Interested, "Pay: competitive"), (driver.Status, driver.Notes));
            Assert.Equal([JobStatus.Interested, JobStatus.Applied, JobStatus.Rejected], cook.StatusChanges.OrderBy(c => c.ChangedAt).Select(c => c.ToStatus));
        }

        Assert.Equal(3, await Imports.UndoAsync(id, Stop));
        await using var after = Contexts.For(Ada);
        Assert.False(await after.Jobs.AnyAsync(Stop));
        Assert.Equal(3, await after.Jobs.WithTrash().CountAsync(Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => Imports.UndoAsync(id, Stop)); // once is enough
    }

    [Fact]
    public async Task What_is_wrong_with_a_row_is_said_and_the_good_ones_can_go_alone()
    {
        var id = await AddAsync("""
            Title,Company,Status,Deadline,Posted on,Min salary,Max salary,Link
            Nurse,Acme,,,,,,
            ,Acme,,,,,,
            Driver,,,,,,,
            Cook,Acme,purple,,,,,
            Baker,Acme,,soon,,,,
            Clerk,Acme,,2026-01-01,2026-02-01,,,
            Guard,Acme,,,,50000,40000,
            Pilot,Acme,,,,,,javascript:alert(1)
            """);
        var plan = (await Imports.FindAsync(id, Stop))!.Plan;
        var preview = await Imports.PreviewAsync(id, plan, Stop);

        Assert.Equal([3, 4, 5, 6, 7, 8, 9], preview.Problems.Select(p => p.Row));
        Assert.All(preview.Problems, p => Assert.EndsWith(".", p.Sentence, StringComparison.Ordinal));
        await Imports.SavePlanAsync(id, plan with { OnlyGood = false }, Stop);
        await Assert.ThrowsAsync<UserErrorException>(() => Imports.StartAsync(id, Stop)); // all or nothing
        await Imports.SavePlanAsync(id, plan with { Statuses = new Dictionary<string, JobStatus?> { ["purple"] = JobStatus.OfferReceived } }, Stop);
        await Imports.StartAsync(id, Stop);
        await Worker.RunAsync(Ada, id);

        await using var db = Contexts.For(Ada);
        Assert.Equal([("Cook", JobStatus.OfferReceived), ("Nurse", JobStatus.Interested)], (await db.Jobs.OrderBy(j => j.Title).Select(j => new { j.Title, j.Status }).ToListAsync(Stop)).Select(j => (j.Title, j.Status)));
        Assert.Equal(6, (await Imports.FindAsync(id, Stop))!.LeftOut.Count);
    }

    [Fact]
    public async Task Jobs_that_are_there_already_or_twice_in_the_file_are_left_out_unless_wanted()
    {
        await AdasServices.Get<AddJobService>().AddAsync(new NewJob { Title = "Nurse", Company = "Acme GmbH" }, Stop);
        await AdasServices.Get<AddJobService>().AddAsync(new NewJob { Title = "Chief", Company = "Delta", JobUrl = "https://jobs.example/7?utm_source=mail" }, Stop);
        var id = await AddAsync("Title,Company,Link\nnurse,ACME,\nBoss,Other,https://www.jobs.example/7\nDriver,Bob,\nDriver,Bob,\nNurse,Else,\n");
        var plan = (await Imports.FindAsync(id, Stop))!.Plan;

        var preview = await Imports.PreviewAsync(id, plan, Stop);
        Assert.Equal([2, 3, 5], preview.Twins.Select(t => t.Number));
        Assert.Equal([4, 6], preview.Wanted.Select(t => t.Number));
        Assert.Equal(5, (await Imports.PreviewAsync(id, plan with { SkipDuplicates = false }, Stop)).Wanted.Count);
    }

    [Fact]
    public async Task Days_that_mean_two_things_are_asked_about_and_never_guessed()
    {
        var id = await AddAsync("Title,Company,Date applied\nNurse,Acme,3/4/2026\n");
        var plan = (await Imports.FindAsync(id, Stop))!.Plan;

        Assert.Null(plan.Days);
        Assert.Equal("3/4/2026", (await Imports.PreviewAsync(id, plan, Stop)).DayQuestion);
        await Assert.ThrowsAsync<UserErrorException>(() => Imports.StartAsync(id, Stop));
        var said = await Imports.PreviewAsync(id, plan with { Days = DayOrder.MonthFirst }, Stop);
        Assert.Equal((null, new DateOnly(2026, 3, 4)), (said.DayQuestion, said.Rows[0].AppliedOn));
    }

    [Fact]
    public async Task Five_thousand_rows_go_in_and_a_worker_that_died_halfway_neither_loses_nor_doubles_one()
    {
        var id = await AddAsync("Title,Company\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"Job {i},Company {i % 700}\n")));
        await Imports.StartAsync(id, Stop);
        // a node that died after some batches: the row says Running, its claim has run out, and part of the jobs are there
        var early = new JobImportWorker(Contexts, AdasServices.Get<ImportReader>(), AdasServices.Get<UserEvents>(), new DyingClock(3), AdasServices.Get<QueuedWork>(), AdasServices.Get<IStringLocalizer<BoardText>>());
        await Assert.ThrowsAsync<InvalidOperationException>(() => early.RunAsync(Ada, id));
        await Worker.RunAsync(Ada, id); // the claim still holds: nothing happens
        await using (var db = Contexts.For(Ada))
        {
            Assert.Equal(500, await db.Jobs.CountAsync(Stop));
            await db.JobImports.ExecuteUpdateAsync(s => s.SetProperty(i => i.ClaimedUntil, DateTimeOffset.UtcNow.AddMinutes(-1)), Stop);
        }

        await Task.WhenAll(Worker.RunAsync(Ada, id), Worker.RunAsync(Ada, id)); // and two at once

        await using var after = Contexts.For(Ada);
        Assert.Equal(5000, await after.Jobs.Select(j => j.Title).Distinct().CountAsync(Stop));
        Assert.Equal(5000, await after.Jobs.CountAsync(Stop));
        var import = (await Imports.FindAsync(id, Stop))!;
        Assert.Equal((ProcessingState.Done, 5000, 5000), (import.State, import.Done, import.Total));
        Assert.Equal("Job 0", await after.Jobs.OrderBy(j => j.Position).Select(j => j.Title).FirstAsync(Stop));
        Assert.Equal(5000, await Imports.UndoAsync(id, Stop));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Title,Company\n")]
    [InlineData("\n\n\n")]
    public async Task A_file_without_rows_gets_a_sentence(string content) => await Assert.ThrowsAsync<UserErrorException>(() => Imports.AddFileAsync(Encoding.UTF8.GetBytes(content), "jobs.csv", Stop));

    [Fact]
    public async Task Pictures_workbooks_and_too_many_rows_get_a_sentence()
    {
        await Assert.ThrowsAsync<UserErrorException>(() => Imports.AddFileAsync(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13 }, "jobs.csv", Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => Imports.AddFileAsync("PK\u0003\u0004workbook"u8.ToArray(), "jobs.xlsx", Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => Imports.AddTextAsync("Title,Company\n" + string.Concat(Enumerable.Repeat("Nurse,Acme\n", CsvTable.MaxRows + 1)), "jobs.csv", Stop));
        await using var db = Contexts.For(Ada);
        Assert.False(await db.JobImports.AnyAsync(Stop));
    }

    [Fact]
    public async Task Odd_characters_formulas_and_long_cells_are_kept_as_text()
    {
        var notes = string.Concat(Enumerable.Repeat("שלום 👩‍🚀 <script>alert(1)</script> ", 20_000));
        var id = await AddAsync($"Title,Company,Notes\n\"=cmd|' /C calc'!A0\",+Acme,\"{notes}\"\n");
        await Imports.StartAsync(id, Stop);
        await Worker.RunAsync(Ada, id);

        await using var db = Contexts.For(Ada);
        var job = await db.Jobs.SingleAsync(Stop);
        Assert.Equal(("=cmd|' /C calc'!A0", "+Acme", notes.Trim()), (job.Title, job.Company, job.Notes));
    }

    [Fact]
    public async Task Another_persons_import_is_not_found_nor_started_nor_undone()
    {
        var id = await AddAsync("Title,Company\nNurse,Acme\n");
        var bobs = BobsServices.Get<JobImportService>();

        Assert.Null(await bobs.FindAsync(id, Stop));
        Assert.Empty(await bobs.RecentAsync(Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.PreviewAsync(id, new(), Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.StartAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.UndoAsync(id, Stop));
        await bobs.SavePlanAsync(id, new ImportPlan { Delimiter = "|" }, Stop);
        Assert.Equal(",", (await Imports.FindAsync(id, Stop))!.Plan.Delimiter);
    }

    private Task<Guid> AddAsync(string csv) => Imports.AddFileAsync(Encoding.UTF8.GetBytes(csv), "jobs.csv", Stop);

    /// <summary>Ends the work of whoever asks once too often, as a killed node ends it: without a chance to tidy up.</summary>
    private sealed class DyingClock(int answers) : TimeProvider
    {
        private int left = answers;

        public override DateTimeOffset GetUtcNow() => left-- > 0 ? base.GetUtcNow() : throw new InvalidOperationException("The node died.");
    }
}
