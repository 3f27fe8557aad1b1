using System.Text;
using CareerCoach.Data.Documents;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Documents;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Documents;

public sealed class DocumentsTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private DocumentFiles Files => AdasServices.Get<DocumentFiles>();

    private DocumentsService Documents => AdasServices.Get<DocumentsService>();

    [Fact]
    public async Task A_file_comes_back_byte_for_byte_under_its_name_with_its_type_guessed()
    {
        var id = await AddAsync("Cover letter Ümit.txt", "Dear all, 履歴書");
        var row = Assert.Single((await Documents.ListAsync(new(), 0, Stop)).Rows);
        Assert.Equal(("Cover letter Ümit", DocumentType.CoverLetter, "text/plain", 1), (row.Title, row.Type, row.MimeType, row.Version));
        Assert.Equal(("Dear all, 履歴書", "Cover letter Ümit.txt"), await ReadAsync(id));
        Assert.Equal("Dear all, 履歴書", (await Files.ReadTextAsync(id, Stop))!.Text);
        Assert.Null(await Files.OpenPreviewAsync(id, Stop)); // text is shown as text, never served
    }

    [Fact]
    public async Task Another_person_reaches_neither_row_nor_file_nor_changes_anything()
    {
        var id = await AddAsync("a.txt", "one");
        var (rows, files) = (BobsServices.Get<DocumentsService>(), BobsServices.Get<DocumentFiles>());
        Assert.Null(await rows.FindAsync(id, Stop));
        Assert.Null(await files.OpenAsync(id, Stop));
        Assert.Null(await files.OpenPreviewAsync(id, Stop));
        Assert.Null(await files.ReadTextAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => rows.DeleteAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => rows.AttachAsync(id, null, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => rows.SaveAsync(id, new(), new() { Title = "Mine" }, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => files.RestoreVersionAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => AddAsync("b.txt", "two", version: id, files: files));
        await Assert.ThrowsAsync<UserErrorException>(async () => await AddAsync("c.txt", "three", job: (await AddJobsAsync(1))[0], files: files));
        Assert.Single((await Documents.ListAsync(new(), 0, Stop)).Rows);
    }

    [Fact]
    public async Task A_new_version_never_changes_an_old_one_and_an_old_one_becomes_the_newest_by_copying()
    {
        var first = await AddAsync("letter.txt", "one");
        var second = await AddAsync("better.txt", "two", version: first);
        var third = await Files.RestoreVersionAsync(first, Stop);

        var details = (await Documents.FindAsync(third, Stop))!;
        Assert.Equal([3, 2, 1], details.Versions.Select(v => v.Version));
        Assert.Equal(["one", "two", "one"], [(await ReadAsync(third)).Text, (await ReadAsync(second)).Text, (await ReadAsync(first)).Text]);
        await using var db = Contexts.For(Ada);
        Assert.Equal(3, await db.Documents.Select(d => d.FileUrl).Distinct().CountAsync(Stop)); // no two rows share a file that a purge of one would take
    }

    [Fact]
    public async Task Two_new_versions_at_once_get_two_numbers()
    {
        var first = await AddAsync("letter.txt", "one");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => AddAsync("letter.txt", $"version {i}", version: first)));
        Assert.Equal([5, 4, 3, 2, 1], (await Documents.FindAsync(first, Stop))!.Versions.Select(v => v.Version));
    }

    [Theory]
    [InlineData("x.svg", "<svg onload='alert(1)'/>")]
    [InlineData("x.txt", "<html><script>alert(1)</script>")]
    [InlineData("x.exe", "MZ\0")]
    [InlineData("x.pdf", "")]
    public async Task A_file_that_is_not_kept_is_refused_with_a_sentence_and_leaves_nothing(string name, string content)
    {
        var error = await Assert.ThrowsAsync<UserErrorException>(() => AddAsync(name, content));
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Rejected", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await Documents.ListAsync(new(), 0, Stop)).Total);
        Assert.Empty(FilesOnDisk());
    }

    [Fact]
    public async Task The_same_file_is_not_kept_twice_in_one_place()
    {
        var job = (await AddJobsAsync(1))[0];
        var id = await AddAsync("a.txt", "same");
        Assert.Contains("“a”", (await Assert.ThrowsAsync<UserErrorException>(() => AddAsync("b.txt", "same"))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<UserErrorException>(() => AddAsync("a.txt", "same", version: id));
        await AddAsync("a.txt", "same", job: job); // a reference may go to several jobs
        Assert.Equal(2, (await Documents.ListAsync(new(), 0, Stop)).Total);
        Assert.Equal(2, FilesOnDisk().Length);
    }

    [Fact]
    public async Task Lists_are_filtered_by_words_type_and_job_and_come_in_pages()
    {
        var jobs = await AddJobsAsync(2);
        for (var i = 0; i < 30; i++)
        {
            await AddAsync($"note {i}.txt", $"note {i}", job: i < 28 ? jobs[0] : null);
        }

        var letter = await AddAsync("cover 100%.txt", "letter", job: jobs[1]);
        var page = await Documents.ListAsync(new(), 0, Stop);
        Assert.Equal((25, 31), (page.Rows.Count, page.Total));
        Assert.Equal(6, (await Documents.ListAsync(new(), 25, Stop)).Rows.Count);
        Assert.Equal(28, (await Documents.ListAsync(new(JobId: jobs[0]), 0, Stop)).Total);
        Assert.Equal(2, (await Documents.ListAsync(new(JobId: Guid.Empty), 0, Stop)).Total);
        Assert.Equal(letter, Assert.Single((await Documents.ListAsync(new(Type: DocumentType.CoverLetter), 0, Stop)).Rows).Id);
        Assert.Equal(letter, Assert.Single((await Documents.ListAsync(new(Text: "0% company"), 0, Stop)).Rows).Id);
        Assert.Equal(0, (await Documents.ListAsync(new(Text: "'; drop table documents; --"), 0, Stop)).Total);
    }

    [Fact]
    public async Task Attaching_takes_all_versions_along_and_can_be_taken_back()
    {
        var jobs = await AddJobsAsync(2);
        var first = await AddAsync("a.txt", "one", job: jobs[0]);
        var second = await AddAsync("a.txt", "two", version: first);
        Assert.Equal(jobs[0], await Documents.AttachAsync(second, jobs[1], Stop));
        await using var db = Contexts.For(Ada);
        Assert.All(await db.Documents.ToListAsync(Stop), d => Assert.Equal(jobs[1], d.JobId));
    }

    [Fact]
    public async Task A_deleted_document_is_nowhere_and_comes_back_whole()
    {
        var first = await AddAsync("a.txt", "one");
        var second = await AddAsync("a.txt", "two", version: first);
        await Documents.DeleteAsync(second, Stop);
        Assert.Equal(0, (await Documents.ListAsync(new(), 0, Stop)).Total);
        Assert.Null(await Files.OpenAsync(first, Stop));
        await Documents.RestoreAsync(second, Stop);
        Assert.Equal(2, (await Documents.FindAsync(second, Stop))!.Versions.Count);
    }

    [Fact]
    public async Task Two_tabs_that_rename_a_document_see_both_names()
    {
        var id = await AddAsync("a.txt", "one");
        var loaded = (await Documents.FindAsync(id, Stop))!.Fields;
        await Documents.SaveAsync(id, loaded, loaded with { Title = "Theirs" }, Stop);
        var second = await Documents.SaveAsync(id, loaded, loaded with { Title = "Mine", Description = new string('x', 1_000_000) }, Stop);
        Assert.Equal(["Title"], second.Conflicts);
        Assert.Equal(("Theirs", 1_000_000), (second.Now.Title, second.Now.Description!.Length));
    }

    private async Task<Guid> AddAsync(string name, string content, Guid? job = null, Guid? version = null, DocumentFiles? files = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return await (files ?? Files).AddAsync(stream, name, job, version, Stop);
    }

    private async Task<(string Text, string Name)> ReadAsync(Guid id)
    {
        var file = (await Files.OpenAsync(id, Stop))!;
        using var reader = new StreamReader(file.Content);
        return (await reader.ReadToEndAsync(Stop), file.Name);
    }

    private string[] FilesOnDisk()
    {
        var folder = Path.Combine(Path.GetTempPath(), "careercoach-test-files", Ada.ToString("n"));
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];
    }
}
