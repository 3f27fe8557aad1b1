using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Extraction;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Jobs;
using CareerCoach.Web.Intelligence.Rules.Text;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Tracking;
using CareerCoach.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Jobs;

public sealed class SubmissionsServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private static readonly byte[] Pdf = HostileCorpus.File("pdf-ok-helvetica");

    private ApplicationService Applications => AdasServices.Get<ApplicationService>();

    private SubmissionsService Submissions => AdasServices.Get<SubmissionsService>();

    [Fact]
    public async Task The_exact_file_downloads_after_the_resume_was_deleted_and_after_its_row_is_gone()
    {
        var job = (await AddJobsAsync(1))[0];
        var resume = await AddResumeAsync("cv.pdf", Pdf, "text");
        await SubmitAsync(job, resume, "Dear all");
        await SetDeletedAsync(resume);
        Assert.Equal(Pdf, await SentFileAsync(job));

        await using (var db = Contexts.For(Ada))
        {
            await db.Resumes.WithTrash().Where(r => r.Id == resume).ExecuteDeleteAsync(Stop);
        }

        Assert.Equal(Pdf, await SentFileAsync(job));
        var sent = (await Applications.LoadAsync(job, Stop)).Sent!;
        Assert.Equal(("cv.pdf", "Dear all", "The posting."), (sent.ResumeName, sent.CoverLetter, sent.Posting));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Pdf)), sent.ResumeSha256);
        Assert.Equal(new ApplicationAnswer("Why us?", "Because."), Assert.Single(sent.Answers));
    }

    [Fact]
    public async Task Another_person_gets_neither_file_nor_comparison()
    {
        var jobs = await AddJobsAsync(2);
        await SubmitAsync(jobs[0], await AddResumeAsync("cv.pdf", Pdf, "text"), "One");
        await SubmitAsync(jobs[1], null, "Two");
        var bobs = BobsServices.Get<SubmissionsService>();
        Assert.Null(await bobs.OpenSentFileAsync(jobs[0], Stop));
        Assert.Null(await bobs.CompareAsync(jobs[0], jobs[1], Stop));
        Assert.Empty(await bobs.AtSameEmployerAsync(jobs[0], Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => BobsServices.Get<ApplicationService>().SubmitAsync(jobs[0], Stop));
    }

    [Fact]
    public async Task Two_submissions_to_one_employer_are_compared_word_by_word()
    {
        var jobs = await AddJobsAsync(3);
        await RenameAsync(jobs[0], "Acme GmbH");
        await RenameAsync(jobs[1], "acme");
        await SubmitAsync(jobs[0], await AddResumeAsync("a.pdf", Pdf, "I lead teams"), "I am glad to apply");
        await SubmitAsync(jobs[1], await AddResumeAsync("b.pdf", Pdf, "I lead people"), "I am happy to apply");
        await SubmitAsync(jobs[2], null, "Elsewhere");

        Assert.Equal(jobs[0], Assert.Single(await Submissions.AtSameEmployerAsync(jobs[1], Stop)).JobId);
        var comparison = (await Submissions.CompareAsync(jobs[1], jobs[0], Stop))!;
        Assert.Equal((jobs[0], jobs[1]), (comparison.Earlier.JobId, comparison.Later.JobId)); // by date, whichever was asked first
        Assert.Equal(["-glad", "+happy"], Changes(comparison, "Compare.Letter"));
        Assert.Equal(["-teams", "+people"], Changes(comparison, "Compare.Resume"));
        Assert.True(comparison.Parts.Single(p => p.Name == "Compare.Posting").Same);
        Assert.True(comparison.Parts.Single(p => p.Name == "Compare.Answers").Same);
    }

    [Fact]
    public async Task A_resume_that_is_gone_is_read_again_from_its_sealed_file()
    {
        var jobs = await AddJobsAsync(2);
        var resume = await AddResumeAsync("a.pdf", Pdf, "known text");
        await SubmitAsync(jobs[0], resume, "One");
        await SubmitAsync(jobs[1], await AddResumeAsync("b.pdf", Pdf, "other text"), "Two");
        await using (var db = Contexts.For(Ada))
        {
            await db.Resumes.Where(r => r.Id == resume).ExecuteDeleteAsync(Stop);
        }

        var words = (await Submissions.CompareAsync(jobs[0], jobs[1], Stop))!.Parts.Single(p => p.Name == "Compare.Resume").Words;
        Assert.DoesNotContain(words, w => w.Text.Contains("known", StringComparison.Ordinal));
        Assert.Contains(words, w => w.Kind == DifferenceKind.Removed && w.Text.Length > 10);
    }

    [Fact]
    public async Task What_is_not_sealed_is_not_compared()
    {
        var jobs = await AddJobsAsync(2);
        await SubmitAsync(jobs[0], null, "One");
        Assert.Null(await Submissions.CompareAsync(jobs[0], jobs[1], Stop));
        Assert.Null(await Submissions.CompareAsync(jobs[0], jobs[0], Stop));
        Assert.Null(await Submissions.OpenSentFileAsync(jobs[0], Stop));
    }

    [Fact]
    public async Task Two_tabs_with_one_letter_overwrite_nothing_and_the_saved_one_is_sealed()
    {
        var job = (await AddJobsAsync(1))[0];
        var loaded = (await Applications.LoadAsync(job, Stop)).Fields;
        await Applications.SaveAsync(job, loaded, loaded with { CoverLetter = "Theirs" }, Stop);
        var second = await Applications.SaveAsync(job, loaded, loaded with { CoverLetter = "Mine", ConfirmationNumber = "7" }, Stop);
        Assert.Equal(["CoverLetter"], second.Conflicts);
        await Applications.SubmitAsync(job, Stop);
        var view = await Applications.LoadAsync(job, Stop);
        Assert.Equal(("Theirs", "7"), (view.Sent!.CoverLetter, view.Fields.ConfirmationNumber));
    }

    [Fact]
    public async Task Taking_a_submission_back_opens_the_seal_and_keeps_what_was_written()
    {
        var job = (await AddJobsAsync(1))[0];
        var receipt = await SubmitAsync(job, await AddResumeAsync("cv.pdf", Pdf, "text"), "Dear all");
        await AdasServices.Get<JobMoves>().UndoAsync(receipt!, Stop);
        var view = await Applications.LoadAsync(job, Stop);
        Assert.Equal((null, ApplicationStatus.Draft, "Dear all"), (view.Sent, view.Status, view.Fields.CoverLetter));
    }

    private async Task<MoveReceipt?> SubmitAsync(Guid job, Guid? resume, string letter)
    {
        var loaded = (await Applications.LoadAsync(job, Stop)).Fields;
        await Applications.SaveAsync(job, loaded, loaded with { ResumeId = resume, CoverLetter = letter, Answers = [new("Why us?", "Because.")] }, Stop);
        return await Applications.SubmitAsync(job, Stop);
    }

    private async Task<Guid> AddResumeAsync(string name, byte[] content, string text)
    {
        using var stream = new MemoryStream(content);
        var key = await AdasServices.Get<IFileStore>().SaveAsync(Ada, stream, Stop);
        await using var db = Contexts.For(Ada);
        var resume = new Resume { Title = name, FileName = name, FileUrl = key, MimeType = "application/pdf", RawText = text, ContentSha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)), ChainId = Guid.NewGuid() };
        db.Resumes.Add(resume);
        await db.SaveChangesAsync(Stop);
        return resume.Id;
    }

    private async Task<byte[]> SentFileAsync(Guid job)
    {
        await using var content = (await Submissions.OpenSentFileAsync(job, Stop))!.Content;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Stop);
        return bytes.ToArray();
    }

    private async Task SetDeletedAsync(Guid resume)
    {
        await using var db = Contexts.For(Ada);
        await db.Resumes.Where(r => r.Id == resume).ExecuteUpdateAsync(s => s.SetProperty(r => r.DeletedAt, DateTimeOffset.UtcNow), Stop);
    }

    private async Task RenameAsync(Guid job, string company)
    {
        await using var db = Contexts.For(Ada);
        await db.Jobs.Where(j => j.Id == job).ExecuteUpdateAsync(s => s.SetProperty(j => j.Company, company), Stop);
    }

    private static IEnumerable<string> Changes(SubmissionComparison comparison, string part) => comparison.Parts.Single(p => p.Name == part).Words
        .Where(w => w.Kind != DifferenceKind.Same).Select(w => (w.Kind == DifferenceKind.Added ? "+" : "-") + w.Text);
}
