using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Users;
using CareerCoach.Tests.Support;
using Xunit;

namespace CareerCoach.Tests.Features.Board;

/// <summary>A database with two people and the board's services for each.</summary>
public abstract class BoardTests(PostgresFixture postgres) : IAsyncLifetime
{
    private TestDatabase database = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected CareerCoachContexts Contexts => database.Contexts;

    protected Guid Ada { get; private set; }

    protected PersonServices AdasServices { get; private set; } = null!;

    protected PersonServices BobsServices { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabaseAsync();
        Ada = await AddUserAsync("ada@example.org");
        AdasServices = new(Contexts, database.ConnectionString, Ada, TimeProvider.System);
        BobsServices = new(Contexts, database.ConnectionString, await AddUserAsync("bob@example.org"), TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await AdasServices.DisposeAsync();
        await BobsServices.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>Ada's jobs, top to bottom in their column.</summary>
    protected async Task<Guid[]> AddJobsAsync(int count, JobStatus status = JobStatus.Interested)
    {
        await using var db = Contexts.For(Ada);
        var ranks = Rank.Spread(count).ToArray();
        var jobs = Enumerable.Range(0, count).Select(i => new Job { Title = $"Job {i}", Company = $"Company {i}", Position = ranks[i], PostingText = "The posting." }).ToArray();
        foreach (var job in jobs)
        {
            db.Jobs.Add(job);
            job.Begin(DateTimeOffset.UtcNow);
            if (status != JobStatus.Interested)
            {
                job.MoveTo(status, null, DateTimeOffset.UtcNow);
            }
        }

        await db.SaveChangesAsync(Stop);
        return [.. jobs.Select(j => j.Id)];
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
