using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Contacts;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Contacts;

public sealed class ContactsServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private ContactsService Contacts => AdasServices.Get<ContactsService>();

    [Fact]
    public async Task A_person_of_a_job_brings_its_company_and_is_known_at_other_jobs_there()
    {
        var jobs = await AddJobsAsync(3);
        await RenameAsync(jobs[0], "Acme GmbH");
        await RenameAsync(jobs[1], "ACME");
        await RenameAsync(jobs[2], "Acme Robotics");
        var id = await Contacts.AddAsync("Eve", jobs[0], Stop);

        Assert.Equal("Acme GmbH", (await Contacts.FindAsync(id, Stop))!.Company);
        Assert.Equal(id, Assert.Single((await Contacts.OfJobAsync(jobs[0], Stop)).Here).Id);
        Assert.Equal(id, Assert.Single((await Contacts.OfJobAsync(jobs[1], Stop)).SameCompany).Id);
        Assert.Empty((await Contacts.OfJobAsync(jobs[2], Stop)).SameCompany);
    }

    [Fact]
    public async Task Another_person_finds_and_changes_nobody()
    {
        var job = (await AddJobsAsync(1))[0];
        var id = await Contacts.AddAsync("Eve", job, Stop);
        var bobs = BobsServices.Get<ContactsService>();
        Assert.Null(await bobs.FindAsync(id, Stop));
        Assert.Equal(0, (await bobs.ListAsync(null, false, 0, Stop)).Total);
        Assert.Empty((await bobs.OfJobAsync(job, Stop)).Here);
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.SaveAsync(id, new() { Name = "Eve" }, new() { Name = "Mallory" }, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.DeleteAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.DoneAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.AddAsync("Mallory", job, Stop));
        Assert.Equal("Eve", (await Contacts.FindAsync(id, Stop))!.Name);
    }

    [Fact]
    public async Task People_are_found_by_words_and_those_with_a_step_due_come_first()
    {
        var (eve, adam) = (await AddAsync("Eve", f => f with { Role = "Recruiter", Company = "Acme" }), await AddAsync("Adam", f => f with { NextStep = "Call", NextStepOn = new(2020, 1, 1) }));
        var later = await AddAsync("Zoë", f => f with { NextStepOn = new(2999, 1, 1) });
        Assert.Equal([adam, later, eve], (await Contacts.ListAsync("", false, 0, Stop)).Rows.Select(r => r.Id));
        Assert.Equal(eve, Assert.Single((await Contacts.ListAsync("acme recr", false, 0, Stop)).Rows).Id);
        Assert.Equal(adam, Assert.Single((await Contacts.ListAsync("", true, 0, Stop)).Rows).Id);
        Assert.Equal(1, await Contacts.DueAsync(Stop));
    }

    [Fact]
    public async Task A_step_that_is_done_becomes_the_last_contact_and_can_be_taken_back()
    {
        var id = await AddAsync("Eve", f => f with { NextStep = "Call", NextStepOn = new(2020, 1, 1) });
        var (before, after) = await Contacts.DoneAsync(id, Stop);
        Assert.Equal((null, null), (after.NextStep, after.NextStepOn));
        Assert.NotNull(after.LastContactAt);
        await Contacts.SaveAsync(id, after, before, Stop);
        Assert.Equal(("Call", null), ((await Contacts.FindAsync(id, Stop))!.NextStep, (await Contacts.FindAsync(id, Stop))!.LastContactAt));
    }

    [Fact]
    public async Task A_deleted_person_comes_back_with_undo()
    {
        var id = await Contacts.AddAsync("Eve", null, Stop);
        await Contacts.DeleteAsync(id, Stop);
        Assert.Equal(0, (await Contacts.ListAsync(null, false, 0, Stop)).Total);
        await Contacts.RestoreAsync(id, Stop);
        Assert.Equal(1, (await Contacts.ListAsync(null, false, 0, Stop)).Total);
    }

    [Fact]
    public async Task Two_tabs_overwrite_nothing()
    {
        var id = await Contacts.AddAsync("Eve", null, Stop);
        var loaded = (await Contacts.FindAsync(id, Stop))!;
        await Contacts.SaveAsync(id, loaded, loaded with { Notes = "Theirs" }, Stop);
        var second = await Contacts.SaveAsync(id, loaded, loaded with { Notes = "Mine", Phone = "+44 1" }, Stop);
        Assert.Equal(["Notes"], second.Conflicts);
        Assert.Equal(("Theirs", "+44 1"), (second.Now.Notes, second.Now.Phone));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("Eve", "not an address")]
    [InlineData("Eve", "a@b.example?bcc=x@y.example, c@d.example")]
    public async Task What_makes_no_sense_is_told_in_a_sentence_and_not_saved(string name, string? email)
    {
        var id = await Contacts.AddAsync("Eve", null, Stop);
        var loaded = (await Contacts.FindAsync(id, Stop))!;
        var error = await Assert.ThrowsAsync<UserErrorException>(() => Contacts.SaveAsync(id, loaded, loaded with { Name = name, Email = email }, Stop));
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
        Assert.Equal(loaded, await Contacts.FindAsync(id, Stop));
    }

    [Fact]
    public async Task Emoji_right_to_left_script_tags_and_a_million_letters_are_kept_as_they_are()
    {
        var notes = "<script>alert(1)</script> שלום 🧑‍💻 " + new string('x', 1_000_000);
        var id = await AddAsync("عمر 👋", f => f with { Notes = notes });
        Assert.Equal(("عمر 👋", notes), ((await Contacts.FindAsync(id, Stop))!.Name, (await Contacts.FindAsync(id, Stop))!.Notes));
    }

    private async Task<Guid> AddAsync(string name, Func<ContactFields, ContactFields> edit)
    {
        var id = await Contacts.AddAsync(name, null, Stop);
        var loaded = (await Contacts.FindAsync(id, Stop))!;
        await Contacts.SaveAsync(id, loaded, edit(loaded), Stop);
        return id;
    }

    private async Task RenameAsync(Guid job, string company)
    {
        await using var db = Contexts.For(Ada);
        await db.Jobs.Where(j => j.Id == job).ExecuteUpdateAsync(s => s.SetProperty(j => j.Company, company), Stop);
    }
}
