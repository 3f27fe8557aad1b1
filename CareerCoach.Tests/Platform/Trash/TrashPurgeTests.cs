using System.Collections.Concurrent;
using System.Text;
using CareerCoach.Data;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Documents;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Data;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Trash;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Trash;
using CareerCoach.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Xunit;

namespace CareerCoach.Tests.Platform.Trash;

public sealed class TrashPurgeTests(PostgresFixture postgres) : DataTests(postgres)
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"careercoach-trash-{Guid.NewGuid():n}");
    private readonly TrashOptions options = new();

    private FolderFileStore Files => new(new StorageOptions { Folder = folder });

    [Fact]
    public async Task What_waited_thirty_days_is_gone_with_what_belongs_to_it_and_its_files()
    {
        var job = await AddAsync(Ada, NewJob());
        var document = await AddAsync(Ada, await NewDocumentAsync(job));
        var resume = await AddAsync(Ada, await NewResumeWithFileAsync());
        var kept = await AddAsync(Ada, await NewDocumentAsync(null));
        await AddAsync(Ada, new Conversation { Title = "Talk", Messages = { new Message { Content = "Hello" } }, DeletedAt = Clock.Now });
        await AddAsync(Ada, new CareerGoal { Title = "Learn", DeletedAt = Clock.Now });
        await TrashAsync<Job>(job);
        await TrashAsync<Resume>(resume);
        Assert.Equal(3, FileCount());

        Clock.Now = Clock.Now.AddDays(30).AddSeconds(-1);
        await Purge().RunAsync(Stop);
        Assert.Equal((1, 1, 1, 1, 3), await CountAsync());

        Clock.Now = Clock.Now.AddSeconds(1);
        await Purge().RunAsync(Stop);

        Assert.Equal((0, 0, 0, 0, 1), await CountAsync());
        await using var db = Contexts.For(Ada);
        Assert.Equal(kept, (await db.Documents.WithTrash().SingleAsync(Stop)).Id);
        Assert.Equal(0, await db.Messages.WithTrash().CountAsync(Stop));
        Assert.NotEqual(kept, document);
    }

    [Fact]
    public async Task A_file_that_was_sent_stays_until_its_application_goes_too()
    {
        var resume = await NewResumeWithFileAsync();
        await AddAsync(Ada, resume);
        var job = NewJob();
        await using (var db = Contexts.For(Ada))
        {
            db.Jobs.Add(job);
            job.Begin(Clock.Now);
            job.MoveTo(JobStatus.Applied, null, Clock.Now, sent: await db.Resumes.SingleAsync(Stop));
            await db.SaveChangesAsync(Stop);
        }

        await TrashAsync<Resume>(resume.Id);
        Clock.Now = Clock.Now.AddDays(31);
        await Purge().RunAsync(Stop);

        await using (var db = Contexts.For(Ada))
        {
            Assert.Equal(0, await db.Resumes.WithTrash().CountAsync(Stop));
            var sent = await db.Applications.SingleAsync(Stop);
            await using var file = await Files.OpenAsync(sent.SentResumeKey!, Stop);
            Assert.True(file.Length > 0);
        }

        await TrashAsync<Job>(job.Id);
        Clock.Now = Clock.Now.AddDays(31);
        await Purge().RunAsync(Stop);
        Assert.Equal(0, FileCount());
    }

    [Fact]
    public async Task Several_nodes_at_once_delete_each_file_once()
    {
        var store = new CountingStore(Files);
        for (var i = 0; i < 120; i++)
        {
            await AddAsync(i % 2 == 0 ? Ada : Bob, await NewDocumentAsync(null, i % 2 == 0 ? Ada : Bob, Clock.Now));
        }

        Clock.Now = Clock.Now.AddDays(31);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Purge(store).RunAsync(Stop))));

        Assert.Equal(120, store.Deleted.Count);
        Assert.All(store.Deleted, d => Assert.Equal(1, d.Value));
        Assert.Equal(0, FileCount());
        await using var db = Contexts.ForSystem();
        Assert.Equal(0, await db.Documents.AcrossUsers().WithTrash().CountAsync(Stop));
    }

    [Fact]
    public async Task A_node_that_dies_between_files_and_rows_leaves_rows_that_the_next_run_finishes()
    {
        var document = await NewDocumentAsync(null, Ada, Clock.Now);
        await AddAsync(Ada, document);
        Clock.Now = Clock.Now.AddDays(31);
        await Assert.ThrowsAsync<OperationCanceledException>(() => Purge(new DiesAfterDeleting(Files)).RunAsync(Stop));
        Assert.Equal(0, FileCount());
        await using (var services = Services(Ada))
        {
            Assert.Empty(await services.Get<TrashService>().ListAsync(10, Stop));
            await Assert.ThrowsAsync<UserErrorException>(() => services.Get<TrashService>().RestoreAsync(TrashKind.Document, document.Id, Stop));
        }

        await Purge().RunAsync(Stop);

        await using var db = Contexts.For(Ada);
        Assert.Equal(0, await db.Documents.WithTrash().CountAsync(Stop));
    }

    [Fact]
    public async Task A_file_that_cannot_be_deleted_keeps_its_row_and_holds_nothing_else_up()
    {
        var stuck = await NewDocumentAsync(null, Ada, Clock.Now.AddDays(-1));
        await AddAsync(Ada, stuck);
        for (var i = 0; i < 3; i++)
        {
            await AddAsync(Ada, await NewDocumentAsync(null, Ada, Clock.Now));
        }

        Clock.Now = Clock.Now.AddDays(31);
        await Purge(new RefusesOne(Files, stuck.FileUrl)).RunAsync(Stop);

        await using var db = Contexts.For(Ada);
        Assert.Equal(stuck.Id, (await db.Documents.WithTrash().SingleAsync(Stop)).Id);
        Assert.Equal(1, FileCount());
    }

    [Fact]
    public async Task The_days_are_the_servers_choice()
    {
        options.Days = 7;
        await AddAsync(Ada, new CareerGoal { Title = "Learn", DeletedAt = Clock.Now });
        Clock.Now = Clock.Now.AddDays(7);

        await Purge().RunAsync(Stop);

        await using var db = Contexts.For(Ada);
        Assert.Equal(0, await db.CareerGoals.WithTrash().CountAsync(Stop));
    }

    private async Task<Document> NewDocumentAsync(Guid? job, Guid? owner = null, DateTimeOffset? deleted = null) => new()
    {
        JobId = job,
        Title = "Letter",
        FileName = "letter.txt",
        MimeType = "text/plain",
        ChainId = Guid.NewGuid(),
        DeletedAt = deleted,
        FileUrl = await SaveAsync(owner ?? Ada),
    };

    private async Task<Resume> NewResumeWithFileAsync()
    {
        var resume = NewResume();
        resume.FileUrl = await SaveAsync(Ada);
        return resume;
    }

    private async Task<string> SaveAsync(Guid owner) => await Files.SaveAsync(owner, new MemoryStream(Encoding.UTF8.GetBytes("A letter.")), Stop);

    private async Task TrashAsync<T>(Guid id) where T : OwnedRow, ITrashable
    {
        await using var db = Contexts.For(Ada);
        (await db.Set<T>().SingleAsync(r => r.Id == id, Stop)).DeletedAt = Clock.Now;
        await db.SaveChangesAsync(Stop);
    }

    private async Task<(int Jobs, int Resumes, int Talks, int Goals, int Files)> CountAsync()
    {
        await using var db = Contexts.For(Ada);
        return (await db.Jobs.WithTrash().CountAsync(Stop), await db.Resumes.WithTrash().CountAsync(Stop), await db.Conversations.WithTrash().CountAsync(Stop), await db.CareerGoals.WithTrash().CountAsync(Stop), FileCount());
    }

    private int FileCount() => Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length : 0;

    private PersonServices Services(Guid person) => new(Contexts, ConnectionString, person, Clock);

    private TrashPurge Purge(IFileStore? store = null) =>
        new(Contexts, store ?? Files, new UserEvents(NpgsqlDataSource.Create(ConnectionString + ";Pooling=false"), NullLogger<UserEvents>.Instance), options, Clock, NullLogger<TrashPurge>.Instance);

    private class CountingStore(IFileStore inner) : IFileStore
    {
        public ConcurrentDictionary<string, int> Deleted { get; } = new();

        public Task<string> SaveAsync(Guid userId, Stream content, CancellationToken cancellation) => inner.SaveAsync(userId, content, cancellation);

        public Task<Stream> OpenAsync(string key, CancellationToken cancellation) => inner.OpenAsync(key, cancellation);

        public virtual Task DeleteAsync(string key, CancellationToken cancellation)
        {
            Deleted.AddOrUpdate(key, 1, (_, n) => n + 1);
            return inner.DeleteAsync(key, cancellation);
        }

        public Task DeleteAllAsync(Guid userId, CancellationToken cancellation) => inner.DeleteAllAsync(userId, cancellation);
    }

    private sealed class DiesAfterDeleting(IFileStore inner) : CountingStore(inner)
    {
        public override async Task DeleteAsync(string key, CancellationToken cancellation)
        {
            await base.DeleteAsync(key, cancellation);
            throw new OperationCanceledException("The node dies here.");
        }
    }

    private sealed class RefusesOne(IFileStore inner, string stuck) : CountingStore(inner)
    {
        public override Task DeleteAsync(string key, CancellationToken cancellation) => key == stuck ? throw new IOException("The disk says no.") : base.DeleteAsync(key, cancellation);
    }
}
