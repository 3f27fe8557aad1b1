using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Jobs;
using CareerCoach.Web.Intelligence.Analyses;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Jobs;

public sealed class JobAnalysisWriterTests(PostgresFixture postgres) : BoardTests(postgres)
{
    [Fact]
    public async Task A_job_has_one_analysis_however_often_it_is_analysed()
    {
        var job = await AddPostingAsync("Nurse at Harbour\n\nRequirements\n- Registered nurse licence\n- 2 years of experience\n\nPay: £35,000 a year");
        var writer = AdasServices.Get<JobAnalysisWriter>();
        await writer.WriteAsync(Ada, job);
        await writer.WriteAsync(Ada, job);

        await using var db = Contexts.For(Ada);
        var analysis = await db.JobAnalyses.SingleAsync(Stop);
        Assert.Equal(35_000, analysis.EstimatedSalaryMin);
        Assert.Null(analysis.OverallMatch);
        Assert.InRange(analysis.ApplicationTips.Count, 4, 7);
    }

    [Fact]
    public async Task Another_persons_job_is_not_analysed()
    {
        var job = await AddPostingAsync("Nurse wanted.");
        Assert.Null(await BobsServices.Get<JobAnalysisService>().AnalyzeAsync(job, null, Stop));
        await using var db = Contexts.For(Ada);
        Assert.Empty(await db.JobAnalyses.ToListAsync(Stop));
    }

    private async Task<Guid> AddPostingAsync(string posting)
    {
        var id = (await AddJobsAsync(1))[0];
        await using var db = Contexts.For(Ada);
        await db.Jobs.ExecuteUpdateAsync(s => s.SetProperty(j => j.PostingText, posting), Stop);
        return id;
    }
}
