using System.Text;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Resumes;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Resumes;

public sealed class ResumeUploadTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private ResumeUploads Uploads => AdasServices.Get<ResumeUploads>();

    private ResumesService Resumes => AdasServices.Get<ResumesService>();

    [Fact]
    public async Task A_file_becomes_a_queued_primary_resume_and_comes_back_byte_for_byte()
    {
        var id = await UploadAsync("cv.pdf", "one");
        var resume = Assert.Single(await Resumes.ListAsync(Stop));
        Assert.Equal((id, true, ProcessingState.Queued, "cv"), (resume.Id, resume.IsPrimary, resume.State, resume.Title));

        var file = await Resumes.OpenFileAsync(id, Stop);
        using var reader = new StreamReader(file!.Content);
        Assert.EndsWith("one", await reader.ReadToEndAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_person_reaches_neither_row_nor_file()
    {
        var id = await UploadAsync("cv.pdf", "one");
        var bobs = BobsServices.Get<ResumesService>();
        Assert.Null(await bobs.FindAsync(id, Stop));
        Assert.Null(await bobs.OpenFileAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.MakePrimaryAsync(id, Stop));
        await bobs.DeleteAsync(id, Stop);
        Assert.Single(await Resumes.ListAsync(Stop));
    }

    [Theory]
    [InlineData("cv.exe", "MZ")]
    [InlineData("cv.pdf", "not a pdf at all")]
    [InlineData("cv.docx", "")]
    public async Task A_wrong_or_empty_file_is_refused_with_a_sentence_and_leaves_nothing(string name, string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        var error = await Assert.ThrowsAsync<UserErrorException>(() => Uploads.AddAsync(stream, name, null, Stop));
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
        Assert.Empty(await Resumes.ListAsync(Stop));
    }

    [Fact]
    public async Task A_new_version_keeps_the_old_one_and_takes_over_being_primary()
    {
        var first = await UploadAsync("cv.pdf", "one");
        var second = await UploadAsync("better.pdf", "two", first);
        var shown = Assert.Single(await Resumes.ListAsync(Stop));
        Assert.Equal((second, 2, true), (shown.Id, shown.Version, shown.IsPrimary));
        Assert.Equal([2, 1], (await Resumes.FindAsync(second, Stop))!.Versions.Select(v => v.Version));
    }

    [Fact]
    public async Task A_deleted_resume_comes_back_with_undo()
    {
        var id = await UploadAsync("cv.pdf", "one");
        await Resumes.DeleteAsync(id, Stop);
        Assert.Empty(await Resumes.ListAsync(Stop));
        await Resumes.RestoreAsync(id, Stop);
        Assert.Single(await Resumes.ListAsync(Stop));
    }

    [Fact]
    public async Task Analysing_again_replaces_the_analysis_and_a_job_has_its_own()
    {
        var id = await UploadAsync("cv.pdf", "one");
        var job = (await AddJobsAsync(1))[0];
        await using (var db = Contexts.For(Ada))
        {
            var resume = await db.Resumes.SingleAsync(Stop);
            (resume.State, resume.RawText, resume.ParsedData) = (ProcessingState.Done, "Ada\nNurse", new JsonResume { Basics = new() { Name = "Ada" } });
            await db.SaveChangesAsync(Stop);
        }

        var writer = AdasServices.Get<ResumeAnalysisWriter>();
        await writer.WriteAsync(Ada, id, new ResumeTarget(), Stop);
        await writer.WriteAsync(Ada, id, new ResumeTarget(Role: "Head nurse"), Stop);
        await writer.WriteAsync(Ada, id, new ResumeTarget(job), Stop);

        await using var check = Contexts.For(Ada);
        Assert.Equal(2, await check.ResumeAnalyses.CountAsync(Stop));
        Assert.Equal("Head nurse", (await check.ResumeAnalyses.SingleAsync(a => a.JobId == null, Stop)).TargetRole);
    }

    private async Task<Guid> UploadAsync(string name, string content, Guid? newVersionOf = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("%PDF-1.4\n" + content));
        return await Uploads.AddAsync(stream, name, newVersionOf, Stop);
    }
}
