using CareerCoach.Data.Jobs;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Jobs;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Jobs;

public sealed class JobServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private JobService Jobs => AdasServices.Get<JobService>();

    private ApplicationService Applications => AdasServices.Get<ApplicationService>();

    [Fact]
    public async Task Another_person_gets_no_page_and_saves_nothing()
    {
        var id = (await AddJobsAsync(1))[0];
        var fields = (await Jobs.LoadAsync(id, Stop))!.Fields;

        Assert.Null(await BobsServices.Get<JobService>().LoadAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => BobsServices.Get<JobService>().SaveAsync(id, fields, fields with { Notes = "Mine" }, Stop));
    }

    [Fact]
    public async Task Two_tabs_that_edit_different_fields_both_keep_what_they_typed()
    {
        var id = (await AddJobsAsync(1))[0];
        var loaded = (await Jobs.LoadAsync(id, Stop))!.Fields;

        await Jobs.SaveAsync(id, loaded, loaded with { Notes = "Call Ann" }, Stop);
        var second = await Jobs.SaveAsync(id, loaded, loaded with { Location = "Leeds" }, Stop);

        Assert.Empty(second.Conflicts);
        Assert.Equal(("Call Ann", "Leeds"), (second.Now.Notes, second.Now.Location));
    }

    [Fact]
    public async Task Two_tabs_that_edit_the_same_field_overwrite_nothing_and_see_both_versions()
    {
        var id = (await AddJobsAsync(1))[0];
        var loaded = (await Jobs.LoadAsync(id, Stop))!.Fields;

        await Jobs.SaveAsync(id, loaded, loaded with { Notes = "Theirs" }, Stop);
        var second = await Jobs.SaveAsync(id, loaded, loaded with { Notes = "Mine" }, Stop);

        Assert.Equal(["Notes"], second.Conflicts);
        Assert.Equal("Theirs", second.Now.Notes);
    }

    [Fact]
    public async Task Names_and_tags_that_are_too_long_get_a_sentence_and_odd_text_is_kept_as_it_is()
    {
        var id = (await AddJobsAsync(1))[0];
        var loaded = (await Jobs.LoadAsync(id, Stop))!.Fields;
        await Assert.ThrowsAsync<UserErrorException>(() => Jobs.SaveAsync(id, loaded, loaded with { Title = new string('x', 301) }, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => Jobs.SaveAsync(id, loaded, loaded with { Location = new string('x', 301) }, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => Jobs.SaveAsync(id, loaded, loaded with { Tags = [new string('x', 41)] }, Stop));

        const string Odd = "<script>alert(1)</script> 👩‍🚀 אחות ‮ x";
        var notes = string.Concat(Enumerable.Repeat("1 MB of notes. ", 70_000));
        var saved = await Jobs.SaveAsync(id, loaded, loaded with { Title = Odd + '\0', Tags = ["a\0b"], Notes = notes }, Stop);

        Assert.Equal((Odd, "ab", notes), (saved.Now.Title, Assert.Single(saved.Now.Tags), saved.Now.Notes));
        Assert.Equal(1, (await AdasServices.Get<Web.Features.Board.BoardService>().LoadAsync(new() { Text = "notes אחות" }, Stop)).Count);
    }

    [Fact]
    public async Task A_field_that_is_edited_is_no_longer_marked_as_read_from_the_text()
    {
        Guid id;
        await using (var db = Contexts.For(Ada))
        {
            var job = new Job { Title = "A", Company = "B", Position = "V", ReadFields = ["location", "salaryMin"] };
            db.Jobs.Add(job);
            await db.SaveChangesAsync(Stop);
            id = job.Id;
        }

        var loaded = (await Jobs.LoadAsync(id, Stop))!;
        Assert.Contains("Location", loaded.ReadFields);
        await Jobs.SaveAsync(id, loaded.Fields, loaded.Fields with { Location = "Leeds" }, Stop);

        Assert.Equal(["salaryMin"], (await Jobs.LoadAsync(id, Stop))!.ReadFields);
    }

    [Fact]
    public async Task The_timeline_tells_every_step_with_its_reason_newest_first()
    {
        var id = (await AddJobsAsync(1))[0];
        var receipt = await AdasServices.Get<JobMoves>().MoveAsync(id, JobStatus.Rejected, null, null, null, null, Stop);
        await Jobs.SetReasonAsync(receipt.ChangeId!.Value, "They hired inside", Stop);

        var timeline = (await Jobs.LoadAsync(id, Stop))!.Timeline;

        Assert.Equal([JobStatus.Rejected, JobStatus.Interested], timeline.Select(t => t.To));
        Assert.Equal("They hired inside", timeline[0].Reason);
    }

    [Fact]
    public async Task What_was_sent_stays_when_posting_letter_and_resume_change_or_go()
    {
        var id = (await AddJobsAsync(1))[0];
        var resume = await AddResumeAsync();
        await Applications.SaveAsync(id, new(), new ApplicationFields { ResumeId = resume, CoverLetter = "Dear all" }, Stop);
        await Applications.SubmitAsync(id, Stop);

        var job = (await Jobs.LoadAsync(id, Stop))!;
        await Jobs.SaveAsync(id, job.Fields, job.Fields with { JobDescription = "Another text" }, Stop);
        var sent = (await Applications.LoadAsync(id, Stop)).Fields;
        await Applications.SaveAsync(id, sent, sent with { CoverLetter = "Changed" }, Stop);
        await using (var db = Contexts.For(Ada))
        {
            await db.Resumes.Where(r => r.Id == resume).ExecuteDeleteAsync(Stop);
        }

        var view = await Applications.LoadAsync(id, Stop);
        Assert.Equal(JobStatus.Applied, (await Jobs.LoadAsync(id, Stop))!.Status);
        Assert.Equal(("The posting.", "cv.pdf", "ab12", "Dear all"), (view.Sent!.Posting, view.Sent.ResumeName, view.Sent.ResumeSha256, view.Sent.CoverLetter));
        await Assert.ThrowsAsync<UserErrorException>(() => Applications.SubmitAsync(id, Stop));
    }

    [Fact]
    public async Task The_resume_of_a_dragged_application_can_be_named_once()
    {
        var id = (await AddJobsAsync(1, JobStatus.Applied))[0];
        var resume = await AddResumeAsync();

        await Applications.NameResumeAsync(id, resume, Stop);
        await Applications.NameResumeAsync(id, await AddResumeAsync("other"), Stop);

        Assert.Equal("ab12", (await Applications.LoadAsync(id, Stop)).Sent!.ResumeSha256);
    }

    private async Task<Guid> AddResumeAsync(string sha256 = "ab12")
    {
        await using var db = Contexts.For(Ada);
        var resume = new Resume { Title = "CV", FileName = "cv.pdf", FileUrl = "files/cv", MimeType = "application/pdf", ContentSha256 = sha256, ChainId = Guid.NewGuid() };
        db.Resumes.Add(resume);
        await db.SaveChangesAsync(Stop);
        return resume.Id;
    }
}
