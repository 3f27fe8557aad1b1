using CareerCoach.Data;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Documents;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Data;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Trash;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Trash;
using CareerCoach.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Trash;

public sealed class TrashServiceTests(PostgresFixture postgres) : DataTests(postgres)
{
    [Fact]
    public async Task Everything_that_was_deleted_is_listed_and_comes_back()
    {
        var things = await DeleteOneOfEachAsync();
        await using var services = Services(Ada);
        var trash = services.Get<TrashService>();

        var listed = await trash.ListAsync(50, Stop);
        Assert.Equal(Enum.GetValues<TrashKind>(), listed.Select(i => i.Kind).Order());
        Assert.All(listed, i => Assert.Equal(Clock.Now.AddDays(30), i.GoneAt));
        foreach (var item in listed)
        {
            await trash.RestoreAsync(item.Kind, item.Id, Stop);
        }

        Assert.Empty(await trash.ListAsync(50, Stop));
        await using var db = Contexts.For(Ada);
        Assert.Equal(things, await IdsAsync(db));
    }

    [Fact]
    public async Task A_resume_comes_back_in_all_its_versions_and_does_not_take_the_primary_place_again()
    {
        var (old, chain) = (NewResume(), Guid.NewGuid());
        (old.ChainId, old.DeletedAt) = (chain, Clock.Now);
        await AddAsync(Ada, old);
        var newer = NewResume("CV 2");
        (newer.ChainId, newer.Version, newer.DeletedAt, newer.PreviousVersionId) = (chain, 2, Clock.Now, old.Id);
        await AddAsync(Ada, newer);
        await using (var db = Contexts.For(Ada))
        {
            await db.Resumes.WithTrash().Where(r => r.Id == newer.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.IsPrimary, true), Stop);
            await db.MakePrimaryAsync(await AddAsync(Ada, NewResume("Another")), Stop);
        }

        await using var services = Services(Ada);
        var item = Assert.Single(await services.Get<TrashService>().ListAsync(50, Stop));
        Assert.Equal("CV 2", item.Title);
        await services.Get<TrashService>().RestoreAsync(TrashKind.Resume, item.Id, Stop);

        await using var after = Contexts.For(Ada);
        Assert.Equal(3, await after.Resumes.CountAsync(Stop));
        Assert.Equal("Another", (await after.Resumes.SingleAsync(r => r.IsPrimary, Stop)).Title);
    }

    [Fact]
    public async Task Another_persons_trash_is_neither_seen_nor_restored_nor_emptied()
    {
        await DeleteOneOfEachAsync();
        await using var services = Services(Bob);
        var trash = services.Get<TrashService>();
        Assert.Empty(await trash.ListAsync(50, Stop));

        await using (var adas = Services(Ada))
        {
            foreach (var item in await adas.Get<TrashService>().ListAsync(50, Stop))
            {
                await Assert.ThrowsAsync<UserErrorException>(() => trash.RestoreAsync(item.Kind, item.Id, Stop));
                await trash.DeleteAsync(item.Kind, item.Id, Stop);
            }

            await trash.EmptyAsync(Stop);
            Assert.Equal(8, (await adas.Get<TrashService>().ListAsync(50, Stop)).Count);
        }
    }

    [Fact]
    public async Task What_is_deleted_now_is_gone_with_its_file_and_the_rest_waits()
    {
        await DeleteOneOfEachAsync();
        await using var services = Services(Ada);
        var (trash, files) = (services.Get<TrashService>(), services.Get<IFileStore>());
        var key = await files.SaveAsync(Ada, new MemoryStream([1, 2, 3]), Stop);
        await using (var db = Contexts.For(Ada))
        {
            await db.Documents.WithTrash().ExecuteUpdateAsync(s => s.SetProperty(d => d.FileUrl, key), Stop);
        }

        var document = (await trash.ListAsync(50, Stop)).Single(i => i.Kind == TrashKind.Document);
        await trash.DeleteAsync(document.Kind, document.Id, Stop);

        Assert.Equal(7, (await trash.ListAsync(50, Stop)).Count);
        await Assert.ThrowsAnyAsync<IOException>(() => files.OpenAsync(key, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => trash.RestoreAsync(document.Kind, document.Id, Stop));

        await trash.EmptyAsync(Stop);
        Assert.Empty(await trash.ListAsync(50, Stop));
    }

    [Fact]
    public async Task A_round_that_comes_back_is_newer_than_its_cancellation_or_calendars_would_not_take_it()
    {
        var job = NewJob();
        await AddAsync(Ada, job);
        var round = new Interview { JobId = job.Id, ScheduledAt = Clock.Now, DeletedAt = Clock.Now, Sequence = 1 };
        await AddAsync(Ada, round);
        await using var services = Services(Ada);

        await services.Get<TrashService>().RestoreAsync(TrashKind.Interview, round.Id, Stop);

        await using var db = Contexts.For(Ada);
        Assert.Equal(2, (await db.Interviews.SingleAsync(Stop)).Sequence);
    }

    [Fact]
    public async Task Listing_costs_the_same_queries_for_more_rows_and_only_what_was_deleted_is_deleted()
    {
        await DeleteOneOfEachAsync();
        var alive = await AddAsync(Ada, NewJob());
        await using var services = Services(Ada);
        var trash = services.Get<TrashService>();
        var few = await CountQueriesAsync(trash);
        for (var i = 0; i < 20; i++)
        {
            await AddAsync(Ada, new CareerGoal { Title = $"Goal {i}", DeletedAt = Clock.Now });
        }

        Assert.Equal(few, await CountQueriesAsync(trash));
        await trash.DeleteAsync(TrashKind.Job, alive, Stop);
        await using var db = Contexts.For(Ada);
        Assert.Equal(alive, (await db.Jobs.SingleAsync(Stop)).Id);
    }

    private static async Task<int> CountQueriesAsync(TrashService trash)
    {
        using var counter = new QueryCounter();
        await trash.ListAsync(50, Stop);
        return counter.Count;
    }

    private async Task<List<Guid>> DeleteOneOfEachAsync()
    {
        var (job, resume) = (NewJob(), NewResume());
        (job.DeletedAt, resume.DeletedAt) = (Clock.Now, Clock.Now);
        await AddAsync(Ada, job);
        await AddAsync(Ada, resume);
        await AddAsync(Ada, new Document { Title = "Letter", FileName = "letter.txt", FileUrl = "none", MimeType = "text/plain", ChainId = Guid.NewGuid(), DeletedAt = Clock.Now });
        await AddAsync(Ada, new Conversation { Title = "Talk", DeletedAt = Clock.Now });
        await AddAsync(Ada, new CareerGoal { Title = "Learn", DeletedAt = Clock.Now });
        await AddAsync(Ada, new Contact { Name = "Eve", DeletedAt = Clock.Now });
        await AddAsync(Ada, new Offer { JobId = job.Id, DeletedAt = Clock.Now });
        await AddAsync(Ada, new Interview { JobId = job.Id, ScheduledAt = Clock.Now, DeletedAt = Clock.Now });
        await using var db = Contexts.For(Ada);
        return await IdsAsync(db, trash: true);
    }

    private static async Task<List<Guid>> IdsAsync(CareerCoachDbContext db, bool trash = false) =>
    [
        .. await Rows(db.Jobs, trash).Select(r => r.Id).ToListAsync(Stop), .. await Rows(db.Resumes, trash).Select(r => r.Id).ToListAsync(Stop), .. await Rows(db.Documents, trash).Select(r => r.Id).ToListAsync(Stop),
        .. await Rows(db.Conversations, trash).Select(r => r.Id).ToListAsync(Stop), .. await Rows(db.CareerGoals, trash).Select(r => r.Id).ToListAsync(Stop),
        .. await Rows(db.Contacts, trash).Select(r => r.Id).ToListAsync(Stop), .. await Rows(db.Offers, trash).Select(r => r.Id).ToListAsync(Stop),
        .. await Rows(db.Interviews, trash).Select(r => r.Id).ToListAsync(Stop),
    ];

    private static IQueryable<T> Rows<T>(IQueryable<T> rows, bool trash) where T : class => trash ? rows.WithTrash() : rows;

    private PersonServices Services(Guid person) => new(Contexts, ConnectionString, person, Clock);
}
