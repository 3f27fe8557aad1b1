using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Data.Users;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Intelligence.Analyses.Wording;
using CareerCoach.Web.Intelligence.Models;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Analyses;

/// <summary>Ada with an analysed resume and an analysed job, Bob, and a model's server.</summary>
public abstract class WordingBench(PostgresFixture postgres) : IAsyncLifetime
{
    protected const string Posting = "Porter at Harbour Hospital\n\nResponsibilities\n- Move patients and equipment between 12 wards\n- Work in a team and stay calm under pressure\n\nRequirements\n- First aid";
    protected const string Duty = "Responsible for managing the night shift";
    private TestDatabase database = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected FakeModel Model { get; private set; } = null!;

    protected AiOptions Options { get; } = new() { ApiKey = "sk-secret-key", Model = "ok", SilenceSeconds = 1, DeadlineSeconds = 20, Retries = 1, MaxRetryDelaySeconds = 0.01, BreakerFailures = 1000, CallsPerMinute = 1000, MaxAnswerCharacters = 100_000 };

    protected CareerCoachContexts Contexts => database.Contexts;

    protected Guid Ada { get; private set; }

    protected PersonServices AdasServices { get; private set; } = null!;

    protected PersonServices BobsServices { get; private set; } = null!;

    protected WordingTarget OfResume { get; private set; } = null!;

    protected WordingTarget OfJob { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabaseAsync();
        Model = await FakeModel.StartAsync();
        Options.BaseAddress = Model.Address;
        Ada = await AddUserAsync("ada@example.org");
        AdasServices = new(Contexts, database.ConnectionString, Ada, TimeProvider.System, Options);
        BobsServices = new(Contexts, database.ConnectionString, await AddUserAsync("bob@example.org"), TimeProvider.System, Options);
        await FillAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Model.DisposeAsync();
        await AdasServices.DisposeAsync();
        await BobsServices.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>Asks and lets the worker do its work; gives how it stands then.</summary>
    protected async Task<WordingView> AskAsync(WordingTarget target)
    {
        await AdasServices.Get<WordingService>().AskAsync(target, Stop);
        await WorkAsync();
        return await ViewAsync(target);
    }

    /// <summary>Runs what was queued.</summary>
    protected async Task WorkAsync()
    {
        var queued = (QueuedWork)AdasServices.Get<IBackgroundJobClient>();
        foreach (var job in queued.Jobs.Where(j => j.Type == typeof(WordingWorker)).ToList())
        {
            queued.Jobs.Remove(job);
            await AdasServices.Get<WordingWorker>().RunAsync((Guid)job.Args[0], (Guid)job.Args[1], CancellationToken.None);
        }
    }

    protected Task<WordingView> ViewAsync(WordingTarget target) => AdasServices.Get<WordingService>().FindAsync(target, Stop);

    /// <summary>The rules' part of both analyses, to see that nothing of it moves.</summary>
    protected async Task<string> RulesAsync()
    {
        await using var db = Contexts.For(Ada);
        var resume = await db.ResumeAnalyses.AsNoTracking().SingleAsync(Stop);
        var job = await db.JobAnalyses.AsNoTracking().SingleAsync(Stop);
        return System.Text.Json.JsonSerializer.Serialize(new { resume.OverallScore, resume.AtsScore, resume.ReadabilityScore, resume.Suggestions, resume.ScoreReasons, job.OverallMatch, job.KeyResponsibilities, job.ApplicationTips, resume.RowVersion, Job = job.RowVersion });
    }

    private async Task FillAsync()
    {
        await using (var db = Contexts.For(Ada))
        {
            var resume = new Resume
            {
                Title = "cv",
                FileName = "cv.pdf",
                FileUrl = "key",
                MimeType = "application/pdf",
                ContentSha256 = "0",
                State = ProcessingState.Done,
                RawText = "Ada Byron\nada@example.org\n• " + Duty + "\n• Cleaned 12 wards\nSkills\nExcel",
                ParsedData = new JsonResume { Basics = new() { Name = "Ada Byron", Email = "ada@example.org" }, Work = [new() { Name = "Harbour", Position = "Porter", StartDate = "2019-01", EndDate = "2021-01", Highlights = [Duty, "Cleaned 12 wards"] }], Skills = [new("Excel")] },
            };
            db.Add(resume);
            resume.ChainId = resume.Id;
            var job = new Job { Title = "Porter", Company = "Harbour Hospital", Position = "V", JobDescription = Posting };
            db.Add(job);
            job.Begin(DateTimeOffset.UtcNow);
            await db.SaveChangesAsync(Stop);
            await db.MakePrimaryAsync(resume.Id, Stop);
            await AdasServices.Get<ResumeAnalysisWriter>().WriteAsync(Ada, resume.Id, new ResumeTarget(), Stop);
            await AdasServices.Get<JobAnalysisWriter>().WriteAsync(Ada, job.Id);
        }

        await using var read = Contexts.For(Ada);
        OfResume = new(ResumeAnalysisId: await read.ResumeAnalyses.Select(a => a.Id).SingleAsync(Stop));
        OfJob = new(JobAnalysisId: await read.JobAnalyses.Select(a => a.Id).SingleAsync(Stop));
    }

    private async Task<Guid> AddUserAsync(string email)
    {
        await using var db = Contexts.ForSystem();
        var user = new User { UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant() };
        db.Users.Add(user);
        await db.SaveChangesAsync(Stop);
        return user.Id;
    }
}
